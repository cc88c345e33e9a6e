# mypy: disable-error-code="no-untyped-call"
"""Words of people are shown as they are, whatever Qt could take them for."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import FreeSection, Posting
from jdeditor.storage import recent
from jdeditor.ui import questions, recent_menu
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window

PICTURE = '<img src="//elsewhere/share/x.png">'


def test_a_title_with_a_picture_in_it_is_asked_about_as_words(shown: Window, qtbot: QtBot) -> None:
    formats: list[Qt.TextFormat] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert PICTURE in box.text()
        labels = [one for one in box.findChildren(QLabel) if one.text()]
        formats.extend(label.textFormat() for label in labels)
        box.reject()

    QTimer.singleShot(0, look)
    questions.about_unsaved(shown, PICTURE)
    assert formats == [Qt.TextFormat.PlainText, Qt.TextFormat.PlainText]


def test_a_heading_with_braces_names_its_bullets(shown: Window) -> None:
    odd = FreeSection(key="own", heading="{{ x }} {% for %} {0} {", bullets=("One", "Two"))
    shown.show_posting(OpenPosting(Posting(title="Engineer", free_sections=(odd,))))
    assert shown.workspace is not None
    names = [words.accessibleName() for words in shown.workspace.findChildren(Words)]
    assert any(name.endswith("2 of 2") for name in names)


def test_a_tip_shows_signs_of_html(qapp: QApplication) -> None:
    assert as_is.tip("Pay") == "Pay"
    label = QLabel(as_is.tip(f"{PICTURE} R&D\nmore"))
    assert "<img" not in label.text()
    assert "&lt;img" in label.text()
    assert "R&amp;D\nmore" in label.text()


def test_menus_keep_the_ampersands_of_headings_and_titles(
    shown: Window, own_home: Path, tmp_path: Path
) -> None:
    section = FreeSection(key="own", heading="Pay & perks")
    shown.new_blank()
    assert shown.workspace is not None
    session = shown.workspace.session
    session.edit(lambda p: replace(p, free_sections=(section,)), "adding R&D", field="title")
    shown._actions.sections.aboutToShow.emit()
    assert "Pay && perks" in [action.text() for action in shown._actions.sections.actions()]
    assert "R&&D" in shown._actions.undo.text()
    recent.remember(tmp_path / "job.jobpost", "R&D lead", Posting().approval.status)
    menu = QMenu()
    recent_menu.fill(menu, lambda _: None)
    assert menu.actions()[0].text().startswith("R&&D lead")
