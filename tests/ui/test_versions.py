# mypy: disable-error-code="no-untyped-call"
"""The versions of a posting, kept, compared, named, restored and found again by an export."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Location, Posting, Responsibility
from jdeditor.storage import documents, posting_file, sent, versions
from jdeditor.storage.version import Reason
from jdeditor.ui import exports, questions
from jdeditor.ui.comparing.dialog import CompareDialog
from jdeditor.ui.copying import CopyDialog
from jdeditor.ui.exporting.job import Job, run
from jdeditor.ui.proofing import Shape
from jdeditor.ui.questions import Answer
from jdeditor.ui.versions.given_up import GivenUpDialog
from jdeditor.ui.versions.keeper import Keeper
from jdeditor.ui.versions.page import BEFORE, NOW, VersionsPage
from jdeditor.ui.window import Window

NURSE = Posting(title="Nurse", brief="Nights only.", benefits=("Meals", "Parking"))


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "data" / "versions"
    monkeypatch.setattr(documents, "folder", lambda: place)
    return place


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "nurse.jobpost"
    posting_file.save(path, NURSE)
    return path


@pytest.fixture
def window(shown: Window, file: Path) -> Window:
    shown.open_file(file)
    return shown


def edit(window: Window, **changed: object) -> None:
    assert window.document is not None
    window.document.session.edit(lambda p: replace(p, **changed), "x", field="title")


def keeper(window: Window) -> Keeper:
    assert window.versions is not None
    return window.versions


def page(window: Window) -> VersionsPage:
    QTest.keyClick(
        window,
        Qt.Key.Key_H,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.versions_page is not None
    return window.versions_page


def titles(shown: VersionsPage) -> list[str]:
    return [row.title for row in shown.list.rows]


def test_opening_saving_and_ten_minutes_of_work_each_keep_a_version(window: Window) -> None:
    keeper(window).flush()
    edit(window, brief="Nights and weekends.")
    assert window.save()
    edit(window, brief="Nights, weekends and holidays.")
    keeper(window)._work.timeout.emit()
    keeper(window)._work.timeout.emit()
    shown = page(window)
    assert titles(shown) == ["As it is now", "While working", "Saved", "Opened"]
    assert shown.list.rows[1].about.startswith("7 words · +2 −")


def test_any_two_versions_are_compared_word_by_word(window: Window) -> None:
    keeper(window).flush()
    edit(window, brief="Nights and weekends.", benefits=("Meals", "Bus pass"))
    assert window.save()
    shown = page(window)
    opened, saved = shown.list.rows[2].key, shown.list.rows[1].key
    shown.list.setCurrent(opened)
    assert "Words added: 4, removed: 2" in shown.view.summary.text()
    words = shown.view.words.toPlainText()
    assert "Benefits" in words
    assert "Bus pass" in words
    assert "Parking" in words
    markup = shown.view.words.toHtml()
    assert "line-through" in markup
    assert "underline" in markup
    shown.compare_with(saved)
    assert "added: 4" in shown.view.summary.text()
    shown.list.setCurrent(NOW)
    assert shown.other.value() == saved
    assert shown.view.summary.text() == "No difference"
    shown.compare_with(BEFORE)
    assert "added: 4" in shown.view.summary.text()


def test_restoring_is_one_step_that_undo_takes_back(window: Window) -> None:
    keeper(window).flush()
    edit(window, brief="All wrong.")
    shown = page(window)
    shown.list.setCurrent(shown.list.rows[-1].key)
    QTest.mouseClick(shown.restore, Qt.MouseButton.LeftButton)
    assert window.document is not None
    assert window.document.posting == NURSE
    assert window.versions_page is None
    assert window.stack.currentWidget() is window.workspace
    window.document.session.history.undo()
    assert window.document.posting.brief == "All wrong."


def test_a_version_gets_a_name(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper(window).flush()
    shown = page(window)
    monkeypatch.setattr(questions, "version_name", lambda *_: "Sent to legal")
    QTest.mouseClick(shown.name, Qt.MouseButton.LeftButton)
    keeper(window).flush()
    shown.refresh()
    assert titles(shown)[1] == "Sent to legal"
    assert shown.list.rows[1].named


def test_escape_goes_back_to_the_field_that_was_left(window: Window) -> None:
    assert window.workspace is not None
    window.workspace.form.reveal("brief")
    before = window.focusWidget()
    QTest.keyClick(page(window), Qt.Key.Key_Escape)
    assert window.versions_page is None
    assert window.focusWidget() is before


def test_what_was_sent_is_known_by_the_file(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.workspace is not None
    job = Job(NURSE, Shape("career", "modern", "a4"), ("pdf", "docx"), tmp_path, "out")
    assert run(job) == []
    exports._record(window.workspace, job, job.targets())
    edit(window, brief="Changed since.")
    assert window.save()
    shown = page(window)
    assert "exported: PDF, Word" in shown.list.rows[2].about
    monkeypatch.setattr(questions, "exported_file", lambda *_: tmp_path / "out.docx")
    QTest.mouseClick(shown.which, Qt.MouseButton.LeftButton)
    assert shown.answer is not None
    assert "“out.docx” was exported Today" in shown.answer.words.text()
    assert shown.list.current() == shown.list.rows[2].key
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF")
    shown.find_file(other)
    assert "was not exported here" in shown.answer.words.text()


def test_an_exported_file_that_is_opened_says_what_it_is(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper(window).flush()
    version = versions.keep("new-x", NURSE, Reason.EXPORTED)
    (tmp_path / "sent.pdf").write_bytes(b"%PDF of the nurse")
    sent.record("new-x", version, "pdf", tmp_path / "sent.pdf", None)
    asked: list[str] = []

    def agree(_window: object, what: str) -> bool:
        asked.append(what)
        return True

    monkeypatch.setattr(questions, "about_sent", agree)
    window.open_file(tmp_path / "sent.pdf")
    assert "“sent.pdf” was exported Today" in asked[0]
    assert window.document is not None
    assert window.document.posting == NURSE
    assert window.document.path is None


def test_what_is_closed_without_saving_can_be_opened_again(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper(window).flush()
    edit(window, brief="Given up.")
    monkeypatch.setattr(questions, "about_unsaved", lambda *_: Answer.DISCARD)
    window.show_start()
    dialog = GivenUpDialog(window)
    assert [row.title for row in dialog.list.rows] == ["Nurse"]
    assert "nurse.jobpost" in dialog.list.rows[0].about
    assert "Given up" in dialog.view.words.toPlainText()
    dialog.open_button.click()
    assert dialog.wanted == replace(NURSE, brief="Given up.")


def test_a_posting_without_a_file_takes_its_versions_along(window: Window, tmp_path: Path) -> None:
    window.new_blank()
    edit(window, title="Baker")
    keeper(window).keep(Reason.WORKED)
    keeper(window).flush()
    window._save_to(tmp_path / "baker.jobpost")
    keeper(window).flush()
    assert keeper(window).key == documents.document(tmp_path / "baker.jobpost")
    assert len(versions.versions(keeper(window).key)) == 1


def test_every_kind_of_difference_is_told_in_words(qtbot: QtBot) -> None:
    before = Posting(
        responsibilities=(Responsibility(text="Plan", share=10), Responsibility(text="Build")),
        locations=(Location(city="Denver"),),
        brief=" ".join(f"word{n}" for n in range(60)),
        hidden=("pay",),
    )
    after = replace(
        before,
        responsibilities=(Responsibility(text="Build"), Responsibility(text="Plan", share=20)),
        locations=(Location(city="Boulder"),),
        brief=before.brief.replace("word30", "<new> & bold"),
        hidden=(),
        openings=2,
        order=("benefits", "brief"),
    )
    dialog = CompareDialog(before, after, "Yours and theirs")
    qtbot.addWidget(dialog)  # else Python collects it at any time, as when a look is put on
    said = dialog.view.words.toPlainText()
    for part in ("Boulder", "Denver", "<new> & bold", "Openings", "Shown in the document again"):
        assert part in said
    assert "Order of the sections" in said
    assert "word5 " not in said
    assert "…" in said


def test_what_was_copied_for_a_job_board_is_a_version_too(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper(window).flush()
    edit(window, brief="For the board.")
    monkeypatch.setattr(CopyDialog, "exec", lambda dialog: dialog.copy_text.click())
    assert window.workspace is not None
    exports.copy_for_board(window.workspace)
    assert titles(page(window)) == ["As it is now", "Exported", "Opened"]
