"""Exporting many postings: side by side where there are many, with progress on a terminal."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from jdeditor.storage import atomic, posting_file
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdeditor.document.blocks import Document
    from jdeditor.writers.style import Paper

_MANY = 24
"""From so many postings on, starting more processes pays."""
_AT_ONCE = 8


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What to export, how, and where to."""

    files: tuple[Path, ...]
    formats: tuple[str, ...]
    folder: Path | None
    layout: str
    style: str
    paper: Paper
    force: bool


class Told(NamedTuple):
    """A sentence about a file; ``failed`` when the file could not be handled."""

    words: str
    failed: bool = True


def export(order: Order) -> Iterator[Told]:
    """Export every posting; yield what there is to say."""
    if order.folder is not None:
        try:
            order.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            words = f"{order.folder}: the folder cannot be made ({reason}): choose another."
            yield Told(words)
            return
    work = [(source, stem) for source, stem in _named(order)]
    for done, problems in enumerate(_done(order, work), 1):
        _progress(done, len(work))
        yield from problems
    _progress(0, 0)


def _done(order: Order, work: list[tuple[Path, str]]) -> Iterable[list[Told]]:
    processes = min(os.cpu_count() or 1, _AT_ONCE)
    if len(work) < _MANY or processes == 1:
        yield from (_one(order, item) for item in work)
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(partial(_one, order), work, chunksize=4)


def _named(order: Order) -> Iterator[tuple[Path, str]]:
    """Give each posting a name for its files; two of one name in one folder get numbers."""
    taken: set[tuple[Path, str]] = set()
    for source in order.files:
        folder = order.folder or source.parent
        stem, number = source.stem, 1
        while (folder, stem) in taken:
            number += 1
            stem = f"{source.stem} ({number})"
        taken.add((folder, stem))
        yield source, stem


def _one(order: Order, item: tuple[Path, str]) -> list[Told]:
    """Export one posting; return what there is to say."""
    from jdeditor.document.compose import compose
    from jdeditor.document.layout import layout

    source, stem = item
    try:
        posting = posting_file.load(source)
    except FileProblem as problem:
        return [Told(str(problem))]
    document = compose(posting, layout(order.layout))
    folder = order.folder or source.parent
    targets = [(name, folder / f"{stem}.{name}") for name in order.formats]
    return list(chain.from_iterable(_write(order, document, *target) for target in targets))


def _write(order: Order, document: Document, format_: str, target: Path) -> list[Told]:
    from jdeditor.writers.formats import FORMATS
    from jdeditor.writers.style import style_on

    if target.exists() and not order.force:
        return [Told(f"{target}: there is such a file already: add --force to replace it.")]
    style = style_on(order.style, order.paper)
    try:
        if format_ != "pdf":
            atomic.write(target, FORMATS[format_].write(document, style))
            return []
        from jdeditor.writers import pdf

        rendered = pdf.render(document, style)
        atomic.write(target, rendered.pdf)
    except FileProblem as problem:
        return [Told(str(problem))]
    return _missing(target, rendered.missing)


def _missing(target: Path, characters: str) -> list[Told]:
    if not characters:
        return []
    shown = characters[:40]
    words = f"{target}: written without {shown}, which no font has: a Word file keeps it."
    return [Told(words, failed=False)]


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty() and of != 1:
        words = f"\r{done} of {of} postings" if of else "\r" + " " * 40 + "\r"
        print(words, end="", file=sys.stderr, flush=True)
