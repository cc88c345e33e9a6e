from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.posting.vocabulary import Status
from jdeditor.storage import recent
from jdeditor.ui.start import StartPage
from jdeditor.ui.start.recent_list import RecentRow

Keep = Callable[..., Path]
Key = Qt.Key


def focused() -> QWidget:
    """What the next key goes to."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget


def titles(page: StartPage) -> list[str]:
    return [row.words for row in page.recent.rows]


def choose(qtbot: QtBot, row: RecentRow, words: str) -> None:
    """Open the menu of a row by a right click and choose from it with the mouse."""
    qtbot.waitUntil(lambda: row.y() > 0)
    window = row.window()
    # A place for each choice: two clicks on one place are a double click, which opens no menu.
    at = row.mapTo(window, QPoint(30 + 5 * len(words), 20))
    nothing = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, nothing, at)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, nothing, menu.actionGeometry(action).center())


def test_without_recent_files_there_is_a_greeting_instead(page: StartPage) -> None:
    page.refresh()
    assert page.recent.isHidden()
    assert page.greeting.isVisible()


def test_a_file_shows_its_title_when_where_and_how_far(page: StartPage, keep: Keep) -> None:
    keep("Night Nurse", Status.IN_REVIEW)
    page.refresh()
    (row,) = page.recent.rows
    assert row.words == "Night Nurse"
    assert row.about.startswith("Today ")
    assert row.about.endswith(", Postings")
    assert row.end == "In review"
    assert row.accessibleName() == f"Night Nurse, {row.about}, In review"
    assert page.greeting.isHidden()


def test_a_click_opens_a_file(page: StartPage, keep: Keep, qtbot: QtBot) -> None:
    file = keep("Night Nurse")
    page.refresh()
    with qtbot.waitSignal(page.fileChosen) as opened:
        QTest.mouseClick(page.recent.rows[0], Qt.MouseButton.LeftButton)
    assert opened.args == [file]


def test_enter_opens_a_file(page: StartPage, keep: Keep, qtbot: QtBot) -> None:
    file = keep("Night Nurse")
    page.refresh()
    page.recent.rows[0].setFocus()
    with qtbot.waitSignal(page.fileChosen) as opened:
        QTest.keyClick(page.recent.rows[0], Key.Key_Return)
    assert opened.args == [file]


def test_a_file_that_is_gone_is_marked(page: StartPage, keep: Keep, qtbot: QtBot) -> None:
    keep("Here")
    keep("Gone").unlink()
    page.refresh()
    gone, here = page.recent.rows
    qtbot.waitUntil(lambda: gone.about == "File not found")
    assert "File not found" in gone.accessibleName()
    assert here.about.startswith("Today")


def test_delete_takes_a_file_from_the_list_and_leaves_the_file(page: StartPage, keep: Keep) -> None:
    files = [keep(title) for title in ("Third", "Second", "First")]
    page.refresh()
    page.recent.rows[1].setFocus()
    QTest.keyClick(page.recent.rows[1], Key.Key_Delete)
    assert titles(page) == ["First", "Third"]
    assert page.recent.rows[1].hasFocus()
    assert all(file.exists() for file in files)


def test_when_the_last_file_is_removed_the_keyboard_is_not_lost(
    page: StartPage, keep: Keep
) -> None:
    keep("Only")
    page.refresh()
    page.recent.rows[0].setFocus()
    QTest.keyClick(page.recent.rows[0], Key.Key_Delete)
    assert page.recent.isHidden()
    assert page.ways[0].hasFocus()


def test_a_pinned_file_stays_on_top(page: StartPage, keep: Keep, qtbot: QtBot) -> None:
    keep("Older")
    keep("Newer")
    page.refresh()
    choose(qtbot, page.recent.rows[1], "Pin to the top")
    assert titles(page) == ["Older", "Newer"]
    assert page.recent.rows[0].pinned
    choose(qtbot, page.recent.rows[0], "Unpin")
    assert titles(page) == ["Newer", "Older"]


def test_the_menu_removes_a_file(page: StartPage, keep: Keep, qtbot: QtBot) -> None:
    keep("Night Nurse")
    page.refresh()
    choose(qtbot, page.recent.rows[0], "Remove from this list")
    assert not recent.recent()


def test_the_dots_under_the_pointer_open_the_menu(
    page: StartPage, keep: Keep, qtbot: QtBot
) -> None:
    keep("Night Nurse")
    page.refresh()
    row = page.recent.rows[0]
    qtbot.waitUntil(lambda: row.y() > 0)
    window = row.window().windowHandle()
    QTest.mouseMove(window, QPoint(600, 400))
    QTest.mouseMove(window, row.mapTo(row.window(), QPoint(30, 20)))
    qtbot.waitUntil(lambda: row.end == "")
    QTest.mouseClick(row._made_dots(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    QTest.keyClick(focused(), Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_arrows_walk_from_the_ways_to_the_files(page: StartPage, keep: Keep) -> None:
    keep("Night Nurse")
    page.refresh()
    page.ways[0].setFocus()
    for _ in page.ways:
        QTest.keyClick(focused(), Key.Key_Down)
    assert page.recent.rows[0].hasFocus()
    QTest.keyClick(focused(), Key.Key_Down)
    assert page.recent.rows[0].hasFocus()
    QTest.keyClick(focused(), Key.Key_Up)
    assert page.ways[-1].hasFocus()


def test_a_row_shows_the_first_page_of_its_file(page: StartPage, keep: Keep, qtbot: QtBot) -> None:
    keep("Night Nurse")
    page.refresh()
    row = page.recent.rows[0]
    qtbot.waitUntil(lambda: row._image is not None, timeout=10_000)
    assert row._image is not None
    assert row._image.width() > row._image.height() > 0


def test_many_files_are_shown_as_they_are_asked_for(page: StartPage, keep: Keep) -> None:
    for number in range(14):
        keep(f"Posting {number}")
    page.refresh()
    assert len(page.recent.rows) == 10
    page.recent._more.click()
    assert len(page.recent.rows) == 14
    assert page.recent.rows[10].hasFocus()
    assert page.recent._more.isHidden()
