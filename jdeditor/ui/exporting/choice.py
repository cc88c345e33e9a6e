"""A format to choose: a check box with a picture, a name and a line about it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS


class FormatChoice(QCheckBox):
    """A box as large as its words, all of which can be pressed."""

    def __init__(self, name: str, about: str, icon: str) -> None:
        super().__init__()
        self._name, self._about, self._icon = name, about, icon
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        scale = THEME.scale
        return QSize(scale.px(200), scale.px(36) + scale.space(16))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, scale = self.isChecked(), THEME.scale
        painter.setPen(QPen(THEME.color("accent" if on else "line"), 1))
        painter.setBrush(THEME.color("tint" if on else "card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        side = scale.icon(18)
        middle = (self.height() - side) // 2
        option.rect = QRect(scale.space(12), middle, side, side)
        indicator = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self.style().drawPrimitive(indicator, option, painter, self)
        self._paint_words(painter, scale.space(12) + side + scale.space(12))

    def _paint_words(self, painter: QPainter, x: int) -> None:
        scale, ratio = THEME.scale, self.devicePixelRatioF()
        side = scale.icon(20)
        picture = THEME.pixmap(self._icon, "text2", 20, ratio)
        painter.drawPixmap(x, (self.height() - side) // 2, picture)
        x += side + scale.space(10)
        half = self.height() // 2
        left = Qt.AlignmentFlag.AlignLeft
        painter.setFont(THEME.font("label"))
        painter.setPen(THEME.color("text"))
        upper = QRect(x, 0, self.width() - x, half + 1)
        painter.drawText(upper, left | Qt.AlignmentFlag.AlignBottom, self._name)
        painter.setFont(THEME.font("small"))
        painter.setPen(THEME.color("text3"))
        lower = QRect(x, half + 1, self.width() - x, half)
        painter.drawText(lower, left | Qt.AlignmentFlag.AlignTop, self._about)
