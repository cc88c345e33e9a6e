"""A list of commands: words on the left, what kind they are and their keys on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from jdeditor.ui.commands.command import Command
from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_SMALL
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.announce import announce

Row: TypeAlias = Command | str
"""A command, or the heading of those below it."""

_Index = QModelIndex | QPersistentModelIndex
_Roles = Qt.ItemDataRole
_Side = Qt.AlignmentFlag
_CENTER = Qt.AlignmentFlag.AlignVCenter


class _Model(QAbstractListModel):
    """The rows, as Qt asks for them."""

    rows: Sequence[Row] = ()

    def become(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = _Roles.DisplayRole) -> object:
        row = self.rows[index.row()]
        words = row if isinstance(row, str) else row.words
        if role == _Roles.DisplayRole:
            return words
        if role == _Roles.ToolTipRole:
            return as_is.tip(words)
        return spoken(row) if role == _Roles.AccessibleTextRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(row: Row) -> str:
    """Return what a screen reader says of a row."""
    if isinstance(row, str):
        return row
    return ", ".join(filter(None, (row.words, row.kind, row.keys)))


class _Delegate(QStyledItemDelegate):
    """Draws a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, THEME.scale.control())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _Model)  # noqa: S101 - this delegate serves no other model
        row = model.rows[index.row()]
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            _heading(painter, box, row)
        else:
            _command(painter, box, row, option.state)
        painter.restore()


def _heading(painter: QPainter, box: QRect, words: str) -> None:
    painter.setFont(THEME.font("label"))
    painter.setPen(THEME.color("text3"))
    room = box.adjusted(THEME.scale.space(12), 0, 0, 0)
    painter.drawText(room, _Side.AlignLeft | _CENTER, words)


def _command(painter: QPainter, box: QRect, row: Command, state: QStyle.StateFlag) -> None:
    space = THEME.scale.space
    current = bool(state & QStyle.StateFlag.State_Selected)
    if current or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("press" if current else "hover"))
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
    if current:
        painter.setBrush(THEME.color("accent"))
        painter.drawRoundedRect(box.left(), box.center().y() - space(8), 3, space(16), 1.5, 1.5)
    room = box.adjusted(space(12), 0, -space(12), 0)
    for words, tone in ((row.keys, "text2"), (row.kind, "text3")):
        room = _from_right(painter, room, words, tone)
    painter.setFont(THEME.font("label" if current else "ui"))
    painter.setPen(THEME.color("text"))
    elide = Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(row.words, elide, room.width())
    painter.drawText(room, _Side.AlignLeft | _CENTER, shown)


def _from_right(painter: QPainter, room: QRect, words: str, tone: str) -> QRect:
    """Draw quiet words at the right end of a row; return the room that is left."""
    if not words:
        return room
    painter.setFont(THEME.font("small"))
    painter.setPen(THEME.color(tone))
    painter.drawText(room, _Side.AlignRight | _CENTER, words)
    taken = painter.fontMetrics().horizontalAdvance(words) + THEME.scale.space(16)
    return room.adjusted(0, 0, -taken, 0)


class CommandList(QListView):
    """The rows, of which one is current; ``chosen`` carries the command to carry out."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(lambda _index: self.choose())
        THEME.follow(self.restyle)

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

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, THEME.color("card"))
        for part in (self, self.viewport()):  # which keeps the old one otherwise
            part.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
