# mypy: disable-error-code="no-untyped-call"
"""Changing the level in the real window: shown line by line, taken as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.posting.posting import Posting
from jdeditor.posting.vocabulary import Level
from jdeditor.ui import aids
from jdeditor.ui.leveling import LevelDialog
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Left = Qt.MouseButton.LeftButton
ROLE = roles.role("backend-engineer")


@pytest.fixture
def work(shown: Window) -> Workspace:
    shown.new_from_role(ROLE.id)
    assert shown.workspace is not None
    return shown.workspace


@pytest.fixture
def dialog(work: Workspace, qtbot: QtBot) -> LevelDialog:
    made = LevelDialog(work.session.posting, ROLE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_begins_at_the_level_of_the_posting_and_offers_nothing_yet(dialog: LevelDialog) -> None:
    assert dialog.level is Level.MID
    assert dialog.groups == []
    assert not dialog._take.isEnabled()


def test_another_level_shows_each_line_that_comes_goes_or_changes(dialog: LevelDialog) -> None:
    QTest.mouseClick(dialog.levels._segments[Level.LEAD], Left)
    lines = [line for _, group in dialog.groups for line in group.lines]
    assert len(lines) == len(dialog.offered) == 6
    assert [line.note.partition(":")[0] for line in lines[:3]] == ["Now", "Now", "Comes in"]
    assert all(line.isChecked() for line in lines)
    QTest.mouseClick(lines[2], Left)
    assert dialog.chosen() == [one for one in dialog.offered if one.after != lines[2].words]
    assert dialog._take.text() == "Take 5 changes"


def answer(work: Workspace, level: Level) -> None:
    """Choose a level in the dialog that is about to open, and take all but the first change."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LevelDialog)
        dialog.set_level(level)
        QTest.mouseClick(dialog.groups[0][1].lines[0], Left)
        QTest.mouseClick(dialog._take, Left)

    QTimer.singleShot(0, press)
    aids.change_level(work)


def test_what_is_chosen_is_taken_and_one_undo_brings_all_of_it_back(work: Workspace) -> None:
    before = work.session.posting
    answer(work, Level.LEAD)
    after = work.session.posting
    assert after.title == before.title
    assert after.level is Level.LEAD
    assert after.responsibilities == draft(ROLE, level=Level.LEAD).responsibilities
    work.undo()
    assert work.session.posting == before


def test_a_posting_of_no_role_is_told_so(shown: Window) -> None:
    shown.show_posting(OpenPosting(Posting(title="Astronaut")))
    assert shown.workspace is not None
    aids.change_level(shown.workspace)
    assert "No role" in shown.workspace.column.toast._words
