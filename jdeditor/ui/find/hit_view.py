"""Every place where words stand, each with what is around it and the field it is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from jdeditor.ui.find.hit_row import HitDelegate, HitModel, check_width
from jdeditor.ui.widgets.quiet_list import QuietList

if TYPE_CHECKING:
    from jdeditor.document.hits import Hit


class HitView(QuietList):
    """The list; ``wanted`` carries the number of a hit to go to, ``toggled`` follows a choice."""

    wanted = Signal(int)
    toggled = Signal()

    def __init__(self, name: str, place: Callable[[Hit], str]) -> None:
        self.hits = HitModel(place)
        self._drawn = HitDelegate(self.hits)
        super().__init__(name, self._drawn)

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

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * self._drawn.height())

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
