"""The rows on the left of the start page: an icon, two lines, and a word at the end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS


class Choice(QPushButton):
    """A row that can be pressed; ``removeWanted`` follows the Delete key."""

    removeWanted = Signal()

    def __init__(
        self, icon: str, words: str, about: str, end: str = "", role: str = "text2"
    ) -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self._words, self._about, self._end = words, about, end
        self.setAccessibleName(", ".join(filter(None, (words, about, end))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFixedHeight(THEME.scale.px(36) + THEME.scale.space(14))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(THEME.scale.px(280), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removeWanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = THEME.scale
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(THEME.color("press" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        side = scale.icon(20)
        picture = THEME.pixmap(self._icon, self._role, 20, self.devicePixelRatioF())
        painter.drawPixmap(scale.space(12), (self.height() - side) // 2, picture)
        painter.setFont(THEME.font("small"))
        painter.setPen(THEME.color("text3"))
        right = self.rect().adjusted(0, 0, -scale.space(12), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | middle, self._end)
        taken = painter.fontMetrics().horizontalAdvance(self._end) + scale.space(20)
        x = scale.space(12) + side + scale.space(12)
        self._lines(painter, QRect(x, 0, self.width() - x - taken, self.height()))

    def _lines(self, painter: QPainter, room: QRect) -> None:
        half = room.height() // 2
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(THEME.font("label"))
        painter.setPen(THEME.color("text"))
        words = painter.fontMetrics().elidedText(self._words, elide, room.width())
        upper = room.adjusted(0, 0, 0, -half)
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom, words)
        painter.setFont(THEME.font("small"))
        painter.setPen(THEME.color("text3"))
        about = painter.fontMetrics().elidedText(self._about, elide, room.width())
        lower = room.adjusted(0, half, 0, 0)
        painter.drawText(lower, Qt.AlignmentFlag.AlignTop, about)
