"""Who marks what in the texts of the form: spelling and checks, each under its own name.

Marks are asked for when nobody has typed for a moment, and only for texts that are on screen
and have changed; between that they move along with the words.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer, Signal

from jdeditor.ui.field_words import field_words
from jdeditor.ui.widgets import prose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMenu

    from jdeditor.ui.form import Form
    from jdeditor.ui.session import Session
    from jdeditor.ui.widgets.marks import Mark
    from jdeditor.ui.widgets.text import Words

_PAUSE_MS = 300
_LONGEST_S = 1.5
"""Steady typing waits no longer than this for its marks."""
_SCROLLED_MS = 60


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark in a text of the form: where, and what can be done with the words there."""

    session: Session
    source: str
    words: Words
    mark: Mark

    @property
    def text(self) -> str:
        """The marked words."""
        return prose.stretch(self.words.document(), self.mark.start, self.mark.end)

    def replace(self, text: str) -> None:
        """Put other words there, in the voice that is there: one step of the history."""
        self.session.end_run()
        self.words.replace(self.mark.start, self.mark.end, text)
        self.session.end_run()


class Supplier(Protocol):
    """Somebody who marks words."""

    def marks(self, source: str, words: str) -> Iterable[Mark]:
        """Return what to mark in a field's words as read, counted in characters."""

    def offer(self, menu: QMenu, marked: Marked) -> None:
        """Add what can be done about one of these marks to a menu."""


class Marking(QObject):
    """Keeps the marks of the texts on screen up to date; ``looked`` follows each look."""

    looked = Signal()

    def __init__(self, session: Session, form: Form) -> None:
        super().__init__(form)
        self._session, self._form = session, form
        self._suppliers: dict[str, Supplier] = {}
        self._round = 0
        self._known: WeakKeyDictionary[Words, tuple[str, str, int]] = WeakKeyDictionary()
        self._waiting_since = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        session.changed.connect(self._wait)
        bar = form.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged):
            moved.connect(self._look_soon)
        form.binder.filled.connect(self._look_soon)

    def supply(self, name: str, supplier: Supplier) -> None:
        """Let somebody mark words from now on."""
        self._suppliers[name] = supplier
        self.renew()

    def withdraw(self, name: str) -> None:
        """Take back what somebody has marked."""
        if self._suppliers.pop(name, None) is not None:
            self.renew()

    def renew(self) -> None:
        """Ask for marks again, as a supplier has other ones for the same words."""
        self._round += 1
        self._look_soon()

    def look(self) -> None:
        """Bring the marks up to date, now."""
        self._timer.stop()
        self._waiting_since = 0.0
        for source, words in field_words(self._form.binder):
            if words.isVisible() and not words.visibleRegion().isEmpty():
                self._mark(source, words)
        self.looked.emit()

    def _wait(self) -> None:
        now = time.monotonic()
        self._waiting_since = self._waiting_since or now
        left = self._waiting_since + _LONGEST_S - now
        self._timer.start(max(0, min(_PAUSE_MS, round(left * 1000))))

    def _look_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_SCROLLED_MS)

    def _mark(self, source: str, words: Words) -> None:
        said = words.words()
        now = (source, said, self._round)
        if self._known.get(words) == now:
            return
        self._known[words] = now
        found = [
            _in_units(mark, said)._replace(by=name)
            for name, supplier in self._suppliers.items()
            for mark in supplier.marks(source, said)
        ]
        found.sort(key=lambda mark: mark.start)
        words.setMarks(tuple(found), partial(self._offer, source, words))

    def _offer(self, source: str, words: Words, menu: QMenu, mark: Mark) -> None:
        if mark.by in self._suppliers:
            self._suppliers[mark.by].offer(menu, Marked(self._session, source, words, mark))


def _in_units(mark: Mark, said: str) -> Mark:
    """Return a mark with its places counted as Qt counts them."""
    if said.isascii():
        return mark
    start, end = (prose.units(said[:place]) for place in (mark.start, mark.end))
    return mark._replace(start=start, end=end)
