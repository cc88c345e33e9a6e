"""The lines under marked words: each kind has a shape of its own, not only a color."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_SMALL
from jdeditor.ui.widgets.marks import Kind

_UNDERLINE = 1.5
_BELOW = 3.5
_THIN = 1.1
_PAIR = (2.2, 4.2)
_WAVE, _HIGH, _MIDDLE = 2.5, 1.2, 2.9
"""Half the length of a wave, how far it goes up and down, and its middle below the words."""
_DASHES = [4.0, 2.0]
_DOTS = [0.1, 2.0]


class _Look(NamedTuple):
    """The colors of a kind: its line, and what is behind the words, if anything."""

    line: str
    behind: str = ""


_LOOKS = {
    Kind.SPELLING: _Look("must"),
    Kind.LEGAL: _Look("must", "must_bg"),
    Kind.EXCLUSION: _Look("should", "should_bg"),
    Kind.TONE: _Look("consider", "consider_bg"),
    Kind.CLARITY: _Look("text2", "chip"),
    Kind.FOUND: _Look("accent", "tint"),
    Kind.HERE: _Look("accent", "tint"),
}


def paint(painter: QPainter, box: QRectF, baseline: float, kind: Kind) -> None:
    """Draw the mark of a kind around and under words."""
    look = _LOOKS[kind]
    if look.behind:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color(look.behind))
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 2, 2)
    text = THEME.scale.text
    painter.setPen(_pen(kind, look.line, text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is Kind.HERE:
        painter.drawRoundedRect(box.adjusted(-1, 0.5, 1, -0.5), RADIUS_SMALL, RADIUS_SMALL)
        return
    left, right = box.left(), box.right()
    if kind is Kind.SPELLING:
        painter.drawPolyline(_wave(left, right, baseline + text * _MIDDLE, text))
        return
    for below in _PAIR if kind is Kind.CLARITY else (_BELOW,):
        y = baseline + text * below
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _pen(kind: Kind, role: str, text: float) -> QPen:
    thin = kind in (Kind.SPELLING, Kind.CLARITY, Kind.FOUND)
    pen = QPen(THEME.color(role), text * (_THIN if thin else _UNDERLINE))
    if kind is Kind.EXCLUSION:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_DASHES)
    elif kind is Kind.TONE:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern(_DOTS)
    return pen


def _wave(left: float, right: float, middle: float, text: float) -> QPolygonF:
    step, high = _WAVE * text, _HIGH * text
    points = [QPointF(left, middle - high)]
    while points[-1].x() + step <= right:
        up = len(points) % 2 == 0
        points.append(QPointF(points[-1].x() + step, middle + (-high if up else high)))
    return QPolygonF(points)
