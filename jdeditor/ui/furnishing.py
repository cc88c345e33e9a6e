"""Cards get their fields when they are needed: in sight, gone to, or when there is time.

A posting opens with the fields that can be seen. All of them take several times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.ui.widgets.card import Card
    from jdeditor.ui.widgets.scroll import Column

_ROOM = 160
"""About the height of a section's fields, until they are there."""
_BREATH_MS = 20
"""What keys and pages get between two cards."""


class Furnishing(QObject):
    """Fills the cards of a column, each only once.

    What is gone to has its fields at once; what is seen and what is not wait for
    :meth:`furnish_rest`. ``furnished`` carries the key of a card that has its fields now.
    """

    furnished = Signal(str)

    def __init__(self, column: Column) -> None:
        super().__init__(column)
        self._column = column
        self._bare: dict[str, tuple[Card, Callable[[], object]]] = {}
        self._waiting = True
        self._seeing = QTimer(self, singleShot=True, interval=0)
        self._seeing.timeout.connect(self._furnish_seen)
        self._resting = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._resting.timeout.connect(self._furnish_next)
        column.viewport().installEventFilter(self)
        column.verticalScrollBar().valueChanged.connect(self._furnish_seen)

    @property
    def under_way(self) -> bool:
        """Whether there are cards without fields yet."""
        return bool(self._bare)

    def add(self, key: str, card: Card, fill: Callable[[], object]) -> None:
        """Take note of how a card gets its fields."""
        self._bare[key] = card, fill
        card.body.setMinimumHeight(THEME.scale.space(_ROOM))
        card.unfolded.connect(lambda: self.furnish(key))

    def furnish(self, key: str) -> None:
        """Give a card its fields now, unless it has them."""
        if key in self._bare:
            card, fill = self._bare.pop(key)
            card.furnish(fill)
            self.furnished.emit(key)

    def forget(self, key: str) -> None:
        """Leave a card without fields: it goes."""
        self._bare.pop(key, None)

    def furnish_rest(self) -> None:
        """Give all cards their fields: what is seen now, the others with pauses in between."""
        if self._waiting:
            self._waiting = False
            self._seeing.start()
            self._resting.start()

    def furnish_all(self) -> None:
        """Give all cards their fields at once."""
        for key in tuple(self._bare):
            self.furnish(key)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._seeing.start()
        return False

    def _furnish_seen(self) -> None:
        if self._waiting:
            return
        for key, (card, _) in tuple(self._bare.items()):
            if card.body.isVisible() and not card.body.visibleRegion().isEmpty():
                self.furnish(key)
                self._seeing.start()  # what it pushes down may be out of sight now
                return

    def _furnish_next(self) -> None:
        if self._bare:
            self.furnish(next(iter(self._bare)))
            self._resting.start()
