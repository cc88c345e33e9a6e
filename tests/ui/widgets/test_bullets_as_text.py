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
from jdeditor.ui.widgets.buttons import Tool
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


def test_tab_goes_from_row_to_row(page: Page) -> None:
    page.list.setValues(("A", "B", *THREE))
    for number in range(5):
        page.list.focusRow(number)
        press(Key.Key_Tab)
        assert page.list.current() == (number + 1 if number < 4 else -1)
    assert QApplication.focusWidget() is page.list._foot.add


def test_a_row_is_dragged_to_where_the_line_shows(page: Page) -> None:
    drag(page, 0, QPoint(10, page.rows[2].y() + 5))
    assert page.list.values() == (THREE[1], THREE[0], THREE[2])
    drag(page, 2, QPoint(10, 2))
    assert page.list.values() == (THREE[2], THREE[1], THREE[0])
    drag(page, 0, QPoint(10, page.list.height()))
    assert page.list.values() == (THREE[1], THREE[0], THREE[2])


def test_escape_stops_a_drag(page: Page) -> None:
    page.list.focusRow(0)
    drag(page, 0, QPoint(10, page.list.height()), drop=False)
    assert page.list._drag.line.isVisible()
    press(Key.Key_Escape)
    assert not page.list._drag.line.isVisible()
    QTest.mouseRelease(page.rows[0].grip, Qt.MouseButton.LeftButton)
    assert page.list.values() == THREE


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("One\nTwo", ("One", "Two")),
        ("• One\r\n• Two\r\n", ("One", "Two")),
        ("- One\n– Two\n* Three", ("One", "Two", "Three")),
        ("1. One\n2) Two\na) Three", ("One", "Two", "Three")),
        ("\uf0b7\tOne\n\uf0b7\tTwo", ("One", "Two")),
        ("·One\n\n\n·Two", ("One", "Two")),
        ("•\tOne\no\tTwo\n\uf0d8\tThree\n✓ Four", ("One", "Two", "Three", "Four")),
        ("- One\n- \n- Two", ("One", "Two")),
        ("One\x0bTwo\u2028Three", ("One", "Two", "Three")),
        ("Work in C\u00a0and\u00adCOBOL\n3 years", ("Work in C andCOBOL", "3 years")),
    ],
)
def test_pasting_many_lines_makes_many_bullets(
    qtbot: QtBot, text: str, items: tuple[str, ...]
) -> None:
    page = shown(qtbot, ("",))
    page.list.focusRow(0)
    paste(text)
    assert page.list.values() == items
    assert len(page.told) == 1
    assert page.list.current() == len(items) - 1


def test_what_was_around_the_caret_stays_around_pasted_lines(page: Page) -> None:
    page.list.focusRow(0, 5)
    paste("all\nevery day")
    assert page.list.values()[:2] == ("Plan all", "every day the work.")


def test_a_single_line_is_pasted_into_the_row_without_its_bullet(qtbot: QtBot) -> None:
    page = shown(qtbot, ("",))
    page.list.focusRow(0)
    paste("• Keep the books")
    assert page.list.values() == ("Keep the books",)


def test_stars_and_brackets_that_are_pasted_stay_what_they_are(qtbot: QtBot) -> None:
    page = shown(qtbot, ("",))
    page.list.focusRow(0)
    paste("Rate **important** work\nSee [us](https://a.example)\nLive in [City]")
    assert page.texts() == [
        "Rate **important** work",
        "See [us](https://a.example)",
        "Live in [City]",
    ]


@pytest.mark.parametrize(
    ("html", "items"),
    [
        (WORD, ("Keep the books", "Pay **people**")),
        ("<ul><li>Keep the books<li>Pay people</ul>", ("Keep the books", "Pay people")),
        ("<ol><li><p>One</p><p>more</p></li><li>Two<br>lines</li></ol>", ("One more", "Two lines")),
    ],
)
def test_lists_from_word_and_the_web_are_pasted_item_by_item(
    qtbot: QtBot, html: str, items: tuple[str, ...]
) -> None:
    page = shown(qtbot, ("",))
    page.list.focusRow(0)
    paste("Keep the\nbooks\nPay people", html)
    assert page.list.values() == items


