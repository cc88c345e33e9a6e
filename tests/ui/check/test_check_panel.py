# mypy: disable-error-code="no-untyped-call"
"""The checks in the real window: counted, listed, gone to, mended, set aside."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog
from pytestqt.qtbot import QtBot

from jdeditor import assets
from jdeditor.checks import packs
from jdeditor.checks.asides import Reach
from jdeditor.posting.lens import named
from jdeditor.storage import own_rules, posting_file
from jdeditor.ui.check.aside_dialog import AsideDialog
from jdeditor.ui.check.away import AwayItem
from jdeditor.ui.check.item import FindingItem
from jdeditor.ui.check.packs_dialog import PacksDialog
from jdeditor.ui.check.panel import CheckPanel
from jdeditor.ui.exporting.dialog import ExportDialog
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.marks import Kind
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"
GOOD = posting_file.load(SAMPLE)
FAULTY = replace(GOOD, brief="Join our **young team**.", benefits=(*GOOD.benefits, "No felons"))


@pytest.fixture(autouse=True)
def _own_packs() -> Iterator[None]:
    yield
    (own_rules.folder() / "switched.toml").unlink(missing_ok=True)
    packs.use_folders()


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


def test_of_very_many_findings_the_first_are_listed_and_more_on_request(
    shown: Window, work: Workspace, panel: CheckPanel
) -> None:
    benefits = tuple(f"A young team, {n} people" for n in range(60))
    work.session.put(named("benefits"), benefits, "Benefits")
    work.sidebar.checker.look()
    listed = len(panel.items)
    assert 0 < listed < 60
    assert len(work.sidebar.checker.findings) >= 60
    more = next(b for b in panel.findChildren(Button) if b.text() == "Show 25 more")
    QTest.mouseClick(more, Left)
    assert len(panel.items) > listed
    focused = shown.focusWidget()
    assert focused in [one.line for one in panel.items[1:]]
    last = next(f for f in work.sidebar.checker.findings if f.source == "benefits#59")
    panel.show_finding(last)
    assert shown.focusWidget() in [one.line for one in panel.items if one.finding == last]


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


def test_a_click_on_a_finding_leads_there_though_another_one_folds(
    panel: CheckPanel, work: Workspace, window: Window
) -> None:
    work.session.edit(lambda p: replace(p, closing_date=None, title=""), "x", field="title")
    work.sidebar.checker.look()
    panel.items[0].line.setFocus()
    assert panel.items[0].current()
    last = panel.items[-1]
    QTest.mouseClick(last, Left, pos=last.rect().bottomLeft() + QPoint(60, -12))
    assert last.current()
    item(panel, "age.young").line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(item(panel, "law.deadline").line, Left)
    focused = window.focusWidget()
    assert isinstance(focused, Words)
    assert focused.accessibleName() == "Closing date"
    said = [label.text() for label in item(panel, "law.deadline").findChildren(Label)]
    assert any("since January 1, 2021. Rules as of " in words for words in said)


def test_the_suggestion_takes_the_place_of_the_words_and_one_undo_brings_them_back(
    panel: CheckPanel, work: Workspace
) -> None:
    one = item(panel, "age.young")
    QTest.mouseClick(one.line, Left)
    QTest.mouseClick(button(one, "Use “team”"), Left)
    assert work.session.posting.brief == "Join our **team**."
    assert "age.young" not in [shown.finding.rule for shown in panel.items]
    work.session.history.undo()
    assert work.session.posting == FAULTY


def answer(dialog: type[QDialog], how: Callable[[Any], object]) -> None:
    """Answer the next dialog of a kind when it is there."""

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, dialog):
            how(shown)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def give_reason(reach: Reach) -> Callable[[AsideDialog], None]:
    def give(dialog: AsideDialog) -> None:
        assert not dialog.go.isEnabled()
        dialog._choices[reach].click()
        QTest.keyClicks(dialog.reason, "Our pupils")
        assert dialog.go.isEnabled()
        QTest.mouseClick(dialog.go, Left)

    return give


def test_what_is_set_aside_stays_aside_with_its_reason_and_comes_back(
    panel: CheckPanel, work: Workspace
) -> None:
    one = item(panel, "age.young")
    QTest.mouseClick(one.line, Left)
    answer(AsideDialog, give_reason(Reach.ONCE))
    QTest.mouseClick(button(one, "Set aside…"), Left)
    assert panel.items == []
    (kept,) = work.session.posting.asides
    assert kept.reason == "Our pupils"
    work.session.edit(lambda p: replace(p, title="Other"), "x", field="title")
    work.sidebar.checker.look()
    assert panel.items == []
    (away,) = panel.findChildren(AwayItem)
    QTest.mouseClick(away.back, Left)
    assert [shown.finding.rule for shown in panel.items] == ["age.young"]
    assert work.session.posting.asides == ()


def test_a_rule_is_switched_off_for_every_posting_and_on_again(
    panel: CheckPanel, work: Workspace, window: Window
) -> None:
    one = item(panel, "age.young")
    QTest.mouseClick(one.line, Left)
    answer(AsideDialog, give_reason(Reach.ORGANIZATION))
    QTest.mouseClick(button(one, "Set aside…"), Left)
    assert panel.items == []
    assert "Our pupils" in (own_rules.folder() / "switched.toml").read_text("utf-8")
    assert packs.library().off["age.young"] == "Our pupils"

    def switch_on(dialog: PacksDialog) -> None:
        QTest.mouseClick(dialog.backs["age.young"], Left)
        dialog.accept()

    answer(PacksDialog, switch_on)
    QTest.mouseClick(panel._packs, Left)
    assert packs.library().off == {}


def test_a_pack_is_switched_off_for_the_organization_with_a_reason(
    panel: CheckPanel, work: Workspace
) -> None:
    def reason(dialog: QInputDialog) -> None:
        dialog.setTextValue("Federal plan")
        dialog.accept()

    def switch_off(dialog: PacksDialog) -> None:
        answer(QInputDialog, reason)
        dialog.boxes["words-inclusion-en"].click()
        assert not dialog.boxes["words-inclusion-en"].isChecked()
        dialog.accept()

    answer(PacksDialog, switch_off)
    QTest.mouseClick(panel._packs, Left)
    assert [shown.finding.rule for shown in panel.items] == []
    own_rules.switch_on(pack="words-inclusion-en")
    work.sidebar.checker.look_anew()
    assert [shown.finding.rule for shown in panel.items] == ["age.young"]


def test_all_of_a_kind_are_fixed_in_one_step(panel: CheckPanel, work: Workspace) -> None:
    faulty = replace(FAULTY, brief="Utilize it prior to noon.")
    work.session.edit(lambda _: faulty, "x", field="brief")
    work.sidebar.checker.look()
    one = item(panel, "plain.long-word")
    QTest.mouseClick(one.line, Left)
    QTest.mouseClick(button(one, "Fix all 2"), Left)
    assert work.session.posting.brief == "Use it before noon."
    work.session.history.undo()
    assert work.session.posting == faulty


def test_words_are_underlined_and_one_key_fixes_them(
    work: Workspace, window: Window, qtbot: QtBot
) -> None:
    work.session.edit(lambda p: replace(p, brief="Utilize it."), "x", field="brief")
    work.form.reveal("brief")
    words = window.focusWidget()
    assert isinstance(words, Words)
    qtbot.waitUntil(lambda: bool(words.marks), timeout=5000)
    (mark,) = words.marks
    assert (mark.start, mark.end, mark.kind) == (0, 7, Kind.CLARITY)
    words.select(2, 2)
    QTest.keyClick(window, Key.Key_F4)
    assert work.session.posting.brief == "Use it."
    work.session.history.undo()
    assert work.session.posting.brief == "Utilize it."


def test_f8_leads_through_blanks_and_findings_in_the_order_of_the_form(
    work: Workspace, window: Window
) -> None:
    brief = "Utilize [tools] with our young team."
    work.session.edit(lambda _: replace(GOOD, brief=brief), "x", field="brief")
    work.sidebar.checker.look()
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Key.Key_F8)
        focused = window.focusWidget()
        assert isinstance(focused, Words)
        seen.append(focused.textCursor().selectedText())
    assert seen == ["Utilize", "[tools]", "young team", "Utilize"]
    QTest.keyClick(window, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    focused = window.focusWidget()
    assert isinstance(focused, Words)
    assert focused.textCursor().selectedText() == "young team"


def test_f8_leads_to_a_day_that_is_missing(work: Workspace, window: Window) -> None:
    work.session.edit(lambda _: replace(GOOD, closing_date=None), "x", field="closing_date")
    work.sidebar.checker.look()
    QTest.keyClick(window, Key.Key_F8)
    focused = window.focusWidget()
    assert isinstance(focused, Words)
    assert focused.accessibleName() == "Closing date"


def test_the_list_keeps_up_with_f8_and_leaves_the_caret_in_the_form(
    panel: CheckPanel, work: Workspace, window: Window
) -> None:
    for _ in range(3):
        QTest.keyClick(window, Key.Key_F8)
        current, focused = panel.current(), window.focusWidget()
        assert isinstance(focused, Words)
        assert current is not None
        assert focused.textCursor().selectedText() in ("young team", "No felons")
        assert focused.textCursor().selectedText() in current.finding.message


def test_f8_leads_to_each_of_two_days(work: Workspace, window: Window) -> None:
    past = {"closing_date": dt.date(2020, 1, 15), "start_date": dt.date(2020, 3, 1)}
    work.session.edit(lambda _: replace(GOOD, **past), "x", field="closing_date")
    work.sidebar.checker.look()
    seen = []
    for _ in range(2):
        QTest.keyClick(window, Key.Key_F8)
        focused = window.focusWidget()
        assert isinstance(focused, Words)
        seen.append(focused.accessibleName())
    assert seen == ["Start date", "Closing date"]


def test_the_copy_for_approval_can_carry_the_findings(work: Workspace) -> None:
    seen: list[tuple[str, bool]] = []

    def look(dialog: ExportDialog) -> None:
        for audience in ("career", "approval"):
            dialog.shape_row.audience.setValue(audience)
            dialog.shape_row.chosen.emit()
            seen.append((audience, dialog.findings.isVisible()))
        dialog.findings.setChecked(True)
        assert dialog.job().findings
        dialog.reject()

    answer(ExportDialog, look)
    work.export()
    assert seen == [("career", False), ("approval", True)]


def test_the_outline_counts_what_was_found(work: Workspace, qtbot: QtBot) -> None:
    rows = work.sidebar.view._model
    qtbot.waitUntil(lambda: "1 to check" in [row.meta for row in rows.rows], timeout=5000)


def test_nothing_to_fix_is_said_without_a_seal(panel: CheckPanel, work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, brief=GOOD.brief), "x", field="brief")
    work.sidebar.checker.look()
    assert panel.items == []
    said = [label.text() for label in panel._parts.findChildren(Label)]
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
