"""Starting the program in a window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from jdeditor import assets
from jdeditor.drafting import roles
from jdeditor.storage import own_roles
from jdeditor.ui import settings, theme, timing
from jdeditor.ui.faults import catch_faults
from jdeditor.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path


def run(path: Path | None = None) -> int:
    """Show the window, with a posting if there is one to open, until it is closed.

    The very first start opens a sample, ready to edit. Return the exit status.
    """
    app = application()
    first = not settings.STARTED_BEFORE.get()
    window = Window(opening=first or path is not None)
    catch_faults(window)
    window.show()
    timing.reached("window_shown")
    if first:
        settings.STARTED_BEFORE.set(value=True)
    if path is not None:
        QTimer.singleShot(0, lambda: window.open_file(path))
    elif first:
        sample = assets.templates() / "samples" / "backend-engineer.jobpost"
        QTimer.singleShot(0, lambda: window.new_from_sample(sample))
    return app.exec()


def application() -> QApplication:
    """Return the application, made ready: name, look, and what every field has to know."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setOrganizationName("jdeditor")
    app.setApplicationName("jdeditor")
    app.setApplicationDisplayName("jdeditor")
    app.setDesktopFileName("jdeditor")
    roles.use_folders(*own_roles.folders())
    theme.apply(app, settings.appearance())
    return app
