"""A line of the guide that goes into the posting when it is pressed, or where it is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from jdeditor.document.inline import plain
from jdeditor.ui.widgets.bullet_drop import LINE
from jdeditor.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from jdeditor.ui.guide.lists import Line

_SEEN = 0.85


class GuideLine(WrappedLine):
    """A line with a plus, or with a check mark once the posting has it."""

    def __init__(self, line: Line, note: str = "") -> None:
        super().__init__(plain(line.text), note)
        self.line = line
        self.used = False
        self._pressed: QPoint | None = None
        self._tell()

    def setLine(self, line: Line, note: str) -> None:
        """Be another line."""
        self.line, self.used = line, False
        self.setWords(plain(line.text), note)
        self._tell()

    def setUsed(self, *, used: bool) -> None:
        """Show whether the posting has it already."""
        if used != self.used:
            self.used = used
            self._tell()

    def _tell(self) -> None:
        used = self.used
        said = self.tr("In the posting: {words}") if used else self.tr("Add: {words}")
        words = ". ".join(filter(None, (self.words, self.note)))
        self.setAccessibleName(said.format(words=words))
        tip = (
            self.tr("Show it in the form")
            if used
            else self.tr("Add it to the posting, or drag it to its place in a list")
        )
        self.setToolTip(tip)
        self.update()

    def markOf(self) -> tuple[str, str]:
        return ("check", "good") if self.used else ("plus", "accent")

    def roleOf(self) -> str:
        return "text3" if self.used else "text"

    # ------------------------------------------------------------------ dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._pressed is None or not held or self.used:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            start, self._pressed = self._pressed, None
            self.setDown(False)
            self._drag(start)

    def data(self) -> QMimeData:
        """Return the line as it is carried while it is dragged."""
        data = QMimeData()
        data.setData(LINE, self.line.packed())
        return data

    def _drag(self, start: QPoint) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.data())
        drag.setPixmap(_faint(self.grab()))
        drag.setHotSpot(start)
        drag.exec(Qt.DropAction.CopyAction)


def _faint(picture: QPixmap) -> QPixmap:
    """Return a picture that lets what is below it be seen."""
    made = QPixmap(picture.size())
    made.setDevicePixelRatio(picture.devicePixelRatio())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(_SEEN)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made
