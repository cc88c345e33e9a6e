"""The line at the foot of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jdeditor.ui.status import StatusBar
from jdeditor.ui.widgets.small_menu import SmallMenu
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


def test_the_menu_of_papers_ticks_the_one_in_use(shown: Window) -> None:
    shown.new_from_role("accountant")
    status = shown.statusBar()
    assert isinstance(status, StatusBar)
    status.paperChosen.emit("a4")

    def ticked() -> list[str]:
        paper = status.findChild(SmallMenu)
        assert paper is not None
        return [action.text() for action in paper.menu().actions() if action.isChecked()]

    assert ticked() == ["A4 (210 × 297 mm)"]
    status.paperChosen.emit("letter")
    assert ticked() == ["Letter (8.5 × 11 in)"]
