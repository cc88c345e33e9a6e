"""What is drawn under the words of a field: blanks, findings and the example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from jdeditor.document import inline
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets import prose

_AROUND = 4
_ROUND = 3
_DASHES = [3.0, 2.0]
_UNDERLINE = 1.5
_BELOW = 3.5


class Mark(NamedTuple):
    """A stretch of the words that a finding is about, in Qt's units."""

    start: int
    end: int
    severity: Severity


def blank_places(document: QTextDocument) -> list[tuple[int, int]]:
    """Return where each blank begins and ends."""
    found: list[tuple[int, int]] = []
    for block in prose.blocks(document):
        text = block.text()
        for start, end in inline.blanks(text) if "[" in text else ():
            first = block.position() + prose.units(text[:start])
            found.append((first, first + prose.units(text[start:end])))
    return found


def paint_marks(
    painter: QPainter, document: QTextDocument, marks: Iterable[Mark], selected: QTextCursor
) -> None:
    """Draw the blanks that are not selected, and what findings are about."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for start, end in blank_places(document):
        if not (selected.selectionStart() < end and start < selected.selectionEnd()):
            for box, _ in _boxes(document, start, end):
                _paint_blank(painter, box)
    for mark in marks:
        for box, baseline in _boxes(document, mark.start, mark.end):
            _paint_finding(painter, box, baseline, mark.severity.value)


def paint_hint(painter: QPainter, hint: str, line: int, width: int) -> None:
    """Draw the example of an empty field on the baseline of its first line."""
    metrics = QFontMetricsF(painter.font())
    baseline = round(0.8 * (line - metrics.height()) + metrics.ascent())
    painter.setPen(THEME.color("text3"))
    shown = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QPointF(0, baseline), shown)


def _paint_blank(painter: QPainter, box: QRectF) -> None:
    pen = QPen(THEME.color("blank_line"), 1)
    pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    painter.setBrush(THEME.color("blank_bg"))
    painter.drawRoundedRect(box.adjusted(0, 0.5, 0, -0.5), _ROUND, _ROUND)


def _paint_finding(painter: QPainter, box: QRectF, baseline: float, state: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(THEME.color(f"{state}_bg"))
    painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 2, 2)
    painter.setPen(QPen(THEME.color(state), THEME.scale.text * _UNDERLINE))
    below = baseline + THEME.scale.px(_BELOW)
    painter.drawLine(QPointF(box.left(), below), QPointF(box.right(), below))


def _boxes(document: QTextDocument, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
    """Go through the box around each line of a stretch, with the line's baseline."""
    block = document.findBlock(start)
    capitals = QFontMetricsF(document.defaultFont()).capHeight()
    while block.isValid() and block.position() < end:
        for line, left, right, corner in _lines(document, block, start, end):
            baseline = corner.y() + line.y() + line.ascent()
            around = THEME.scale.px(_AROUND)
            top = baseline - capitals - around
            yield QRectF(left, top, right - left, capitals + 2 * around), baseline
        block = block.next()


def _lines(
    document: QTextDocument, block: QTextBlock, start: int, end: int
) -> Iterator[tuple[QTextLine, float, float, QPointF]]:
    """Go through the lines of a paragraph that a stretch touches, and from where to where."""
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    for number in range(block.layout().lineCount()):
        line = block.layout().lineAt(number)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first < last:
            ends = [corner.x() + _x(line, place) for place in (first, last)]
            yield line, min(ends), max(ends), corner


def _x(line: QTextLine, place: int) -> float:
    # PySide returns the place it found together with where that is.
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
