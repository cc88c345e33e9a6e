"""Dragging a row of a list: a picture of it follows the mouse, a line shows where it lands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.scroll import nudge

_DOT = 8
_THICK = 2
_SEEN = 0.92
_SHADOW = 4
_SCROLL_MS = 30


class RowDrag(QObject):
    """One row on its way; ``rows`` are those of the list, ``landed`` is told where it goes."""

    def __init__(
        self, over: QWidget, rows: Sequence[QWidget], landed: Callable[[QWidget, int], None]
    ) -> None:
        super().__init__(over)
        self.line = DropLine(over)
        self._over, self._rows, self._landed = over, rows, landed
        self._ghost = _Ghost(over)
        self._row: QWidget | None = None
        self._target = 0
        self._scroll = QTimer(self, interval=_SCROLL_MS)
        self._scroll.timeout.connect(self._go_on)

    def move(self, row: QWidget, at: QPoint) -> None:
        """Follow the mouse, which is somewhere on the screen."""
        if self._row is None:
            self._row = row
            self._ghost.show_for(row, at)
            self._scroll.start()
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)
        self._follow(at)

    def drop(self) -> None:
        """Leave the row where the line shows."""
        row, self._row = self._row, None
        self._stop()
        if row is not None:
            self._landed(row, self._target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape put the row back."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._row = None
            self._stop()
            return True
        return False

    def _stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._scroll.stop()
        self._ghost.hide()
        self.line.hide()

    def _follow(self, at: QPoint) -> None:
        here = self._over.mapFromGlobal(at)
        middles = [row.geometry().center().y() for row in self._rows]
        self._target = sum(here.y() >= middle for middle in middles)
        tops = [row.y() for row in self._rows]
        tops.append(self._rows[-1].geometry().bottom() + 1 if self._rows else 0)
        self._ghost.follow(here)
        self.line.show_at(tops[self._target])

    def _go_on(self) -> None:
        """Scroll while the mouse waits at an edge."""
        if self._row is not None and nudge(self._over, QCursor.pos()):
            self._follow(QCursor.pos())


class DropLine(QWidget):
    """The line, with a dot, where a dragged row would land."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Show the line at a height of the list."""
        top = min(max(y - _DOT // 2, 0), self._over.height() - _DOT)
        self.setGeometry(0, top, self._over.width(), _DOT)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("accent"))
        painter.drawEllipse(0, 0, _DOT, _DOT)
        painter.drawRect(_DOT // 2, (_DOT - _THICK) // 2, self.width() - _DOT // 2, _THICK)


class _Ghost(QWidget):
    """A picture of the row that is being moved, raised a little."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._picture = QPixmap()
        self._grabbed = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_for(self, row: QWidget, at: QPoint) -> None:
        """Show a row as it is taken up."""
        self._picture = row.grab()
        self._grabbed = row.mapFromGlobal(at).y()
        self.setGeometry(row.geometry().adjusted(0, -_SHADOW, 0, _SHADOW))
        self.show()
        self.raise_()

    def follow(self, here: QPoint) -> None:
        """Go where the mouse is, not out of the list."""
        top = here.y() - self._grabbed - _SHADOW
        self.move(self.x(), min(max(top, -_SHADOW), self._over.height() - self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        for ring in range(_SHADOW, 0, -1):
            painter.setPen(QPen(THEME.color("shadow", 0.05 * (_SHADOW + 1 - ring)), 1))
            painter.drawRoundedRect(box.adjusted(-ring, -ring, ring, ring), RADIUS, RADIUS)
        painter.setPen(QPen(THEME.color("edge"), 1))
        painter.setBrush(THEME.color("card"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setOpacity(_SEEN)
        painter.setClipRect(box.adjusted(1, 1, -1, -1))
        painter.drawPixmap(0, _SHADOW, self._picture)
