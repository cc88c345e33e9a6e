"""The hits of a search: the words in what is around them, and below where that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_SMALL
from jdeditor.ui.widgets.quiet_list import GAP, Index, RowDelegate, RowModel, paint_line

if TYPE_CHECKING:
    from jdeditor.document.hits import Hit

_BEFORE, _BEHIND = 16, 60
"""The letters shown around a hit."""
_SIDE = 10
_BOX = 18


def context(hit: Hit) -> tuple[str, str, str]:
    """Return what stands before a hit, the hit, and what stands behind it, on one line."""
    before = hit.text[max(0, hit.start - _BEFORE) : hit.start]
    if hit.start > _BEFORE:
        before = "…" + before.partition(" ")[2]
    behind = hit.text[hit.end : hit.end + _BEHIND]
    before, words, behind = (part.replace("\n", " ") for part in (before, hit.words, behind))
    return before, words, behind


def check_width() -> int:
    """Return how much of a row its check box takes, with the room around it."""
    return THEME.scale.space(_SIDE) + THEME.scale.icon(_BOX) + THEME.scale.space(8)


class HitModel(RowModel["Hit"]):
    """The hits; ``chosen`` tells of each whether it is to be replaced."""

    def __init__(self, place: Callable[[Hit], str]) -> None:
        super().__init__()
        self._place = place
        self.chosen: list[bool] = []
        self.choosing = False

    def become(self, rows: Sequence[Hit]) -> None:
        """Show other hits, all of them chosen."""
        self.chosen = [True] * len(rows)
        super().become(rows)

    def words(self, row: Hit) -> str:
        return "".join(context(row))

    def tip(self, row: Hit) -> str:
        return self._place(row)

    def spoken(self, row: Hit) -> str:
        return f"{self.words(row)}, {self.tip(row)}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and self.choosing:
            on = self.chosen[index.row()]
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | checkable if self.choosing else super().flags(index)

    def toggle(self, number: int) -> None:
        """Choose a hit, or leave it out."""
        self.chosen[number] = not self.chosen[number]
        index = self.index(number)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])


class HitDelegate(RowDelegate["Hit"]):
    """Draws the rows of the list."""

    def __init__(self, hits: HitModel) -> None:
        super().__init__(hits)
        self._hits = hits

    def height(self) -> int:
        return THEME.line("ui") + THEME.line("small") + THEME.scale.space(12) + GAP

    def paint_row(self, painter: QPainter, box: QRect, number: int, *, current: bool) -> None:
        hit = self._hits.rows[number]
        left = THEME.scale.space(_SIDE)
        if self._hits.choosing:
            _paint_check(painter, box, on=self._hits.chosen[number])
            left = check_width()
        room = box.adjusted(left, THEME.scale.space(6), -THEME.scale.space(8), 0)
        _paint_words(painter, room, hit)
        below = QRect(room.left(), room.top() + THEME.line("ui"), room.width(), THEME.line("small"))
        paint_line(painter, below, self._hits.tip(hit), "small", "text3")


def _paint_words(painter: QPainter, room: QRect, hit: Hit) -> None:
    before, words, behind = context(hit)
    line = QRect(room.left(), room.top(), room.width(), THEME.line("ui"))
    painter.setClipRect(line)
    left = line.left()
    for text, role, font in (
        (before, "text2", "ui"),
        (words, "text", "label"),
        (behind, "text2", "ui"),
    ):
        painter.setFont(THEME.font(font))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.right() - left)
        wide = metrics.horizontalAdvance(shown)
        at = QRect(left, line.top(), wide + 1, line.height())
        if font == "label":
            painter.setPen(QPen(THEME.color("blank_line"), 1))
            painter.setBrush(THEME.color("blank_bg"))
            around = QRectF(at).adjusted(-1, 1.5, 0, -1.5)
            painter.drawRoundedRect(around, RADIUS_SMALL - 1, RADIUS_SMALL - 1)
        painter.setPen(THEME.color(role))
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        left += wide
    painter.setClipping(False)


def _paint_check(painter: QPainter, box: QRect, *, on: bool) -> None:
    side = THEME.scale.icon(_BOX)
    top = box.top() + THEME.scale.space(6) + (THEME.line("ui") - side) / 2
    square = QRectF(box.left() + THEME.scale.space(_SIDE), top, side, side)
    painter.setPen(QPen(THEME.color("accent_fill" if on else "edge"), 1.5))
    painter.setBrush(THEME.color("accent_fill" if on else "field"))
    painter.drawRoundedRect(square.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS_SMALL, RADIUS_SMALL)
    if on:
        ratio = painter.device().devicePixelRatio()
        picture = THEME.pixmap("check", "on_accent", 14, ratio)
        gap = (side - THEME.scale.icon(14)) / 2
        painter.drawPixmap(round(square.left() + gap), round(square.top() + gap), picture)
