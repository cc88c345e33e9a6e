"""What is drawn under the words of a field: blanks, findings and the example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from jdeditor.document import inline
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import prose, underlines
from jdeditor.ui.widgets.marks import Mark

_AROUND = 4
_ROUND = 3
_DASHES = [3.0, 2.0]


def blank_places(document: QTextDocument) -> list[tuple[int, int]]:
    """Return where each blank begins and ends."""
    found: list[tuple[int, int]] = []
    for block in prose.blocks(document):
        text = block.text()
        last, place = 0, block.position()
        for start, end in inline.blanks(text) if "[" in text else ():
            first = place + prose.units(text[last:start])
            place = first + prose.units(text[start:end])
            last = end
            found.append((first, place))
    return found


def paint_marks(painter: QPainter, edit: QTextEdit, marks: Iterable[Mark], seen: QRect) -> None:
    """Draw the blanks that are not selected, and what findings are about."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    document, selected = edit.document(), edit.textCursor()
    first, last = _lines_seen(edit, seen)
    for start, end in blank_places(document):
        chosen = selected.selectionStart() < end and start < selected.selectionEnd()
        if start <= last and end >= first and not chosen:
            for box, _ in _boxes(document, start, end):
                _paint_blank(painter, box)
    for mark in marks:
        if mark.start <= last and mark.end >= first:
            for box, baseline in _boxes(document, mark.start, mark.end):
                underlines.paint(painter, box, baseline, mark.kind)


def _lines_seen(edit: QTextEdit, seen: QRect) -> tuple[int, int]:
    """Return where the lines begin and end that are to be painted."""
    top = edit.cursorForPosition(seen.topLeft())
    bottom = edit.cursorForPosition(seen.bottomRight())
    top.movePosition(QTextCursor.MoveOperation.StartOfLine)
    bottom.movePosition(QTextCursor.MoveOperation.EndOfLine)
    return top.position(), bottom.position()


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
    start, end = start - block.position(), end - block.position()
    line = block.layout().lineForTextPosition(max(0, start))
    while line.isValid() and line.textStart() < end:
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            ends = [corner.x() + _x(line, place) for place in (first, last)]
            yield line, min(ends), max(ends), corner
        line = _next(block, line)


def _next(block: QTextBlock, line: QTextLine) -> QTextLine:
    number = line.lineNumber() + 1
    layout = block.layout()
    return layout.lineAt(number) if number < layout.lineCount() else QTextLine()


def _x(line: QTextLine, place: int) -> float:
    # PySide returns the place it found together with where that is.
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
