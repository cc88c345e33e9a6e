# mypy: disable-error-code="no-untyped-call,union-attr,func-returns-value,redundant-expr,misc"
from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from jdeditor.ui.preview.failure import FailureCard
from jdeditor.ui.preview.preview import Preview
from jdeditor.ui.preview.progress import ProgressLine
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.writers.rendered import Rendered

from .conftest import LEFT_BUTTON, paper

Show = Callable[..., None]


def broken() -> Rendered:
    raise ValueError("the logo is no picture")


def card(preview: Preview) -> FailureCard:
    card = preview.findChild(FailureCard)
    assert card is not None
    return card


def words(preview: Preview) -> str:
    return " ".join(label.text() for label in card(preview).findChildren(QLabel)).strip()


def press(preview: Preview, name: str, qtbot: QtBot) -> None:
    buttons = card(preview).findChildren(QPushButton)
    button = next(button for button in buttons if button.text() == name)
    qtbot.mouseClick(button, LEFT_BUTTON)


def test_a_page_that_cannot_be_drawn_leaves_the_last_good_one_with_a_sentence(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show(1)
    now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
    bright = preview.grab().toImage().pixelColor(270, 300).lightness()
    preview.request(2, broken)
    qtbot.waitUntil(card(preview).isVisible)
    assert words(preview) == f"The page could not be drawn. You see the page of {now}."
    assert preview.pages.pages == 2
    assert preview.grab().toImage().pixelColor(270, 300).lightness() >= bright - 100
    show(3)
    assert card(preview).isHidden()


def test_the_card_pushes_the_first_page_down_and_moves_nobody_who_reads_further_on(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show(1, pages=5)
    preview.pages.verticalScrollBar().setValue(900)
    mark = preview.pages.marks("duties#40")[0]
    before = preview.pages.rectOf(mark)
    preview.request(2, broken)
    qtbot.waitUntil(card(preview).isVisible)
    assert preview.pages.rectOf(mark) == before
    preview.pages.verticalScrollBar().setValue(0)
    page = preview.pages._desk.pages[0]
    assert page.top() == card(preview).geometry().bottom() + 1 + 16


def test_trying_again_makes_the_same_pages(preview: Preview, show: Show, qtbot: QtBot) -> None:
    tries: list[int] = []

    def build() -> Rendered:
        tries.append(1)
        return paper() if len(tries) > 1 else broken()

    preview.request(1, build)
    qtbot.waitUntil(card(preview).isVisible)
    assert words(preview) == "The page could not be drawn."
    with qtbot.waitSignal(preview.arrived):
        press(preview, "Try again", qtbot)
    assert card(preview).isHidden()


def test_the_details_are_there_for_who_wants_to_pass_them_on(
    preview: Preview, qtbot: QtBot
) -> None:
    preview.request(1, broken)
    qtbot.waitUntil(card(preview).isVisible)
    press(preview, "Show details", qtbot)
    dialog = preview.window().findChild(QDialog)
    assert "the logo is no picture" in dialog.findChild(QPlainTextEdit).toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_quick_pages_show_no_sign_of_work_and_late_ones_a_line(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    told: list[bool] = []
    preview.updating.connect(told.append)
    show(1)
    qtbot.wait(600)
    assert told == []

    def late() -> Rendered:
        time.sleep(0.8)
        return paper()

    line = preview.findChild(ProgressLine)
    preview.request(2, late)
    qtbot.wait(300)
    assert line.isHidden()
    qtbot.waitUntil(line.isVisible, timeout=1000)
    qtbot.waitUntil(line.isHidden, timeout=2000)
    assert told == [True, False]


def test_a_hidden_preview_makes_no_pages_until_it_is_shown(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    built: list[int] = []
    preview.hide()
    for revision in (1, 2, 3):
        preview.request(revision, lambda r=revision: built.append(r) or paper())
    qtbot.wait(100)
    assert built == []
    with qtbot.waitSignal(preview.arrived):
        preview.show()
    assert built == [3]


def test_a_screen_reader_finds_a_document_with_its_page(preview: Preview, show: Show) -> None:
    show(pages=2)
    told = QAccessible.queryAccessibleInterface(preview.pages)
    assert told.role() == QAccessible.Role.Document
    assert told.text(QAccessible.Text.Name) == "Preview, page 1 of 2"


def test_pages_asked_for_by_another_preview_are_not_taken_for_ones_own(
    preview: Preview, renderer: Renderer, qtbot: QtBot
) -> None:
    other = Preview(renderer)
    qtbot.addWidget(other)
    other.show()
    with qtbot.assertNotEmitted(preview.arrived), qtbot.waitSignal(other.arrived):
        other.request(1, lambda: paper(3))
    assert (other.pages.pages, preview.pages.pages) == (3, 1)
