"""A view of a desk: scrolling and zooming that keep the place, with nothing painted yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from jdeditor.ui.preview import zoom
from jdeditor.ui.preview.desk import MARGIN, Desk, lay
from jdeditor.ui.preview.follow import reach
from jdeditor.ui.preview.pages import LETTER, Size
from jdeditor.ui.preview.zoom import Fit, Zoom

_STEP = 40
_NOTCH = 120


class DeskView(QAbstractScrollArea):
    """Pages of given sizes on a desk.

    ``pageChanged`` tells the page in view and how many there are, both counted from 1.
    """

    pageChanged = Signal(int, int)
    zoomChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        self._sizes: tuple[Size, ...] = (LETTER,)
        self._zoom: Zoom = Fit.WIDTH
        self._top = MARGIN
        self._own_move = False
        self._turned = 0.0
        self._told = (0, 0, 0)
        self._desk = self._laid()

    # ------------------------------------------------------------------ where things are

    @property
    def page(self) -> int:
        """The number of the page in view, from 1."""
        return self._desk.page_at(self._offset().y() + self.viewport().height() / 3) + 1

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def percent(self) -> int:
        """How large the pages are shown."""
        return zoom.percent(self._desk.scale)

    def seen(self) -> QRectF:
        """Return the part of the desk in view."""
        return QRectF(self._offset(), self.viewport().size().toSizeF())

    def _offset(self) -> QPointF:
        # The scroll bar lies in the margin of the pages, so they never move when it appears.
        across = self.horizontalScrollBar().value() + self.viewport().x()
        return QPointF(across, self.verticalScrollBar().value())

    # ------------------------------------------------------------------ zoom

    @property
    def zoom(self) -> Zoom:
        """How the size of the pages was chosen."""
        return self._zoom

    def setZoom(self, to: Zoom, around: QPointF | None = None) -> None:
        """Show the pages larger or smaller, keeping what is at a point of the view."""
        self._zoom = to
        self._relay(around)

    def zoomIn(self) -> None:
        self.setZoom(zoom.larger(self.percent))

    def zoomOut(self) -> None:
        self.setZoom(zoom.smaller(self.percent))

    def fitWidth(self) -> None:
        self.setZoom(Fit.WIDTH)

    def fitPage(self) -> None:
        self.setZoom(Fit.PAGE)

    # ------------------------------------------------------------------ place

    def setSizes(self, sizes: Sequence[Size]) -> None:
        """Lay other pages on the desk, the view staying at its page and offset."""
        self._sizes = tuple(sizes) or (LETTER,)
        self._relay()

    def setTop(self, top: int) -> None:
        """Leave room above the first page; whoever reads further down sees nothing move."""
        self._top = top
        self._relay()

    def reveal(self, rect: QRectF) -> None:
        """Scroll by the least that shows a rectangle of the desk."""
        if rect.isNull():
            return
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        room = self.viewport().size()
        with self._moving():
            down.setValue(reach(down.value(), room.height(), rect.top(), rect.bottom()))
            if across.maximum():
                across.setValue(reach(across.value(), room.width(), rect.left(), rect.right()))

    def _laid(self) -> Desk:
        room = Size(self.width() - 2 * MARGIN, self.height() - 2 * MARGIN)
        scale = zoom.scale(self._zoom, self._sizes, room)
        return lay(self._sizes, scale, self.width(), self._top, self.devicePixelRatioF())

    def _relay(self, around: QPointF | None = None) -> None:
        point = around or QPointF(self.viewport().width() / 2, 0)
        at_top = around is None and self.verticalScrollBar().value() == 0
        spot = self._desk.spot(self._offset() + point)
        with self._moving():
            self._desk = self._laid()
            self._set_ranges()
            place = self._desk.point(spot) - point
            self.horizontalScrollBar().setValue(round(place.x()) - self.viewport().x())
            self.verticalScrollBar().setValue(0 if at_top else round(place.y()))
        self._moved()

    def _set_ranges(self) -> None:
        room, down, across = self.viewport(), self.verticalScrollBar(), self.horizontalScrollBar()
        too_wide = self._desk.width > self.width()
        across.setRange(0, round(self._desk.width - room.width()) if too_wide else 0)
        across.setPageStep(room.width())
        down.setRange(0, max(0, round(self._desk.height - room.height())))
        down.setPageStep(room.height() - _STEP)

    @contextmanager
    def _moving(self) -> Iterator[None]:
        """Scroll in a way that does not count as the person's own scrolling."""
        before, self._own_move = self._own_move, True
        try:
            yield
        finally:
            self._own_move = before

    def _moved(self) -> None:
        """Paint, and tell the page and the size when they are others."""
        told = (self.page, self.pages, self.percent)
        if told != self._told:
            self._told = told
            self._tell_place()
        self.viewport().update()

    def _tell_place(self) -> None:
        self.pageChanged.emit(self.page, self.pages)
        self.zoomChanged.emit(self.percent)

    # ------------------------------------------------------------------ events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._own_move:
            self._moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._relay()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._relay()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            up = self._turned > 0
            self._turned -= _NOTCH if up else -_NOTCH
            step = zoom.larger if up else zoom.smaller
            self.setZoom(step(self.percent), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            wanted = round(self.percent * (1 + event.value()))
            self.setZoom(min(max(wanted, zoom.STEPS[0]), zoom.STEPS[-1]), event.position())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        down = self.verticalScrollBar()
        match event.key(), control:
            case (Qt.Key.Key_0, True):
                self.fitWidth()
            case (Qt.Key.Key_Plus | Qt.Key.Key_Equal, True):
                self.zoomIn()
            case (Qt.Key.Key_Minus, True):
                self.zoomOut()
            case (Qt.Key.Key_Home, _):
                down.setValue(down.minimum())
            case (Qt.Key.Key_End, _):
                down.setValue(down.maximum())
            case _:
                super().keyPressEvent(event)
