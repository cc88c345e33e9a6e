"""How much of what a board takes is used, drawn as a bar with the figures beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.labels import Label

_HIGH, _LABEL, _BAR = 6, 56, 160


class Gauge(QWidget):
    """A name, a bar, and *used of limit*; without a limit only what is used."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = Label(name, "label", "2")
        self._bar = _Bar()
        self.figures = Label("", "label", "2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self._bar, self.figures):
            self._row.addWidget(part)
        self._row.addStretch(1)
        THEME.follow(self.restyle)

    def show_use(self, used: int, limit: int, words: str) -> None:
        """Show how much is used, in figures and as a part of the bar."""
        self._bar.setVisible(bool(limit))
        self._bar.show_part(used / limit if limit else 0)
        self.figures.setText(words)
        self.setAccessibleName(f"{self._name.text()}: {words}")

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._row.setSpacing(THEME.scale.space(12))
        self._name.setFixedWidth(THEME.scale.px(_LABEL))


class _Bar(QWidget):
    """A bar that is full at one and over it in the colour of what must be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        THEME.follow(self.restyle)

    def show_part(self, part: float) -> None:
        self._part = part
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(THEME.scale.px(_BAR), THEME.scale.px(_HIGH))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        round_ = whole.height() / 2
        painter.setBrush(THEME.color("line"))
        painter.drawRoundedRect(whole, round_, round_)
        if self._part > 0:
            used = QRectF(whole)
            used.setWidth(max(whole.height(), whole.width() * min(self._part, 1)))
            painter.setBrush(THEME.color("must" if self._part > 1 else "accent"))
            painter.drawRoundedRect(used, round_, round_)
