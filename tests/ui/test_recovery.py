# mypy: disable-error-code="no-untyped-call"
"""Recovery copies: kept while a person types, offered at the next start, and never lost unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.storage import places, posting_file, recovery, versions
from jdeditor.ui import questions
from jdeditor.ui.comparing.dialog import CompareDialog
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.recovery import Recovery, left_behind
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "recovery"
    monkeypatch.setattr(places, "recovery_folder", lambda: place)
    return place


@pytest.fixture
def window(shown: Window) -> Window:
    return shown


def edit(window: Window, title: str) -> None:
    assert window.workspace is not None
    field = window.workspace.findChild(Words, "title")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, title)


def test_work_left_behind_is_offered_and_opened(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "nurse.jobpost"
    recovery.keep("gone", Posting(title="Night Nurse", brief="Three words here."), file)
    window.start.refresh()
    page = window.start.recovered
    assert page.isVisible()
    assert page._title.text() == "Recovered work: 1 document"
    (open_, _, _), *_ = page.buttons
    QTest.mouseClick(open_, Qt.MouseButton.LeftButton)
    assert window.document is not None
    assert window.document.posting.title == "Night Nurse"
    assert window.document.path == file
    assert window.document.unsaved
    assert recovery.ids() == ("gone",)
    assert window.save()
    window._recovery.flush()  # type: ignore[union-attr]
    assert recovery.ids() == ()
    assert posting_file.load(file).title == "Night Nurse"


def test_work_left_behind_goes_only_when_the_person_says_so(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovery.keep("gone", Posting(title="Night Nurse"), None)
    window.start.refresh()
    _, _, discard = window.start.recovered.buttons[0]
    monkeypatch.setattr(questions, "about_discarding", lambda *_: False)
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert recovery.ids() == ("gone",)
    monkeypatch.setattr(questions, "about_discarding", lambda *_: True)
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert recovery.ids() == ()
    assert not window.start.recovered.isVisible()
    assert "Night Nurse" in [version.title for _, version in versions.given_up()]


def test_recovered_work_is_compared_with_its_file_and_opened_from_there(
    window: Window, tmp_path: Path, compared: list[CompareDialog]
) -> None:
    file = tmp_path / "nurse.jobpost"
    posting_file.save(file, Posting(title="Nurse"))
    recovery.keep("gone", Posting(title="Night Nurse"), file)
    window.start.refresh()
    _, compare, _ = window.start.recovered.buttons[0]
    QTest.mouseClick(compare, Qt.MouseButton.LeftButton)
    assert "Night Nurse" in compared[0].view.words.toPlainText()
    compared[0].buttons["Open the recovered work"].click()
    assert window.document is not None
    assert window.document.posting.title == "Night Nurse"


def test_on_logout_nobody_is_asked_and_the_copy_stays(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    monkeypatch.setattr(questions, "can_be_asked", lambda: False)
    assert window.close()
    (id_,) = recovery.ids()
    copy = recovery.copy(id_)
    assert copy is not None
    assert copy.posting.title == "Baker"


def test_an_edit_is_kept_within_a_second_or_so_and_said(window: Window, qtbot: QtBot) -> None:
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    qtbot.waitUntil(lambda: bool(recovery.ids()), timeout=4000)
    copy = recovery.copy(recovery.ids()[0])
    assert copy is not None
    assert copy.posting.title == "Baker"
    qtbot.waitUntil(lambda: "Kept for recovery" in window._status._kept.text())


def test_no_other_program_is_offered_what_this_one_works_on(window: Window, qtbot: QtBot) -> None:
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    assert window.keep_copy()
    assert recovery.ids()
    assert left_behind() == ()


def test_saving_and_giving_up_both_end_the_copy(window: Window, tmp_path: Path) -> None:
    for end in (lambda: window._save_to(tmp_path / "a.jobpost"), window._put_away):
        window.show_posting(OpenPosting(Posting()))
        edit(window, "Baker")
        assert window.keep_copy()
        end()
        if window._recovery:
            window._recovery._pool.waitForDone()
        assert recovery.ids() == ()


def test_undoing_everything_leaves_nothing_to_recover(window: Window) -> None:
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    assert window.keep_copy()
    assert window.workspace is not None
    window.workspace.session.history.undo()
    assert not window.keep_copy()


def test_a_folder_that_cannot_be_written_is_said(
    window: Window, qtbot: QtBot, own_folder: Path
) -> None:
    own_folder.parent.mkdir(exist_ok=True)
    own_folder.write_text("a file of that name")
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    assert not window.keep_copy()
    qtbot.waitUntil(lambda: "no recovery copy" in window._status._kept.text())
    assert isinstance(window._recovery, Recovery)
