"""How a page looks on the desk: its shadow, its picture, and what is marked on it.

Marks are multiplied onto the finished picture: ink stays ink, white takes the color, and
nothing of it ever reaches the PDF.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from jdeditor.ui.theme.tokens import Colors

RINGS = 12
"""The pixels over which a shadow fades."""
FALL = 3
"""How much lower than the page it lies."""
CORNERS = 14
"""The part of a side that belongs to its corner."""
MIDDLE = 4
LINE = 38
"""How dark the line is with which the page touches the desk."""
BAR = 3
"""The width of the bar beside the field in use."""
CORNER = 3
"""The roundness of what is marked."""


FOCUS = 2
"""The width of the focus ring."""
VEIL = 0.35
"""How much of an outdated page its veil covers."""
SHADOW_ON_DARK = 2.2
"""How much stronger a shadow has to be on a dark desk to be seen at all."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colors of the desk and of what is marked on the paper."""

    desk: QColor
    paper: QColor
    tint: QColor
    bar: QColor
    blank: QColor
    veil: QColor
    ring: QColor
    shadow: float

    @classmethod
    def of(cls, colors: Colors) -> Look:
        """Return the look that the program's colors give."""
        veil = QColor(colors.card)
        veil.setAlphaF(VEIL)
        light = QColor(colors.desk).lightnessF() > 0.5  # noqa: PLR2004 - the middle
        return cls(
            desk=QColor(colors.desk),
            paper=QColor(colors.paper),
            tint=QColor(colors.page_tint),
            bar=QColor(colors.page_bar),
            blank=QColor(colors.page_blank),
            veil=veil,
            ring=QColor(colors.accent),
            shadow=1.0 if light else SHADOW_ON_DARK,
        )


def shadow(painter: QPainter, page: QRectF, strength: float) -> None:
    """Draw a contact line and a soft fall around a page.

    The fall is drawn once and then only its corners and sides are moved and stretched: rings
    around a whole page would take longer than everything else that is painted.
    """
    ratio = painter.device().devicePixelRatioF()
    tile = _fall(strength, ratio)
    outer = page.adjusted(-RINGS - FALL, -RINGS - FALL, RINGS + FALL, RINGS + FALL)
    across, down = _thirds(outer.left(), outer.width()), _thirds(outer.top(), outer.height())
    source = _thirds(0, tile.width() / ratio)
    for (x, wide), (from_x, from_wide) in zip(across, source, strict=True):
        for (y, high), (from_y, from_high) in zip(down, source, strict=True):
            part = QRectF(from_x * ratio, from_y * ratio, from_wide * ratio, from_high * ratio)
            if not page.contains(target := QRectF(x, y, wide, high)):
                painter.drawPixmap(target, tile, part)
    line = QColor(0, 0, 0, round(LINE * min(strength, 1.4)))
    for side in _outline(page):
        painter.fillRect(side, line)


@lru_cache(maxsize=8)
def _fall(strength: float, ratio: float) -> QPixmap:
    """Return the fall around a page that is as small as it can be."""
    side = 2 * (RINGS + FALL + CORNERS) + MIDDLE
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = RINGS + FALL
    page = QRectF(edge, edge, side - 2 * edge, side - 2 * edge)
    for ring in range(1, RINGS + 1):
        alpha = max(1, round(14 * strength * (1 - ring / RINGS) ** 2))
        painter.setPen(QPen(QColor(0, 0, 0, alpha), 1))
        rounded = page.adjusted(0.5 - ring, 2.5 - ring, ring - 0.5, ring + 1.5)
        painter.drawRoundedRect(rounded, ring, ring)
    painter.end()
    return tile


def _thirds(start: float, length: float) -> list[tuple[float, float]]:
    """Return where the beginning, the middle and the end of a side lie, and how long they are."""
    end = RINGS + FALL + CORNERS
    return [(start, end), (start + end, length - 2 * end), (start + length - end, end)]


def _outline(page: QRectF) -> list[QRectF]:
    return [
        QRectF(page.left() - 1, page.top() - 1, page.width() + 2, 1),
        QRectF(page.left() - 1, page.bottom(), page.width() + 2, 1),
        QRectF(page.left() - 1, page.top(), 1, page.height()),
        QRectF(page.right(), page.top(), 1, page.height()),
    ]


def fields(
    painter: QPainter, rects: Sequence[QRectF], blanks: Sequence[QRectF], look: Look
) -> None:
    """Mark the field in use, except where it is blank: a soft tint with a bar at its left."""
    bars = _rounded([QRectF(rect.left() - 1, rect.top(), BAR, rect.height()) for rect in rects], 0)
    others = _rounded(blanks, CORNER - 1).united(bars)
    _multiply(painter, _rounded(rects, CORNER).subtracted(others), look.tint)
    _multiply(painter, bars, look.bar)


def blanks(painter: QPainter, rects: Sequence[QRectF], look: Look) -> None:
    """Mark the words that are still to be filled in."""
    _multiply(painter, _rounded(rects, CORNER - 1), look.blank)


def ring(painter: QPainter, view: QRectF, look: Look) -> None:
    """Draw the focus ring just inside the view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.ring, FOCUS))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(view.adjusted(FOCUS / 2, FOCUS / 2, -FOCUS / 2, -FOCUS / 2))


def _rounded(rects: Sequence[QRectF], corner: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        path.addRoundedRect(rect, corner, corner)
    return path


def _multiply(painter: QPainter, path: QPainterPath, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillPath(path, color)
    painter.restore()
