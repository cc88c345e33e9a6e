"""The list of versions: two lines each, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets import as_is

_Index = QModelIndex | QPersistentModelIndex
_Roles = Qt.ItemDataRole
_AIR, _GAP, _BAR = 16, 2, 3


class Row(NamedTuple):
    """A version as the list shows it; ``named`` ones have a picture."""

    key: str
    title: str
    when: str
    about: str
    named: bool = False


class _Model(QAbstractListModel):
    """The rows, as Qt asks for them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def become(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = _Roles.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _Roles.DisplayRole:
            return row.title
        if role == _Roles.ToolTipRole:
            return as_is.tip(row.title)
        if role == _Roles.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.when, row.about)))
        return None


class _Delegate(QStyledItemDelegate):
    """Draws a row: what it is and when, below it how much changed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = THEME.line("ui") + THEME.line("small")
        return QSize(0, lines + THEME.scale.space(_AIR) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _Model)  # noqa: S101 - this delegate serves no other model
        box: QRect = option.rect.adjusted(0, 0, 0, -_GAP)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(THEME.color("press" if current else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if current:
            painter.setBrush(THEME.color("accent"))
            tall = THEME.scale.px(_AIR)
            bar = QRectF(box.left(), box.center().y() - tall / 2 + 0.5, _BAR, tall)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        _words(painter, box, model.rows[index.row()], current=current)
        painter.restore()


def _words(painter: QPainter, box: QRect, row: Row, *, current: bool) -> None:
    scale = THEME.scale
    left, right = box.left() + scale.space(12), box.right() - scale.space(10)
    top = box.top() + scale.space(_AIR) // 2
    upper = QRect(left, top, right - left, THEME.line("ui"))
    lower = QRect(left, upper.bottom() + 1, right - left, THEME.line("small"))
    _line(painter, upper, row.when, "small", "text3", right=True)
    upper.setRight(right - painter.fontMetrics().horizontalAdvance(row.when) - scale.space(8))
    if row.named:
        side = scale.icon(16)
        picture = THEME.pixmap("pin", "text2", 16, painter.device().devicePixelRatio())
        painter.drawPixmap(upper.left(), upper.center().y() - side // 2, picture)
        upper.setLeft(upper.left() + side + scale.space(6))
    _line(painter, upper, row.title, "label" if current or row.named else "ui", "text")
    _line(painter, lower, row.about, "small", "text2")


def _line(
    painter: QPainter, box: QRect, words: str, font: str, role: str, *, right: bool = False
) -> None:
    painter.setFont(THEME.font(font))
    painter.setPen(THEME.color(role))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)


class VersionList(QListView):
    """The versions; ``chosen`` carries the key of the one that the person is at."""

    chosen = Signal(str)

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
        self.setProperty("ring", True)
        self.setViewportMargins(_GAP, _GAP, _GAP, _GAP)
        THEME.follow(self.restyle)

    @property
    def rows(self) -> tuple[Row, ...]:
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

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, THEME.color("chrome"))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
