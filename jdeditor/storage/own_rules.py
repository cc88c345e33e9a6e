"""Packs of rules of the user's own, and those that the people of an organisation share."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path

import msgspec

from jdeditor.storage import atomic, looking, places
from jdeditor.storage.problems import FileProblem

SHARED = "JDEDITOR_RULES"
"""The variable of the environment that names folders of shared packs, parted as in PATH."""

UNREADABLE = "This list of rules that are switched off cannot be read: mend it, or remove it."


def folder() -> Path:
    """The folder of the user's own packs, which need not be there yet."""
    return places.data_folder() / "rules"


def folders() -> tuple[Path, ...]:
    """Return the user's own folder and those that are shared; an earlier one wins."""
    named = os.environ.get(SHARED, "").split(os.pathsep)
    there = (folder(), *(Path(name) for name in named if name))
    return tuple(filter(looking.may_look, there))


class Switch(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule, or a whole pack, that is switched off here, and why."""

    rule: str = ""
    pack: str = ""
    reason: str = ""


class _Switched(msgspec.Struct, frozen=True):
    name: str
    checked: dt.date
    adjust: tuple[Switch, ...] = ()


def switched() -> tuple[Switch, ...]:
    """Return what the user has switched off, or raise FileProblem."""
    file = _file()
    if not looking.is_there(file):
        return ()
    try:
        return msgspec.toml.decode(file.read_bytes(), type=_Switched).adjust
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise FileProblem(file, UNREADABLE) from error


def switch_off(reason: str, *, rule: str = "", pack: str = "") -> None:
    """Switch off a rule or a pack for every posting of this user, or raise FileProblem."""
    kept = [one for one in switched() if (one.rule, one.pack) != (rule, pack)]
    _write([*kept, Switch(rule=rule, pack=pack, reason=reason)])


def switch_on(*, rule: str = "", pack: str = "") -> None:
    """Take back that a rule or a pack is switched off, or raise FileProblem."""
    _write([one for one in switched() if (one.rule, one.pack) != (rule, pack)])


def _file() -> Path:
    return folder() / "switched.toml"


def _write(switches: list[Switch]) -> None:
    day = dt.datetime.now().astimezone().date()
    lines = ["# What is switched off here. The program writes this file.", ""]
    lines += ['name = "Switched off here"', f"checked = {day}"]
    for one in switches:
        lines += ["", "[[adjust]]"]
        lines += [f"{name} = {_quoted(said)}" for name, said in msgspec.to_builtins(one).items()]
    atomic.make_folder(_file().parent)
    atomic.write(_file(), ("\n".join(lines) + "\n").encode("utf-8", "replace"))


def _quoted(said: str) -> str:
    """Return words as TOML has them; its strings are those of JSON, but for one character."""
    return json.dumps(said, ensure_ascii=False).replace("\x7f", "\\u007f")
