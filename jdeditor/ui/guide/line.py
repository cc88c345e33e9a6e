"""A line of the guide that goes into the posting when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.scroll import reveal

_ICON_AT, _WORDS_AT, _RIGHT = 10, 34, 8
_AIR = 6
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class GuideLine(QAbstractButton):
    """A line with a plus, or with a check mark once the posting has it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self.used = True
        self.setProperty("ring", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setUsed(used=False)
        THEME.follow(self.restyle)

    def setUsed(self, *, used: bool) -> None:
        """Show whether the posting has it already."""
        if used == self.used:
            return
        self.used = used
        said = self.tr("In the posting: {words}") if used else self.tr("Add: {words}")
        self.setAccessibleName(said.format(words=self.words))
        tip = self.tr("Show it in the form") if used else self.tr("Add it to the posting")
        self.setToolTip(tip)
        self.update()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------------ how tall it is

    def sizeHint(self) -> QSize:
        width = THEME.scale.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.scale.px(120), THEME.line("ui") + THEME.scale.space(2 * _AIR))

    def heightForWidth(self, width: int) -> int:
        room = self._room(width, 10_000)
        metrics = QFontMetrics(THEME.font("ui"))
        high = metrics.boundingRect(room, _WRAPPED, self.words).height()
        return max(THEME.line("ui"), high) + THEME.scale.space(2 * _AIR)

    def _room(self, width: int, height: int) -> QRect:
        space = THEME.scale.space
        left = space(_WORDS_AT)
        return QRect(left, space(_AIR), width - left - space(_RIGHT), height)

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Down:
                self.focusNextPrevChild(True)
            case Qt.Key.Key_Up:
                self.focusNextPrevChild(False)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reveal(self, self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(THEME.color("press" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        icon, role = ("check", "good") if self.used else ("plus", "accent")
        picture = THEME.pixmap(icon, role, 16, self.devicePixelRatioF())
        room = self._room(self.width(), self.height())
        top = room.top() + (THEME.line("ui") - THEME.scale.icon(16)) // 2
        painter.drawPixmap(THEME.scale.space(_ICON_AT), top, picture)
        painter.setFont(THEME.font("ui"))
        painter.setPen(THEME.color("text3" if self.used else "text"))
        painter.drawText(room, _WRAPPED, self.words)
