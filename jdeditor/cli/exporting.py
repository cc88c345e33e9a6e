"""Exporting one posting: to which files, and what there is to say about them."""

from __future__ import annotations

import os
import unicodedata
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.document.blocks import Document
    from jdeditor.employer.looks import Letterhead, Looks
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.docx import Enclosed
    from jdeditor.writers.paper import Paper
    from jdeditor.writers.style import Style

ALREADY_THERE = "There is such a file already: add --force to replace it, or choose a folder."
IS_A_POSTING = "This is one of the postings to export: choose another folder with -o."

BOARD = "board:"
"""What begins the name of a format that is a job board."""

NONE = "none"
"""What stands for no profile and no letterhead."""

_FEW_CHARACTERS = 40
_USUAL_STYLE = "modern"


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What to export, how, and where to: beside each posting where there is no folder.

    Without a style or a paper, those of the employer's profile are taken, or the usual ones.
    """

    files: tuple[Path, ...]
    formats: tuple[str, ...]
    folder: Path | None
    layout: str
    style: str
    paper: Paper | None
    force: bool
    pages: int = 0
    findings: bool = False
    profile: str | None = None
    letterhead: Path | None = None


class Job(msgspec.Struct, frozen=True):
    """One posting, and the path of its files without their endings."""

    source: Path
    target: Path


class Outcome(msgspec.Struct, frozen=True):
    """What came of a job: how many files, the problems, and remarks on what was written."""

    written: int = 0
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def jobs(order: Order) -> Iterator[Job]:
    """Give each posting a name for its files; two of one name in one folder get numbers."""
    taken: set[str] = set()
    for source in _each_once(order.files):
        folder = order.folder or source.parent
        stem, number = source.stem, 1
        while (key := _key(folder / stem)) in taken:
            number += 1
            stem = f"{source.stem} ({number})"
        taken.add(key)
        yield Job(source, folder / stem)


def exported(order: Order, job: Job) -> Outcome:
    """Export one posting to every format; one file's problem does not stop the others."""
    from jdeditor.approval import returning
    from jdeditor.cli.returned import left_over
    from jdeditor.document.compose import compose
    from jdeditor.document.layout import for_public, layout
    from jdeditor.employer.looks import looks
    from jdeditor.posting.fits import fitted

    try:
        opened = returning.load(job.source)
    except FileProblem as problem:
        return Outcome(problems=(str(problem),))
    posting = opened.posting
    its = looks("" if order.profile == NONE else order.profile or posting.profile)
    style, sheet = _style(order, its, posting), _letterhead(order, its)
    if order.pages:
        posting = fitted(posting, order.layout, order.pages)
    document = _finished(order, posting, compose(posting, layout(order.layout)))
    # A job board and a search engine are no place for what stays inside.
    outside = compose(posting, for_public(order.layout))
    written: list[tuple[str, Path]] = []
    problems, remarks = [], left_over(job.source, opened)
    remarks += [str(its.problem)] if its.problem else []
    for format_ in order.formats:
        target = job.target.with_name(f"{job.target.name}.{_ending(format_)}")
        try:
            _check_free(target, order)
            if format_ == "docx" and sheet:
                remarks += _write_on(sheet, style, posting, order, target)
            else:
                said = outside if _for_the_public(format_) else document
                remarks += _write(said, style, posting, order.layout, format_, target)
            written.append((format_, target))
        except FileProblem as problem:
            problems.append(str(problem))
    return Outcome(len(written), tuple(problems), (*remarks, *_recorded(job, posting, written)))


def _recorded(job: Job, posting: Posting, written: list[tuple[str, Path]]) -> Iterator[str]:
    """Record which version went into which files; yield why that could not be done."""
    from jdeditor.storage import documents, versions

    try:
        if written:
            versions.record(documents.document(job.source), posting, written, job.source)
    except FileProblem as problem:
        yield f"{job.source}: exported, but not recorded among its versions ({problem.what_to_do})"


def _style(order: Order, its: Looks, posting: Posting) -> Style:
    from jdeditor.writers.branding import branded
    from jdeditor.writers.paper import usual_paper
    from jdeditor.writers.style import style_on

    paper = order.paper or its.paper or usual_paper(posting.language)
    return branded(style_on(order.style or its.style or _USUAL_STYLE, paper), its.branding)


def _for_the_public(format_: str) -> bool:
    return format_ == "jsonld" or format_.startswith(BOARD)


