"""A list in the look of the program: rows drawn by hand, with a bar at the current one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
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

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets import as_is

R = TypeVar("R")

Index = QModelIndex | QPersistentModelIndex
GAP = 2
"""Between two rows."""
_BAR, _TALL = 3, 16


class RowModel(QAbstractListModel, Generic[R]):
    """The rows, as Qt asks for them; a subclass says what is read and heard of one."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[R, ...] = ()

    def become(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def words(self, row: R) -> str:
        """Return what is read of a row, and by typing goes to it."""
        raise NotImplementedError

    def tip(self, row: R) -> str:
        """Return what is said of a row under the pointer."""
        return self.words(row)

    def spoken(self, row: R) -> str:
        """Return what a screen reader says of a row."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_is.tip(self.tip(row))
        return self.spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


class RowDelegate(QStyledItemDelegate, Generic[R]):
    """Draws what all rows have; a subclass says how tall one is and draws what is in it."""

    def __init__(self, model: RowModel[R]) -> None:
        super().__init__()
        self.model = model

    def height(self) -> int:
        """Return how tall a row is, with the gap below it."""
        return THEME.scale.control() + GAP

    def paint_row(self, painter: QPainter, box: QRect, number: int, *, current: bool) -> None:
        """Draw what is in the row of a number."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect.adjusted(0, 0, 0, -GAP)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or (hovered and index.flags() & Qt.ItemFlag.ItemIsEnabled):
            painter.setBrush(THEME.color("press" if current else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if current:
            painter.setBrush(THEME.color("accent"))
            tall = THEME.scale.px(_TALL)
            bar = QRectF(box.left(), box.center().y() - tall / 2 + 0.5, _BAR, tall)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        self.paint_row(painter, box, index.row(), current=current)
        painter.restore()


def paint_line(
    painter: QPainter, box: QRect, words: str, font: str, role: str, *, right: bool = False
) -> int:
    """Draw words on one line, cut at its end where they are too long; return their width."""
    painter.setFont(THEME.font(font))
    painter.setPen(THEME.color(role))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(shown)


class QuietList(QListView):
    """A list without a frame, on the surface of a color role."""

    def __init__(self, name: str, delegate: RowDelegate[R], surface: str = "chrome") -> None:
        super().__init__()
        self._surface = surface
        delegate.model.setParent(self)
        delegate.setParent(self)
        self.setModel(delegate.model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("ring", True)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, THEME.color(self._surface))
        for part in (self, self.viewport()):  # which keeps the old one otherwise
            part.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
