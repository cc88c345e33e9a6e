"""A line that can be pressed: a mark, and words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.line_button import LineButton
from jdeditor.ui.widgets.scroll import reveal

_RIGHT = 8
_AIR = 6
_GAP = 2
"""Between the words and what is said about them."""
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class WrappedLine(LineButton):
    """A mark and words beside it, as tall as the words need; arrow keys walk.

    ``markOf`` and ``roleOf`` say what is drawn, and in which color role; ``MARK_AT``, ``MARK``
    and ``BETWEEN`` where the mark begins, how large it is, and how far from the words. A ``note``
    stands small below the words.
    """

    MARK_AT, MARK, BETWEEN = 10, 16, 8

    def __init__(self, words: str, note: str = "") -> None:
        super().__init__()
        self.words, self.note = words, note
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        THEME.follow(self.restyle)

    @classmethod
    def words_at(cls) -> int:
        """Return where the words begin, from the left, and what stands below them."""
        scale = THEME.scale
        return scale.space(cls.MARK_AT) + scale.icon(cls.MARK) + scale.space(cls.BETWEEN)

    def markOf(self) -> tuple[str, str]:
        """Return the picture before the words and its color role."""
        return "plus", "accent"

    def roleOf(self) -> str:
        """Return the color role of the words."""
        return "text"

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def setWords(self, words: str, note: str = "") -> None:
        """Say something else."""
        self.words, self.note = words, note
        self.restyle()

    # ------------------------------------------------------------------ how tall it is

    def sizeHint(self) -> QSize:
        width = THEME.scale.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.scale.px(120), THEME.line("ui") + THEME.scale.space(2 * _AIR))

    def heightForWidth(self, width: int) -> int:
        # A layout asks many times, and measuring words is slow.
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measured(self, width: int) -> int:
        high = max(THEME.line("ui"), self._high("ui", self.words, width))
        if self.note:
            high += THEME.scale.space(_GAP) + self._high("small", self.note, width)
        return high + THEME.scale.space(2 * _AIR)

    def _high(self, font: str, words: str, width: int) -> int:
        metrics = QFontMetrics(THEME.font(font))
        return metrics.boundingRect(self._room(width, 10_000), _WRAPPED, words).height()

    def _room(self, width: int, height: int) -> QRect:
        space = THEME.scale.space
        left = self.words_at()
        return QRect(left, space(_AIR), width - left - space(_RIGHT), height)

    # ------------------------------------------------------------------ events

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reveal(self, self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        room = self._room(self.width(), self.height())
        self._paint_mark(painter, room.top() + THEME.line("ui") // 2)
        painter.setFont(THEME.font("ui"))
        painter.setPen(THEME.color(self.roleOf()))
        painter.drawText(room, _WRAPPED, self.words)
        if self.note:
            high = max(THEME.line("ui"), self._high("ui", self.words, self.width()))
            below = room.adjusted(0, high + THEME.scale.space(_GAP), 0, 0)
            painter.setFont(THEME.font("small"))
            painter.setPen(THEME.color("text3"))
            painter.drawText(below, _WRAPPED, self.note)

    def _paint_mark(self, painter: QPainter, middle: int) -> None:
        picture = THEME.pixmap(*self.markOf(), 16, self.devicePixelRatioF())
        painter.drawPixmap(
            THEME.scale.space(self.MARK_AT), middle - THEME.scale.icon(16) // 2, picture
        )
