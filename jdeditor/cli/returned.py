"""Copies that come back: what was edited in them, and the posting with it as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import remark, say
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from jdeditor.approval.returning import Opened
    from jdeditor.document.returned import Untaken
    from jdeditor.posting.posting import Posting
    from jdeditor.readers.word_remarks import Remark

ALREADY_THERE = "There is such a file already: choose another name, or add --force to replace it."


def take_over(arguments: argparse.Namespace) -> int:
    """Write the posting of a Word file that came back, and print what happened to it."""
    from jdeditor.approval import returning
    from jdeditor.storage import looking, posting_file

    opened = returning.load(arguments.file)
    if arguments.target:
        if looking.is_there(arguments.target) and not arguments.force:
            raise FileProblem(arguments.target, ALREADY_THERE)
        posting_file.save(arguments.target, opened.posting)
        remark(f"Wrote {arguments.target}.")
    print("\n".join(report(opened)))
    return usage.DONE


def load(path: Path) -> Posting:
    """Return the posting in a file of ours or a Word file, and say what was not taken over."""
    from jdeditor.approval import returning

    opened = returning.load(path)
    for words in left_over(path, opened):
        say(words)
    return opened.posting


def left_over(path: Path, opened: Opened) -> list[str]:
    """Return a sentence on what a person has to look at, or none."""
    if not opened.untaken and not opened.remarks:
        return []
    what = "edits that fit in no field" if opened.untaken else "comments"
    return [f"{path}: it holds {what}; jdeditor take-over {path} tells them."]


def report(opened: Opened) -> Iterator[str]:
    """Go through what happened to a copy, a line each."""
    number = opened.changed
    yield "Nothing was edited there." if not number else f"Lines taken over: {number}."
    if opened.untaken:
        yield "Not taken over, because no field holds these words alone:"
        yield from map(_untaken, opened.untaken)
    if opened.remarks:
        yield "Comments:"
        yield from map(_remark, opened.remarks)


def _untaken(edit: Untaken) -> str:
    under = f"{edit.under}: " if edit.under else ""
    if not edit.before:
        return f"- {under}“{edit.words}” was added."
    if not edit.words:
        return f"- {under}“{edit.before}” was taken out."
    return f"- {under}“{edit.before}” now reads “{edit.words}”"


def _remark(made: Remark) -> str:
    about = f" on “{made.about}”" if made.about else ""
    words = " ".join(made.words.split())
    return f"- {made.author or 'Somebody'}{about}: {words}"
