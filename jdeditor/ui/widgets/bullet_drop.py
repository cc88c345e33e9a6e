"""Dropping a line from elsewhere into a bullet list: a line shows where it lands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from jdeditor.ui.widgets.bullet_drag import DropLine
from jdeditor.ui.widgets.scroll import nudge

LINE = "application/x-jdeditor-line"
"""What a line is carried as; text fields do not know it, so it never lands inside words."""


class RowDrop:
    """Takes lines over a list; ``landed`` is told what was carried and where it goes."""

    def __init__(
        self, over: QWidget, rows: Sequence[QWidget], landed: Callable[[bytes, int], None]
    ) -> None:
        self.line = DropLine(over)
        self._over, self._rows, self._landed = over, rows, landed
        over.setAcceptDrops(True)

    def follow(self, event: QDragMoveEvent) -> None:
        """Show where a line would land."""
        if event.mimeData().hasFormat(LINE):
            event.acceptProposedAction()
            here = event.position().toPoint()
            nudge(self._over, self._over.mapToGlobal(here))
            self.line.show_at(self._top(self._place(here)))

    def leave(self) -> None:
        """Show nothing, as nothing is over the list."""
        self.line.hide()

    def take(self, event: QDropEvent) -> None:
        """Let a line land."""
        self.leave()
        if event.mimeData().hasFormat(LINE):
            event.acceptProposedAction()
            place = self._place(event.position().toPoint())
            self._landed(bytes(event.mimeData().data(LINE).data()), place)

    def _place(self, here: QPoint) -> int:
        return sum(here.y() >= row.geometry().center().y() for row in self._rows)

    def _top(self, place: int) -> int:
        if place < len(self._rows):
            return self._rows[place].y()
        return self._rows[-1].geometry().bottom() + 1 if self._rows else 0
