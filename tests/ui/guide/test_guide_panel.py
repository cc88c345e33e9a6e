# mypy: disable-error-code="no-untyped-call"
"""The guide beside the form, in the real window, with real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.drafting import roles
from jdeditor.posting.posting import Posting
from jdeditor.ui.guide import GuidePanel
from jdeditor.ui.guide.line import GuideLine
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def window(shown: Window) -> Window:
    shown.new_from_role("accountant")
    return shown


@pytest.fixture
def work(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def guide(window: Window, work: Workspace) -> GuidePanel:
    work.form.reveal("responsibilities")
    QTest.keyClick(window, Key.Key_G, Mod.ControlModifier)
    panel = work.sidebar.guide
    assert panel is not None
    assert panel.isVisible()
    return panel


def unused(guide: GuidePanel, field: str) -> GuideLine:
    return next(row for target, _, row in guide.lines if target.field == field and not row.used)


def test_it_shows_the_role_of_the_posting_and_what_is_used(
    guide: GuidePanel, work: Workspace
) -> None:
    role = roles.role("accountant")
    assert guide._title.text() == role.title
    duties = [row for target, _, row in guide.lines if target.field == "responsibilities"]
    assert [row.words for row in duties if row.used] == [
        duty.text for duty in work.session.posting.responsibilities
    ]
    used, all_ = len(work.session.posting.responsibilities), len(role.responsibilities)
    assert guide.folds["responsibilities"].head.meta == f"{used} of {all_} used"


def test_a_click_adds_a_duty_and_one_undo_takes_it_out(guide: GuidePanel, work: Workspace) -> None:
    before = work.session.posting
    line = unused(guide, "responsibilities")
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert work.session.posting.responsibilities[-1].text == line.words
    assert line.used
    work.session.history.undo()
    assert work.session.posting == before
    assert not line.used


def test_enter_on_a_line_adds_it_too(guide: GuidePanel, work: Workspace) -> None:
    guide.follow("benefits")
    line = unused(guide, "benefits")
    line.setFocus()
    QTest.keyClick(line, Key.Key_Return)
    assert work.session.posting.benefits[-1] == line.words


def test_a_line_that_is_there_leads_to_its_place(guide: GuidePanel, work: Workspace) -> None:
    before = work.session.posting
    line = next(row for target, _, row in guide.lines if row.used)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert work.session.posting == before
    focused = QApplication.focusWidget()
    assert focused is not None
    assert work.column.isAncestorOf(focused)


def test_it_opens_what_belongs_to_the_section_in_use(guide: GuidePanel, work: Workspace) -> None:
    def open_parts() -> set[str]:
        return {key for key, fold in guide.folds.items() if fold.head.isChecked()}

    assert open_parts() == {"responsibilities"}
    work.form.reveal("benefits")
    assert open_parts() == {"benefits"}
    work.form.reveal("qualifications.required")
    assert open_parts() == {"qualifications.required", "qualifications.preferred", "stages"}


def test_without_a_role_it_offers_all_of_them(window: Window, qtbot: QtBot) -> None:
    window._put_away()
    window.show_posting(OpenPosting(Posting()))
    assert window.workspace is not None
    window.workspace.sidebar.show_guide()
    panel = window.workspace.sidebar.guide
    assert panel is not None
    assert panel._title.text() == "Role guide"
    panel._list_roles()
    titles = [action.text() for action in panel._roles.actions()]
    assert titles == [name.title for name in roles.role_names()]
    panel._roles.actions()[0].trigger()
    assert panel._title.text() == titles[0]
    assert panel.lines
    assert not any(line.used for _, _, line in panel.lines)


def test_every_part_has_a_name_for_those_who_hear_it(guide: GuidePanel) -> None:
    for _, _, line in guide.lines:
        assert line.words in line.accessibleName()
    for fold in guide.folds.values():
        assert fold.head.accessibleName().startswith(fold.name)
