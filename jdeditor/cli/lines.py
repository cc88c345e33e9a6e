"""``search`` and ``origins``: the lines of all roles, and where those of a posting came from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import say

if TYPE_CHECKING:
    import argparse

    from jdeditor.posting.origins import Known

    Rows = list[dict[str, str]]


def search(arguments: argparse.Namespace) -> int:
    """Print the roles that are called so, and the lines of all roles that say so."""
    from jdeditor.drafting import roles
    from jdeditor.drafting.search import all_lines, found_lines, found_roles

    sought = " ".join(arguments.words)
    rows: Rows = [
        {"role": name.id, "field": "title", "text": name.title} for name in found_roles(sought)
    ]
    rows += [
        {"role": hit.role, "field": hit.field, "text": hit.text}
        for hit in found_lines(all_lines(roles.roles()), sought)
    ]
    if not rows:
        say("No role says that. Try fewer or other words.")
    return _print(rows, as_json=arguments.json)


def origins(arguments: argparse.Namespace) -> int:
    """Print where each line of a posting came from."""
    from jdeditor.approval import returning
    from jdeditor.posting.origins import traced

    posting = returning.load(arguments.file).posting
    rows: Rows = [
        {"place": line.place, "from": _told(line.known), "text": line.text}
        for line in traced(posting)
    ]
    return _print(rows, as_json=arguments.json)


def _told(known: Known | None) -> str:
    """Return where a line came from, in words: ``role cook, benefits 2``."""
    if known is None:
        return "typed"
    field, _, number = known.item.partition("#")
    place = f"{field} {int(number) + 1}" if number.isdigit() else field
    return f"{known.source.kind.value} {known.source.id}, {place}"


def _print(rows: Rows, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return usage.DONE
    for row in rows:
        print("  ".join(row.values()))
    return usage.DONE
