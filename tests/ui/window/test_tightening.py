# mypy: disable-error-code="no-untyped-call,arg-type"
"""Tightening the pages to fit, from the menu of styles."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from jdeditor.posting.fits import pages_to_fit
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace


@pytest.fixture
def work(shown: Window, qtbot: QtBot) -> Workspace:
    shown.new_from_role("backend-engineer")
    work = shown.workspace
    assert work is not None
    work.pages.show_for("career")
    work.pages.show_in("modern")
    qtbot.waitUntil(lambda: work.pages.preview.pages.pages == 2, timeout=20_000)
    return work


def entry(work: Workspace) -> QAction:
    menu = work.pages.fitting.parent()
    assert isinstance(menu, QMenu)
    return menu.actions()[-1]


def test_the_switch_saves_a_page_and_one_undo_takes_it_back(work: Workspace, qtbot: QtBot) -> None:
    assert entry(work).text() == "Tighten to fit one page"
    with qtbot.waitSignal(work.pages.fitting.told, timeout=20_000) as told:
        entry(work).trigger()
    assert pages_to_fit(work.session.posting, "career") == 1
    fits = work.pages.preview.pages.pages == 1
    assert ("tightened to one" if fits else "does not fit one page") in told.args[0]
    assert ("tightened" in work.pages._style.accessibleName()) == fits
    assert entry(work).isChecked()
    work.undo()
    assert pages_to_fit(work.session.posting, "career") == 0
    assert "tightened" not in work.pages._style.accessibleName()
    qtbot.waitUntil(lambda: work.pages.preview.pages.pages == 2, timeout=20_000)


def test_the_switch_can_be_put_back_and_holds_for_one_audience(work: Workspace) -> None:
    entry(work).trigger()
    work.pages.show_for("approval")
    assert not entry(work).isChecked()
    work.pages.show_for("career")
    assert entry(work).isChecked()
    entry(work).trigger()
    assert work.session.posting.fits == ()
