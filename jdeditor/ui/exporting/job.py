"""An export: which posting becomes which files, and where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jdeditor.storage import atomic, looking
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.exporting import file_names

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.document.blocks import Document
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.proofing import Shape
    from jdeditor.writers.style import Style


def today() -> dt.date:
    """Return the day where the person is."""
    return dt.datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True)
class Job:
    """An export to a folder: one file a format, all with the same name.

    With ``findings``, a copy for approval says what the checks found; ``on_letterhead``, a Word
    file is on the letterhead of the employer, where there is one.
    """

    posting: Posting
    shape: Shape
    formats: tuple[str, ...]
    folder: Path
    name: str
    day: dt.date = field(default_factory=today)
    written_before: frozenset[Path] = frozenset()
    findings: bool = False
    on_letterhead: bool = True

    def targets(self) -> list[Path]:
        """Return the files that will be written."""
        return [self.folder / f"{self.name}.{format_}" for format_ in self.formats]

    def existing(self) -> list[Path]:
        """Return those of the files that are there already."""
        return [target for target in self.targets() if looking.is_there(target)]

    def with_posting(self, posting: Posting) -> Job:
        """Return the same export of another state of the posting, to be done without asking.

        A usual name follows title, employer and day. It replaces what this export wrote and
        nothing else: where another file has the name, a number is added.
        """
        usual = self.name == file_names.usual(self.posting, self.day)
        name = file_names.usual(posting, today()) if usual else self.name
        own = self.written_before | set(self.targets())
        name = file_names.free(self.folder, name, self.formats, own)
        return replace(self, posting=posting, name=name, day=today(), written_before=own)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an export; ``stopped`` tells that it was not done to the end."""

    written: tuple[Path, ...] = ()
    problems: tuple[FileProblem, ...] = ()
    stopped: bool = False


def export(
    job: Job,
    told: Callable[[int], object] = lambda _done: None,
    stop: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Write the files of an export, each in one step.

    ``told`` is called with the number of files that are done, ``stop`` is asked before each.
    Only the thread that makes pages calls this.
    """
    written: list[Path] = []
    problems: list[FileProblem] = []
    write = _writer(job)
    for done, (format_, target) in enumerate(zip(job.formats, job.targets(), strict=True), 1):
        if stop():
            return Outcome(tuple(written), tuple(problems), stopped=True)
        try:
            write(format_, target)
            written.append(target)
        except FileProblem as problem:
            problems.append(problem)
        told(done)
    return Outcome(tuple(written), tuple(problems))


def run(job: Job) -> list[FileProblem]:
    """Write the files of an export; return what could not be written."""
    return list(export(job).problems)


def _writer(job: Job) -> Callable[[str, Path], None]:
    # Heavy, and only needed on the thread that makes pages.
    from jdeditor.approval import findings, returning  # noqa: PLC0415
    from jdeditor.document.compose import compose  # noqa: PLC0415
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.employer.looks import looks, styled  # noqa: PLC0415
    from jdeditor.employer.word import word  # noqa: PLC0415
    from jdeditor.writers.docx import Enclosed  # noqa: PLC0415
    from jdeditor.writers.formats import FORMATS  # noqa: PLC0415

    def finished(document: Document) -> Document:
        told = job.findings and job.shape.layout == findings.LAYOUT
        return findings.with_findings(document, job.posting) if told else document

    document: Document = finished(compose(job.posting, layout(job.shape.layout)))
    style: Style = styled(job.shape.style, job.shape.paper, job.posting.profile)

    sheet = looks(job.posting.profile).letterhead if job.on_letterhead else None

    def enclosed() -> Enclosed:
        return Enclosed(job.shape.layout, returning.enclosed(job.posting, job.shape.layout))

    def write(format_: str, target: Path) -> None:
        if format_ == "docx" and sheet:
            made = word(job.posting, job.shape.layout, style, sheet, enclosed, finished)
            atomic.write(target, made.data)
        else:
            atomic.write(target, FORMATS[format_].write(document, style, job.posting, enclosed))

    return write
