"""A column that scrolls: what is in it stays where it is when the scroll bar appears."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import SCROLL_BAR

_ROOM = 24
"""What is kept in sight around a caret."""


class Column(QScrollArea):
    """One scroll of widgets from top to bottom, on the surface of a color role."""

    def __init__(self, surface: str = "form", margin: int = 16, gap: int = 16) -> None:
        super().__init__()
        self._surface = surface
        self._margin = margin
        self._gap = gap
        self.content = _Content()
        self._rows = QVBoxLayout(self.content)
        self._rows.addStretch(1)
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        THEME.follow(self.restyle)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the column."""
        self._rows.insertWidget(self._rows.count() - 1, widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at a place; one that is in the column moves there."""
        self._rows.insertWidget(place, widget)

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        palette = self.palette()
        palette.setColor(self.backgroundRole(), THEME.color(self._surface))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(True)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self.content.setAutoFillBackground(False)
        self._rows.setSpacing(THEME.scale.space(self._gap))
        self._fit()

    def _fit(self) -> None:
        """Take the width of the scroll bar from the margin beside it."""
        around = THEME.scale.space(self._margin)
        bar = SCROLL_BAR if self.verticalScrollBar().maximum() > 0 else 0
        self._rows.setContentsMargins(around, around, max(2, around - bar), around)


class _Content(QWidget):
    """What scrolls; as tall as its rows are at the width that it has."""

    def minimumSizeHint(self) -> QSize:
        rows = self.layout()
        if rows is None or not rows.hasHeightForWidth():
            return super().minimumSizeHint()
        return QSize(0, rows.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


def nudge(widget: QWidget, at: QPoint) -> bool:
    """Scroll what is around a widget while something is dragged to its edge."""
    area = area_around(widget)
    if area is None:
        return False
    y, room = area.viewport().mapFromGlobal(at).y(), THEME.scale.space(_ROOM)
    step = min(0, y - room) + max(0, y - area.viewport().height() + room)
    bar = area.verticalScrollBar()
    before = bar.value()
    bar.setValue(before + step)
    return bar.value() != before


def reveal(widget: QWidget, rect: QRect) -> None:
    """Scroll what is around a widget so that a part of it can be seen.

    Done when the event loop comes round, as a field that grows has its height only then.
    """
    QTimer.singleShot(0, partial(_reveal, widget, rect))


def _reveal(widget: QWidget, rect: QRect) -> None:
    area = area_around(widget) if shiboken6.isValid(widget) else None
    inside = area.widget() if area else None
    if area is None or inside is None:
        return
    at = widget.mapTo(inside, rect.center())
    margin = THEME.scale.space(_ROOM) + rect.height() // 2
    _show(area, at, min(margin, area.viewport().height() // 2))


def _show(area: QScrollArea, at: QPoint, margin: int) -> None:
    bar = area.verticalScrollBar()
    height = area.viewport().height()
    if at.y() - margin < bar.value():
        bar.setValue(at.y() - margin)
    elif at.y() + margin > bar.value() + height:
        bar.setValue(at.y() + margin - height)


def area_around(widget: QWidget) -> QScrollArea | None:
    """Return the scroll that a widget is in."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
