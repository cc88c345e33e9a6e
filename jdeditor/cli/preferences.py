"""``jdeditor settings``: what the window's preferences are, and other values for them."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING, Any

from jdeditor.cli import usage
from jdeditor.cli.console import say
from jdeditor.cli.usage import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from jdeditor.ui.settings import Preference

_SWITCH = {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}


def settings(arguments: argparse.Namespace) -> int:
    """Set what is given as NAME=VALUE, and print the others named, or all."""
    from jdeditor.ui.settings import PREFERENCES, are_kept, open_without_window

    open_without_window()
    asked: Sequence[str] = arguments.settings
    changes = [_change(one) for one in asked if "=" in one]
    for preference, value in changes:
        preference.set(value)
    if changes and not are_kept():
        say(
            "The settings cannot be written: see whether the disk is full, and whether the folder "
            "of your settings is yours."
        )
        return usage.SOME_FAILED
    named = [_named(one) for one in asked if "=" not in one]
    shown = named or ([] if changes else list(PREFERENCES))
    if arguments.json:
        print(json.dumps([_described(one) for one in shown], ensure_ascii=False))
    else:
        for one in shown:
            choices = ", ".join(map(_written, one.choices))
            print(f"{one.name}={_written(one.get())}\t{one.words}: {choices}")
    return usage.DONE


def _change(given: str) -> tuple[Preference[Any], object]:
    name, _, text = given.partition("=")
    preference = _named(name)
    for value in preference.choices:
        same = _SWITCH.get(text.strip().casefold()) if isinstance(value, bool) else text.strip()
        if same == value or str(same).removesuffix("%") == str(value):
            return preference, value
    choices = ", ".join(map(_written, preference.choices))
    raise UsageError(f"{preference.name} cannot be “{text}”; it takes {choices}.")


def _named(name: str) -> Preference[Any]:
    from jdeditor.ui.settings import PREFERENCES

    known = {preference.name: preference for preference in PREFERENCES}
    # The file of the settings has a group before each name, which is taken as well.
    wanted = name.strip().casefold().replace("-", "_").rpartition("/")[2]
    if wanted in known:
        return known[wanted]
    near = difflib.get_close_matches(wanted, known, n=1)
    advice = f"Did you mean {near[0]}?" if near else "jdeditor settings lists all."
    raise UsageError(f"There is no setting “{name}”. {advice}")


def _described(preference: Preference[Any]) -> dict[str, object]:
    return {
        "id": preference.name,
        "title": preference.words,
        "value": preference.get(),
        "choices": list(preference.choices),
    }


def _written(value: object) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)
