# mypy: disable-error-code="no-untyped-call"
"""The page that makes a first draft, in the real window, with real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jdeditor.drafting import role_folders, roles
from jdeditor.drafting.draft import draft
from jdeditor.posting.posting import Employer, Location, Posting
from jdeditor.posting.profile import Profile
from jdeditor.posting.vocabulary import Level
from jdeditor.storage import profiles
from jdeditor.ui import questions
from jdeditor.ui.generator import GeneratorPage
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def window(shown: Window) -> Window:
    return shown


@pytest.fixture
def page(window: Window) -> GeneratorPage:
    window.start.roleChosen.emit("accountant")
    assert window._generator is not None
    return window._generator


def press_level(page: GeneratorPage, level: Level) -> None:
    QTest.mouseClick(page._levels._segments[level], Left)


def type_into(page: QWidget, name: str, words: str) -> None:
    field = page.findChild(Words, name)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, words)


def choose(page: GeneratorPage, words: str) -> None:
    field = page._roles
    field.words.setFocus()
    field.words.selectAll()
    QTest.keyClicks(field.words, words)
    QTest.keyClick(field.words, Key.Key_Return)


def test_a_role_of_the_start_page_leads_to_its_choices(page: GeneratorPage) -> None:
    assert page.isVisible()
    assert page.drafted.posting == draft(roles.role("accountant"))
    assert page.groups["responsibilities"]._count.text() == "9 of 18"


def test_another_level_chooses_other_lines(page: GeneratorPage) -> None:
    press_level(page, Level.SENIOR)
    assert page.drafted.posting == draft(roles.role("accountant"), level=Level.SENIOR)


def test_a_line_can_be_left_out_and_taken_in(page: GeneratorPage) -> None:
    line = page.groups["benefits"].lines[0]
    assert line.words in page.drafted.posting.benefits
    QTest.mouseClick(line, Left)
    assert line.words not in page.drafted.posting.benefits
    line.setFocus()
    QTest.keyClick(line, Key.Key_Space)
    assert line.words in page.drafted.posting.benefits


def test_what_is_typed_is_in_the_draft_and_stays_with_another_role(page: GeneratorPage) -> None:
    type_into(page, "employer.name", "Larkfield")
    type_into(page, "location.city", "Denver")
    assert page.drafted.posting.employer.name == "Larkfield"
    assert "Larkfield" in page.drafted.posting.brief
    choose(page, "registered nurse")
    made = page.drafted.posting
    assert made.title == "Registered Nurse"
    assert made.employer.name == "Larkfield"
    assert made.locations[0].city == "Denver"
    assert made.reports_to == roles.role("registered-nurse").posting.reports_to


def test_create_opens_the_draft_as_a_new_posting(page: GeneratorPage, window: Window) -> None:
    press_level(page, Level.LEAD)
    wanted = page.drafted.posting
    QTest.mouseClick(page.make, Left)
    assert window.workspace is not None
    assert window.workspace.session.posting == wanted
    assert window.document is not None
    assert window.document.unsaved
    assert window._generator is None


def test_escape_goes_back_to_the_start(page: GeneratorPage, window: Window) -> None:
    QTest.keyClick(page, Key.Key_Escape)
    assert window._generator is None
    assert window.start.isVisible()


def test_its_pages_are_those_of_the_draft(page: GeneratorPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pages.preview.arrived, timeout=20_000):
        press_level(page, Level.SENIOR)


def test_everything_to_press_has_a_name(page: GeneratorPage) -> None:
    for group in page.groups.values():
        assert all(line.accessibleName() == line.words for line in group.lines)
    assert page.make.text() == "Create posting"


# --- the role, by any of its names ----------------------------------------------------------------


def test_a_role_is_found_by_another_name_and_with_a_slip(page: GeneratorPage) -> None:
    choose(page, "custmer supp")
    assert page.role.id == "customer-support-representative"
    assert page._roles.markup() == "Customer Support Representative"
    assert page.drafted.posting.role == page.role.id


def test_the_list_says_by_which_name_a_role_was_found(page: GeneratorPage) -> None:
    field = page._roles
    field.words.setFocus()
    field.words.selectAll()
    QTest.keyClicks(field.words, "api")
    assert field._model.stringList() == ["Backend Engineer (API Developer)"]
    assert field.view.isVisible()


def test_what_is_no_role_leaves_the_one_there_was(page: GeneratorPage) -> None:
    choose(page, "xyzzy")
    assert page.role.id == "accountant"
    field = page._roles
    field.words.clearFocus()
    assert field.markup() == "Accountant"


def test_down_shows_every_role(page: GeneratorPage) -> None:
    field = page._roles
    field.words.setFocus()
    QTest.keyClick(field.words, Key.Key_Down)
    assert len(field._model.stringList()) == len(roles.role_names())


@pytest.fixture
def odd(window: Window, tmp_path: Path) -> Iterator[None]:
    sentence = 'title = "Odd job"\n[posting]\nbrief = "{{ pay }}"\n'
    (tmp_path / "odd.toml").write_text(sentence, "utf-8")
    (tmp_path / "broken.toml").write_text("title = ", "utf-8")
    role_folders.use(tmp_path)
    yield
    role_folders.use()


def test_a_role_that_cannot_be_used_is_told_and_the_old_one_stays(
    odd: None, page: GeneratorPage
) -> None:
    said: list[str] = []
    page._roles.advised.connect(said.append)
    choose(page, "odd job")
    assert page.role.id == "accountant"
    assert page._roles.value() == "accountant"
    assert "cannot be filled in" in said[-1]


def test_a_role_that_cannot_be_used_opens_nothing(
    odd: None, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(questions, "tell", lambda *words: said.append(words[-1]))
    window.show_generator("odd")
    assert window._generator is None
    assert "cannot be filled in" in said[0]


def test_the_start_page_names_a_file_that_is_no_role(odd: None, window: Window) -> None:
    window.start.roles.roles.cards.clear()
    window.start.roles.refresh()
    assert window.start.roles._broken.text().startswith("broken.toml is left out")


# --- the employer profile -------------------------------------------------------------------------

LARCH = Profile(
    id="larch",
    facts=Posting(
        employer=Employer(name="Larch & Sons"),
        locations=(Location(city="Bergen"),),
        benefits=("28 days of holiday",),
        equal_opportunity="All are welcome.",
    ),
)


@pytest.fixture
def larch() -> Iterator[Profile]:
    profiles.save(LARCH, {})
    yield LARCH
    profiles.delete(LARCH.id)


def test_a_profile_fills_in_what_it_knows_and_what_is_typed_stands(
    larch: Profile, window: Window
) -> None:
    window.show_generator("accountant")
    page = window._generator
    assert page is not None
    made = page.drafted.posting
    assert made.profile == "larch"
    assert made.employer.name == "Larch & Sons"
    assert "Larch" in made.brief
    assert made.benefits == ("28 days of holiday",)
    assert "benefits" not in page.groups
    field = page.findChild(Words, "location.city")
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "Oslo")
    assert page.drafted.posting.locations[0].city == "Oslo"
    page.set_profile("")
    made = page.drafted.posting
    assert made.profile == ""
    assert made.employer.name == "[Employer name]"
    assert made.locations[0].city == "Oslo"
    assert "benefits" in page.groups


def test_without_profiles_none_is_asked_for(page: GeneratorPage) -> None:
    assert not any(row.accessibleName() == "Employer profile" for row in page.findChildren(Combo))
