from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.ui.widgets.bullet_row import BulletRow, Extra, RowWords
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.entries import TEXTS, Kind

Key, Mod = Qt.Key, Qt.KeyboardModifier


THREE = ("Plan the work.", "Write the code.", "Test it.")


class Page(QWidget):
    """A list between two other fields, and what it has told."""

    def __init__(self, values: tuple[str, ...]) -> None:
        super().__init__()
        self.list: BulletList[str] = BulletList("Duties", TEXTS, "Add a duty")
        self.after = QLineEdit()
        self.told: list[tuple[tuple[str, ...], int]] = []
        self.removed: list[str] = []
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(self.after)
        column.addStretch(1)
        self.list.setValues(values)
        self.list.edited.connect(lambda values, row: self.told.append((values, row)))
        self.list.removed.connect(self.removed.append)

    @property
    def rows(self) -> list[BulletRow]:
        return [row for row in self.list._rows if row.isVisible()]

    def texts(self) -> list[str]:
        """What a person reads in the rows."""
        return [row.words.words() for row in self.rows]


def shown(qtbot: QtBot, values: tuple[str, ...] = THREE) -> Page:
    page = Page(values)
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return shown(qtbot)


def words() -> RowWords:
    """The words that have the focus."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, RowWords)
    return focused


def press(key: Qt.Key, mods: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, mods)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def paste(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    press(Key.Key_V, Mod.ControlModifier)


def drag(page: Page, row: int, to: QPoint, *, drop: bool = True) -> None:
    """Drag a row by its grip to a place in the list."""
    grip = page.rows[row].grip
    start = grip.rect().center()
    end = grip.mapFrom(page.list, to)
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 6):
        QTest.mouseMove(grip, start + (end - start) * part / 5)
    if drop:
        QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=end)


WORD = (
    "<html><head><style>p.MsoListParagraph{mso-style-priority:34}</style></head><body>"
    "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Keep the\n books</p>"
    "<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'>"
    "<span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Pay <b>people</b></p></body></html>"
)


def as_text(page: Page, qtbot: QtBot) -> None:
    QTest.mouseClick(page.list._foot.as_text, Qt.MouseButton.LeftButton)


@dataclass(frozen=True)
class Duty:
    text: str = ""
    share: int = 0


class Share(Extra):
    def __init__(self) -> None:
        super().__init__()
        self.shown = 0

    def setValue(self, duty: Duty) -> None:  # noqa: N802 - what an Extra has
        self.shown = duty.share

    def setSeen(self, seen: bool) -> None:  # noqa: N802 - what an Extra has
        pass


@pytest.fixture
def duties(qtbot: QtBot) -> BulletList[Duty]:
    kind = Kind(lambda duty: duty.text, lambda duty, text: replace(duty, text=text), Duty)
    made: BulletList[Duty] = BulletList("Duties", kind, "Add", Share)
    made.setValues((Duty("A", 10), Duty("B", 20), Duty("C", 30)))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def shares(made: BulletList[Duty]) -> list[tuple[str, int]]:
    return [
        (row.words.words(), row.extra.shown) for row in made._rows if isinstance(row.extra, Share)
    ]


def test_typing_tells_all_values_and_the_row(page: Page) -> None:
    page.list.focusRow(1)
    write("!")
    assert page.told == [(("Plan the work.", "Write the code.!", "Test it."), 1)]


def test_enter_makes_the_next_bullet_and_goes_there(page: Page) -> None:
    page.list.focusRow(0)
    press(Key.Key_Return)
    write("Ask")
    assert page.texts() == ["Plan the work.", "Ask", "Write the code.", "Test it."]
    assert page.told[0] == (("Plan the work.", "", "Write the code.", "Test it."), -1)


def test_enter_in_the_middle_splits_without_a_space_at_the_seam(page: Page) -> None:
    page.list.focusRow(0, 5)
    press(Key.Key_Return)
    assert page.list.values()[:2] == ("Plan", "the work.")
    assert words().caret() == 0


def test_enter_in_an_empty_bullet_does_not_pile_up_empty_ones(page: Page) -> None:
    page.list.focusRow(2)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert page.list.values() == (*THREE, "")


def test_backspace_in_an_empty_bullet_removes_it_and_goes_up(page: Page) -> None:
    page.list.focusRow(0)
    press(Key.Key_Return)
    press(Key.Key_Backspace)
    assert page.list.values() == THREE
    assert (page.list.current(), words().caret()) == (0, len(THREE[0]))
    assert page.removed == []


def test_backspace_at_the_start_joins_with_the_bullet_above(page: Page) -> None:
    page.list.focusRow(1, 0)
    press(Key.Key_Backspace)
    assert page.list.values() == ("Plan the work. Write the code.", "Test it.")
    assert page.list.current() == 0


def test_backspace_at_the_very_start_changes_nothing(page: Page) -> None:
    page.list.focusRow(0, 0)
    press(Key.Key_Backspace)
    assert page.list.values() == THREE


def test_delete_at_the_end_joins_with_the_bullet_below(page: Page) -> None:
    page.list.focusRow(0)
    press(Key.Key_Delete)
    write("X")
    assert page.list.values() == ("Plan the work.X Write the code.", "Test it.")


def test_joining_bold_words_keeps_both_bold(qtbot: QtBot) -> None:
    page = shown(qtbot, ("**One**", "**two**", "*three*"))
    page.list.focusRow(0)
    press(Key.Key_Delete)
    assert page.texts() == ["One two", "three"]
    assert page.list.values()[0] in ("**One** **two**", "**One two**")


def test_alt_and_arrows_move_a_bullet_and_focus_goes_with_it(page: Page) -> None:
    page.list.focusRow(0, 4)
    press(Key.Key_Down, Mod.AltModifier)
    assert page.list.values() == (THREE[1], THREE[0], THREE[2])
    assert (page.list.current(), words().caret()) == (1, 4)
    press(Key.Key_Up, Mod.AltModifier)
    assert page.list.values() == THREE
    press(Key.Key_Up, Mod.AltModifier)
    assert (page.list.values(), page.list.current()) == (THREE, 0)


def test_the_arrows_of_the_foot_move_the_row_in_use(page: Page, qtbot: QtBot) -> None:
    page.list.focusRow(2)
    foot = page.list._foot
    assert foot.up.isEnabled()
    assert not foot.down.isEnabled()
    QTest.mouseClick(foot.up, Qt.MouseButton.LeftButton)
    assert page.list.values() == (THREE[0], THREE[2], THREE[1])
    assert page.list.current() == 1
    assert foot.down.isEnabled()


def test_duplicating_goes_to_the_copy(page: Page) -> None:
    page.list.focusRow(1)
    press(Key.Key_D, Mod.ControlModifier)
    assert page.list.values() == (THREE[0], THREE[1], THREE[1], THREE[2])
    assert page.list.current() == 2


def test_removing_tells_the_words_and_stays_in_the_list(page: Page) -> None:
    page.list.focusRow(2)
    press(Key.Key_Backspace, Mod.ControlModifier | Mod.ShiftModifier)
    assert page.list.values() == THREE[:2]
    assert (page.removed, page.list.current()) == (["Test it."], 1)


def test_the_cross_removes_and_the_last_one_leaves_focus_at_add(page: Page, qtbot: QtBot) -> None:
    for _ in THREE:
        page.list.focusRow(0)
        QTest.mouseClick(page.rows[0].cross, Qt.MouseButton.LeftButton)
    assert page.list.values() == ()
    assert page.removed == list(THREE)
    assert QApplication.focusWidget() is page.list._foot.add
    press(Key.Key_Space)
    write("New")
    assert page.list.values() == ("New",)


def test_a_row_that_grew_after_it_was_left_shows_no_cross(page: Page) -> None:
    page.list.focusRow(1)
    assert page.rows[1].cross.isVisible()
    page.list.focusRow(0)
    page.rows[1].resize(page.rows[1].width(), page.rows[1].height() + 20)
    assert not page.rows[1].cross.isVisible()
    assert not page.rows[1].grip.isVisible()


def test_arrows_walk_between_rows_at_their_first_and_last_line(page: Page) -> None:
    page.list.focusRow(0, 3)
    press(Key.Key_Down)
    assert page.list.current() == 1
    press(Key.Key_Up)
    assert page.list.current() == 0
    press(Key.Key_Up)
    assert page.list.current() == 0


def test_control_enter_goes_on_to_the_next_field(page: Page) -> None:
    page.list.focusRow(1)
    press(Key.Key_Return, Mod.ControlModifier)
    assert QApplication.focusWidget() is page.after
    assert page.list.values() == THREE
