"""What the parts below the window say is wrong, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jdeditor.storage.problems import FileProblem


def told(problem: Exception) -> str:
    """Return what is wrong and what to do next."""
    if isinstance(problem, FileProblem):
        return translated(problem.sentence).format(**problem.values)
    return translated(str(problem))


def told_of(problem: FileProblem) -> str:
    """Return the name of a file, what is wrong with it and what to do next."""
    return f"{quoted(problem.path.name)}: {told(problem)}"


def quoted(words: str) -> str:
    """Return words between the quotation marks of the language of the window."""
    return QCoreApplication.translate("Problems", "“{words}”").format(words=words)


def translated(sentence: str) -> str:
    """Return a sentence of the parts below in the language of the window."""
    return QCoreApplication.translate("Problems", sentence)
