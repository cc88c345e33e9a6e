"""The rows of a list get their words when they are needed: gone to, in sight, or in spare time.

The first are made with the list. All of a long list would hold the window for half a second.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.bullet_row import BulletRow
from jdeditor.ui.widgets.scroll import area_around

_AT_ONCE = 4
"""The rows of new entries that do not wait."""
_BUDGET_S = 0.005
"""How long making rows may take before keys and pages get their turn."""
_BREATH_MS = 10
"""What keys and pages get between rows that nobody sees."""
_PAUSE_MS = 500
"""Without a change for so long, nobody is typing."""
_SAMPLE = "An employee answers the questions of customers."
"""Words of which the letters are as wide as most are."""
_RAGGED = 3
"""The letters that a line leaves free on average, as words wrap."""

_ROUNDS = 16
"""More than there are layouts around a row: each takes a round, for what is in it changed."""


class RowFilling(QObject):
    """Fills the bare ones among the rows of a list, a few at a time."""

    def __init__(self, over: QWidget, rows: Sequence[BulletRow]) -> None:
        super().__init__(over)
        self._over, self._rows = over, rows
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._fill)

    def begin(self, texts: Sequence[str]) -> None:
        """Fill the first bare rows now and the others soon; these are the texts of all."""
        for row in self._bare()[:_AT_ONCE]:
            row.fill()
        self.expect(texts)
        self.go_on()

    def go_on(self) -> None:
        """Fill the rows in sight as soon as there is nothing else to do."""
        if self._bare():
            self._timer.start(0)

    def rest(self) -> None:
        """Wait until nobody has typed for a while; what comes in sight is filled all the same."""
        if self._timer.isActive() and self._timer.interval():
            self._timer.start(_PAUSE_MS)

    def fill_around(self, number: int) -> None:
        """Fill the neighbours of a row now, as the next key may lead there."""
        for row in self._rows[max(0, number - 1) : number + 2]:
            row.fill()

    def expect(self, texts: Sequence[str]) -> None:
        """Let bare rows be about as tall as their texts will need."""
        bare = [(row, text) for row, text in zip(self._rows, texts, strict=False) if row.bare]
        made = next((row for row in self._rows if not row.bare), None)
        if not bare or made is None:
            return
        letter = QFontMetricsF(THEME.font("body")).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        letters = max(1, made.room(self._over.width()) / letter - _RAGGED)
        for row, text in bare:
            row.expect(max(1, ceil(len(text) / letters)))

    def _bare(self) -> list[BulletRow]:
        return [row for row in self._rows if row.bare]

    def _fill(self) -> None:
        """Fill as many rows as there is time for, those in sight first."""
        end = time.perf_counter() + _BUDGET_S
        seen = self._over.visibleRegion().boundingRect()
        waiting = self._bare()[::-1]
        waiting.sort(key=lambda row: row.geometry().intersects(seen))
        with _steady(self._over, self._rows):
            while waiting and time.perf_counter() < end:
                waiting.pop().fill()
        if waiting:
            in_sight = waiting[-1].geometry().intersects(seen)
            self._timer.start(0 if in_sight else _BREATH_MS)


@contextmanager
def _steady(over: QWidget, rows: Sequence[QWidget]) -> Iterator[None]:
    """Keep what is in sight where it is while rows above it get other heights."""
    area = area_around(over)
    top = over.mapFrom(area.viewport(), QPoint(0, 0)).y() if area else 0
    first = next((row for row in rows if row.geometry().bottom() >= top), None)

    def place() -> int:
        return over.height() if first is None else first.y()

    before = place()
    yield
    # All that follows from other heights, before anything of it can be painted.
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    if area is not None and top > 0:
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + place() - before)
