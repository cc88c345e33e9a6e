"""Checking files, side by side where there are many."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from jdeditor.cli.batch import interrupts_held_back, leave_interrupts
from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdeditor.checks import Finding
    from jdeditor.posting.posting import Posting

_TEXTS = (".md", ".txt")
_LIMIT = 2_000_000
_MANY, _AT_ONCE = 150, 25
"""From so many files on, starting more processes pays; each takes so many at once."""
_PROCESSES = min(os.cpu_count() or 1, 8)


class Asked(msgspec.Struct, frozen=True):
    """What to look for: the places whose law is asked, and the families of rules."""

    places: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()


class Checked(msgspec.Struct, frozen=True):
    """What was found in a file: open findings, how many are set aside, or a problem."""

    findings: tuple[Finding, ...] = ()
    aside: int = 0
    problem: str = ""


def checked(files: Sequence[Path], asked: Asked) -> Iterator[Checked]:
    """Go through what is found in some files, in their order."""
    _prepare(asked)
    if len(files) < _MANY or _PROCESSES == 1:
        yield from (_one(asked, file) for file in files)
        return
    pool = ProcessPoolExecutor(_PROCESSES, get_context("spawn"), _begin, (asked,))
    try:
        with interrupts_held_back():
            found = pool.map(partial(_one, asked), files, chunksize=_AT_ONCE)
        yield from found
    except BrokenProcessPool:
        words = "The system ended the check: close some programs and try again."
        yield Checked(problem=words)
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(asked: Asked) -> None:
    leave_interrupts()
    _prepare(asked)


def _prepare(asked: Asked) -> None:
    from jdeditor.checks import packs

    packs.use_folders(*(Path(folder) for folder in asked.packs))


def _one(asked: Asked, file: Path) -> Checked:
    from jdeditor.checks import asides, check

    try:
        posting, whole = posting_in(file)
    except FileProblem as problem:
        return Checked(problem=str(problem))
    found = [
        finding
        for finding in check(posting, places=asked.places)
        if (whole or _of_words(finding, asked))
        and (not asked.families or finding.family.value in asked.families)
    ]
    open_, away = asides.parted(posting, found)
    return Checked(open_, len(away))


def _of_words(finding: Finding, asked: Asked) -> bool:
    """Tell whether a finding holds for a text, of which only the words are known.

    What a law wants is looked for in the words where its place is asked.
    """
    if finding.span == (0, 0):
        return bool(asked.places) and finding.rule in _LAWS
    return finding.rule != "facts.other-title"


_LAWS = frozenset(
    f"law.{need}" for need in ("range", "range-later", "benefits", "deadline", "apply", "vacancy")
) | {"law.fair-chance", "law.other-pay", "law.ai-use", "law.unverified", "law.rules-old"}
"""All but the description of the job, as a text is one, and what needs figures in their fields."""


def posting_in(file: Path) -> tuple[Posting, bool]:
    """Return a posting, and whether it is whole; a text has words in sections and no facts."""
    from jdeditor.approval import returning
    from jdeditor.readers.sectioned import sectioned

    if file.suffix.lower() not in _TEXTS:
        return returning.load(file).posting, True
    return sectioned(atomic.read(file, _LIMIT).decode("utf-8-sig", "replace")), False
