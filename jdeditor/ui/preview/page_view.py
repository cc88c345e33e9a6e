"""The pages themselves: painted as they come, and pointing back to the fields they came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from jdeditor.ui.preview import painter as paint
from jdeditor.ui.preview.accessible import be_document
from jdeditor.ui.preview.desk import union
from jdeditor.ui.preview.desk_view import DeskView
from jdeditor.ui.preview.pages import Box, Proof, Raster, Spot, Wanted
from jdeditor.ui.preview.pointing import marks_of, nearest
from jdeditor.ui.preview.rasters import Rasters, covered, cuts
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from jdeditor.writers.pdf import Mark

TINT_OUT = 9.0
"""How far the tint of the field in use reaches beyond its words, in points."""
BLANK_OUT = 1.5
"""The same for a blank."""

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PageView(DeskView):
    """The newest pages, with the field in use tinted.

    ``clicked`` and ``doubleClicked`` carry the source of the words under the pointer and the
    spot on the page; ``wanted`` carries what has to be drawn.
    """

    clicked = Signal(str, object)
    doubleClicked = Signal(str, object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rasters = Rasters()
        self._marks: tuple[Mark, ...] = ()
        self._active = ""
        self._revision = -1
        self._following = True
        self._veiled = False
        self._look = paint.Look.of(THEME.colors)
        self._name_of: Callable[[str], str] = str
        self._pressed: QPointF | None = None
        self._ringed = False
        super().__init__(parent)
        be_document(self)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAutoFillBackground(True)
        THEME.follow(self._restyle)

    # ------------------------------------------------------------------ what is shown

    def setProof(self, proof: Proof) -> None:
        """Show new pages in the place of the old, at the same page and offset."""
        self._revision = proof.revision
        self._marks = proof.rendered.marks
        for raster in proof.rasters:
            self._rasters.put(raster)
        self.setSizes(proof.sizes)
        self._follow()

    def addRaster(self, raster: Raster) -> None:
        """Take in a picture that was asked for by ``wanted``."""
        if raster.revision == self._revision:
            self._rasters.put(raster)
            self.viewport().update()

    def setActive(self, source: str) -> None:
        """Tint what a field has made, and show it unless the person has scrolled away."""
        self._active = source
        self._follow()
        self.viewport().update()

    def typed(self) -> None:
        """Follow the field in use again: its person has gone on typing."""
        self._following = True

    def showSource(self, source: str) -> None:
        """Show what a field has made, wherever the person has scrolled to."""
        self._active = source
        self._following = True
        self._follow()

    def setVeiled(self, veiled: bool) -> None:
        """Dim the pages, when they are not those of the posting as it is now."""
        self._veiled = veiled
        self.viewport().update()

    def setNames(self, name_of: Callable[[str], str]) -> None:
        """Take what a person calls the field of a source."""
        self._name_of = name_of

    # ------------------------------------------------------------------ where things are

    def marks(self, source: str) -> tuple[Mark, ...]:
        """Return the places that a field has made."""
        return marks_of(self._marks, source)

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
        middle = self._desk.spot(seen.center())
        return nearest(self._marks, middle, reach=float("inf"))

    def _on_desk(self, mark: Mark) -> QRectF:
        page = min(mark.page, len(self._desk.pages) - 1)
        return self._desk.rect(page, Box(mark.x, mark.y, mark.width, mark.height))

    def _follow(self) -> None:
        if self._following:
            self.reveal(union(map(self._on_desk, self.marks(self._active))))

    # ------------------------------------------------------------------ asking for pictures

    def _moved(self) -> None:
        super()._moved()
        self._want()

    def _tell_place(self) -> None:
        super()._tell_place()
        name = self.tr("Preview, page {page} of {pages}")
        self.setAccessibleName(name.format(page=self.page, pages=self.pages))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._want()

    def _want(self) -> None:
        if not self.isVisible():
            self.wanted.emit(Wanted())
            return
        seen, ratio = self.seen(), self.devicePixelRatioF()
        sight = self._desk.between(seen.top(), seen.bottom())
        visible = cuts(self._desk, sight, seen, ratio)
        near = (page for page in (sight.stop, sight.start - 1) if 0 <= page < self.pages)
        soon = [
            cut for page in near for cut in cuts(self._desk, range(page, page + 1), seen, ratio)
        ]
        self._rasters.forget(sight, self.pages)
        missing = self._rasters.missing((*visible, *soon), self._revision)
        self.wanted.emit(Wanted(visible, missing))

    # ------------------------------------------------------------------ painting

    def _restyle(self) -> None:
        self._look = paint.Look.of(THEME.colors)
        # The desk goes on behind the scroll bar.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.desk)
        self.setPalette(palette)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.desk)
        ratio = self.devicePixelRatioF()
        offset = self._offset()
        painter.translate(-round(offset.x() * ratio) / ratio, -round(offset.y() * ratio) / ratio)
        top = offset.y() + event.rect().top() - paint.RINGS
        for page in self._desk.between(top, top + event.rect().height() + 2 * paint.RINGS):
            self._paint_page(painter, page)
        if self._ringed:
            painter.resetTransform()
            paint.ring(painter, QRectF(self.viewport().rect()), self._look)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        sheet, look = self._desk.pages[page], self._look
        paint.shadow(painter, sheet, look.shadow)
        painter.fillRect(sheet, look.paper)
        rasters = self._rasters.of(page)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(sheet)
        for raster in rasters:
            painter.drawImage(self._aligned(page, covered(raster)), raster.image)
        self._paint_marks(painter, page, rasters)
        if self._veiled:
            painter.fillRect(sheet, look.veil)
        painter.setClipping(False)

    def _paint_marks(self, painter: QPainter, page: int, rasters: list[Raster]) -> None:
        here = [mark for mark in self.marks(self._active) if mark.page == page]
        boxes = [Box(mark.x, mark.y, mark.width, mark.height) for mark in here]
        found = rasters[0].blanks if rasters else ()
        blanks = self._rects(page, found, BLANK_OUT, BLANK_OUT)
        paint.fields(painter, self._rects(page, boxes, TINT_OUT, 0), blanks, self._look)
        paint.blanks(painter, blanks, self._look)

    def _rects(self, page: int, boxes: Iterable[Box], across: float, down: float) -> list[QRectF]:
        grown = (
            Box(box.x - across, box.y - down, box.width + 2 * across, box.height + 2 * down)
            for box in boxes
        )
        return [self._desk.rect(page, box) for box in grown]

    def _aligned(self, page: int, box: Box) -> QRectF:
        """Return where a picture goes: on whole pixels, where no smoothing can blur it."""
        rect, ratio = self._desk.rect(page, box), self.devicePixelRatioF()
        left, top, width, height = (round(side * ratio) / ratio for side in rect.getRect())
        return QRectF(left, top, width, height)

    # ------------------------------------------------------------------ pointing

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._own_move:
            self._following = False
        super().scrollContentsBy(dx, dy)

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
        QToolTip.showText(event.globalPos(), self._name_of(mark.source), self.viewport(), place)

    def _tell(self, signal: SignalInstance, point: QPointF) -> None:
        mark = self.markAt(point)
        if mark is not None:
            signal.emit(mark.source, self._desk.spot(point + self._offset()))
