"""An export: which posting becomes which files, and where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.posting.posting import Posting
    from jdeditor.ui.proofing import Shape


@dataclass(frozen=True, slots=True)
class Job:
    """An export to a folder: one file a format, all with the same name."""

    posting: Posting
    shape: Shape
    formats: tuple[str, ...]
    folder: Path
    name: str

    def targets(self) -> list[Path]:
        """Return the files that will be written."""
        return [self.folder / f"{self.name}.{format_}" for format_ in self.formats]

    def with_posting(self, posting: Posting) -> Job:
        """Return the same export of another state of the posting."""
        return replace(self, posting=posting)


def run(job: Job) -> list[FileProblem]:
    """Write the files of an export, each in one step; return what could not be written."""
    # Heavy, and only needed here, on the thread that makes pages.
    from jdeditor.document.compose import compose  # noqa: PLC0415
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.writers.formats import FORMATS  # noqa: PLC0415
    from jdeditor.writers.style import style_on  # noqa: PLC0415

    document = compose(job.posting, layout(job.shape.layout))
    style = style_on(job.shape.style, job.shape.paper)
    problems: list[FileProblem] = []
    for format_, target in zip(job.formats, job.targets(), strict=True):
        try:
            atomic.write(target, FORMATS[format_].write(document, style))
        except FileProblem as problem:
            problems.append(problem)
    return problems


def file_name(*parts: str) -> str:
    """Return a file name of some parts that every system takes."""
    words = " - ".join(" ".join(part.split()) for part in parts if part.strip())
    kept = "".join(" " if c in '<>:"/\\|?*[]' or ord(c) < ord(" ") else c for c in words)
    return " ".join(kept.split()).strip(". ")[:120]
