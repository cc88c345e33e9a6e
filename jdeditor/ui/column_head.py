"""The head of a column: a line of controls in the column's own color, with a hairline below."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jdeditor.ui.theme import THEME


class ColumnHead(QWidget):
    """A line of controls on the surface of a color role."""

    def __init__(self, name: str, surface: str) -> None:
        super().__init__()
        self._surface = surface
        self.row = QHBoxLayout(self)
        self.setAccessibleName(name)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self.setFixedHeight(THEME.scale.control(28))
        self.row.setContentsMargins(space(16), 0, space(16), 0)
        self.row.setSpacing(space(8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), THEME.color(self._surface))
        painter.setPen(THEME.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class Rule(QWidget):
    """A short upright line between groups of controls."""

    def __init__(self) -> None:
        super().__init__()
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFixedSize(1, THEME.scale.px(20))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), THEME.color("rule"))
