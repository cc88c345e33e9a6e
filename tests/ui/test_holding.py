# mypy: disable-error-code="no-untyped-call"
"""Somebody else has the file open: it can be read, copied and, when they are gone, taken over."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.storage import locks, posting_file
from jdeditor.storage.locks import Holder, Lock
from jdeditor.ui import questions, reception
from jdeditor.ui.application import Program
from jdeditor.ui.elsewhere import Elsewhere
from jdeditor.ui.widgets.bullet_row import RowWords
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.strip import Bar
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
OURS = Posting(title="Ours", benefits=("Lunch", "Gym"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "job.jobpost"
    posting_file.save(path, OURS)
    return path


@pytest.fixture
def window(shown: Window, file: Path) -> Window:
    """A window that shows a file which Anna Weber has open on another computer."""
    there = Holder(who="Anna Weber", host="OTHER", login="anna", since=dt.datetime.now(dt.UTC))
    locks.place(file).write_bytes(msgspec.json.encode(there))
    shown.open_file(file)
    return shown


@pytest.fixture
def work(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def said(work: Workspace) -> str:
    QApplication.processEvents()
    return " ".join(b.accessibleName() for b in work.findChildren(Bar) if not b.isHidden())


def button(work: Workspace, words: str) -> Button:
    QApplication.processEvents()
    (bar,) = [one for one in work.findChildren(Bar) if not one.isHidden()]
    return next(b for b in bar.findChildren(Button) if b.text() == words)


def test_a_file_that_somebody_has_open_can_be_read_and_says_who(
    window: Window, work: Workspace
) -> None:
    assert work.session.posting == OURS
    assert "Anna Weber has this file open on OTHER, since" in said(work)
    assert "read-only" in window.windowTitle()


def test_no_control_changes_what_can_only_be_read(window: Window, work: Workspace) -> None:
    window.grab()
    for field in work.column.form.findChildren(Words):
        field.setFocus()
        QTest.keyClicks(field, "x")
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    for card in work.column.form.cards.values():
        usable = [
            one
            for kind in (QAbstractButton, QComboBox)
            for one in card.body.findChildren(kind)
            if one.isEnabled()
        ]
        assert usable == []
    assert not work.sidebar.add.isEnabled()
    assert work.session.posting == OURS
    assert not work.session.history.canUndo()


def test_an_edit_that_comes_from_elsewhere_is_refused_and_the_fields_stay(
    window: Window, work: Workspace
) -> None:
    rows = work.column.form.findChildren(RowWords)
    work.session.edit(lambda p: replace(p, benefits=()), "x", field="benefits")
    assert work.session.posting == OURS
    assert [row.markup() for row in rows if row.markup()] == ["Lunch", "Gym"]
    assert work.column.toast.isVisible()


def test_a_copy_can_be_edited_and_belongs_to_no_file(window: Window, work: Workspace) -> None:
    button(work, "Open a copy").click()
    assert window.document is not None
    assert window.document.path is None
    assert window.document.unsaved
    assert not window.document.session.read_only
    assert window.workspace is not None
    (title,) = window.workspace.column.form.findChildren(Words, "title")
    QTest.keyClicks(title, "x")
    assert window.document.posting.title in ("Oursx", "xOurs")


def test_saving_under_another_name_makes_it_writable(
    window: Window, work: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not window.save()
    assert "Anna Weber has this file open" in said(work)
    monkeypatch.setattr(questions, "file_to_save", lambda *_: tmp_path / "mine.jobpost")
    assert window.save_as()
    assert not work.session.read_only
    assert work.sidebar.add.isEnabled()
    assert "read-only" not in window.windowTitle()
    assert isinstance(locks.take(tmp_path / "mine.jobpost"), Holder)


def test_when_they_let_go_the_newest_text_can_be_edited(
    window: Window, work: Workspace, file: Path
) -> None:
    posting_file.save(file, Posting(title="Theirs"))
    locks.place(file).unlink()
    window._holding.look()
    button(work, "Edit").click()
    assert work.session.posting.title == "Theirs"
    assert not work.session.read_only
    assert not work.document.unsaved
    (title,) = work.column.form.findChildren(Words, "title")
    assert not title.isReadOnly()
    assert said(work) == ""


def test_a_dead_lock_is_taken_over_after_a_warning(
    window: Window, work: Workspace, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.utime(locks.place(file), (0, 0))
    window._holding._tell()
    asked: list[str] = []

    def agree(_window: object, who: str) -> bool:
        asked.append(who)
        return True

    monkeypatch.setattr(questions, "about_taking_over", agree)
    button(work, "Take over…").click()
    assert "Anna Weber" in asked[0]
    assert not work.session.read_only
    assert isinstance(work.document.lock, Lock)


def test_closing_gives_the_file_free(shown: Window, file: Path) -> None:
    shown.open_file(file)
    assert isinstance(locks.take(file), Holder)
    shown.show_start()
    assert not locks.place(file).exists()


def test_a_folder_that_takes_no_lock_is_worked_in_without(
    shown: Window, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "take", lambda *_, **__: None)
    shown.open_file(file)
    assert shown.document is not None
    assert not shown.document.session.read_only
    assert shown.save()


def test_a_second_program_on_the_same_file_hands_over(
    shown: Window, file: Path, qtbot: QtBot
) -> None:
    shown.open_file(file)
    shown._reception.listen()
    code = "import pathlib, sys; from jdeditor.ui.reception import handed_over as h;"
    code += "sys.exit(0 if h(pathlib.Path(sys.argv[1])) else 3)"
    with qtbot.waitSignal(shown._reception.called, timeout=10_000):
        second = subprocess.Popen([sys.executable, "-c", code, str(file)], cwd=ROOT)
    assert second.wait(10) == 0


def test_without_a_first_program_nothing_is_handed_over(file: Path) -> None:
    assert not reception.handed_over(file)
    locks.place(file).write_bytes(b"{}")
    assert not reception.handed_over(file)


def test_a_file_that_the_system_asks_for_waits_for_the_window(qapp: QApplication) -> None:
    """On macOS it comes as an event, perhaps before there is a window."""

    class Early:
        _open = None

        def __init__(self) -> None:
            self._waiting: list[Path] = []

    early = Early()
    wanted: list[Path] = []
    event = QFileOpenEvent(QUrl.fromLocalFile("/jobs/nurse.jobpost"))
    assert Program.event(early, event)  # type: ignore[arg-type]
    Program.open_with(early, wanted.append)  # type: ignore[arg-type]
    assert Program.event(early, event)  # type: ignore[arg-type]
    assert [path.name for path in wanted] == ["nurse.jobpost", "nurse.jobpost"]
    assert QCoreApplication.instance() is qapp


def test_who_has_the_file_is_said_before_all_that_can_wait(
    window: Window, work: Workspace, file: Path
) -> None:
    file.with_name("job (conflicted copy).jobpost").write_bytes(file.read_bytes())
    elsewhere = work.findChild(Elsewhere)
    assert elsewhere is not None
    elsewhere.look()
    assert "Anna Weber has this file open" in said(work)
