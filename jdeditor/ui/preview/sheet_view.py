"""The pages painted: the newest picture of each, with the field in use and the blanks marked."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QWidget

from jdeditor.ui.preview import painter as paint
from jdeditor.ui.preview.desk_view import DeskView
from jdeditor.ui.preview.pages import Box, Proof, Raster, Wanted
from jdeditor.ui.preview.pointing import marks_of
from jdeditor.ui.preview.rasters import Rasters, covered, cuts
from jdeditor.ui.preview.tint import stretches
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from jdeditor.writers.rendered import Mark

TINT_OUT = 9.0
"""How far the tint of the field in use reaches beyond its words, in points."""
TINT_DOWN = 1.0
"""How much lower it begins, and how much it is higher, than the lines."""
BLANK_OUT = 1.5
"""How far the mark of a blank reaches beyond it."""


class SheetView(DeskView):
    """The newest pages; ``wanted`` carries what has to be drawn of them."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rasters = Rasters()
        self._marks: tuple[Mark, ...] = ()
        self._active = ""
        self._revision = -1
        self._veiled = False
        self._ringed = False
        super().__init__(parent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAutoFillBackground(True)
        THEME.follow(self._restyle)

    def setProof(self, proof: Proof) -> None:
        """Show new pages in the place of the old, at the same page and offset."""
        self._revision = proof.revision
        self._marks = proof.rendered.marks
        for raster in proof.rasters:
            self._rasters.put(raster)
        self.setSizes(proof.sizes)

    def addRaster(self, raster: Raster) -> None:
        """Take in a picture that was asked for by ``wanted``."""
        if raster.revision == self._revision:
            self._rasters.put(raster)
            page = self._desk.pages[raster.cut.page].translated(-self._offset())
            self.viewport().update(page.toAlignedRect())

    def setActive(self, source: str) -> None:
        """Tint what a field has made."""
        self._active = source
        self.viewport().update()

    def setVeiled(self, veiled: bool) -> None:
        """Dim the pages, when they are not those of the posting as it is now."""
        self._veiled = veiled
        self.viewport().update()

    def marks(self, source: str) -> tuple[Mark, ...]:
        """Return the places that a field has made."""
        return marks_of(self._marks, source)

    # ------------------------------------------------------------------ asking for pictures

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._want()

    def _moved(self) -> None:
        super()._moved()
        self._want()

    def _want(self) -> None:
        """Ask for what is in sight, then for the page below and the page above."""
        if not self.isVisible():
            self.wanted.emit(Wanted())
            return
        seen, ratio = self.seen(), self.devicePixelRatioF()
        sight = self._desk.between(seen.top(), seen.bottom())
        near = (page for page in (sight.stop, sight.start - 1) if 0 <= page < self.pages)
        visible, *soon = (
            cuts(self._desk, pages, seen, ratio)
            for pages in (sight, *(range(page, page + 1) for page in near))
        )
        in_use = {mark.page for mark in self.marks(self._active)}
        visible = tuple(sorted(visible, key=lambda cut: cut.page not in in_use))
        self._rasters.forget(sight, self.pages)
        missing = self._rasters.missing(chain(visible, *soon), self._revision)
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
        offset, ratio = self._offset(), self.devicePixelRatioF()
        painter.translate(-round(offset.x() * ratio) / ratio, -round(offset.y() * ratio) / ratio)
        top = offset.y() + event.rect().top() - paint.RINGS
        for page in self._desk.between(top, top + event.rect().height() + 2 * paint.RINGS):
            self._paint_page(painter, page)
        if self._ringed:
            painter.resetTransform()
            paint.ring(painter, self.viewport().rect().toRectF(), self._look)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        sheet, look = self._desk.pages[page], self._look
        rasters = self._rasters.of(page)
        paint.shadow(painter, sheet, look.shadow)
        painter.fillRect(sheet, look.paper)
        painter.setClipRect(sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for raster in rasters:
            painter.drawImage(self._aligned(page, covered(raster)), raster.image)
        self._paint_marks(painter, page, rasters)
        if self._veiled:
            painter.fillRect(sheet, look.veil)
        painter.setClipping(False)

    def _paint_marks(self, painter: QPainter, page: int, rasters: list[Raster]) -> None:
        boxes = stretches(self._marks, self.marks(self._active), page)
        found = rasters[0].blanks if rasters else ()
        blanks = self._rects(page, found, BLANK_OUT, BLANK_OUT)
        # Words sit low in their lines, so what is tinted goes on a little below them.
        lower = [box._replace(y=box.y + TINT_DOWN, height=box.height + TINT_DOWN) for box in boxes]
        paint.fields(painter, self._rects(page, lower, TINT_OUT, 0), blanks, self._look)
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
        sides = (rect.left(), rect.top(), rect.width(), rect.height())
        return QRectF(*(round(side * ratio) / ratio for side in sides))
