"""What the parts below the window say is wrong, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jdeditor.storage.problems import FileProblem


def told(problem: Exception) -> str:
    """Return what is wrong and what to do next."""
    if isinstance(problem, FileProblem):
        return translated(problem.sentence).format(**problem.values)
    return translated(str(problem))


def translated(sentence: str) -> str:
    """Return a sentence of the parts below in the language of the window."""
    return QCoreApplication.translate("Problems", sentence)
