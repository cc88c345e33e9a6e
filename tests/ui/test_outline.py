# mypy: disable-error-code="no-untyped-call,arg-type"
"""The outline of a real window: what it says of each section, and what can be done in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtCore import Qt as _Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from jdeditor.posting import sections
from jdeditor.ui.outline import rows
from jdeditor.ui.widgets.outline_view import OutlineRow
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Key, Mod = _Qt.Key, _Qt.KeyboardModifier


@pytest.fixture
def work(shown: Window) -> Workspace:
    shown.new_from_role("backend-engineer")
    assert shown.workspace is not None
    return shown.workspace


def row(work: Workspace, key: str) -> OutlineRow:
    found = work.sidebar.view._model.rows
    return next(one for one in found if one.key == key)


def test_each_section_says_how_far_it_is(work: Workspace) -> None:
    assert row(work, "about").meta == "Empty"
    assert row(work, "apply").meta == "1 blank"
    assert row(work, "benefits").meta == str(len(work.session.posting.benefits))
    words = rows(replace(work.session.posting, brief="We fix bridges."))
    assert next(one.meta for one in words if one.key == "brief") == "3 words"


def test_what_was_found_shows_by_icon_count_and_word(work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, brief="A young team."), "x", field="brief")
    work.sidebar.checker.look()
    found = row(work, "brief")
    assert (found.state, found.spoken) == ("must", "must fix")
    assert found.meta.endswith("to check")


def test_space_hides_a_section_and_brings_it_back_whole(work: Workspace) -> None:
    view, before = work.sidebar.view, work.session.posting
    view.setFocus()
    view.setCurrent("benefits")
    QTest.keyClick(view, Key.Key_Space)
    assert "benefits" in work.session.posting.hidden
    assert row(work, "benefits").meta == "Hidden"
    assert work.session.posting.benefits == before.benefits
    QTest.keyClick(view, Key.Key_Space)
    assert work.session.posting == before


def test_the_title_cannot_be_hidden(work: Workspace) -> None:
    work.sidebar.view.setCurrent("job")
    QTest.keyClick(work.sidebar.view, Key.Key_Space)
    assert not work.session.posting.hidden


def test_alt_and_an_arrow_move_a_section_and_say_where_to(
    work: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", _remembering(said))
    view = work.sidebar.view
    view.setFocus()
    view.setCurrent("benefits")
    QTest.keyClick(view, Key.Key_Up, Mod.AltModifier)
    order = sections.body(work.session.posting)
    assert order.index("benefits") == 2
    assert f"Moved to 3 of {len(order)}" in said
    assert view.current() == "benefits"
    assert QApplication.focusWidget() is view


def _remembering(said: list[str]) -> Callable[[object], None]:
    def remember(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    return remember


def test_the_menu_of_a_row_offers_to_hide_and_to_rename(work: Workspace) -> None:
    offered: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text() for action in menu.actions())
        menu.close()

    QTimer.singleShot(0, look)
    work.sidebar.view.menuWanted.emit("benefits", QPoint(10, 10))
    assert {"Go to the section", "Hide from the document", "Move up", "Rename…"} <= set(offered)


def test_all_sections_fold_and_unfold(work: Workspace) -> None:
    work.form.fold_all(folded=True)
    assert all(card.folded for card in work.form.cards.values())
    work.form.fold_all(folded=False)
    assert not any(card.folded for card in work.form.cards.values())
