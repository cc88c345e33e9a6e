"""A format to choose: a check box with a picture, a name and a line about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS

_PAD = 12
_UPPER, _LOWER = 18, 16


class FormatChoice(QCheckBox):
    """A box as large as its words, all of which can be pressed."""

    def __init__(self, name: str, about: str, icon: str) -> None:
        super().__init__()
        self._name, self._about, self._icon = name, about, icon
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)
        THEME.follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        scale = THEME.scale
        return QSize(scale.px(200), scale.px(_UPPER + _LOWER + 2) + scale.space(16))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(THEME.color(self._edge()), 1))
        painter.setBrush(THEME.color("tint" if self.isChecked() else "card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        pad, side = THEME.scale.space(_PAD), THEME.scale.icon(18)
        self._paint_check(painter, QRect(pad, (self.height() - side) // 2, side, side))
        self._paint_words(painter, pad + side + pad)

    def _edge(self) -> str:
        if self.isChecked():
            return "accent"
        return "edge" if self.underMouse() and self.isEnabled() else "line"

    def _paint_check(self, painter: QPainter, box: QRect) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = box
        indicator = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self.style().drawPrimitive(indicator, option, painter, self)

    def _paint_words(self, painter: QPainter, x: int) -> None:
        scale = THEME.scale
        side = scale.icon(20)
        picture = THEME.pixmap(self._icon, "text2", 20, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - side) // 2, picture)
        x += side + scale.space(10)
        width = self.width() - x - scale.space(8)
        upper, lower = scale.px(_UPPER), scale.px(_LOWER)
        top = (self.height() - upper - lower) // 2
        self._line(painter, self._name, "label", "text", QRect(x, top, width, upper))
        self._line(painter, self._about, "small", "text3", QRect(x, top + upper, width, lower))

    def _line(self, painter: QPainter, words: str, font: str, role: str, box: QRect) -> None:
        painter.setFont(THEME.font(font))
        painter.setPen(THEME.color(role if self.isEnabled() else "off"))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
