# mypy: disable-error-code="no-untyped-call"
"""A window of the program, shown and put away again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.ui.application import application
from jdeditor.ui.comparing.dialog import CompareDialog
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.recovery import Recovery
from jdeditor.ui.widgets.bullet_row import BulletRow
from jdeditor.ui.window import Window


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[CompareDialog]:
    """The dialogs that compared something; each is left open for the test to answer."""
    dialogs: list[CompareDialog] = []

    def keep(dialog: CompareDialog) -> int:
        dialogs.append(dialog)
        return 0

    monkeypatch.setattr(CompareDialog, "exec", keep)
    return dialogs


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The window with the start page; a posting that a test leaves open is given up.

    Tests find fields by name, in sight or not, so each posting has all of them at once;
    window/test_furnishing.py and window/test_long_lists.py see how they come otherwise.
    """
    application()
    window = Window()
    show = window.show_posting

    def show_whole(document: OpenPosting, keeper: Recovery | None = None) -> None:
        show(document, keeper)
        assert window.workspace is not None
        form = window.workspace.form
        form.furnishing.furnish_all()
        for row in form.findChildren(BulletRow):
            row.fill()

    monkeypatch.setattr(window, "show_posting", show_whole)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if window.workspace:
        window.workspace.session.history.clear()
    window._put_away()
    window.renderer.close()
    window.hide()
    window.deleteLater()
