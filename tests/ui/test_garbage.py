# mypy: disable-error-code="no-untyped-call"
"""What nobody needs any more goes on the window's own thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from jdeditor.ui import dialogs, garbage
from jdeditor.ui.window import Window


class _Loop:
    """Only the collector frees it: it holds itself."""

    def __init__(self, freed_on: list[QThread]) -> None:
        self.itself, self._freed_on = self, freed_on

    def __del__(self) -> None:
        self._freed_on.append(QThread.currentThread())


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[None]:
    parent = QObject()
    garbage.collect_here(parent)
    yield
    parent.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_a_thread_that_makes_much_frees_nothing_of_the_window(
    collecting: None, qapp: QApplication, qtbot: QtBot
) -> None:
    freed_on: list[QThread] = []
    _Loop(freed_on)
    kept: list[object] = []
    busy = threading.Thread(target=lambda: kept.extend([n] for n in range(200_000)))
    busy.start()
    busy.join()
    qtbot.waitUntil(lambda: bool(freed_on), timeout=20_000)
    assert freed_on == [qapp.thread()]


@pytest.mark.parametrize("show", [dialogs.show_shortcuts, dialogs.show_preferences])
def test_a_dialog_that_was_closed_is_gone(
    shown: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, show: object
) -> None:
    gone: list[bool] = []

    def close(dialog: QDialog) -> int:
        dialog.destroyed.connect(lambda: gone.append(True))
        return 0

    monkeypatch.setattr(QDialog, "exec", close)
    gc.disable()
    assert callable(show)
    show(shown)
    qtbot.waitUntil(lambda: bool(gone))
    gc.enable()
