# mypy: disable-error-code="no-untyped-call"
"""The guide beside the form, in the real window, with real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.drafting import roles
from jdeditor.posting import origins
from jdeditor.posting.posting import Posting
from jdeditor.ui.guide import GuidePanel
from jdeditor.ui.guide.line import GuideLine
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.labels import Label
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
    return next(row for row in guide.lines if row.line.field == field and not row.used)


def test_it_shows_the_role_of_the_posting_and_what_is_used(
    guide: GuidePanel, work: Workspace
) -> None:
    role = roles.role("accountant")
    assert guide._title.text() == role.title
    duties = [row for row in guide.lines if row.line.field == "responsibilities"]
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
    line = next(row for row in guide.lines if row.used)
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
    assert open_parts() == {
        *("qualifications.required", "qualifications.preferred"),
        *("skills", "stages", "education", "certificates"),
    }
    work.form.reveal("accommodation")
    assert open_parts() == {"questions"}


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
    assert not any(line.used for line in panel.lines)


def test_every_part_has_a_name_for_those_who_hear_it(guide: GuidePanel) -> None:
    for line in guide.lines:
        assert line.words in line.accessibleName()
    for fold in guide.folds.values():
        assert fold.head.accessibleName().startswith(fold.name)


def test_a_skill_goes_in_as_something_to_ask_for(guide: GuidePanel, work: Workspace) -> None:
    guide.follow("qualifications")
    skills = [line for line in guide.lines if line.line.item.startswith("skills#")]
    assert skills
    assert all(line.note for line in skills)
    skill = next(line for line in skills if not line.used)
    QTest.mouseClick(skill, Qt.MouseButton.LeftButton)
    assert work.session.posting.qualifications.required[-1] == skill.words
    assert skill.used


def test_a_skill_that_a_qualification_mentions_is_marked(
    guide: GuidePanel, work: Workspace
) -> None:
    gaap = next(line for line in guide.lines if line.words == "US GAAP")
    mentioned = any("GAAP" in text for text in work.session.posting.qualifications.required)
    assert gaap.used is mentioned is True


# --- all roles ------------------------------------------------------------------------------------


def look_for(guide: GuidePanel, words: str) -> None:
    guide.search.words.setFocus()
    QTest.keyClicks(guide.search.words, words)


def test_a_search_shows_the_lines_of_every_role_that_says_so(guide: GuidePanel) -> None:
    look_for(guide, "safe")
    titles = {line.line.title for line in guide.results.lines}
    assert len(titles) > 3
    assert all("safe" in f"{line.words} {line.note}".lower() for line in guide.results.lines)
    assert guide.results.isVisible()
    assert not guide._parts.isVisible()
    QTest.keyClick(guide.search.words, Key.Key_Escape)
    assert guide._parts.isVisible()
    assert not guide.results.isVisible()


def test_a_line_of_another_role_goes_in_and_says_whose_it_is(
    guide: GuidePanel, work: Workspace
) -> None:
    before = work.session.posting
    look_for(guide, "medication")
    QTest.keyClick(guide.search.words, Key.Key_Down)
    line = QApplication.focusWidget()
    assert isinstance(line, GuideLine)
    QTest.keyClick(line, Key.Key_Return)
    known = origins.origin_of(work.session.posting, line.line.text)
    assert known is not None
    assert known.source.name == line.line.title != "Accountant"
    assert line.used
    work.undo()
    assert work.session.posting == before


def test_what_no_role_says_is_told(guide: GuidePanel) -> None:
    look_for(guide, "xyzzy")
    assert guide.results.lines == []
    (said,) = (label.text() for label in guide.results.findChildren(Label))
    assert said.startswith("No role says that.")


# --- dragging -------------------------------------------------------------------------------------


def drop(line: GuideLine, rows: BulletList[object], before: int) -> None:
    """Drop a line on a list, above the middle of one of its rows."""
    row = rows._rows[before]
    at = QPointF(row.geometry().center()) - QPointF(0, 4)
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data = line.data()
    over = QDragEnterEvent(at.toPoint(), copy, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows, over)
    assert over.isAccepted()
    assert rows._drop.line.isVisible()
    landed = QDropEvent(at, copy, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows, landed)
    assert not rows._drop.line.isVisible()


def test_a_line_is_dropped_where_the_mark_shows_and_one_undo_takes_it_out(
    guide: GuidePanel, work: Workspace
) -> None:
    before = work.session.posting
    line = unused(guide, "responsibilities")
    rows = work.form.findChild(BulletList, "responsibilities")
    assert isinstance(rows, BulletList)
    drop(line, rows, 2)
    duties = work.session.posting.responsibilities
    assert duties[2].text == line.line.text
    assert duties[:2] == before.responsibilities[:2]
    assert duties[3:] == before.responsibilities[2:]
    assert line.used
    work.undo()
    assert work.session.posting == before


def test_a_line_can_be_dropped_into_another_list_and_never_into_words(
    guide: GuidePanel, work: Workspace
) -> None:
    line = unused(guide, "responsibilities")
    rows = work.form.findChild(BulletList, "benefits")
    assert isinstance(rows, BulletList)
    assert not rows.words(0).canInsertFromMimeData(line.data())
    drop(line, rows, 0)
    assert work.session.posting.benefits[0] == line.line.text
