# mypy: disable-error-code="no-untyped-call"
"""The open file is changed by somebody else: nothing of either is lost unasked."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.storage import locks, posting_file, recovery
from jdeditor.ui.comparing.dialog import CompareDialog
from jdeditor.ui.elsewhere import Elsewhere
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.strip import Bar
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

OURS, THEIRS = Posting(title="Ours"), Posting(title="Theirs")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "job.jobpost"
    posting_file.save(path, OURS)
    return path


@pytest.fixture
def window(shown: Window, file: Path) -> Window:
    shown.open_file(file)
    return shown


@pytest.fixture
def work(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def edit(work: Workspace, title: str) -> None:
    work.session.edit(lambda p: replace(p, title=title), "x", field="title")


def press(work: Workspace, words: str) -> None:
    assert asked(work)
    (bar,) = [one for one in work.findChildren(Bar) if not one.isHidden()]
    button = next(b for b in bar.findChildren(Button) if b.text() == words)
    button.click()


def asked(work: Workspace) -> bool:
    QApplication.processEvents()  # a message appears when the window comes round to it
    return any(not bar.isHidden() for bar in work.findChildren(Bar))


def test_without_changes_of_ones_own_theirs_are_shown_and_undo_brings_ours_back(
    window: Window, work: Workspace, file: Path, qtbot: QtBot
) -> None:
    posting_file.save(file, THEIRS)
    qtbot.waitUntil(lambda: work.session.posting == THEIRS, timeout=5000)
    assert not work.document.unsaved
    assert not asked(work)
    work.session.history.undo()
    assert work.session.posting == OURS
    assert work.document.unsaved


def test_with_changes_the_person_is_asked_and_nothing_changes_meanwhile(
    window: Window, work: Workspace, file: Path, qtbot: QtBot
) -> None:
    edit(work, "Mine")
    posting_file.save(file, THEIRS)
    qtbot.waitUntil(lambda: asked(work), timeout=5000)
    assert work.session.posting.title == "Mine"
    assert posting_file.load(file) == THEIRS


def test_a_save_never_overwrites_what_nobody_has_seen(
    window: Window, work: Workspace, file: Path
) -> None:
    edit(work, "Mine")
    posting_file.save(file, THEIRS)
    assert not window.save()
    assert posting_file.load(file) == THEIRS
    assert asked(work)
    press(work, "Keep mine")
    assert not asked(work)
    assert window.save()
    assert posting_file.load(file).title == "Mine"


def test_who_has_answered_a_message_goes_on_in_the_field_they_came_from(
    window: Window, work: Workspace, file: Path, qtbot: QtBot
) -> None:
    work.form.show_section("brief")
    field = QApplication.focusWidget()
    edit(work, "Mine")
    posting_file.save(file, THEIRS)
    qtbot.waitUntil(lambda: asked(work), timeout=5000)
    assert field is not None
    (bar,) = [one for one in work.findChildren(Bar) if not one.isHidden()]
    button = next(b for b in bar.findChildren(Button) if b.text() == "Keep mine")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert QApplication.focusWidget() is field


def test_load_theirs_can_be_undone(window: Window, work: Workspace, file: Path) -> None:
    edit(work, "Mine")
    posting_file.save(file, THEIRS)
    assert not window.save()
    press(work, "Load theirs")
    assert work.session.posting == THEIRS
    assert not work.document.unsaved
    work.session.history.undo()
    assert work.session.posting.title == "Mine"
    assert window.save()
    assert posting_file.load(file).title == "Mine"


def test_our_own_save_and_a_vanished_file_ask_nothing(
    window: Window, work: Workspace, file: Path, qtbot: QtBot
) -> None:
    edit(work, "Mine")
    assert window.save()
    window._elsewhere.look()
    assert not asked(work)
    file.unlink()
    edit(work, "More")
    assert window.save()
    assert posting_file.load(file).title == "More"


def test_a_changed_file_that_is_damaged_leaves_ours_as_it_is(
    window: Window, work: Workspace, file: Path
) -> None:
    file.write_bytes(b"{")
    window._elsewhere.look()
    assert work.session.posting == OURS
    assert asked(work)


def test_a_person_compares_before_they_choose(
    window: Window, work: Workspace, file: Path, compared: list[CompareDialog]
) -> None:
    edit(work, "Mine")
    posting_file.save(file, THEIRS)
    assert not window.save()
    press(work, "Compare")
    assert "Mine Theirs" in compared[0].view.words.toPlainText()
    assert asked(work)
    compared[0].buttons["Load theirs"].click()
    assert work.session.posting == THEIRS
    assert not asked(work)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows renames no folder with an open file")
def test_a_folder_that_is_renamed_takes_the_open_file_along(
    window: Window, work: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "jobs").mkdir()
    posting_file.save(tmp_path / "jobs" / "a.jobpost", OURS)
    window.open_file(tmp_path / "jobs" / "a.jobpost")
    assert window.workspace is not None
    edit(window.workspace, "Mine")
    (tmp_path / "jobs").rename(tmp_path / "roles")
    assert window.save()
    assert posting_file.load(tmp_path / "roles" / "a.jobpost").title == "Mine"
    assert not (tmp_path / "jobs").exists()
    assert isinstance(locks.take(tmp_path / "roles" / "a.jobpost"), locks.Holder)
    assert not asked(window.workspace)
    (tmp_path / "roles" / "a.jobpost").rename(tmp_path / "roles" / "b.jobpost")
    edit(window.workspace, "Mine too")
    assert window.save()
    assert window.windowTitle().startswith("b.jobpost")
    window.show_start()
    assert [path.name for path in (tmp_path / "roles").iterdir()] == ["b.jobpost"]


def test_a_file_that_is_gone_is_said_once_and_can_be_saved_again(
    window: Window, work: Workspace, file: Path
) -> None:
    file.unlink()
    window._elsewhere.look()
    window._elsewhere.look()
    press(work, "Save it again")
    assert posting_file.load(file) == OURS
    assert not asked(work)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing that is open is deleted there")
def test_a_deleted_file_is_said_to_be_gone_and_not_followed_into_the_trash(
    window: Window, work: Workspace, file: Path, tmp_path: Path
) -> None:
    (tmp_path / ".Trash-1000").mkdir()
    file.rename(tmp_path / ".Trash-1000" / file.name)
    edit(work, "Mine")
    elsewhere = work.findChild(Elsewhere)
    assert elsewhere is not None
    elsewhere.look()
    press(work, "Save it again")
    assert posting_file.load(file) == Posting(title="Mine")
    assert posting_file.load(tmp_path / ".Trash-1000" / file.name) == OURS


def test_a_copy_of_a_sync_program_is_noticed_and_compared(
    window: Window, work: Workspace, file: Path, compared: list[CompareDialog]
) -> None:
    copy = file.with_name("job (Anna's conflicted copy 2026-11-26).jobpost")
    posting_file.save(copy, THEIRS)
    window._elsewhere.look()
    press(work, "Compare")
    compared[0].buttons["Take the other copy"].click()
    assert work.session.posting == THEIRS
    work.session.history.undo()
    assert work.session.posting == OURS
    window._elsewhere.look()
    assert not asked(work)
    assert copy.exists()


def test_recovered_work_never_overwrites_what_was_saved_meanwhile(
    window: Window, file: Path
) -> None:
    seen = posting_file.digest(file)
    posting_file.save(file, THEIRS)
    now = dt.datetime.now().astimezone()
    mine = recovery.Copy(id="gone", posting=Posting(title="Mine"), kept=now, path=file, seen=seen)
    window.open_recovered(mine)
    assert window.workspace is not None
    assert not window.save()
    assert posting_file.load(file) == THEIRS
    assert asked(window.workspace)
