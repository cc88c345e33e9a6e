"""Every place where words stand, each with what is around it and the field it is in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from jdeditor.ui.find.hit_row import HitDelegate, check_width, context, row_height
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is

if TYPE_CHECKING:
    from jdeditor.document.hits import Hit

_Index = QModelIndex | QPersistentModelIndex
_Roles = Qt.ItemDataRole


class HitModel(QAbstractListModel):
    """The hits as Qt asks for them; ``chosen`` tells of each whether it is to be replaced."""

    def __init__(self, place: Callable[[Hit], str]) -> None:
        super().__init__()
        self._place = place
        self.hits: tuple[Hit, ...] = ()
        self.chosen: list[bool] = []
        self.choosing = False

    def become(self, hits: Sequence[Hit]) -> None:
        """Show other hits, all of them chosen."""
        self.beginResetModel()
        self.hits, self.chosen = tuple(hits), [True] * len(hits)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: _Index, role: int = _Roles.DisplayRole) -> object:
        hit = self.hits[index.row()]
        if role == _Roles.DisplayRole:
            return "".join(context(hit))
        if role == _Roles.ToolTipRole:
            return as_is.tip(self._place(hit))
        if role == _Roles.AccessibleTextRole:
            return f"{''.join(context(hit))}, {self._place(hit)}"
        if role == _Roles.CheckStateRole and self.choosing:
            on = self.chosen[index.row()]
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | checkable if self.choosing else super().flags(index)

    def toggle(self, number: int) -> None:
        """Choose a hit, or leave it out."""
        self.chosen[number] = not self.chosen[number]
        index = self.index(number)
        self.dataChanged.emit(index, index, [_Roles.CheckStateRole])


class HitView(QListView):
    """The list; ``wanted`` carries the number of a hit to go to, ``toggled`` follows a choice."""

    wanted = Signal(int)
    toggled = Signal()

    def __init__(self, name: str, place: Callable[[Hit], str]) -> None:
        super().__init__()
        self.hits = HitModel(place)
        self.setModel(self.hits)
        self.setItemDelegate(HitDelegate(self, self.hits, place))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("ring", True)
        THEME.follow(self.restyle)

    def current(self) -> int:
        """The number of the current hit, or -1."""
        return self.currentIndex().row()

    def setCurrent(self, number: int) -> None:
        """Make a hit the current one, without a signal."""
        index = self.hits.index(number)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def setChoosing(self, choosing: bool) -> None:
        """Offer to choose which hits are to be replaced."""
        self.hits.choosing = choosing
        self.viewport().update()

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, THEME.color("chrome"))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * row_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.current()
        if event.key() == Qt.Key.Key_Space and self.hits.choosing and number >= 0:
            self._toggle(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and number >= 0:
            self.wanted.emit(number)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.hits.choosing and at.x() < check_width():
            self._toggle(index.row())
        else:
            self.wanted.emit(index.row())

    def _toggle(self, number: int) -> None:
        self.hits.toggle(number)
        self.toggled.emit()
