# mypy: disable-error-code="no-untyped-call"
"""The checks in the real window: counted, listed, gone to, mended, set aside."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor import assets
from jdeditor.storage import posting_file
from jdeditor.ui.check.item import FindingItem
from jdeditor.ui.check.panel import CheckPanel
from jdeditor.ui.exporting.dialog import ExportDialog
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"
GOOD = posting_file.load(SAMPLE)
FAULTY = replace(GOOD, brief="Join our **young team**.", benefits=(*GOOD.benefits, "No felons"))


@pytest.fixture
def window(shown: Window) -> Window:
    shown.show_posting(OpenPosting(FAULTY))
    return shown


@pytest.fixture
def work(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def panel(window: Window, work: Workspace) -> CheckPanel:
    QTest.keyClick(window, Key.Key_F7)
    made = work.sidebar.check
    assert made is not None
    assert made.isVisible()
    return made


def item(panel: CheckPanel, rule: str) -> FindingItem:
    return next(one for one in panel.items if one.finding.rule == rule)


def button(one: FindingItem, words: str) -> Button:
    return next(b for b in one.findChildren(Button) if b.text() == words)


def test_the_count_stands_on_the_tab_by_itself(work: Workspace, qtbot: QtBot) -> None:
    tab = work.sidebar.tabs._segments["check"]
    qtbot.waitUntil(lambda: tab.text() == "Check 1", timeout=5000)
    work.session.edit(lambda p: replace(p, brief=GOOD.brief), "x", field="brief")
    qtbot.waitUntil(lambda: tab.text() == "Check", timeout=5000)


def test_a_finding_leads_to_its_words_and_says_why(panel: CheckPanel, window: Window) -> None:
    one = item(panel, "age.young")
    QTest.mouseClick(one.line, Left)
    focused = window.focusWidget()
    assert isinstance(focused, Words)
    assert focused.objectName() == "brief"
    assert focused.textCursor().selectedText() == "young team"
    assert one._more.isVisible()


def test_remove_takes_the_words_out_and_one_undo_brings_them_back(
    panel: CheckPanel, work: Workspace
) -> None:
    one = item(panel, "age.young")
    QTest.mouseClick(one.line, Left)
    QTest.mouseClick(button(one, "Remove"), Left)
    assert work.session.posting.brief == "Join our."
    assert "age.young" not in [shown.finding.rule for shown in panel.items]
    work.session.history.undo()
    assert work.session.posting == FAULTY


def test_what_is_set_aside_stays_aside(panel: CheckPanel, work: Workspace) -> None:
    one = item(panel, "age.young")
    QTest.mouseClick(one.line, Left)
    QTest.mouseClick(button(one, "Ignore"), Left)
    assert panel.items == []
    work.session.edit(lambda p: replace(p, title="Other"), "x", field="title")
    work.sidebar.checker.look()
    assert panel.items == []


def test_nothing_to_fix_is_said_without_a_seal(panel: CheckPanel, work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, brief=GOOD.brief), "x", field="brief")
    work.sidebar.checker.look()
    assert panel.items == []
    said = [label.text() for label in panel._parts.findChildren(type(panel._foot))]
    assert any(words.startswith("Nothing to fix. Checked") for words in said)


def test_arrow_keys_walk_and_enter_goes_there(panel: CheckPanel, work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, title=""), "x", field="title")
    work.sidebar.checker.look()
    panel.items[0].line.setFocus()
    QTest.keyClick(panel.items[0].line, Key.Key_Return)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Words)
    assert focused.objectName() == "title"


def test_every_finding_has_a_name_with_its_group_and_place(panel: CheckPanel) -> None:
    name = item(panel, "age.young").line.accessibleName()
    assert name.startswith("Must fix: ")
    assert name.endswith("Job brief")


def test_the_export_dialog_says_what_must_be_fixed_and_leads_there(
    work: Workspace, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        strip = dialog.notices.strips["must"]
        seen.append(strip.words.text())
        strip.findChildren(Button)[0].click()

    QTimer.singleShot(300, look)
    work.export()
    assert seen == ["1 thing must be fixed before publishing."]
    assert work.sidebar.check is not None
    assert work.sidebar.check.isVisible()


def test_the_export_dialog_is_quiet_about_a_good_posting(work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, brief=GOOD.brief), "x", field="brief")
    assert work.sidebar.checker.must_fix() == 0
