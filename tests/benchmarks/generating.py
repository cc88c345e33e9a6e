"""How long the generator's page takes to answer a click, the first one included."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jdeditor.posting.vocabulary import Level
from jdeditor.ui.application import application
from jdeditor.ui.window import Window
from tests.benchmarks.bench_window import wait
from tests.benchmarks.registry import Measured, figure, ms, spread

CLICKS = 30
ROLES = ("accountant", "registered-nurse", "truck-driver", "paralegal", "line-cook", "janitor")


@figure("generator_click")
def click() -> Measured:
    """From a click on a line or a level until the window is painted; the pages follow."""
    os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
    application()
    window = Window()
    window.resize(1440, 900)
    window.show()
    wait(1500)
    window.show_generator("backend-engineer")
    wait(1500)
    page = window._generator
    if page is None:
        return {"failed": "there is no page"}
    lines = page.groups["responsibilities"].lines
    first, *rest = [_clicked(lines[number % len(lines)]) for number in range(CLICKS)]
    another = [_timed(partial(page.set_role, id_)) for id_ in ROLES]
    levels = [_clicked(page._levels._segments[level]) for level in (*Level, *Level)]
    return {
        "target": "each <= 100 ms",
        "first_ms": ms(first),
        "a_line": spread(rest),
        "a_level": spread(levels),
        "a_role": spread(another),
    }


def _clicked(widget: QWidget) -> float:
    return _timed(partial(QTest.mouseClick, widget, Qt.MouseButton.LeftButton))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    taken = time.perf_counter() - begun
    wait(200)
    return taken
