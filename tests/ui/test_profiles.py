# mypy: disable-error-code="no-untyped-call"
"""The dialog of employer profiles, driven like a person does, and what the window makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Employer, Posting
from jdeditor.posting.profile import Profile, StyleChoice
from jdeditor.storage import profiles
from jdeditor.ui.exporting.dialog import ExportDialog
from jdeditor.ui.exporting.job import run
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.profile import asking, showing
from jdeditor.ui.profile.dialog import ProfileDialog
from jdeditor.ui.proofing import Shape
from jdeditor.ui.questions import Answer
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def _a_home_of_its_own(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test begins without a profile, and gives up what it leaves unsaved."""
    monkeypatch.setattr(asking, "about_unsaved", lambda *_: Answer.DISCARD)


Opened = Callable[..., ProfileDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    """Open the dialog; it is put away like the window does it, after its last picture."""
    renderer, there = Renderer(), []

    def open_dialog(profile: str = "") -> ProfileDialog:
        made = ProfileDialog(renderer, profile)
        there.append(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    yield open_dialog
    renderer.close()
    for made in there:
        made.hide()
        made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def dialog(opened: Opened) -> ProfileDialog:
    return opened()


def _kept(name: str, colour: str = "") -> Profile:
    facts = Posting(employer=Employer(name=name))
    made = Profile(id=profiles.free_id(name), facts=facts, colour=colour)
    profiles.save(made, {})
    return made


def _type(dialog: QDialog, name: str, text: str) -> None:
    words = dialog.findChild(Words, name)
    assert words is not None
    words.setFocus()
    words.selectAll()
    QTest.keyClicks(words, text)


def _logo(folder: Path) -> Path:
    picture = Image.new("RGB", (300, 100), "white")
    picture.paste((200, 30, 40), (20, 20, 280, 80))
    picture.save(folder / "logo.png")
    return folder / "logo.png"


def _letterhead(folder: Path) -> Path:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Larch"
    made.save(str(folder / "letter.dotx"))
    return folder / "letter.dotx"


def test_a_first_profile_is_typed_saved_and_usual(dialog: ProfileDialog, tmp_path: Path) -> None:
    _type(dialog, "employer.name", "Larch & Sons")
    _type(dialog, "application.email", "work@larch.example")
    assert dialog.form is not None
    dialog.form.take_logo(_logo(tmp_path))
    dialog.form.letterhead.take(_letterhead(tmp_path))
    QTest.keyClick(dialog, Key.Key_S, Mod.ControlModifier)
    usual = profiles.usual()
    assert usual is not None
    assert usual.profile.id == "larch-sons"
    assert usual.profile.facts.application.email == "work@larch.example"
    assert usual.logo() == (tmp_path / "logo.png").read_bytes()
    assert usual.profile.letterhead.endswith(".dotx")
    assert not dialog.save_button.isEnabled()


def test_every_change_can_be_undone(dialog: ProfileDialog, tmp_path: Path) -> None:
    assert dialog.form is not None
    _type(dialog, "employer.name", "Larch")
    dialog.form.color.field.words.setFocus()
    QTest.keyClicks(dialog.form.color.field.words, "e87722")
    dialog.form.take_logo(_logo(tmp_path))
    profile = dialog.session.profile
    assert (profile.colour, bool(profile.logo)) == ("#E87722", True)
    for _ in range(3):
        dialog.session.history.undo()
    assert dialog.session.profile == Profile()
    assert dialog.form.color.field.markup() == ""
    assert QApplication.focusWidget() is dialog.findChild(Words, "employer.name")
    dialog.session.history.setIndex(dialog.session.history.count())
    assert dialog.session.profile == profile


def test_a_color_that_is_too_light_is_said(dialog: ProfileDialog) -> None:
    assert dialog.form is not None
    color = dialog.form.color
    color.field.words.setFocus()
    QTest.keyClicks(color.field.words, "#e8772")
    assert color.notes.words() == ["Write a color like #1B4F8F, or pick one."]
    QTest.keyClicks(color.field.words, "2")
    assert "orange is too light for text" in color.notes.words()[0]


def test_what_cannot_be_a_logo_or_a_letterhead_is_said(
    dialog: ProfileDialog, tmp_path: Path
) -> None:
    assert dialog.form is not None
    dialog.form.take_logo(Path(__file__))
    assert "not a picture" in dialog.form.logo.notes.words()[0]
    dialog.form.letterhead.take(_logo(tmp_path))
    assert "not a Word file" in dialog.form.letterhead.file.notes.words()[0]
    assert dialog.session.profile == Profile()


def test_the_styles_of_a_letterhead_are_proposed_and_corrected(
    dialog: ProfileDialog, tmp_path: Path
) -> None:
    assert dialog.form is not None
    field = dialog.form.letterhead
    field.take(_letterhead(tmp_path))
    assert field.choices["title"].itemText(0) == "Title (proposed)"
    quote = field.choices["bullet"]
    quote.setCurrentText("Quote")
    quote.activated.emit(quote.currentIndex())
    chosen = (StyleChoice(role="bullet", style="Quote"),)
    assert dialog.session.profile.letterhead_styles == chosen
    dialog.session.history.undo()
    assert quote.currentIndex() == 0


def test_a_profile_without_a_name_is_not_saved(dialog: ProfileDialog) -> None:
    _type(dialog, "employer.about", "We build barns.")
    assert not dialog.save()
    assert dialog.notes.words() == ["Give the employer’s name, then save."]
    assert not profiles.find().profiles


def test_a_dialog_that_nobody_has_touched_closes_unasked(
    dialog: ProfileDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_: object) -> Answer:
        pytest.fail("it asked whether to save")

    monkeypatch.setattr(asking, "about_unsaved", ask)
    assert not dialog.save_button.isEnabled()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_leaving_a_changed_profile_asks_first(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kept("Ash")
    _kept("Birch")
    dialog = opened("ash")
    _type(dialog, "employer.about", "Trees.")
    monkeypatch.setattr(asking, "about_unsaved", lambda *_: Answer.CANCEL)
    dialog.choice.chosen.emit("birch")
    assert (dialog.session.profile.id, dialog.choice.value()) == ("ash", "ash")
    dialog.reject()
    assert dialog.isVisible()
    monkeypatch.setattr(asking, "about_unsaved", lambda *_: Answer.SAVE)
    dialog.choice.chosen.emit("birch")
    assert dialog.session.profile.id == "birch"
    assert profiles.profile("ash").profile.facts.employer.about == "Trees."


def test_a_profile_that_is_gone_by_now_is_said_and_the_new_one_stays(
    opened: Opened, tmp_path: Path
) -> None:
    _kept("One")
    two = _kept("Two")
    dialog = opened(two.id)
    dialog.make.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    _type(dialog, "employer.name", "Three")
    dialog._choose("")
    assert dialog._session.profile.facts.employer.name == "Three"
    profiles.delete(two.id)
    dialog._choose(two.id)
    assert "There is no employer profile" in " ".join(
        label.text() for label in dialog.notes.findChildren(Label)
    )


def test_a_shared_profile_is_read_and_copied(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_logo, files = profiles.attached(
        _kept("Ash"), "logo", profiles.File(_logo(tmp_path).read_bytes(), ".png")
    )
    profiles.save(with_logo, files)
    profiles.folder().rename(tmp_path / "shared")
    monkeypatch.setenv(profiles.SHARED, str(tmp_path / "shared"))
    dialog = opened()
    assert dialog.form is not None
    assert not dialog.form.isEnabled()
    dialog.copy.click()
    assert dialog.form.isEnabled()
    _type(dialog, "employer.about", "Ours.")
    assert dialog.save()
    copied = profiles.profile("ash-2")
    assert (copied.shared, copied.logo()) == (False, (tmp_path / "logo.png").read_bytes())


def test_a_profile_is_deleted_after_a_question(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kept("Ash")
    dialog = opened()
    monkeypatch.setattr(asking, "about_deleting", lambda *_: False)
    dialog.delete.click()
    assert profiles.find().profiles
    monkeypatch.setattr(asking, "about_deleting", lambda *_: True)
    dialog.delete.click()
    assert not profiles.find().profiles
    assert dialog.session.profile == Profile()


def test_the_picture_shows_the_page_of_the_profile(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    _kept("Ash")
    dialog = opened()
    picture = dialog.picture
    qtbot.waitUntil(lambda: not picture._image.isNull(), timeout=20_000)
    before = picture._image
    assert dialog.form is not None
    dialog.form.take_logo(_logo(tmp_path))
    qtbot.waitUntil(lambda: picture._image != before, timeout=20_000)


def test_a_new_posting_begins_with_the_usual_profile(shown: Window) -> None:
    _kept("Ash", colour="#1B4F8F")
    shown.new_blank()
    assert shown.document is not None
    assert shown.document.posting.employer.name == "Ash"
    assert shown.document.posting.profile == "ash"
    assert not shown.document.unsaved
    shown.new_from_role("janitor")
    assert shown.document.posting.employer.name == "Ash"


def test_the_open_posting_is_given_a_profile_and_undo_takes_it_back(shown: Window) -> None:
    shown.new_from_role("janitor")
    work = shown.workspace
    assert work is not None
    before = work.session.posting
    showing._use(work, _kept("Ash"))
    assert work.session.posting.employer.name == "Ash"
    assert work.session.posting.profile == "ash"
    assert work.session.posting.brief == before.brief
    work.undo()
    assert work.session.posting == before


def test_a_posting_whose_profile_is_missing_is_shown_plain_and_that_is_said(
    shown: Window, tmp_path: Path
) -> None:
    from jdeditor.storage import posting_file

    posting_file.save(tmp_path / "a.jobpost", Posting(title="Cook", profile="gone"))
    shown.open_file(tmp_path / "a.jobpost")
    assert shown.workspace is not None
    bar = shown.workspace.bars.shown
    assert bar is not None
    assert "“gone” cannot be used here" in bar.accessibleName()


@pytest.mark.parametrize("wanted", [True, False])
def test_a_word_file_is_on_the_letterhead_unless_it_is_not_wanted(
    opened: Opened, qtbot: QtBot, tmp_path: Path, wanted: bool
) -> None:
    sheet = profiles.File(_letterhead(tmp_path).read_bytes(), ".dotx")
    profile, files = profiles.attached(_kept("Ash"), "letterhead", sheet)
    profiles.save(profile, files)
    posting = Posting(title="Cook", profile="ash")
    shape = Shape("career", "modern", "a4")
    dialog = ExportDialog(posting, tmp_path / "a.jobpost", shape, opened().picture._renderer)
    qtbot.addWidget(dialog)
    assert not dialog.on_letterhead.isHidden()
    dialog.on_letterhead.setChecked(wanted)
    job = replace(dialog.job(), formats=("docx",), folder=tmp_path)
    assert not run(job)
    header = docx.Document(str(job.targets()[0])).sections[0].header.paragraphs[0].text
    assert (header == "Larch") is wanted


def test_whatever_can_be_used_has_a_name(dialog: ProfileDialog, tmp_path: Path) -> None:
    assert dialog.form is not None
    dialog.form.letterhead.take(_letterhead(tmp_path))
    nameless = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisibleTo(dialog)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []
