from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextDocument, QUndoCommand, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.ui.theme import THEME, apply
from jdeditor.ui.widgets import prose
from jdeditor.ui.widgets.text import Words

Key, Mod = Qt.Key, Qt.KeyboardModifier


HOLDERS: list[QWidget] = []
"""Qt does not keep a window that nobody names."""


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    HOLDERS.clear()


def shown(qtbot: QtBot, markup: str = "", *, single: bool = False, rich: bool = True) -> Words:
    """A text with focus, in a window."""
    holder = QWidget()
    HOLDERS.append(holder)
    qtbot.addWidget(holder)
    made = Words("Brief", single=single, rich=rich)
    column = QVBoxLayout(holder)
    column.addWidget(made)
    column.addStretch(1)
    made.setMarkup(markup)
    holder.resize(300, 300)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    made.setFocus()
    made.setCaret(-1)
    return made


def listen(words: Words) -> list[str]:
    told: list[str] = []
    words.edited.connect(told.append)
    return told


def paste(words: Words, data: QMimeData | str) -> None:
    if isinstance(data, str):
        text, data = data, QMimeData()
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(words, Key.Key_V, Mod.ControlModifier)


# ---------------------------------------------------------------------- markup


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "Plain words.",
        "Two\nlines and\n\na gap",
        "**Bold**, *italic*, ***both*** and [a link](https://a.example)",
        "A **[bold link](mailto:a@b.example)** here",
        "Stars 2\\*3 and \\[brackets](https://a.example) and \\\\",
        "Live in [City, State], [number] days",
        "Emoji 🚀 **bold 🚀** tail, עברית, 中文",
        "non\u00a0breaking",
    ],
)
def test_what_is_shown_says_what_was_set(qtbot: QtBot, markup: str) -> None:
    words = shown(qtbot, markup)
    assert words.markup() == markup
    assert prose.markup(words.document()) == markup


@pytest.mark.parametrize("text", ["<b>&amp;</b>", "**no** markup", "a\x00b", "\ufdd0\u2029\r\nx"])
def test_plain_fields_show_marks_as_they_stand(qtbot: QtBot, text: str) -> None:
    words = shown(qtbot, text, rich=False)
    told = listen(words)
    assert words.markup() == text
    QTest.keyClicks(words, "!")
    assert told == [prose.shown(text) + "!"]


def test_setting_tells_nobody_and_typing_does(qtbot: QtBot) -> None:
    words = shown(qtbot)
    told = listen(words)
    words.setMarkup("Hello **you**")
    assert told == []
    QTest.keyClicks(words, "!")
    assert told == ["Hello **you!**"]


def test_writing_back_changes_only_the_difference_so_the_caret_stays(qtbot: QtBot) -> None:
    words = shown(qtbot, "One two three")
    words.setCaret(8)
    words.setMarkup("One or two three")
    assert words.caret() == 11
    words.setMarkup("One or two three and **four**")
    assert words.caret() == 11


def test_places_are_right_after_characters_that_qt_counts_twice(qtbot: QtBot) -> None:
    words = shown(qtbot, "🚀🚀 two")
    words.setMarkup("🚀🚀🚀 two **x**")
    assert words.words() == "🚀🚀🚀 two x"


# ---------------------------------------------------------------------- voices


def test_bold_and_italic_are_switched_on_and_off(qtbot: QtBot) -> None:
    words = shown(qtbot, "One two three")
    told = listen(words)
    words.select(4, 7)
    words.toggleBold()
    words.toggleItalic()
    assert told[-1] == "One ***two*** three"
    words.toggleBold()
    assert words.markup() == "One *two* three"


def test_a_plain_field_has_no_voices(qtbot: QtBot) -> None:
    words = shown(qtbot, "One two", rich=False)
    words.select(0, 3)
    words.toggleBold()
    words.setLink("https://a.example")
    assert words.markup() == "One two"


def test_a_link_is_set_changed_and_taken_away_without_losing_bold(qtbot: QtBot) -> None:
    words = shown(qtbot, "See **our** page")
    words.select(4, 12)
    words.setLink("https://a.example")
    assert words.markup() == "See **[our** page](https://a.example)"
    words.setCaret(6)
    assert words.link() == "https://a.example"
    words.setLink("https://b.example")
    assert "a.example" not in words.markup()
    assert words.words() == "See our page"
    words.setCaret(6)
    words.setLink("")
    assert words.markup() == "See **our** page"


def test_a_link_with_no_words_shows_its_address(qtbot: QtBot) -> None:
    words = shown(qtbot, "")
    words.setLink("https://a.example")
    assert words.markup() == "[https://a.example](https://a.example)"


def test_what_is_typed_behind_a_link_is_not_part_of_it(qtbot: QtBot) -> None:
    words = shown(qtbot, "See [us](https://a.example)")
    QTest.keyClicks(words, " now")
    assert words.markup() == "See [us](https://a.example) now"


def test_links_have_the_color_of_the_look(qtbot: QtBot, qapp: QApplication) -> None:
    words = shown(qtbot, "See [us](https://a.example)")
    apply(qapp, "dark")
    try:
        words.setCaret(5)
        assert words.currentCharFormat().foreground().color() == THEME.color("accent")
        assert words.markup() == "See [us](https://a.example)"
    finally:
        apply(qapp, "light")


# ---------------------------------------------------------------------- blanks


