"""Cards in rows; the arrow keys walk them, and Tab stops only at one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jdeditor.ui.start.card import EDGE, GalleryCard
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from jdeditor.ui.start.offers import Offer

GAP = 16
_LEAST, _MOST = 190, 280
"""How wide a card is, in pixels at 100 % text."""
_BESIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ABOVE = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Gallery(QWidget):
    """Offers as cards; ``chosen`` carries an offer, ``seen`` one whose card came in sight.

    ``passed`` tells that an arrow key led above the first row (-1) or below the last (1).
    """

    chosen = Signal(object)
    seen = Signal(object)
    passed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.cards: list[GalleryCard] = []
        self._shown: list[GalleryCard] = []
        self._columns = 1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.follow(self.arrange)

    def setOffers(self, offers: Sequence[Offer]) -> None:
        """Show offers, each on a card."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(offer) for offer in offers]
        self.show_only(lambda _offer: True)

    def show_only(
        self, fits: Callable[[Offer], bool], rank: Callable[[Offer], int] = lambda _offer: 0
    ) -> None:
        """Show only the cards of offers that fit, those of a lower rank first."""
        fitting = [card for card in self.cards if fits(card.offer)]
        self._shown = sorted(fitting, key=lambda card: rank(card.offer))
        for card in self.cards:
            card.setVisible(card in self._shown)
        if self._shown:
            self._stop_at(self._shown[0])
        self.setVisible(bool(self._shown))
        self.arrange()

    def shown(self) -> tuple[GalleryCard, ...]:
        """Return the cards that are shown."""
        return tuple(self._shown)

    def enter(self, place: int = 0) -> None:
        """Go to a card by its place, -1 being the last."""
        if self._shown:
            self._go_to(self._shown[place])

    def arrange(self) -> None:
        """Put the cards in as many columns as have room; all of them are equally wide."""
        gap, least = THEME.scale.space(GAP), THEME.scale.px(_LEAST)
        room = self.width() - 2 * EDGE
        self._columns = max(1, (room + gap) // (least + gap))
        inner = (room - gap * (self._columns - 1)) // self._columns
        wide = min(inner, THEME.scale.px(_MOST)) + 2 * EDGE
        tall = GalleryCard.tall(wide)
        across, down = wide - 2 * EDGE + gap, tall - 2 * EDGE + gap
        for number, card in enumerate(self._shown):
            row, column = divmod(number, self._columns)
            card.setGeometry(column * across, row * down, wide, tall)
        rows = -(-len(self._shown) // self._columns)
        self.setFixedHeight(max(0, rows * down - gap + 2 * EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    # ------------------------------------------------------------------ walking

    def _card(self, offer: Offer) -> GalleryCard:
        card = GalleryCard(offer)
        card.setParent(self)
        card.clicked.connect(lambda _on=False: self.chosen.emit(offer))
        card.seen.connect(partial(self.seen.emit, offer))
        card.walked.connect(partial(self._walk, card))
        return card

    def _walk(self, card: GalleryCard, pressed: int) -> None:
        key, here = Qt.Key(pressed), self._shown.index(card)
        if key in _BESIDE:
            there = here + _BESIDE[key]
        elif key in _ABOVE:
            there = self._above_or_below(here, _ABOVE[key])
        else:
            there = 0 if key == Qt.Key.Key_Home else len(self._shown) - 1
        if 0 <= there < len(self._shown):
            self._go_to(self._shown[there])

    def _above_or_below(self, here: int, step: int) -> int:
        """Return the place in the next row, or say that there is none and stay."""
        rows = (len(self._shown) - 1) // self._columns
        row = here // self._columns + step
        if not 0 <= row <= rows:
            self.passed.emit(step)
            return -1
        return min(here + step * self._columns, len(self._shown) - 1)

    def _go_to(self, card: GalleryCard) -> None:
        self._stop_at(card)
        card.setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, card: GalleryCard) -> None:
        """Let Tab come to this card and to no other; the rest are for arrows and mouse."""
        for one in self.cards:
            policy = Qt.FocusPolicy.StrongFocus if one is card else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(policy)
        self.setFocusProxy(card)
