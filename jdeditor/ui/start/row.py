"""The rows on the left of the start page: a picture, two lines, and a word at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.scroll import reveal

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAD = 12
_UPPER, _LOWER = 18, 16
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Row(QPushButton):
    """A row that can be pressed; ``walked`` follows the arrow keys up and down.

    ``air`` is the space above and below its two lines, ``prominent`` fills it at rest.
    """

    walked = Signal(int)

    def __init__(
        self, icon: str, words: str, about: str, *, air: int, prominent: bool = False
    ) -> None:
        super().__init__()
        self.words, self.about, self.end, self.pinned = words, about, "", False
        self._icon, self._air, self._prominent = icon, air, prominent
        self._icon_role = "accent" if prominent else "text2"
        self._words_role, self._end_role = "text", "text3"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)
        self.setMouseTracking(True)
        self._name()
        THEME.follow(self.restyle)

    def setEnd(self, words: str, role: str = "text3") -> None:
        """Say something at the end of the row."""
        self.end, self._end_role = words, role
        self._name()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the height, which the style sheet's own for buttons takes the place of."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self.setFixedHeight(self.sizeHint().height())
        return handled

    def sizeHint(self) -> QSize:
        scale = THEME.scale
        return QSize(scale.px(280), scale.px(_UPPER + _LOWER + 2) + scale.space(self._air))

    def _name(self) -> None:
        self.setAccessibleName(", ".join(filter(None, (self.words, self.about, self.end))))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.walked.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reveal(self, self.rect())

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_fill(painter)
        scale = THEME.scale
        side, pad = scale.icon(20), scale.space(_PAD)
        self.paint_picture(painter, QRect(pad, 0, side, self.height()))
        right = self._paint_end(painter, self.width() - pad)
        left = pad + side + pad
        self._paint_lines(painter, left, right - left)

    def paint_picture(self, painter: QPainter, room: QRect) -> None:
        """Paint what stands at the beginning."""
        picture = THEME.pixmap(self._icon, self._icon_role, 20, self.devicePixelRatioF())
        painter.drawPixmap(room.left(), (room.height() - room.width()) // 2, picture)

    def _paint_fill(self, painter: QPainter) -> None:
        strength = self._prominent + self.underMouse() + self.isDown()
        if strength:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(THEME.color("hover" if strength == 1 else "press"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)

    def _paint_end(self, painter: QPainter, right: int) -> int:
        """Paint what stands at the end and return where it begins."""
        if not self.end:
            return right
        painter.setFont(THEME.font("small"))
        painter.setPen(THEME.color(self._end_role))
        width = painter.fontMetrics().horizontalAdvance(self.end)
        box = QRect(right - width, 0, width + 1, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.end)
        right -= width + THEME.scale.space(8)
        if self.pinned:
            side = THEME.scale.icon(16)
            pin = THEME.pixmap("pin", "text2", 16, self.devicePixelRatioF())
            painter.drawPixmap(right - side, (self.height() - side) // 2, pin)
            right -= side + THEME.scale.space(8)
        return right

    def _paint_lines(self, painter: QPainter, left: int, width: int) -> None:
        upper, lower = THEME.scale.px(_UPPER), THEME.scale.px(_LOWER)
        top = (self.height() - upper - lower) // 2
        lines: Sequence[tuple[str, str, str, QRect]] = (
            (self.words, "label", self._words_role, QRect(left, top, width, upper)),
            (self.about, "small", "text3", QRect(left, top + upper, width, lower)),
        )
        for words, font, role, box in lines:
            painter.setFont(THEME.font(font))
            painter.setPen(THEME.color(role))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
