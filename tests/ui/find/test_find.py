# mypy: disable-error-code="no-untyped-call"
"""Finding and replacing in the window, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import (
    Employer,
    FreeSection,
    Heading,
    Inside,
    Location,
    Posting,
    Responsibility,
)
from jdeditor.ui.find.finder import finder
from jdeditor.ui.find.panel import FindPanel
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets.marks import Kind
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Key, Mod = Qt.Key, Qt.KeyboardModifier

WHOLE = Posting(
    title="Acme engineer",
    employer=Employer(name="Acme", about="At **Acme**, see [Acme’s page](https://acme.example)."),
    responsibilities=(Responsibility(text="Build", share=20), Responsibility(text="Run Acme")),
    benefits=("Free acme",),
    locations=(Location(city="Acme"), Location(city="Bolt"), Location(city="Acme Town")),
    free_sections=(FreeSection(key="mine", heading="Life at Acme", text="Nice"),),
    inside=Inside(supervision="Reports to Acme"),
    headings=(Heading(section="benefits", text="What Acme pays"),),
    hidden=("mine",),
)


@pytest.fixture
def opened(shown: Window) -> Workspace:
    shown.show_posting(OpenPosting(WHOLE))
    assert shown.workspace
    return shown.workspace


def press(workspace: Workspace, key: Qt.Key, mods: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    QTest.keyClick(workspace.window().focusWidget(), key, mods)


def find(workspace: Workspace, words: str) -> FindPanel:
    press(workspace, Key.Key_F, Mod.ControlModifier)
    panel = finder(workspace).panel
    assert panel.words.words.hasFocus()
    QTest.keyClicks(panel.words.words, words)
    return panel


def said(panel: FindPanel) -> list[str]:
    model = panel.view.hits
    roles = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), roles)) for row in range(model.rowCount())]


def test_every_place_is_listed_with_its_field_and_whether_it_is_hidden(opened: Workspace) -> None:
    panel = find(opened, "acme")
    assert panel.count.text() == "11 places in 10 fields"
    lines = said(panel)
    assert "Run Acme, Responsibilities, item 2" in lines
    assert "Life at Acme, Life at Acme, heading, hidden" in lines
    assert "What Acme pays, What Acme pays, heading" in lines
    assert "Reports to Acme, Inside facts, Supervision, never published" in lines


def test_case_and_whole_words_narrow_what_is_found(opened: Workspace) -> None:
    panel = find(opened, "acme")
    panel.case.click()
    assert panel.count.text() == "1 place"
    panel.case.click()
    panel.words.words.selectAll()
    QTest.keyClicks(panel.words.words, "acm")
    panel.whole.click()
    assert panel.count.text() == "Nothing found"


def test_enter_walks_the_places_and_the_words_are_still_typed_into(
    opened: Workspace, qtbot: QtBot
) -> None:
    panel = find(opened, "acme")
    press(opened, Key.Key_Return)
    press(opened, Key.Key_Return)
    assert panel.words.words.hasFocus()
    assert panel.view.current() == 1
    press(opened, Key.Key_Return, Mod.ShiftModifier)
    assert panel.view.current() == 0
    title = opened.form.findChild(Words, "title")
    assert title
    qtbot.waitUntil(lambda: [mark.kind for mark in title.marks] == [Kind.HERE])


def test_f3_goes_to_the_places_themselves_and_round(opened: Workspace) -> None:
    panel = find(opened, "acme")
    places = []
    for _ in range(len(panel.hits) + 1):
        press(opened, Key.Key_F3)
        focused = opened.window().focusWidget()
        if isinstance(focused, Words):
            places.append((focused.objectName(), focused.textCursor().selectedText()))
    assert places[0] == ("title", "Acme")
    assert ("locations#1.city", "Acme") in places
    assert ("inside.supervision", "Acme") in places
    assert places[-1] == places[0]
    press(opened, Key.Key_F3, Mod.ShiftModifier)
    assert panel.view.current() == len(panel.hits) - 1


def test_what_is_selected_is_looked_for(opened: Workspace) -> None:
    title = opened.form.findChild(Words, "title")
    assert title
    title.setFocus()
    title.select(5, 13)
    press(opened, Key.Key_F, Mod.ControlModifier)
    assert finder(opened).panel.words.markup() == "engineer"


def test_escape_closes_and_goes_to_the_place_that_was_shown(opened: Workspace) -> None:
    opened.sidebar.show_tab("check")
    panel = find(opened, "run acme")
    press(opened, Key.Key_Return)
    press(opened, Key.Key_Escape)
    assert not panel.isVisible()
    assert opened.sidebar.tabs.value() == "check"
    focused = opened.window().focusWidget()
    assert isinstance(focused, Words)
    assert focused.textCursor().selectedText() == "Run Acme"


def test_replacing_all_is_one_step_of_the_history_and_keeps_bold_and_links(
    opened: Workspace,
) -> None:
    press(opened, Key.Key_H, Mod.ControlModifier)
    panel = finder(opened).panel
    QTest.keyClicks(panel.words.words, "acme")
    press(opened, Key.Key_Tab)
    QTest.keyClicks(panel.others.words, "bolt")
    while opened.window().focusWidget() is not panel.every:
        press(opened, Key.Key_Tab)
    press(opened, Key.Key_Space)
    changed = opened.session.posting
    assert changed.title == "Bolt engineer"
    assert changed.employer.about == "At **Bolt**, see [Bolt’s page](https://acme.example)."
    assert changed.free_sections[0].heading == "Life at Bolt"
    assert changed.responsibilities[1].text == "Run Bolt"
    assert changed.benefits == ("Free bolt",)
    opened.undo()
    assert opened.session.posting == WHOLE


def test_only_the_chosen_places_are_replaced(opened: Workspace) -> None:
    press(opened, Key.Key_H, Mod.ControlModifier)
    panel = finder(opened).panel
    QTest.keyClicks(panel.words.words, "acme")
    panel.others.setMarkup("Bolt")
    press(opened, Key.Key_Down)
    for _ in range(len(panel.hits) - 1):
        press(opened, Key.Key_Space)
        press(opened, Key.Key_Down)
    assert panel.every.text() == "Replace 1 chosen"
    panel.every.click()
    assert opened.session.posting.inside.supervision == "Reports to Bolt"
    assert opened.session.posting.title == WHOLE.title


def test_replacing_one_goes_on_to_the_next(opened: Workspace) -> None:
    press(opened, Key.Key_H, Mod.ControlModifier)
    panel = finder(opened).panel
    QTest.keyClicks(panel.words.words, "acme")
    press(opened, Key.Key_Return)
    panel.others.setMarkup("Bolt")
    panel.others.words.setFocus()
    press(opened, Key.Key_Return)
    press(opened, Key.Key_Return)
    assert opened.session.posting.title == "Bolt engineer"
    assert opened.session.posting.employer.name == "Bolt"
    assert len(panel.hits) == 9
    assert panel.view.current() == 0


def test_a_posting_that_can_only_be_read_is_searched_and_not_changed(opened: Workspace) -> None:
    opened.session.read_only = True
    press(opened, Key.Key_H, Mod.ControlModifier)
    panel = finder(opened).panel
    told: list[int] = []
    panel.replacedWords.connect(told.append)
    QTest.keyClicks(panel.words.words, "acme")
    panel.every.click()
    assert opened.session.posting == WHOLE
    assert told == []
    assert panel.hits
    opened.session.read_only = False


def test_a_box_beside_a_place_is_ticked_with_the_mouse(opened: Workspace) -> None:
    press(opened, Key.Key_H, Mod.ControlModifier)
    panel = finder(opened).panel
    QTest.keyClicks(panel.words.words, "acme")
    rect = panel.view.visualRect(panel.view.hits.index(1))
    QTest.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(15, 12)
    )
    assert panel.view.hits.chosen[:3] == [True, False, True]


def test_places_follow_what_is_typed_meanwhile(opened: Workspace, qtbot: QtBot) -> None:
    panel = find(opened, "acme")
    title = opened.form.findChild(Words, "title")
    assert title
    title.setFocus()
    title.setCaret(0)
    QTest.keyClick(title, Key.Key_Delete)
    qtbot.waitUntil(lambda: len(panel.hits) == 10)


def test_a_place_in_a_list_shown_as_text_is_selected_there(opened: Workspace) -> None:
    bullets = opened.form.binder.fields["responsibilities"].widget
    bullets._foot.as_text.click()  # type: ignore[attr-defined]
    find(opened, "run acme")
    press(opened, Key.Key_F3)
    focused = opened.window().focusWidget()
    assert isinstance(focused, Words)
    assert focused.textCursor().selectedText() == "Run Acme"
    bullets._foot.as_text.click()  # type: ignore[attr-defined]


def test_without_words_f3_asks_for_some(opened: Workspace) -> None:
    press(opened, Key.Key_F3)
    assert finder(opened).panel.words.words.hasFocus()
