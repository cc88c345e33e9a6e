"""The menu of the files that were open last."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from jdeditor.storage import recent
from jdeditor.ui.widgets import as_is


def fill(menu: QMenu, open_file: Callable[[Path], None]) -> None:
    """Name the files, the newest first."""
    menu.clear()
    for entry in recent.recent():
        path = Path(entry.path)
        action = menu.addAction(as_is.entry(f"{entry.title or path.stem}   {path.parent.name}"))
        action.triggered.connect(partial(_open, open_file, path))
    if menu.isEmpty():
        nothing = QCoreApplication.translate("RecentMenu", "Nothing yet")
        menu.addAction(nothing).setEnabled(False)


def _open(open_file: Callable[[Path], None], path: Path, _checked: object = None) -> None:
    open_file(path)