def test_bold_words_and_links_come_along_into_a_list(qtbot: QtBot) -> None:
    page = shown(qtbot, ("",))
    page.list.focusRow(0)
    html = "<ul><li>Keep <b>books</b></li><li>See <a href='https://a.example'>us</a></li></ul>"
    paste("Keep books\nSee us", html)
    assert page.list.values() == ("Keep **books**", "See [us](https://a.example)")
    assert len(page.told) == 1


def test_of_very_many_lines_the_first_are_pasted_and_that_is_said(qtbot: QtBot) -> None:
    page = shown(qtbot, ("",))
    page.list.focusRow(0)
    told: list[str] = []
    page.list.shortened.connect(told.append)
    paste("\n".join(f"Line {number}" for number in range(4000)))
    assert len(page.list.values()) == 500
    assert told == ["Pasted the first 500 of 4000 lines"]


def test_writing_back_keeps_focus_and_caret(page: Page) -> None:
    page.list.focusRow(1, 5)
    page.list.setValues((THREE[0], "Write all the code.", THREE[2]))
    assert (page.list.current(), words().caret()) == (1, 5)
    assert page.told == []


def test_writing_back_touches_only_the_rows_that_differ(page: Page) -> None:
    before = page.rows
    page.list.setValues((THREE[0], "New", *THREE[1:]))
    assert [page.rows[0], page.rows[2], page.rows[3]] == before


def test_the_list_can_be_edited_as_one_text(page: Page, qtbot: QtBot) -> None:
    as_text(page, qtbot)
    assert page.rows == []
    whole = page.list._whole
    assert whole.hasFocus()
    assert whole.words() == "\n".join(THREE)
    whole.setCaret(-1)
    press(Key.Key_Return)
    write("Ship it.")
    assert page.list.values() == (*THREE, "Ship it.")
    as_text(page, qtbot)
    assert page.texts() == [*THREE, "Ship it."]


def test_an_undo_shows_in_the_text_too(page: Page, qtbot: QtBot) -> None:
    as_text(page, qtbot)
    write("X")
    page.list.setValues(THREE)
    assert page.list._whole.words() == "\n".join(THREE)


def test_what_belongs_to_an_entry_moves_with_it(duties: BulletList[Duty]) -> None:
    duties.focusRow(0)
    press(Key.Key_Down, Mod.AltModifier)
    assert shares(duties) == [("B", 20), ("A", 10), ("C", 30)]
    press(Key.Key_Backspace, Mod.ControlModifier | Mod.ShiftModifier)
    assert shares(duties) == [("B", 20), ("C", 30)]


def test_a_new_line_in_the_text_does_not_shift_what_belongs_to_others(
    duties: BulletList[Duty], qtbot: QtBot
) -> None:
    QTest.mouseClick(duties._foot.as_text, Qt.MouseButton.LeftButton)
    duties._whole.setCaret(0)
    press(Key.Key_Return)
    press(Key.Key_Up)
    write("New")
    assert duties.values() == (Duty("New"), Duty("A", 10), Duty("B", 20), Duty("C", 30))


def test_an_extra_changes_the_value_of_its_row(duties: BulletList[Duty]) -> None:
    told: list[tuple[object, int]] = []
    duties.edited.connect(lambda values, row: told.append((values[row], row)))
    extra = duties._rows[1].extra
    assert isinstance(extra, Share)
    extra.changed.emit(lambda duty: replace(duty, share=25))
    assert told == [(Duty("B", 25), 1)]


def test_every_row_and_tool_has_a_name(page: Page) -> None:
    assert [row.words.accessibleName() for row in page.rows] == [
        f"Duties, {number} of 3" for number in (1, 2, 3)
    ]
    assert all(tool.accessibleName() for tool in page.findChildren(Tool))
