# mypy: disable-error-code="no-untyped-call"
"""Spelling in the window, with the process that really looks words up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.posting.published import published
from jdeditor.storage import own_words
from jdeditor.ui import itself
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.settings import SPELLING
from jdeditor.ui.spelling import menu as spelling_menu
from jdeditor.ui.spelling.service import service
from jdeditor.ui.spelling.words_dialog import WordsDialog
from jdeditor.ui.widgets.marks import Kind
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Key, Mod = Qt.Key, Qt.KeyboardModifier
WRONG = Posting(
    title="Enginer",
    brief="A **graet** team at [Citty]",
    responsibilities=(Responsibility(text="Wriet code"), Responsibility(text="Kubernetes")),
)


@pytest.fixture(autouse=True)
def _words_of_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    yield
    SPELLING.set(True)


@pytest.fixture
def opened(shown: Window, qtbot: QtBot) -> Workspace:
    shown.show_posting(OpenPosting(WRONG))
    assert shown.workspace
    shown.workspace.form.reveal("brief")
    shown.workspace.spelling.begin()
    qtbot.waitUntil(lambda: bool(marked(shown.workspace, "brief")), timeout=20_000)
    return shown.workspace


def field(workspace: Workspace | None, name: str) -> Words:
    assert workspace
    found = workspace.form.findChild(Words, name)
    assert found
    return found


def marked(workspace: Workspace | None, name: str) -> list[str]:
    words = field(workspace, name)
    said = words.words()
    return [said[m.start : m.end] for m in words.marks if m.kind is Kind.SPELLING]


def offered(workspace: Workspace, name: str, qtbot: QtBot) -> list[QAction]:
    """What the menu at the first mark of a field offers once the suggestions are there."""
    words = field(workspace, name)
    words.setFocus()
    words.setCaret(words.marks[0].start + 1)
    menu = QMenu(words)
    assert words._marks
    words._marks.add_offers(menu, words.caret())
    qtbot.waitUntil(lambda: "Looking" not in menu.actions()[0].text())
    return [action for action in menu.actions() if not action.isSeparator()]


def test_misspelled_words_are_marked_and_blanks_and_names_are_not(opened: Workspace) -> None:
    assert marked(opened, "brief") == ["graet"]
    assert [one.word for one in opened.spelling.misspellings()] == ["Enginer", "graet", "Wriet"]


def test_a_suggestion_takes_the_place_of_the_word_in_its_voice(
    opened: Workspace, qtbot: QtBot
) -> None:
    actions = offered(opened, "brief", qtbot)
    assert actions[0].text() == "great"
    actions[0].trigger()
    assert opened.session.posting.brief == "A **great** team at [Citty]"
    opened.undo()
    assert opened.session.posting == WRONG


def test_by_keyboard_the_first_suggestion_is_two_keys_away(opened: Workspace) -> None:
    brief = field(opened, "brief")
    brief.setFocus()
    brief.setCaret(brief.marks[0].end)
    texts: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu) and menu.actions()[0].text() == "great":
            texts.append(menu.activeAction().text())
            QTest.keyClick(menu, Key.Key_Return)
        else:
            QTimer.singleShot(20, choose)

    QTimer.singleShot(20, choose)
    QTest.keyClick(brief, Key.Key_Period, Mod.ControlModifier)
    assert texts == ["great"]
    assert "great" in opened.session.posting.brief


def test_a_word_added_to_the_dictionary_is_right_from_then_on(
    opened: Workspace, qtbot: QtBot
) -> None:
    offered(opened, "brief", qtbot)[-3].trigger()
    qtbot.waitUntil(lambda: not marked(opened, "brief"))
    assert own_words.words() == ("graet",)


def test_a_word_kept_with_the_posting_travels_with_it_and_is_not_published(
    opened: Workspace, qtbot: QtBot
) -> None:
    offered(opened, "brief", qtbot)[-2].trigger()
    qtbot.waitUntil(lambda: not marked(opened, "brief"))
    assert opened.session.posting.spelling_words == ("graet",)
    assert published(opened.session.posting).spelling_words == ()
    opened.undo()
    qtbot.waitUntil(lambda: marked(opened, "brief") == ["graet"])


def test_an_ignored_word_is_left_alone_until_the_posting_is_closed(
    opened: Workspace, qtbot: QtBot
) -> None:
    offered(opened, "brief", qtbot)[-1].trigger()
    qtbot.waitUntil(lambda: not marked(opened, "brief"))
    assert opened.session.posting == WRONG
    assert own_words.words() == ()


def test_the_word_being_typed_is_not_marked_before_it_is_done(
    opened: Workspace, qtbot: QtBot
) -> None:
    brief = field(opened, "brief")
    brief.setFocus()
    brief.setCaret(-1)
    QTest.keyClicks(brief, " frend")
    assert brief._marks
    qtbot.waitUntil(lambda: marked(opened, "brief") == ["graet", "frend"])
    assert len(brief._marks.seen()) == 1
    QTest.keyClicks(brief, " ")
    assert len(brief._marks.seen()) == 2


def test_spelling_can_be_switched_off_and_on(opened: Workspace, qtbot: QtBot) -> None:
    menu = QMenu(opened)
    spelling_menu.fill(menu, opened)
    assert "Dictionary: English (United States)" in [action.text() for action in menu.actions()]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: not marked(opened, "brief"))
    assert opened.spelling.misspellings() == ()
    spelling_menu.fill(menu, opened)
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: marked(opened, "brief") == ["graet"])


def test_another_language_is_looked_up_in_its_own_dictionary(
    opened: Workspace, qtbot: QtBot
) -> None:
    brief = field(opened, "brief")
    brief.setFocus()
    brief.setCaret(-1)
    QTest.keyClicks(brief, " colour ")
    qtbot.waitUntil(lambda: marked(opened, "brief") == ["graet", "colour"])
    combo = opened.form.binder.fields["language"].widget
    combo.chosen.emit("en-GB")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: marked(opened, "brief") == ["graet"])


def test_words_of_ones_own_can_be_looked_through_and_taken_out(opened: Workspace) -> None:
    opened.spelling.add("graet")
    opened.spelling.keep("Wriet")
    dialog = WordsDialog(opened.session, opened.spelling, opened)
    assert dialog.own.markup() == "graet"
    assert dialog.kept.markup() == "Wriet"
    dialog.own.setMarkup("graet\nfoolish word\n")
    dialog.kept.setMarkup("")
    dialog.save.click()
    assert own_words.words() == ("foolish word", "graet")
    assert opened.session.posting.spelling_words == ()


def _is_marked(opened: Workspace, word: str) -> bool:
    return word in marked(opened, "brief")


def test_a_helper_that_is_gone_leaves_all_words_right_and_comes_back(
    opened: Workspace, qtbot: QtBot
) -> None:
    brief = field(opened, "brief")
    brief.setFocus()
    for wrong in ("adress", "calender", "recieve", "pepole"):
        qtbot.waitUntil(lambda: service()._process is not None)
        process = service()._process
        assert process
        with qtbot.waitSignal(process.errorOccurred):
            process.kill()
        brief.setCaret(-1)
        QTest.keyClicks(brief, f" {wrong} ")
        qtbot.waitUntil(partial(_is_marked, opened, wrong), timeout=20_000)


def test_without_a_helper_nothing_is_marked_and_nothing_waits(
    shown: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    service().forget()
    monkeypatch.setattr(itself, "command", lambda *_: ["/no/such/program"])
    shown.show_posting(OpenPosting(WRONG))
    assert shown.workspace
    shown.workspace.form.reveal("brief")
    shown.workspace.spelling.begin()
    qtbot.waitUntil(lambda: service()._starts > 0)
    qtbot.wait(200)
    assert marked(shown.workspace, "brief") == []
    answered: list[tuple[str, ...]] = []
    for _ in range(4):
        service().suggest("en-US", "teh", answered.append)
        qtbot.wait(50)
    assert answered == [()] * 4
    monkeypatch.undo()
    service().forget()


def test_f8_leads_through_blanks_and_misspelled_words_from_where_the_caret_is(
    opened: Workspace,
) -> None:
    opened.sidebar.checker._timer.stop()
    opened.sidebar.checker.findings = ()
    brief = field(opened, "brief")
    brief.setFocus()
    brief.setCaret(0)
    seen = []
    for key, mods in ((Key.Key_F8, Mod.NoModifier), (Key.Key_F8, Mod.NoModifier)):
        QTest.keyClick(opened.window().focusWidget(), key, mods)
        focused = opened.window().focusWidget()
        assert isinstance(focused, Words)
        seen.append(focused.textCursor().selectedText())
    assert seen == ["graet", "[Citty]"]
    QTest.keyClick(opened.window().focusWidget(), Key.Key_F8, Mod.ShiftModifier)
    assert brief.textCursor().selectedText() == "graet"
    brief.setCaret(0)
    QTest.keyClick(brief, Key.Key_F8, Mod.ShiftModifier)
    focused = opened.window().focusWidget()
    assert isinstance(focused, Words)
    assert focused.textCursor().selectedText() == "Enginer"
