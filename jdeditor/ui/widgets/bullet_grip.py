"""The grip of a row: drags it, and opens its menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from jdeditor.ui.widgets.buttons import Tool

GRIP = 24
"""The side of the square that can be pressed."""


class Grip(Tool):
    """Drags its row; a click without a drag opens the row's menu."""

    dragged = Signal(QPoint)
    dropped = Signal()
    menuWanted = Signal(QPoint)

    def __init__(self, row: QWidget) -> None:
        name = QCoreApplication.translate("BulletList", "Drag to move, click for more")
        super().__init__("grip-vertical", name, size=GRIP)
        self.setParent(row)
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(self._click)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        self._dragging = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        if self._pressed is not None and (
            self._dragging or (event.position() - self._pressed).manhattanLength() >= far
        ):
            self._dragging = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            self.setDown(False)
            self.dropped.emit()
            self._dragging = False
        else:
            super().mouseReleaseEvent(event)

    def _click(self) -> None:
        self.menuWanted.emit(self.mapToGlobal(self.rect().bottomLeft()))
