"""Cards with the real first page of a role or an example."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_CARD
from jdeditor.ui.widgets.chips import Flow

WIDTH = 208
_PICTURE = 0.8
_DESK = 12
_FOOT = 52


class Offer(NamedTuple):
    """Something to begin from: its name, a line about it, and what choosing it does."""

    name: str
    about: str
    choose: Callable[[], None]


class GalleryCard(QPushButton):
    """A card; its page is white until the picture is there."""

    walked = Signal(int)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self._image: QImage | None = None
        self.setAccessibleName(f"{offer.name}, {offer.about}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _on=False: offer.choose())
        THEME.follow(self.restyle)

    def setImage(self, image: QImage) -> None:
        """Show the page."""
        self._image = image
        self.update()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        wide = THEME.scale.px(WIDTH)
        return QSize(wide, round(wide * _PICTURE) + THEME.scale.px(_FOOT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self.walked.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(shape, THEME.color("card"))
        high = round(self.width() * _PICTURE)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRect(0, 0, self.width(), high), THEME.color("desk"))
        self._page(painter, high)
        painter.restore()
        hovered = self.underMouse()
        painter.setPen(QPen(THEME.color("edge" if hovered else "line"), 1))
        painter.drawPath(shape)
        self._words(painter, high)

    def _page(self, painter: QPainter, high: int) -> None:
        desk = THEME.scale.space(_DESK)
        page = QRect(desk, desk, self.width() - 2 * desk, high - desk)
        painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
        painter.fillRect(page, THEME.color("paper"))
        if self._image is not None:
            tall = round(page.width() * self._image.height() / self._image.width())
            painter.drawImage(QRect(page.topLeft(), QSize(page.width(), tall)), self._image)

    def _words(self, painter: QPainter, high: int) -> None:
        scale = THEME.scale
        room = QRect(scale.space(12), high, self.width() - scale.space(24), self.height() - high)
        half = room.height() // 2
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(THEME.font("label"))
        painter.setPen(THEME.color("text"))
        name = painter.fontMetrics().elidedText(self.offer.name, elide, room.width())
        painter.drawText(room.adjusted(0, 0, 0, -half), Qt.AlignmentFlag.AlignBottom, name)
        painter.setFont(THEME.font("small"))
        painter.setPen(THEME.color("text3"))
        painter.drawText(room.adjusted(0, half, 0, 0), Qt.AlignmentFlag.AlignTop, self.offer.about)


class Gallery(QWidget):
    """Cards beside each other; the arrow keys walk."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.cards: list[GalleryCard] = []
        self._flow = Flow(self, 16)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setOffers(self, offers: Sequence[Offer]) -> None:
        """Show other cards."""
        for card in self.cards:
            self._flow.removeWidget(card)
            card.deleteLater()
        self.cards = [GalleryCard(offer) for offer in offers]
        for card in self.cards:
            card.walked.connect(lambda step, card=card: self._walk(card, step))
            self._flow.addWidget(card)

    def show_matching(self, words: str) -> None:
        """Show only the cards whose name holds what was typed."""
        for card in self.cards:
            card.setVisible(words.casefold() in card.offer.name.casefold())
        self._flow.invalidate()

    def _walk(self, card: GalleryCard, step: int) -> None:
        shown = [one for one in self.cards if one.isVisible()]
        place = (shown.index(card) + step) % len(shown)
        shown[place].setFocus(Qt.FocusReason.TabFocusReason)
