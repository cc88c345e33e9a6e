"""Letting go of what nobody needs any more, on the window's own thread.

Python would look for it on whichever thread makes something, and a dialog that is let go of on
the thread that makes pages takes the program with it.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_EVERY_MS = 1_000


def collect_here(parent: QObject) -> QTimer:
    """Look for garbage from now on, and never again among what is there already."""
    gc.disable()
    gc.freeze()
    timer = QTimer(parent, interval=_EVERY_MS)
    timer.timeout.connect(_collect)
    timer.start()
    return timer


def _collect() -> None:
    """Look as far as Python would have by now."""
    full = [age for age, most in enumerate(gc.get_threshold()) if gc.get_count()[age] > most]
    if full:
        gc.collect(max(full))
