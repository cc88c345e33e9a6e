"""A line that is in the draft or not."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.wrapped_line import WrappedLine

_ROUND = 4


class CheckLine(WrappedLine):
    """A check box and words that wrap; the whole line can be pressed."""

    MARK_AT, MARK, BETWEEN = 0, 18, 10

    def __init__(self, words: str, *, checked: bool, note: str = "") -> None:
        super().__init__(words, note)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(". ".join(filter(None, (words, note))))

    def roleOf(self) -> str:
        return "text" if self.isChecked() else "text2"

    def _paint_mark(self, painter: QPainter, middle: int) -> None:
        side = THEME.scale.icon(self.MARK)
        box = QRectF(THEME.scale.space(self.MARK_AT), middle - side / 2, side, side)
        on = self.isChecked()
        line = "accent_fill" if on else "edge"
        painter.setPen(QPen(THEME.color(line), 1.5))
        painter.setBrush(THEME.color("accent_fill" if on else "field"))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), _ROUND, _ROUND)
        if on:
            mark = THEME.scale.icon(14)
            picture = THEME.pixmap("check", "on_accent", 14, self.devicePixelRatioF())
            painter.drawPixmap(
                round(box.center().x() - mark / 2), round(box.center().y() - mark / 2), picture
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
