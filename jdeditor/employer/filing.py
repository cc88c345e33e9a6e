"""The files that a person gives a profile: looked at before they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.storage.problems import FileProblem
from jdeditor.storage.profiles import File

if TYPE_CHECKING:
    from pathlib import Path


def letterhead_file(path: Path) -> File:
    """Return a Word file that can be a letterhead, or raise FileProblem."""
    from jdeditor.writers.docx import letterhead  # noqa: PLC0415 - as below

    file = File.read(path)
    try:
        letterhead.look(file.data)
    except letterhead.LetterheadProblem as problem:
        raise FileProblem(path, str(problem)) from problem
    return file


def logo_file(path: Path) -> File:
    """Return a picture that can be a logo, or raise FileProblem."""
    # Pillow takes time to load, and few starts have a new logo.
    from jdeditor.writers import logo  # noqa: PLC0415

    file = File.read(path)
    try:
        logo.read(file.data)
    except logo.LogoProblem as problem:
        raise FileProblem(path, str(problem)) from problem
    return file
