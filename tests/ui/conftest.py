# mypy: disable-error-code="no-untyped-call"
"""A window of the program, shown and put away again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.ui.application import application
from jdeditor.ui.window import Window


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """The window with the start page; a posting that a test leaves open is given up."""
    application()
    window = Window()
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
