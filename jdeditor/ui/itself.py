"""The program as a command, for what it starts beside itself, and for starting again."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess
    from PySide6.QtWidgets import QApplication

    from jdeditor.ui.window import Window

_AGAIN = "again"


def command(*words: str) -> list[str]:
    """Return the command that starts this very program with some words."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "jdeditor"]
    return [sys.executable, *program, *words]


def import_path() -> str:
    """Return the import path with which such a command finds the program."""
    here = str(Path(__file__).resolve().parents[2])
    return os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))


def as_process(*words: str) -> QProcess:
    """Return such a command as a process that has not started yet."""
    from PySide6.QtCore import QProcess, QProcessEnvironment  # noqa: PLC0415 - not for the press

    program, *arguments = command(*words)
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", import_path())
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setProcessEnvironment(environment)
    return process


def restart(app: QApplication, window: Window) -> None:
    """Close the window, which asks about unsaved work, and start again with its file after that."""
    document = window.document
    if window.close():
        path = document.path if document else None
        app.setProperty(_AGAIN, str(path.absolute()) if path else "")


def start_again(app: QApplication) -> None:
    """Start the program again where that was asked for: the last thing that it does."""
    file = app.property(_AGAIN)
    if file is not None:
        as_process(*(("--", file) if file else ())).startDetached()
