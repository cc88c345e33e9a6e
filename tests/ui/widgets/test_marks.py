# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.ui.theme import THEME, apply
from jdeditor.ui.widgets.marks import UNSPOKEN, Kind, Mark
from jdeditor.ui.widgets.text import Words

Key, Mod = Qt.Key, Qt.KeyboardModifier
TEH = Mark(4, 7, Kind.SPELLING, "Not in the dictionary")


HOLDERS: list[QWidget] = []
"""Qt does not keep a window that nobody names."""


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    HOLDERS.clear()


def marked(qtbot: QtBot, markup: str, *marks: Mark, rich: bool = True) -> Words:
    """A text with focus and marks, in a window."""
    holder = QWidget()
    HOLDERS.append(holder)
    qtbot.addWidget(holder)
    made = Words("Brief", rich=rich)
    QVBoxLayout(holder).addWidget(made)
    made.setMarkup(markup)
    holder.resize(300, 120)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    made.setFocus()
    made.setMarks(marks, offer)
    return made


def offer(menu: QMenu, mark: Mark) -> None:
    menu.addAction(f"Offer for {mark.kind.value}")


def opened(act: object) -> list[str]:
    """What the menu says that an act opens."""
    said: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            said.extend(action.text() for action in menu.actions() if not action.isSeparator())
            menu.close()

    QTimer.singleShot(0, look)
    act()  # type: ignore[operator]
    return said


def test_marks_move_along_with_what_is_typed_before_them(qtbot: QtBot) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    words.setCaret(0)
    QTest.keyClicks(words, "But so ")
    assert words.marks == (TEH._replace(start=11, end=14),)
    words.setCaret(0)
    QTest.keyClick(words, Key.Key_Delete)
    assert [(mark.start, mark.end) for mark in words.marks] == [(10, 13)]


def test_a_mark_goes_when_its_own_words_change_and_stays_when_only_others_do(qtbot: QtBot) -> None:
    words = marked(qtbot, "And teh rest", TEH, Mark(8, 12, Kind.TONE))
    words.setCaret(12)
    QTest.keyClicks(words, "!")
    assert [mark.start for mark in words.marks] == [4, 8]
    words.setCaret(5)
    QTest.keyClicks(words, "x")
    assert [mark.start for mark in words.marks] == [9]


def test_marks_stay_when_words_become_bold_or_the_look_changes(
    qtbot: QtBot, qapp: QApplication
) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    words.select(0, 12)
    words.toggleBold()
    apply(qapp, "dark")
    apply(qapp, "light")
    assert words.marks == (TEH,)
    assert words.markup() == "**And teh rest**"


def test_marks_move_along_when_the_program_writes_the_field(qtbot: QtBot) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    words.setMarkup("Now and teh rest")
    assert [mark.start for mark in words.marks] == [8]
    words.setMarkup("Something else")
    assert not words.marks


def test_marks_leave_no_trace_in_what_is_said_and_copied(qtbot: QtBot) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    words.selectAll()
    data = words.createMimeDataFromSelection()
    assert words.markup() == data.text() == "And teh rest"
    assert not words.document().isUndoAvailable()


def test_every_kind_has_a_line_of_another_shape(qtbot: QtBot) -> None:
    """Told apart without color: where there is ink under the words differs for each kind."""
    words = marked(qtbot, "unremarkable")
    shapes = set()
    kinds = [kind for kind in Kind if kind not in UNSPOKEN]
    for kind in kinds:
        words.setMarks((Mark(0, 12, kind),))
        picture = words.grab().toImage()
        ground = picture.pixelColor(3, 2).lightness()
        below = range(words.line() - 3, min(words.line() + 4, picture.height()))
        shapes.add(
            tuple(
                tuple(abs(picture.pixelColor(x, y).lightness() - ground) > 60 for x in range(2, 60))
                for y in below
            )
        )
    assert len(shapes) == len(kinds)


def test_a_screen_reader_hears_how_much_is_marked(qtbot: QtBot) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    assert words.accessibleDescription() == "1 place to look at"
    words.setHint("What the job is for")
    words.setMarks((TEH, Mark(8, 12, Kind.TONE)))
    assert words.accessibleDescription() == "What the job is for. 2 places to look at"
    words.setMarks(())
    assert words.accessibleDescription() == "What the job is for"


def test_what_can_be_done_opens_by_key_at_the_caret_alone(qtbot: QtBot) -> None:
    words = marked(qtbot, "And teh rest", TEH, Mark(8, 12, Kind.TONE))
    words.setCaret(7)
    assert opened(words.openOffers) == ["Offer for spelling"]
    words.setCaret(0)
    assert opened(words.openOffers) == []


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse]
)
def test_the_menu_of_a_text_begins_with_what_can_be_done(
    qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    words.setCaret(5)
    at = words.cursorRect().center()
    if reason == QContextMenuEvent.Reason.Mouse:
        words.setCaret(0)
    event = QContextMenuEvent(reason, at, words.mapToGlobal(at))
    said = opened(lambda: QApplication.sendEvent(words.viewport(), event))
    assert said[:2] == ["Offer for spelling", "Cut"]


def test_the_pointer_over_a_mark_shows_what_is_said_about_it(qtbot: QtBot) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    words.setCaret(5)
    at = words.cursorRect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, words.mapToGlobal(at))
    QApplication.sendEvent(words.viewport(), event)
    assert QToolTip.text() == "Not in the dictionary"
    QToolTip.hideText()


def test_other_words_take_the_place_of_marked_ones_in_their_voice(qtbot: QtBot) -> None:
    words = marked(qtbot, "And **teh** rest", TEH)
    told: list[str] = []
    words.edited.connect(told.append)
    words.replace(4, 7, "the")
    assert told == ["And **the** rest"]
    words.replace(0, 3, "🚀 But")
    assert words.markup() == "🚀 But **the** rest"


def test_marks_are_drawn_at_twice_the_size_and_in_the_dark(
    qtbot: QtBot, qapp: QApplication
) -> None:
    words = marked(qtbot, "And teh rest", TEH)
    apply(qapp, "dark", 2.0)
    try:
        picture = words.grab().toImage()
        wanted = THEME.color("must").rgb()
        inked = any(
            picture.pixelColor(x, y).rgb() == wanted
            for x in range(picture.width())
            for y in range(picture.height())
        )
        assert inked
    finally:
        apply(qapp, "light", 1.0)
