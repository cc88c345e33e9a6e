"""Handing a finished file to the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from jdeditor.storage import looking

if TYPE_CHECKING:
    from pathlib import Path


def open_file(path: Path) -> bool:
    """Open a file in the program that the system has for it; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show the folder of a file in the system's file manager."""
    folder = path if looking.is_folder(path) else path.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
