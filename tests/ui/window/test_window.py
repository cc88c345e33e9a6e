# mypy: disable-error-code="no-untyped-call,arg-type,truthy-bool"
"""The window, driven by real keys and clicks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from jdeditor import assets
from jdeditor.storage import posting_file
from jdeditor.ui import questions
from jdeditor.ui.questions import Answer
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key, Mod = Qt.Key, Qt.KeyboardModifier
SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


@pytest.fixture
def window(shown: Window) -> Window:
    shown.new_from_role("backend-engineer")
    return shown


@pytest.fixture
def work(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def words(window: QWidget, name: str) -> Words:
    found = window.findChild(Words, name)
    assert found is not None
    return found


def bullets(window: QWidget, name: str) -> BulletList[object]:
    found = window.findChild(BulletList, name)
    assert found is not None
    return found


def row_words(rows: BulletList[object], number: int) -> Words:
    rows.focusRow(number)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Words)
    return focused


def test_typing_in_a_field_changes_the_posting(window: Window, work: Workspace) -> None:
    title = words(window, "title")
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Data Engineer")
    assert work.session.posting.title == "Data Engineer"
    assert window.windowTitle().startswith("Data Engineer")
    assert window.isWindowModified()


def test_undo_works_from_inside_a_field_and_shows_it(window: Window, work: Workspace) -> None:
    title = words(window, "title")
    title.setFocus()
    title.setCaret(-1)
    QTest.keyClicks(title, " II")
    words(window, "department").setFocus()
    QTest.keyClick(words(window, "department"), Key.Key_Z, Mod.ControlModifier)
    assert work.session.posting.title == "Backend Engineer"
    assert QApplication.focusWidget() is title
    QTest.keyClick(title, Key.Key_Y, Mod.ControlModifier)
    assert work.session.posting.title == "Backend Engineer II"


def test_enter_makes_a_bullet_and_backspace_takes_it_back(window: Window, work: Workspace) -> None:
    rows = bullets(window, "benefits")
    before = work.session.posting.benefits
    QTest.keyClick(row_words(rows, 0), Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Free lunch")
    assert work.session.posting.benefits == (before[0], "Free lunch", *before[1:])
    QTest.keyClick(QApplication.focusWidget(), Key.Key_A, Mod.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Backspace)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Backspace)
    assert work.session.posting.benefits == before


def test_a_bullet_moves_with_alt_and_arrows_and_focus_follows(
    window: Window, work: Workspace
) -> None:
    rows = bullets(window, "benefits")
    first, second, *_ = work.session.posting.benefits
    QTest.keyClick(row_words(rows, 0), Key.Key_Down, Mod.AltModifier)
    assert work.session.posting.benefits[:2] == (second, first)
    assert rows.current() == 1


def test_pasting_a_list_makes_bullets_and_one_undo_removes_them(
    window: Window, work: Workspace
) -> None:
    before = work.session.posting.benefits
    data = QMimeData()
    data.setText("• Lunch\r\n- Gym\n3. Bus pass\n\uf0b7\tBicycle")
    rows = bullets(window, "benefits")
    QTest.keyClick(row_words(rows, len(before) - 1), Key.Key_Return)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Words)
    focused.insertFromMimeData(data)
    assert work.session.posting.benefits == (*before, "Lunch", "Gym", "Bus pass", "Bicycle")
    work.undo()
    work.undo()
    assert work.session.posting.benefits == before


def test_undo_goes_to_the_bullet_that_it_changed(window: Window, work: Workspace) -> None:
    rows = bullets(window, "benefits")
    QTest.keyClick(row_words(rows, 2), Key.Key_Down, Mod.AltModifier)
    row_words(rows, 0).setFocus()
    work.undo()
    assert rows.current() == 2


def test_removing_a_bullet_can_be_taken_back_from_the_toast(
    window: Window, work: Workspace
) -> None:
    before = work.session.posting.benefits
    rows = bullets(window, "benefits")
    QTest.keyClick(row_words(rows, 1), Key.Key_Backspace, Mod.ControlModifier | Mod.ShiftModifier)
    assert len(work.session.posting.benefits) == len(before) - 1
    assert work.column.toast.isVisible()
    undo = next(b for b in work.column.toast.findChildren(QAbstractButton) if b.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert work.session.posting.benefits == before


def test_f8_leads_through_the_blanks(window: Window, work: Workspace) -> None:
    QTest.keyClick(window, Key.Key_F8)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Words)
    assert focused.textCursor().selectedText() == "[Employer name]"
    QTest.keyClicks(focused, "Acme")
    assert work.session.posting.employer.name == "Acme"


def test_nothing_is_said_to_be_saved_that_is_in_no_file(shown: Window) -> None:
    def said() -> list[str]:
        return [label.text() for label in shown.statusBar().findChildren(QLabel)]

    shown.new_blank()
    assert "Nothing to save yet" in said()
    words(shown, "title").insertPlainText("Nurse")
    assert "Not saved" in said()


def test_an_example_that_was_only_looked_at_is_closed_unasked(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_: QWidget, name: str) -> Answer:
        asked.append(name)
        return Answer.DISCARD

    monkeypatch.setattr(questions, "about_unsaved", ask)
    shown.new_from_sample(SAMPLE)
    shown.show_start()
    assert asked == []
    shown.new_from_sample(SAMPLE)
    assert shown.workspace is not None
    words(shown.workspace, "title").insertPlainText("Senior ")
    shown.show_start()
    assert asked == ["Senior Backend Engineer"]


def test_saving_opening_and_closing_lose_nothing(
    window: Window, work: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "posting.jobpost"
    monkeypatch.setattr(questions, "file_to_save", lambda *_: target)
    QTest.keyClick(window, Key.Key_S, Mod.ControlModifier)
    assert posting_file.load(target) == work.session.posting
    assert not window.isWindowModified()
    title = words(window, "title")
    title.setFocus()
    QTest.keyClicks(title, "!")
    assert window.isWindowModified()
    monkeypatch.setattr(questions, "about_unsaved", lambda *_: Answer.CANCEL)
    window.show_start()
    assert window.workspace is work
    monkeypatch.setattr(questions, "about_unsaved", lambda *_: Answer.SAVE)
    window.show_start()
    assert window.workspace is None
    assert "!" in posting_file.load(target).title


def test_a_failed_save_says_so_and_keeps_the_work(
    window: Window, work: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone" / "posting.jobpost"
    monkeypatch.setattr(questions, "file_to_save", lambda *_: gone)
    assert not window.save()
    assert window.isWindowModified()
    assert work.bars.shown is not None
    assert "posting.jobpost" in work.bars.shown.accessibleName()


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"{}", b'{"format":"jobpost","version":9}'])
def test_a_bad_file_gets_one_sentence_and_the_program_goes_on(
    window: Window,
    work: Workspace,
    tmp_path: Path,
    content: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "bad.jobpost"
    file.write_bytes(content)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.informativeText()))
    monkeypatch.setattr(questions, "about_unsaved", lambda *_: Answer.DISCARD)
    window.open_file(file)
    assert len(said) == 1
    assert said[0]
    assert window.workspace is work


def test_a_section_is_hidden_moved_and_both_undone(window: Window, work: Workspace) -> None:
    start = work.session.posting
    work.form.hide_section("benefits", hide=True)
    work.form.move_section("benefits", -1)
    assert work.session.posting.hidden == ("benefits",)
    work.undo()
    work.undo()
    assert work.session.posting == start


def test_a_section_of_ones_own_is_added_and_removed(window: Window, work: Workspace) -> None:
    work.add_section()
    QTest.keyClicks(QApplication.focusWidget(), "Our team")
    assert work.session.posting.free_sections[0].heading == "Our team"
    assert "section-1" in work.form.cards
    while work.session.history.canUndo():
        work.undo()
    assert "section-1" not in work.form.cards


def test_the_pages_follow_and_a_click_leads_back(
    window: Window, work: Workspace, qtbot: QtBot
) -> None:
    pages = work.pages.preview.pages
    qtbot.waitUntil(lambda: bool(pages.marks("title")), timeout=10_000)
    title = words(window, "title")
    title.setFocus()
    title.selectAll()
    with qtbot.waitSignal(work.pages.preview.arrived, timeout=10_000):
        QTest.keyClicks(title, "Nurse")
    words(window, "department").setFocus()
    (mark,) = pages.marks("title")
    middle = pages.rectOf(mark).center().toPoint()
    with qtbot.waitSignal(work.pages.preview.clicked, timeout=5_000):
        QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is title)


def test_a_wider_window_gives_the_room_to_the_pages(window: Window, work: Workspace) -> None:
    window.resize(1440, 900)
    assert work.splitter.sizes()[0] == 288
    window.resize(1920, 1080)
    assert work.splitter.sizes()[:2] == [320, 720]
    work.splitter.moveSplitter(900, 1)
    dragged = work.splitter.sizes()
    window.resize(1440, 900)
    assert work.splitter.sizes()[0] == 288
    window.resize(1920, 1080)
    assert work.splitter.sizes() == dragged


def test_what_a_narrow_window_shows_beside_the_form_goes_again(
    window: Window, work: Workspace
) -> None:
    window.resize(1100, 720)
    work.form.reveal("brief")
    before = QApplication.focusWidget()
    assert not work.sidebar.isVisible()
    for _ in range(2):
        QTest.keyClick(window, Key.Key_F7)
        assert work.sidebar.isVisible()
        assert work.sidebar.cross.isVisible()
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
        assert not work.sidebar.isVisible()
        assert QApplication.focusWidget() is before
    window.resize(1440, 900)
    assert work.sidebar.isVisible()
    assert not work.sidebar.cross.isVisible()


def test_every_part_that_can_be_used_has_a_name(window: Window, work: Workspace) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTextEdit)
    nameless = [
        widget
        for kind in kinds
        for widget in window.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_fields_carry_the_names_of_the_posting(window: Window) -> None:
    for name in ("title", "pay.minimum", "employer.name", "location.city", "brief"):
        assert words(window, name)
    for name in ("responsibilities", "qualifications.required", "benefits"):
        assert bullets(window, name)


def test_amounts_are_read_as_people_write_them(window: Window, work: Workspace) -> None:
    field = words(window, "pay.minimum")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "95k")
    assert work.session.posting.pay.minimum == 95_000
    words(window, "title").setFocus()
    assert field.words() == "95,000"


@pytest.mark.parametrize(
    "text", ["🚀 rocket", "مهندس خلفية", "后端工程师", "<b>&amp;", "a\x00b", "x" * 40_000]
)
def test_any_text_is_kept_and_shown(
    window: Window, work: Workspace, qtbot: QtBot, text: str
) -> None:
    with qtbot.waitSignal(work.pages.preview.arrived, timeout=20_000):
        work.session.edit(
            lambda p: type(p)(title=p.title, brief=text, benefits=(text,)), "x", field="brief"
        )
    assert words(window, "brief").words().replace("\ufffd", "\x00") in (
        text,
        text.replace("\x00", ""),
    )
    assert work.session.posting.benefits == (text,)


def test_two_hundred_bullets_are_edited_like_ten(window: Window, work: Workspace) -> None:
    many = tuple(f"Benefit number {n}" for n in range(200))
    work.session.edit(lambda p: type(p)(benefits=many), "x", field="benefits")
    rows = bullets(window, "benefits")
    QTest.keyClicks(row_words(rows, 150), "!")
    assert work.session.posting.benefits[150] == "Benefit number 150!"
