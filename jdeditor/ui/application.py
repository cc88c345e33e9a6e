"""Starting the program in a window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from jdeditor import assets
from jdeditor.drafting import role_folders
from jdeditor.storage import own_roles
from jdeditor.ui import appearance, garbage, itself, language, settings, timing
from jdeditor.ui.faults import Faults
from jdeditor.ui.leaving import Leaving
from jdeditor.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

_STARTED_MS = 3000
"""After so long, the first pages and all fields are there."""


class Program(QApplication):
    """The application; macOS hands it the files to open, perhaps before there is a window."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._open: Callable[[Path], object] | None = None
        self._waiting: list[Path] = []

    def open_with(self, open_: Callable[[Path], object]) -> None:
        """Have files opened from now on, the last of those that came before at once."""
        self._open = open_
        for path in self._waiting[-1:]:
            open_(path)
        self._waiting = []

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self._open is None:
                self._waiting.append(path)
            else:
                self._open(path)
            return True
        return super().event(event)


def run(path: Path | None = None) -> int:
    """Show the window, with a posting if there is one to open, until it is closed.

    The very first start opens a sample, ready to edit. Where another program has the file open
    already, that one comes forward instead. Return the exit status.
    """
    app = application()
    if path is not None and _is_shown_elsewhere(path):
        return 0
    faults = Faults()
    faults.catch()
    first = not settings.STARTED_BEFORE.get()
    window = Window(opening=first or path is not None)
    faults.window = window
    window.show()
    timing.reached("window_shown")
    from jdeditor.ui.press import PRESS  # noqa: PLC0415 - the window comes first

    PRESS.start()
    if first:
        settings.STARTED_BEFORE.set(value=True)
    if path is not None:
        QTimer.singleShot(0, lambda: window.open_file(path))
    elif first:
        sample = assets.templates() / "samples" / "backend-engineer.jobpost"
        QTimer.singleShot(0, lambda: window.new_from_sample(sample))
    QTimer.singleShot(_STARTED_MS, lambda: garbage.collect_here(app))
    leaving = Leaving(app, window)
    if isinstance(app, Program):
        QTimer.singleShot(0, lambda: app.open_with(window.open_file))
    status = app.exec()
    leaving.finish()
    PRESS.close()
    itself.start_again(app)
    return status


def _is_shown_elsewhere(path: Path) -> bool:
    """Ask the program that has a file open, if there is one, to come forward with it."""
    from jdeditor.ui import reception  # noqa: PLC0415 - the start page needs none of it

    return reception.handed_over(path)


def application() -> QApplication:
    """Return the application, made ready: name, look, and what every field has to know."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Program(sys.argv[:1])
    app.setOrganizationName("jdeditor")
    app.setApplicationName("jdeditor")
    app.setApplicationDisplayName("jdeditor")
    app.setDesktopFileName("jdeditor")
    role_folders.use(*own_roles.folders())
    language.speak(app)
    appearance.follow(app)
    return app