def _ending(format_: str) -> str:
    if not format_.startswith(BOARD):
        return format_
    from jdeditor.writers.boards import board

    return board(format_.removeprefix(BOARD)).ending


def _each_once(files: tuple[Path, ...]) -> list[Path]:
    first: dict[str, Path] = {}
    for file in files:
        first.setdefault(os.path.realpath(file), file)
    return list(first.values())


def _key(path: Path) -> str:
    """Return what two paths share that some file systems take for one."""
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _check_free(target: Path, order: Order) -> None:
    if not os.path.lexists(target):
        return
    if not order.force:
        raise FileProblem(target, ALREADY_THERE)
    namesakes = [file for file in order.files if file.name.casefold() == target.name.casefold()]
    if _key(target) in map(_key, namesakes):
        raise FileProblem(target, IS_A_POSTING)


def _finished(order: Order, posting: Posting, document: Document) -> Document:
    """Return the document with what the checks found, where a copy for approval is to say so."""
    from jdeditor.approval import findings

    told = order.findings and order.layout == findings.LAYOUT
    return findings.with_findings(document, posting) if told else document


def _letterhead(order: Order, its: Looks) -> Letterhead | None:
    """Return the letterhead that was asked for, or else that of the profile."""
    from jdeditor.employer.looks import Letterhead
    from jdeditor.storage.profiles import File

    if order.letterhead is None:
        return its.letterhead
    if str(order.letterhead) == NONE:
        return None
    return Letterhead(File.read(order.letterhead).data, order.letterhead)


def _write_on(
    sheet: Letterhead, style: Style, posting: Posting, order: Order, target: Path
) -> list[str]:
    """Write a Word file on a letterhead and return remarks on it."""
    from jdeditor.approval.returning import enclosed
    from jdeditor.employer.word import word
    from jdeditor.writers.docx import Enclosed

    def inside() -> Enclosed:
        return Enclosed(order.layout, enclosed(posting, order.layout))

    finished = partial(_finished, order, posting)
    made = word(posting, order.layout, style, sheet, inside, finished)
    atomic.write(target, made.data)
    return [f"{target}: {remark}" for remark in made.remarks]


def _write(
    document: Document, style: Style, posting: Posting, layout_id: str, format_: str, target: Path
) -> list[str]:
    """Write one file and return remarks on it."""
    if format_ == "pdf":
        from jdeditor.writers import pdf

        rendered = pdf.render(document, style)
        atomic.write(target, rendered.pdf)
        return [*_without(target, rendered.missing), *_too_long(target, document, rendered.pages)]
    if format_.startswith(BOARD):
        return _write_for_board(document, posting, format_.removeprefix(BOARD), target)
    from jdeditor.writers.formats import FORMATS

    def enclosed() -> Enclosed:
        from jdeditor.approval.returning import enclosed
        from jdeditor.writers.docx import Enclosed

        return Enclosed(layout_id, enclosed(posting, layout_id))

    atomic.write(target, FORMATS[format_].write(document, style, posting, enclosed))
    return _left_out(target, document, posting) if format_ == "jsonld" else []


def _write_for_board(
    document: Document, posting: Posting, board_id: str, target: Path
) -> list[str]:
    from jdeditor.cli.boards import sentence
    from jdeditor.writers.boards import board, page, pasted

    there = board(board_id)
    made = pasted(document, posting, there)
    atomic.write(target, page(made, there, posting.language))
    return [f"{target}: {sentence(lack, there)}" for lack in made.lacks]


def _left_out(target: Path, document: Document, posting: Posting) -> list[str]:
    from jdeditor.writers import jsonld

    missing = jsonld.left_out(document, posting)
    return [f"{target}: search engines also want {', '.join(missing)}."] if missing else []


def _too_long(target: Path, document: Document, pages: int) -> list[str]:
    most = document.most_pages
    if not most or pages <= most:
        return []
    wanted = "one page" if most == 1 else f"{most} pages"
    return [f"{target}: it does not fit {wanted} and stay readable: shorten the text."]


def _without(target: Path, characters: str) -> list[str]:
    if not characters:
        return []
    shown = characters[:_FEW_CHARACTERS] + "…" * (len(characters) > _FEW_CHARACTERS)
    words = f"{target}: written without {shown}, which no font here has: a Word file keeps it."
    from jdeditor.writers import typeset

    if typeset.wanted(characters):
        words += ' For such scripts in a PDF, pip install "jdeditor[complex-scripts]".'
    return [words]
