"""``jdeditor relevel``: what another level changes in a posting, taken whole or in part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import remark
from jdeditor.cli.usage import UsageError
from jdeditor.drafting import leveling, matching
from jdeditor.posting.vocabulary import Level
from jdeditor.storage import posting_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from jdeditor.drafting.leveling import Difference


def relevel(arguments: argparse.Namespace) -> int:
    """List what changes, or change it and save the posting."""
    posting = posting_file.load(arguments.file)
    role = matching.role_of(posting)
    if role is None:
        raise UsageError("The posting began from no role that is known here, so no level is known.")
    level = Level(arguments.level)
    found = leveling.differences(posting, role, level)
    taking = arguments.yes or arguments.take is not None
    if not taking:
        print("\n".join(_listed(found)) or "Nothing changes.")
        if found:
            remark("Nothing is changed yet: add --yes to take all of it, or --take 1,3 for some.")
        return usage.DONE
    chosen = found if arguments.yes else _chosen(found, arguments.take)
    changed = leveling.relevelled(posting, role, level, chosen)
    posting_file.save(arguments.file, changed)
    remark(f"Took {len(chosen)} of {len(found)} changes into {arguments.file}.")
    return usage.DONE


def _listed(found: Sequence[Difference]) -> Iterator[str]:
    """Return the differences as lines, numbered from 1."""
    wide = len(str(len(found)))
    for number, one in enumerate(found, 1):
        head = f"{number:{wide}}  {one.field}"
        for sign, text in (("-", one.before), ("+", one.after)):
            if text:
                yield f"{head}  {sign} {text}"
                head = " " * len(head)


def _chosen(found: Sequence[Difference], asked: str) -> list[Difference]:
    """Return the differences whose numbers are asked for, between commas."""
    numbers = [part for part in re.split(r"[,\s]+", asked) if part]
    there = {str(number): one for number, one in enumerate(found, 1)}
    unknown = [number for number in numbers if number not in there]
    if unknown:
        raise UsageError(f"There is no change {', '.join(unknown)}: they are 1 to {len(found)}.")
    return [there[number] for number in dict.fromkeys(numbers)]
