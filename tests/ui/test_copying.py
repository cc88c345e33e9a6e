"""Copying a posting for a job board, as a person at the window does it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jdeditor import assets
from jdeditor.document.inline import plain
from jdeditor.storage import posting_file
from jdeditor.ui.copying import CopyDialog
from jdeditor.ui.settings import BOARD

ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")


@pytest.fixture
def dialog(qtbot: QtBot) -> CopyDialog:
    BOARD.set("generic")
    made = CopyDialog(ENGINEER)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_clipboard_gets_rich_and_plain_text(dialog: CopyDialog, qtbot: QtBot) -> None:
    dialog.choice.setValue("linkedin")
    dialog.choice.chosen.emit("linkedin")
    with qtbot.waitSignal(dialog.copied) as told:
        dialog.copy_text.click()
    data = QGuiApplication.clipboard().mimeData()
    assert "<li>" in data.html()
    assert "- " in data.text()
    assert "<" not in data.text()
    assert told.args == ["Copied for LinkedIn."]


def test_plain_text_is_all_that_a_plain_board_gets(dialog: CopyDialog) -> None:
    dialog.copy_text.click()
    data = QGuiApplication.clipboard().mimeData()
    assert not data.hasHtml()
    assert plain(ENGINEER.responsibilities[0].text) in data.text()


def test_the_title_is_copied_alone_and_the_dialog_stays(dialog: CopyDialog) -> None:
    dialog.copy_title.click()
    assert QGuiApplication.clipboard().text() == "Backend Engineer"
    assert dialog.isVisible()


def test_what_a_board_will_cut_is_said_before_pasting(qtbot: QtBot) -> None:
    BOARD.set("workable")
    posting = replace(ENGINEER, title="Engineer of many things " * 5)
    dialog = CopyDialog(posting)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("80 characters of the title" in strip.words.text() for strip in dialog.strips)
    assert dialog.title_gauge.figures.text() == "119 of 80 characters"


def test_the_board_used_last_is_offered_first(dialog: CopyDialog, qtbot: QtBot) -> None:
    dialog.choice.chosen.emit("generic")
    dialog.choice.setValue("seek")
    dialog.choice.chosen.emit("seek")
    again = CopyDialog(ENGINEER)
    qtbot.addWidget(again)
    assert again.choice.value() == "seek"


def test_enter_presses_the_button_that_has_focus(dialog: CopyDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    dialog.close_button.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "before"
