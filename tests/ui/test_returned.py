"""Opening a Word file that came back, as a person at the window sees it."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from PySide6.QtGui import QGuiApplication

from jdeditor import assets
from jdeditor.cli import main
from jdeditor.storage import posting_file
from jdeditor.storage.version import Reason
from jdeditor.storage.versions import versions
from jdeditor.ui import questions
from jdeditor.ui.returned_report import Report
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.window import Window

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


@pytest.fixture
def word(tmp_path: Path) -> Path:
    command = ["export", str(SAMPLE), "--to", "docx", "--layout", "approval", "-o", str(tmp_path)]
    assert main(command) == 0
    return tmp_path / "backend-engineer.docx"


def test_a_word_file_of_ours_opens_as_unsaved_work(shown: Window, word: Path) -> None:
    shown.open_file(word)
    assert shown.document is not None
    assert shown.document.posting == posting_file.load(SAMPLE)
    assert shown.document.unsaved
    assert shown.document.path is None


def test_what_was_edited_there_is_told(shown: Window, word: Path) -> None:
    file = docx.Document(str(word))
    texts = [part for part in file.element.body.iter(qn("w:t")) if part.text]
    first = next(part for part in texts if part.text.startswith("By signing"))
    first.text = "Not before June. "
    file.save(str(word))
    shown.open_file(word)
    assert shown.workspace is not None
    assert shown.workspace.bars.shown is not None
    assert "Not before June." in shown.workspace.bars.shown.accessibleName()
    next(
        b for b in shown.workspace.bars.shown.findChildren(Button) if b.text() == "Read all"
    ).click()
    report = next(w for w in shown.findChildren(Report) if w.isVisible())
    assert "now reads “Not before June." in report.words.toPlainText()
    report.close()


def test_what_was_sent_and_what_came_back_are_versions_to_compare(
    shown: Window, word: Path
) -> None:
    file = docx.Document(str(word))
    texts = [part for part in file.element.body.iter(qn("w:t")) if part.text]
    next(part for part in texts if part.text == "Larkfield Systems").text = "Larkfield Ltd."
    file.save(str(word))
    shown.open_file(word)
    assert shown.versions is not None
    shown.versions.flush()
    came, sent = versions(shown.versions.key)
    assert (came.reason, sent.reason) == (Reason.IMPORTED, Reason.OPENED)
    assert (came.added, came.removed) == (1, 1)


def test_comments_of_reviewers_can_be_read_beside_the_form(shown: Window, word: Path) -> None:
    file = docx.Document(str(word))
    about = next(p for p in file.paragraphs if p.text.startswith("Benefits"))
    file.add_comment(about.runs, text="More <b>holidays</b>?", author="Maria", initials="M")
    file.save(str(word))
    shown.open_file(word)
    assert shown.workspace is not None
    assert shown.workspace.bars.shown is not None
    next(
        b for b in shown.workspace.bars.shown.findChildren(Button) if b.text() == "Read all"
    ).click()
    report = next(w for w in shown.findChildren(Report) if w.isVisible())
    assert "Maria on “Benefits”\nMore <b>holidays</b>?" in report.words.toPlainText()
    report.copy_button.click()
    assert "Maria" in QGuiApplication.clipboard().text()
    report.close()


def test_a_foreign_word_file_is_refused_in_words(
    shown: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign = tmp_path / "foreign.docx"
    docx.Document().save(str(foreign))
    said: list[str] = []
    monkeypatch.setattr(questions, "say", lambda *words: said.append(str(words[-1])))
    shown.open_file(foreign)
    assert "copy its text and paste it" in said[0]
    assert shown.document is None