def test_the_tabulator_selects_the_first_blank_so_that_typing_fills_it(qtbot: QtBot) -> None:
    words = shown(qtbot, "Work in [City], [State]")
    words.clearFocus()
    words.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(words, "Denver")
    assert words.markup() == "Work in Denver, [State]"
    assert words.selectBlank()
    QTest.keyClicks(words, "CO")
    assert words.markup() == "Work in Denver, CO"
    assert not words.selectBlank()


def test_blanks_are_walked_forward_and_back(qtbot: QtBot) -> None:
    words = shown(qtbot, "🚀 [A] and [B]")
    words.setCaret(0)
    assert words.selectBlank()
    assert words.textCursor().selectedText() == "[A]"
    assert words.selectBlank()
    assert words.textCursor().selectedText() == "[B]"
    assert words.selectBlank(forward=False)
    assert words.textCursor().selectedText() == "[A]"


def test_a_blank_is_marked_until_it_is_selected(qtbot: QtBot) -> None:
    words = shown(qtbot, "[City]")

    def marked() -> bool:
        QApplication.processEvents()
        picture = words.grab().toImage()
        places = [(x, y) for x in range(0, 60, 2) for y in range(0, picture.height(), 2)]
        return any(picture.pixelColor(x, y) == THEME.color("blank_bg") for x, y in places)

    assert marked()
    words.select(0, 6)
    assert not marked()


# ---------------------------------------------------------------------- one line and many


def test_a_field_is_as_tall_as_its_words(qtbot: QtBot) -> None:
    words = shown(qtbot)
    one = words.height()
    assert one == THEME.line("body")
    QTest.keyClicks(words, "many words ")
    QTest.keyClick(words, Key.Key_Return)
    assert words.height() == 2 * one
    words.setMarkup("long " * 60)
    assert words.height() > 5 * one
    words.setMarkup("")
    assert words.height() == one


def test_enter_in_a_single_line_does_not_break_it(qtbot: QtBot) -> None:
    words = shown(qtbot, "One", single=True)
    with qtbot.waitSignal(words.entered):
        QTest.keyClick(words, Key.Key_Return)
    assert words.markup() == "One"


def test_lines_pasted_into_a_single_line_become_one(qtbot: QtBot) -> None:
    words = shown(qtbot, "", single=True, rich=False)
    paste(words, "Senior\r\n  Backend\u00a0Engi\u00adneer\n")
    assert words.markup() == "Senior Backend Engineer"


def test_pasting_keeps_bold_and_drops_colors(qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<p style='color:red'>Red <b>words</b></p>")
    data.setText("Red words\uf0b7")
    words = shown(qtbot)
    paste(words, data)
    assert words.markup() == "Red **words**"


def test_copying_between_texts_keeps_bold(qtbot: QtBot) -> None:
    words = shown(qtbot, "One **two** three")
    words.select(4, 13)
    QTest.keyClick(words, Key.Key_C, Mod.ControlModifier)
    words.setCaret(-1)
    QTest.keyClick(words, Key.Key_V, Mod.ControlModifier)
    assert words.markup() == "One **two** three**two** three"
    assert QGuiApplication.clipboard().text() == "two three"


def test_leaving_a_text_takes_its_selection_away(qtbot: QtBot) -> None:
    words = shown(qtbot, "One two")
    words.selectAll()
    words.clearFocus()
    assert not words.hasSelection()


def test_a_long_text_stays_quick(qtbot: QtBot) -> None:
    words = shown(qtbot, "word [x] " * 4500)
    told = listen(words)
    QTest.keyClicks(words, "!")
    assert len(told[0]) == 9 * 4500 + 1


def test_an_example_stands_only_in_an_empty_field(qtbot: QtBot) -> None:
    words = shown(qtbot)
    words.setHint("A role, not a person")
    assert words.accessibleDescription() == "A role, not a person"
    empty = words.grab().toImage()
    words.setMarkup("x")
    words.setMarkup("")
    assert words.grab().toImage() == empty


# ---------------------------------------------------------------------- the window around it


class _Typing(QUndoCommand):
    pass


def test_undo_goes_to_the_window_from_inside_a_field(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    words = Words("Brief")
    window.setCentralWidget(words)
    stack = QUndoStack(window)
    stack.push(_Typing("typing"))
    for action, key in (
        (stack.createUndoAction(window), QKeySequence.StandardKey.Undo),
        (stack.createRedoAction(window), QKeySequence.StandardKey.Redo),
    ):
        action.setShortcut(key)
        window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    words.setFocus()
    QTest.keyClicks(words, "abc")
    QTest.keyClick(words, Key.Key_Z, Mod.ControlModifier)
    assert stack.index() == 0
    assert words.markup() == "abc"


def test_the_text_has_a_name_for_those_who_hear_it(qtbot: QtBot) -> None:
    words = shown(qtbot)
    assert words.accessibleName() == "Brief"
    assert isinstance(words.document(), QTextDocument)


def test_what_is_typed_after_tab_takes_the_place_of_a_single_line(qtbot: QtBot) -> None:
    line = shown(qtbot, "120,000", single=True)
    line.clearFocus()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(line, "150k")
    assert line.markup() == "150k"
    text = shown(qtbot, "You build.")
    text.clearFocus()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(text, " You mend.")
    assert text.markup() == "You build. You mend."
