"""How one hit is drawn: the words in what is around them, and below where that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS, RADIUS_SMALL

if TYPE_CHECKING:
    from jdeditor.document.hits import Hit
    from jdeditor.ui.find.hit_view import HitModel

_Index = QModelIndex | QPersistentModelIndex
_BEFORE, _BEHIND = 16, 60
"""The letters shown around a hit."""
_SIDE = 10
_BOX = 18
_GAP = 2


def context(hit: Hit) -> tuple[str, str, str]:
    """Return what stands before a hit, the hit, and what stands behind it, on one line."""
    before = hit.text[max(0, hit.start - _BEFORE) : hit.start]
    if hit.start > _BEFORE:
        before = "…" + before.partition(" ")[2]
    behind = hit.text[hit.end : hit.end + _BEHIND]
    before, words, behind = (part.replace("\n", " ") for part in (before, hit.words, behind))
    return before, words, behind


def row_height() -> int:
    """Return how high a row is: two lines, and room around them."""
    return THEME.line("ui") + THEME.line("small") + THEME.scale.space(12) + _GAP


def check_width() -> int:
    """Return how much of a row its check box takes, with the room around it."""
    return THEME.scale.space(_SIDE) + THEME.scale.icon(_BOX) + THEME.scale.space(8)


class HitDelegate(QStyledItemDelegate):
    """Draws the rows of the list."""

    def __init__(self, parent: QObject, hits: HitModel, place: Callable[[Hit], str]) -> None:
        super().__init__(parent)
        self._hits, self._place = hits, place

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = self._hits.hits[index.row()]
        box: QRect = option.rect.adjusted(0, 0, 0, -_GAP)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(THEME.color("press" if current else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if current:
            painter.setBrush(THEME.color("accent"))
            bar = QRectF(box.left(), box.top() + RADIUS, 3, box.height() - 2 * RADIUS)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        left = THEME.scale.space(_SIDE)
        if self._hits.choosing:
            _paint_check(painter, box, on=self._hits.chosen[index.row()])
            left = check_width()
        room = box.adjusted(left, THEME.scale.space(6), -THEME.scale.space(8), 0)
        _paint_words(painter, room, hit)
        _paint_place(painter, room, self._place(hit))
        painter.restore()


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


def _paint_place(painter: QPainter, room: QRect, place: str) -> None:
    painter.setFont(THEME.font("small"))
    painter.setPen(THEME.color("text3"))
    top = room.top() + THEME.line("ui")
    line = QRect(room.left(), top, room.width(), THEME.line("small"))
    shown = painter.fontMetrics().elidedText(place, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


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
