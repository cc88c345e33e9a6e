"""The list of versions: two lines each, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QRect, Signal
from PySide6.QtGui import QPainter

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.quiet_list import GAP, QuietList, RowDelegate, RowModel, paint_line

_AIR = 16


class Row(NamedTuple):
    """A version as the list shows it; ``named`` ones have a picture."""

    key: str
    title: str
    when: str
    about: str
    named: bool = False


class _Model(RowModel[Row]):
    """The versions."""

    def words(self, row: Row) -> str:
        return row.title

    def spoken(self, row: Row) -> str:
        return ", ".join(filter(None, (row.title, row.when, row.about)))


class _Delegate(RowDelegate[Row]):
    """Draws a row: what it is and when, below it how much changed."""

    def height(self) -> int:
        return THEME.line("ui") + THEME.line("small") + THEME.scale.space(_AIR) + GAP

    def paint_row(self, painter: QPainter, box: QRect, number: int, *, current: bool) -> None:
        row, scale = self.model.rows[number], THEME.scale
        left, right = box.left() + scale.space(12), box.right() - scale.space(10)
        top = box.top() + scale.space(_AIR) // 2
        upper = QRect(left, top, right - left, THEME.line("ui"))
        lower = QRect(left, upper.bottom() + 1, right - left, THEME.line("small"))
        taken = paint_line(painter, upper, row.when, "small", "text3", right=True)
        upper.setRight(right - taken - scale.space(8))
        if row.named:
            side = scale.icon(16)
            picture = THEME.pixmap("pin", "text2", 16, painter.device().devicePixelRatio())
            painter.drawPixmap(upper.left(), upper.center().y() - side // 2, picture)
            upper.setLeft(upper.left() + side + scale.space(6))
        paint_line(painter, upper, row.title, "label" if current or row.named else "ui", "text")
        paint_line(painter, lower, row.about, "small", "text2")


class VersionList(QuietList):
    """The versions; ``chosen`` carries the key of the one that the person is at."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        self._model = _Model()
        super().__init__(name, _Delegate(self._model))
        self.setViewportMargins(GAP, GAP, GAP, GAP)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows there are."""
        return self._model.rows

    def setRows(self, rows: Sequence[Row]) -> None:
        """Show these versions; the current one stays current, else it is the first."""
        current = self.current()
        self._model.become(rows)
        if not self.setCurrent(current) and rows:
            self.setCurrent(rows[0].key)

    def current(self) -> str:
        """The key of the version that the person is at."""
        number = self.currentIndex().row()
        return self.rows[number].key if 0 <= number < len(self.rows) else ""

    def setCurrent(self, key: str) -> bool:
        """Go to a version; tell whether it is there."""
        for number, row in enumerate(self.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(number))
                return True
        return False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty():
            self.chosen.emit(self.current())
