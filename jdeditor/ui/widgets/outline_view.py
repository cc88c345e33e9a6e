"""The outline: one row a section, with its state and a few words, to jump and to arrange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.quiet_list import Index, QuietList, RowDelegate, RowModel, paint_line

_ICONS = {
    "empty": ("circle-dashed", "text3"),
    "blank": ("brackets", "should"),
    "done": ("circle-check", "good"),
    "must": ("octagon-alert", "must"),
    "should": ("triangle-alert", "should"),
    "consider": ("lightbulb", "consider"),
    "hidden": ("eye-off", "text3"),
}


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A section in the outline; ``state`` names its icon: *empty*, *must*, *hidden* and so on.

    ``spoken`` says the state in words, ``movable`` whether it can be put elsewhere.
    """

    key: str
    name: str
    state: str
    meta: str
    spoken: str
    movable: bool


class _Model(RowModel[OutlineRow]):
    """The sections, which can be arranged."""

    def become(self, rows: Sequence[OutlineRow]) -> None:
        """Show other rows, keeping the selection where the sections stay the same."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            places = range(len(rows))
            changed = [place for place in places if rows[place] != self.rows[place]]
            self.rows = tuple(rows)
            for place in changed:  # each for itself: painting a row takes longer than a key may
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        super().become(rows)

    def words(self, row: OutlineRow) -> str:
        return row.name

    def spoken(self, row: OutlineRow) -> str:
        return ", ".join(filter(None, (row.name, row.spoken, row.meta)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.rows[index.row()].movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class _Delegate(RowDelegate[OutlineRow]):
    """Draws a row: state, name and a few words."""

    def paint_row(self, painter: QPainter, box: QRect, number: int, *, current: bool) -> None:
        row, scale = self.model.rows[number], THEME.scale
        icon, role = _ICONS[row.state]
        side = scale.icon(16)
        left = box.left() + scale.space(10)
        picture = THEME.pixmap(icon, role, 16, painter.device().devicePixelRatio())
        painter.drawPixmap(left, box.top() + (box.height() - side) // 2, picture)
        room = box.adjusted(left - box.left() + side + scale.space(10), 0, -scale.space(8), 0)
        taken = paint_line(painter, room, row.meta, "small", "text3", right=True)
        room.setRight(room.right() - taken - scale.space(8))
        tone = "text3" if row.state == "hidden" else "text"
        paint_line(painter, room, row.name, "label" if current else "ui", tone)


class OutlineView(QuietList):
    """The rows of an outline.

    ``chosen`` carries the key of the section to go to, ``toggled`` of one to hide or to show
    again; ``moved`` a key and the key before which it goes, or nothing for the end;
    ``menuWanted`` a key and a place on the screen.
    """

    chosen = Signal(str)
    moved = Signal(str, str)
    toggled = Signal(str)
    menuWanted = Signal(str, QPoint)

    def __init__(self, name: str) -> None:
        self._model = _Model()
        super().__init__(name, _Delegate(self._model))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.clicked.connect(lambda index: self.chosen.emit(self._key(index.row())))

    def setRows(self, rows: Sequence[OutlineRow]) -> None:
        """Show these sections; the current one stays current."""
        current = self.current()
        self._model.become(tuple(rows))
        self.setCurrent(current)

    def current(self) -> str:
        """The key of the current section."""
        return self._key(self.currentIndex().row())

    def setCurrent(self, key: str) -> None:
        """Mark a section as the one the person is in, without a signal."""
        for number, row in enumerate(self._model.rows):
            if row.key == key and self.currentIndex().row() != number:
                self.setCurrentIndex(self._model.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.current())
        elif event.key() == Qt.Key.Key_Space and self.current():
            self.toggled.emit(self.current())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if at.isValid():
            corner = event.pos() if by_mouse else self.visualRect(at).bottomLeft()
            self.menuWanted.emit(self._key(at.row()), self.viewport().mapToGlobal(corner))

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move instead of making it: the posting decides, and can undo it."""
        key = self.current()
        at = self.indexAt(event.position().toPoint())
        place = at.row() if at.isValid() else len(self._model.rows)
        if at.isValid() and event.position().y() > self.visualRect(at).center().y():
            place += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit(key, self._key(place))

    def _step(self, step: int) -> None:
        number = self.currentIndex().row()
        if number >= 0:
            self.moved.emit(self._key(number), self._key(number + (2 if step > 0 else -1)))

    def _key(self, number: int) -> str:
        rows = self._model.rows
        return rows[number].key if 0 <= number < len(rows) else ""
