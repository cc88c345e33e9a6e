"""Replacing words in postings from the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import say
from jdeditor.cli.usage import UsageError
from jdeditor.document.hits import Hit, Wanted, hits, replaced
from jdeditor.storage import locks, posting_file
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jdeditor.posting.posting import Posting

_AROUND = 30
_OPEN = "It is open in the window ({who}): close it there, or replace the words in the window."
_OURS = "Only posting files can be changed: open this one in the window and save it as a posting."


def replace(arguments: argparse.Namespace) -> int:
    """Replace words in some files, or only say where they stand."""
    wanted = Wanted(arguments.find, arguments.match_case, arguments.whole_words)
    if not wanted.words:
        raise UsageError("Say what to look for: --find WORDS.")
    status = usage.DONE
    for file in arguments.files:
        try:
            _replace(file, wanted, arguments)
        except FileProblem as problem:
            say(str(problem))
            status = usage.SOME_FAILED
    sys.stdout.flush()
    return status


def _replace(file: Path, wanted: Wanted, arguments: argparse.Namespace) -> None:
    if file.suffix.lower() != posting_file.SUFFIX:
        raise FileProblem(file, _OURS)
    posting = posting_file.load(file)
    found = hits(posting, wanted)
    for hit in found:
        print(f"{file}: {_where(hit)}: {_context(hit)}")
    if found and not arguments.dry_run:
        changed = replaced(posting, found, arguments.replacement, as_is=wanted.match_case)
        _save(file, changed)
    print(f"{file}: {_told(len(found), dry_run=arguments.dry_run)}")


def _save(file: Path, posting: Posting) -> None:
    """Save a posting, unless somebody has it open and would not see what has changed."""
    lock = locks.take(file)
    if isinstance(lock, locks.Holder):
        raise FileProblem(file, _OPEN.format(who=lock.who or lock.host))
    try:
        posting_file.save(file, posting)
    finally:
        if lock is not None:
            lock.release()


def _where(hit: Hit) -> str:
    return f"{hit.source} (hidden)" if hit.hidden else hit.source


def _context(hit: Hit) -> str:
    before, behind = hit.text[: hit.start], hit.text[hit.end :]
    shown = f"{before[-_AROUND:]}[{hit.words}]{behind[:_AROUND]}"
    return " ".join(shown.split())


def _told(count: int, *, dry_run: bool) -> str:
    if not count:
        return "nothing found"
    places = "1 place" if count == 1 else f"{count} places"
    return f"{places} found, nothing changed" if dry_run else f"replaced in {places}"
