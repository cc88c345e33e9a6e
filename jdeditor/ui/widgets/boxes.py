"""Boxes: the edge and fill of a field, drawn by hand so that a state never moves anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS

_DASHES = [4.0, 3.0]
_BAR = 3


class Box(QFrame):
    """A rounded box; ``state`` is *rest*, *must*, *should* or *off*, by color roles.

    ``fill``, ``edge`` and ``bar``, a stroke at its left side, name color roles; empty ones are
    not drawn.
    """

    def __init__(
        self, *, fill: str = "field", edge: str = "edge", radius: int = RADIUS, ring: bool = True
    ) -> None:
        super().__init__()
        self.fill, self.edge, self.radius = fill, edge, radius
        self.bar = ""
        self.dashed = False
        self.state = "rest"
        self._hovered = False
        self.setProperty("ring", ring)

    def setState(self, state: str) -> None:
        """Draw the edge of another state."""
        self.state = state
        self.update()

    def _edge(self) -> str:
        if not self.isEnabled():
            return "line"
        if self.state in ("must", "should"):
            return self.state
        return "text3" if self._hovered and self.edge == "edge" else self.edge

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._edge()
        pen = QPen(THEME.color(edge), 1) if edge else QPen(Qt.PenStyle.NoPen)
        if self.dashed:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        fill = self.fill if self.isEnabled() else "card"
        painter.setBrush(THEME.color(fill) if fill else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self.radius, self.radius)
        if self.bar:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(THEME.color(self.bar))
            bar = QRectF(0, self.radius, _BAR, self.height() - 2 * self.radius)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
