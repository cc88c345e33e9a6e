# mypy: disable-error-code="no-untyped-call"
"""Where lines come from, as the window tells it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from jdeditor.ui import aids
from jdeditor.ui.tracing import OriginsDialog
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def work(shown: Window) -> Workspace:
    shown.new_from_role("accountant")
    assert shown.workspace is not None
    return shown.workspace


@pytest.fixture
def dialog(work: Workspace) -> OriginsDialog:
    aids.show_origins(work)
    found = work.findChild(OriginsDialog)
    assert isinstance(found, OriginsDialog)
    return found


def duties(work: Workspace) -> BulletList[object]:
    found = work.form.findChild(BulletList, "responsibilities")
    assert found is not None
    return found


def test_the_menu_of_a_row_says_where_it_came_from_until_it_is_edited(work: Workspace) -> None:
    rows = duties(work)
    assert rows.origin(1) == "Role “Accountant” · Responsibilities 2"
    rows.focusRow(1)
    QTest.keyClicks(rows.words(1), "!")
    assert rows.origin(1) == "Typed by you"
    menu = QMenu()
    rows.offer(rows.words(1), menu)
    assert menu.actions()[-1].text() == "Typed by you"
    work.undo()
    assert rows.origin(1) == "Role “Accountant” · Responsibilities 2"


def test_a_moved_line_keeps_its_origin(work: Workspace) -> None:
    rows = duties(work)
    rows.move_to(0, 2)
    assert rows.origin(2) == "Role “Accountant” · Responsibilities 1"


def test_every_line_is_listed_and_leads_to_its_place(
    dialog: OriginsDialog, work: Workspace, qtbot: QtBot
) -> None:
    assert all(line.note.startswith("Role “Accountant”") for line in dialog.lines)
    rows = duties(work)
    rows.focusRow(0)
    QTest.keyClicks(rows.words(0), "!")
    qtbot.waitUntil(lambda: any(line.note == "Typed by you" for line in dialog.lines))
    QTest.mouseClick(dialog.filter._segments["typed"], Left)
    (mine,) = dialog.lines
    assert mine.words.endswith("!")
    with qtbot.waitSignal(dialog.placeWanted) as told:
        QTest.mouseClick(mine, Left)
    assert told.args == ["responsibilities#0"]
    assert mine.accessibleName().endswith("Typed by you")


def test_the_menu_of_a_text_says_where_the_line_with_the_caret_came_from(work: Workspace) -> None:
    brief = work.form.findChild(Words, "brief")
    assert brief is not None
    menu = QMenu()
    brief.setCaret(0)
    brief.offerMore(menu)
    assert menu.actions()[-1].text() == "Role “Accountant” · Job brief"
    QTest.keyClicks(brief, "We")
    brief.offerMore(menu)
    assert menu.actions()[-1].text() == "Typed by you"
    brief.setCaret(-1)
    brief.offerMore(menu)
    assert menu.actions()[-1].text() == "Role “Accountant” · Job brief"
