"""The outline: one row a section, with its state and a few words, to jump and to arrange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is

_Index = QModelIndex | QPersistentModelIndex
_Roles = Qt.ItemDataRole
_GAP = 2
"""Between two rows."""
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


class _Model(QAbstractListModel):
    """The rows, as Qt asks for them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[OutlineRow, ...] = ()

    def become(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other rows, keeping the selection where the sections stay the same."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            places = range(len(rows))
            changed = [place for place in places if rows[place] != self.rows[place]]
            self.rows = rows
            for place in changed:  # each for itself: painting a row takes longer than a key may
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = _Roles.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _Roles.DisplayRole:
            return row.name
        if role == _Roles.AccessibleTextRole:
            return ", ".join(filter(None, (row.name, row.spoken, row.meta)))
        if role == _Roles.ToolTipRole:
            return as_is.tip(row.name)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.rows[index.row()].movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class _Delegate(QStyledItemDelegate):
    """Draws a row: state, name, a few words, and a bar at the current one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, THEME.scale.control() + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _Model)  # noqa: S101 - this delegate serves no other model
        row = model.rows[index.row()]
        box: QRect = option.rect.adjusted(0, 0, 0, -_GAP)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or state & QStyle.StateFlag.State_MouseOver:
            _fill(painter, box, THEME.color("press" if current else "hover"))
        if current:
            _bar(painter, box)
        _words(painter, box, row, current=current)
        painter.restore()


def _fill(painter: QPainter, box: QRect, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box, 6, 6)


def _bar(painter: QPainter, box: QRect) -> None:
    painter.setBrush(THEME.color("accent"))
    tall = THEME.scale.px(16)
    painter.drawRoundedRect(
        QRectF(box.left(), box.center().y() - tall / 2 + 0.5, 3, tall), 1.5, 1.5
    )


def _words(painter: QPainter, box: QRect, row: OutlineRow, *, current: bool) -> None:
    scale = THEME.scale
    icon, role = _ICONS[row.state]
    side = scale.icon(16)
    left = box.left() + scale.space(10)
    ratio = painter.device().devicePixelRatio()
    picture = THEME.pixmap(icon, role, 16, ratio)
    painter.drawPixmap(left, box.top() + (box.height() - side) // 2, picture)
    painter.setFont(THEME.font("small"))
    painter.setPen(THEME.color("text3"))
    right = box.adjusted(0, 0, -scale.space(8), 0)
    painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.meta)
    taken = painter.fontMetrics().horizontalAdvance(row.meta) + scale.space(16)
    painter.setFont(THEME.font("label" if current else "ui"))
    painter.setPen(THEME.color("text3" if row.state == "hidden" else "text"))
    room = box.adjusted(left - box.left() + side + scale.space(10), 0, -taken, 0)
    elide = Qt.TextElideMode.ElideRight
    name = painter.fontMetrics().elidedText(row.name, elide, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)


class OutlineView(QListView):
    """The rows of an outline.

    ``chosen`` carries the key of the section to go to, ``toggled`` of one to hide or to show
    again; ``moved`` a key and the key before which it goes, or nothing for the end;
    ``menuWanted`` a key and a place on the screen.
    """

    chosen = Signal(str)
    moved = Signal(str, str)
    toggled = Signal(str)
    menuWanted = Signal(str, QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring", True)
        self.clicked.connect(lambda index: self.chosen.emit(self._key(index.row())))
        THEME.follow(self.restyle)

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

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, THEME.color("chrome"))
        for part in (self, self.viewport()):  # which keeps the old one otherwise
            part.setPalette(palette)
        self.setSpacing(0)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

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
