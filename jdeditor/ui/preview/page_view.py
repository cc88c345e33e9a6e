"""The pages as something to point at: every word leads back to the field that it came from."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from jdeditor.ui.preview.accessible import be_document
from jdeditor.ui.preview.desk import union
from jdeditor.ui.preview.pages import Box, Proof, Spot
from jdeditor.ui.preview.pointing import nearest
from jdeditor.ui.preview.sheet_view import SheetView
from jdeditor.ui.widgets import as_is

if TYPE_CHECKING:
    from jdeditor.writers.rendered import Mark

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PageView(SheetView):
    """The newest pages, following the field in use and pointing to any other.

    ``clicked`` and ``doubleClicked`` carry the source of the words under the pointer and the
    spot on the page.
    """

    clicked = Signal(str, object)
    doubleClicked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._following = True
        self._name_of: Callable[[str], str] = str
        self._pressed: QPointF | None = None
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        be_document(self)
        self._tell_place()

    def setNames(self, name_of: Callable[[str], str]) -> None:
        """Take what a person calls the field of a source."""
        self._name_of = name_of

    # ------------------------------------------------------------------ following

    def setProof(self, proof: Proof) -> None:
        super().setProof(proof)
        self._follow()

    def setActive(self, source: str) -> None:
        """Tint what a field has made, and show it unless the person has scrolled away."""
        super().setActive(source)
        self._follow()

    def typed(self) -> None:
        """Follow the field in use again: the person has gone on typing."""
        self._following = True

    def showSource(self, source: str) -> None:
        """Show what a field has made, wherever the person has scrolled to."""
        self._following = True
        self.setActive(source)

    def _follow(self) -> None:
        if self._following:
            self.reveal(union(map(self._on_desk, self.marks(self._active))))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._own_move:
            self._following = False
        super().scrollContentsBy(dx, dy)

    # ------------------------------------------------------------------ where things are

    def markAt(self, point: QPointF) -> Mark | None:
        """Return the place under or nearest to a point of the view."""
        return nearest(self._marks, self._desk.spot(point + self._offset()))

    def rectOf(self, mark: Mark) -> QRectF:
        """Return where a place lies in the view."""
        return self._on_desk(mark).translated(-self._offset())

    def current(self) -> Mark | None:
        """Return the place in use if it is in view, else the one in the middle of the view."""
        seen = self.seen()
        for mark in self.marks(self._active):
            if seen.intersects(self._on_desk(mark)):
                return mark
        return nearest(self._marks, self._desk.spot(seen.center()), reach=inf)

    def _on_desk(self, mark: Mark) -> QRectF:
        page = min(mark.page, self.pages - 1)
        return self._desk.rect(page, Box(mark.x, mark.y, mark.width, mark.height))

    def _tell_place(self) -> None:
        super()._tell_place()
        name = self.tr("Preview, page {page} of {pages}")
        self.setAccessibleName(name.format(page=self.page, pages=self.pages))

    # ------------------------------------------------------------------ pointing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        moved = (event.position() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            self._tell(self.clicked, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell(self.doubleClicked, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.markAt(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _tell(self, signal: SignalInstance, point: QPointF) -> None:
        mark = self.markAt(point)
        if mark is not None:
            signal.emit(mark.source, self._desk.spot(point + self._offset()))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tip(event)
            return True
        return super().viewportEvent(event)

    def _tip(self, event: QHelpEvent) -> None:
        mark = self.markAt(QPointF(event.pos()))
        if mark is None:
            QToolTip.hideText()
            return
        place = self.rectOf(mark).toAlignedRect()
        name = as_is.tip(self._name_of(mark.source))
        QToolTip.showText(event.globalPos(), name, self.viewport(), place)

    # ------------------------------------------------------------------ keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and mark is not None:
            # The end of what is there: where a person goes on writing.
            end = Spot(mark.page, mark.x + mark.width, mark.y + mark.height)
            self.clicked.emit(mark.source, end)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Only for who came by the keyboard: a person with a mouse sees where they clicked.
        self._ringed = event.reason() in _BY_KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        self.viewport().update()
