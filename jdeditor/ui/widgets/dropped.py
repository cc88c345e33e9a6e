"""Files that are dragged here from elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent


def welcome(event: QDragEnterEvent) -> None:
    """Show that files can be dropped."""
    if event.mimeData().hasUrls():
        event.acceptProposedAction()


def file(event: QDropEvent) -> Path | None:
    """Take the first of the files that were dropped, if it is one of this computer."""
    for url in event.mimeData().urls()[:1]:
        if url.isLocalFile():
            event.acceptProposedAction()
            return Path(url.toLocalFile())
    return None
