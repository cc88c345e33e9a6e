"""A list of commands: words on the left, what kind they are and their keys on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter

from jdeditor.ui.commands.command import Command
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.quiet_list import Index, QuietList, RowDelegate, RowModel, paint_line

Row: TypeAlias = Command | str
"""A command, or the heading of those below it."""


class _Model(RowModel[Row]):
    """The commands, which can be chosen, and headings, which cannot."""

    def words(self, row: Row) -> str:
        return row if isinstance(row, str) else row.words

    def spoken(self, row: Row) -> str:
        return spoken(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(row: Row) -> str:
    """Return what a screen reader says of a row."""
    if isinstance(row, str):
        return row
    return ", ".join(filter(None, (row.words, row.kind, row.keys)))


class _Delegate(RowDelegate[Row]):
    """Draws a heading, or the words of a command, what kind it is, and its keys."""

    def height(self) -> int:
        return THEME.scale.control()

    def paint_row(self, painter: QPainter, box: QRect, number: int, *, current: bool) -> None:
        row, space = self.model.rows[number], THEME.scale.space
        room = box.adjusted(space(12), 0, -space(12), 0)
        if isinstance(row, str):
            paint_line(painter, room, row, "label", "text3")
            return
        for words, tone in ((row.keys, "text2"), (row.kind, "text3")):
            if words:
                taken = paint_line(painter, room, words, "small", tone, right=True)
                room.setRight(room.right() - taken - space(16))
        paint_line(painter, room, row.words, "label" if current else "ui", "text")


class CommandList(QuietList):
    """The rows, of which one is current; ``chosen`` carries the command to carry out."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        self._model = _Model()
        super().__init__(name, _Delegate(self._model), "card")
        self.clicked.connect(lambda _index: self.choose())

    def setRows(self, rows: Sequence[Row]) -> None:
        """Show these rows, the first command current."""
        self._model.become(rows)
        self.step(1)

    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._model.rows

    def current(self) -> Command | None:
        """The current command."""
        number = self.currentIndex().row()
        row = self._model.rows[number] if number >= 0 else ""
        return None if isinstance(row, str) else row

    def choose(self) -> None:
        """Have the current command carried out."""
        if (command := self.current()) is not None:
            self.chosen.emit(command)

    def step(self, by: int) -> None:
        """Go to another command, over headings, and say which it is."""
        rows, number = self._model.rows, self.currentIndex().row()
        places = [place for place, row in enumerate(rows) if not isinstance(row, str)]
        if not places:
            return
        at = places.index(number) if number in places else -1
        place = places[min(max(at + by, 0), len(places) - 1)]
        self.setCurrentIndex(self._model.index(place))
        announce(self, spoken(rows[place]))
