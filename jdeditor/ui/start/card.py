"""A card of the gallery: the real first page of what it offers, its name and a line about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from jdeditor.ui.preview.painter import Look, shadow
from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import GALLERY_EDGE, RADIUS_CARD
from jdeditor.ui.widgets.scroll import reveal

if TYPE_CHECKING:
    from jdeditor.ui.start.offers import Offer

EDGE = GALLERY_EDGE
_PICTURE = 0.8
"""The height of the picture as a share of the card's width."""
_DESK = 13
_UPPER, _LOWER = 18, 16
_AIR = 16
_RING = 2
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_STILL_HERE = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class GalleryCard(QPushButton):
    """A card that can be pressed; its page is white until the picture is there.

    ``seen`` tells that the card is painted for the first time, ``walked`` carries a key that
    leads to another card.
    """

    seen = Signal()
    walked = Signal(int)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self._image: QImage | None = None
        self._drawn = QPixmap()
        self._asked = False
        self._ringed = False
        self.setProperty("ring", False)
        self.setAbout(offer.about)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        THEME.follow(self.update)

    @staticmethod
    def tall(width: int) -> int:
        """Return how tall a card of that width is, both with the room for the ring."""
        inner = width - 2 * EDGE
        foot = THEME.scale.px(_UPPER + _LOWER) + THEME.scale.space(_AIR)
        return round(inner * _PICTURE) + foot + 2 * EDGE

    def setImage(self, image: QImage) -> None:
        """Show the page."""
        self._image, self._drawn = image, QPixmap()
        self.update()

    def setAbout(self, about: str) -> None:
        """Say something else below the name."""
        self._about = about
        self.setAccessibleName(", ".join(filter(None, (self.offer.name, about))))
        self.update()

    def ask_again(self) -> None:
        """Ask for another picture when the card is next seen; until then the old one stays."""
        self._asked = False
        self.update()

    def hasImage(self) -> bool:
        """Whether the page is there."""
        return self._image is not None

    def sizeHint(self) -> QSize:
        return self.size()

    # ------------------------------------------------------------------ keys and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        self.update()
        if event.key() in (*_ARROWS, *_ENDS):
            self.walked.emit(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _STILL_HERE:
            self._ringed = event.reason() in _BY_KEYS
        if self._ringed:
            reveal(self, self.rect())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._asked:
            self._asked = True
            self.seen.emit()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(EDGE + 0.5, EDGE + 0.5, -EDGE - 0.5, -EDGE - 0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(shape, THEME.color("card"))
        desk = QRect(EDGE, EDGE, self.width() - 2 * EDGE, self._picture_tall())
        painter.save()
        painter.setClipPath(shape)
        self._paint_page(painter, desk)
        painter.restore()
        painter.setPen(QPen(THEME.color("edge" if self.underMouse() else "line"), 1))
        painter.drawPath(shape)
        self._paint_words(painter, desk)
        if self.hasFocus() and self._ringed:
            self._paint_ring(painter)

    def _picture_tall(self) -> int:
        return round((self.width() - 2 * EDGE) * _PICTURE)

    def _paint_page(self, painter: QPainter, desk: QRect) -> None:
        painter.setClipRect(desk, Qt.ClipOperation.IntersectClip)
        painter.fillRect(desk, THEME.color("desk"))
        # The page goes on below what can be seen of it.
        page = desk.adjusted(_DESK, _DESK, -_DESK, desk.height())
        shadow(painter, QRectF(page), Look.of(THEME.colors).shadow)
        painter.fillRect(page, THEME.color("paper"))
        if self._image is not None:
            painter.drawPixmap(page.topLeft(), self._fitted(self._image, page.width()))

    def _fitted(self, image: QImage, width: int) -> QPixmap:
        """Return the picture in the size it is seen in, made only when that changes."""
        ratio = self.devicePixelRatioF()
        across = round(width * ratio)
        if self._drawn.width() != across:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._drawn = QPixmap.fromImage(image.scaledToWidth(across, smooth))
            self._drawn.setDevicePixelRatio(ratio)
        return self._drawn

    def _paint_words(self, painter: QPainter, desk: QRect) -> None:
        upper, lower = THEME.scale.px(_UPPER), THEME.scale.px(_LOWER)
        top = desk.bottom() + 1 + THEME.scale.space(_AIR) // 2
        left, width = desk.left() + _DESK, desk.width() - 2 * _DESK
        for words, font, role, y, tall in (
            (self.offer.name, "label", "text", top, upper),
            (self._about, "small", "text3", top + upper, lower),
        ):
            painter.setFont(THEME.font(font))
            painter.setPen(THEME.color(role))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, y, width, tall), Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_ring(self, painter: QPainter) -> None:
        thick = _RING + (1 if THEME.strong else 0)
        inset = thick / 2
        painter.setPen(QPen(THEME.color("accent"), thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(1 + inset, 1 + inset, -1 - inset, -1 - inset)
        painter.drawRoundedRect(box, RADIUS_CARD + 2, RADIUS_CARD + 2)
