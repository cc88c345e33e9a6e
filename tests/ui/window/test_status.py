"""The line at the foot of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jdeditor.ui.window import Window


def test_after_late_pages_it_says_again_which_page_is_in_view(shown: Window, qtbot: QtBot) -> None:
    shown.new_from_role("accountant")
    status = shown.statusBar()

    def said() -> list[str]:
        return [label.text() for label in status.findChildren(QLabel)]

    assert shown.workspace is not None
    preview = shown.workspace.pages.preview
    qtbot.waitUntil(lambda: preview.pages.pages > 0 and "Page 1 of 2" in said(), timeout=20_000)
    preview.updating.emit(True)
    assert "Updating…" in said()
    preview.updating.emit(False)
    assert "Page 1 of 2" in said()
