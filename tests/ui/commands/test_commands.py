# mypy: disable-error-code="no-untyped-call,arg-type"
"""The command palette and the keyboard map, in a real window and by real keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from jdeditor.posting.vocabulary import Status
from jdeditor.storage import recent
from jdeditor.ui import settings
from jdeditor.ui.commands.command import Command, commands, menu_actions
from jdeditor.ui.commands.keyboard_map import rows
from jdeditor.ui.commands.matching import ranked
from jdeditor.ui.commands.palette import Palette
from jdeditor.ui.window import Window

Key, Mod = Qt.Key, Qt.KeyboardModifier

IN_THE_DESIGN = {
    *("Ctrl+N", "Ctrl+O", "Ctrl+W", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+E", "Ctrl+Shift+E", "Ctrl+P"),
    *("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+B", "Ctrl+I", "Ctrl+K", "Ctrl+J", "Ctrl+,"),
    *("Ctrl+F", "F3", "Ctrl+Shift+H"),
    *("F6", "Shift+F6", "F8", "Shift+F8", "F9", "F1", "Ctrl+/", "Ctrl+Shift+P"),
    *("Ctrl+0", "Ctrl++", "Ctrl+-", *(f"Ctrl+{number}" for number in range(1, 10))),
}


@pytest.fixture
def window(shown: Window) -> Window:
    shown.new_from_role("backend-engineer")
    return shown


def opened(window: Window, qtbot: QtBot) -> Palette:
    QTest.keyClick(window, Key.Key_P, Mod.ControlModifier | Mod.ShiftModifier)
    found = window.findChild(Palette)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def ask(palette: Palette, words: str) -> list[Command]:
    palette.search.field.words.selectAll()
    QTest.keyClicks(palette.search.field.words, words)
    return [row for row in palette.search.list.rows() if isinstance(row, Command)]


def test_a_mistyped_word_finds_its_command_and_enter_runs_it(window: Window, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    assert ask(palette, "prevew as txet")[0].words == "Preview as text"
    assert ask(palette, "qualifcations")[0].kind == "Section"
    ask(palette, "qualifications")
    QTest.keyClick(palette.search.field.words, Key.Key_Return)
    shown = window.workspace
    assert shown is not None
    qtbot.waitUntil(lambda: shown.sidebar.view.current() == "qualifications")


def test_a_setting_is_found_and_takes_effect_at_once(window: Window, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    assert ask(palette, "motion off")[0].kind == "Setting"
    QTest.keyClick(palette.search.field.words, Key.Key_Return)
    qtbot.waitUntil(lambda: not settings.MOTION.get())
    settings.MOTION.set(value=True)


def test_style_readers_and_status_are_chosen_by_keys_alone(window: Window, qtbot: QtBot) -> None:
    shown = window.workspace
    assert shown is not None
    palette = opened(window, qtbot)
    for words in ("style classic", "pages for approval", "status in review"):
        ask(palette, words)[0].run()
    assert (shown.pages.shape.layout, shown.pages.shape.style) == ("approval", "classic")
    assert shown.session.posting.approval.status is Status.IN_REVIEW
    shown.pages.show_for("career")
    shown.pages.show_in("modern")


def test_the_menus_offer_what_the_heads_of_the_columns_have_no_room_for(window: Window) -> None:
    shown = window.workspace
    assert shown is not None
    menus = {action.text(): action.menu() for action in inner_menus(window)}
    for words, last in (("S&tatus", "Approved"), ("Pages f&or", "One-page summary")):
        menu = menus[words]
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        assert menu.actions()[-1].text() == last


def inner_menus(window: Window) -> list[QAction]:
    found: list[QAction] = []
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            found += [action for action in menu.actions() if action.menu() is not None]
    return found


def test_roles_guides_and_recent_files_are_found(window: Window, tmp_path: Path) -> None:
    recent.remember(tmp_path / "night nurse.jobpost", "Night Nurse", Status.DRAFT)
    kinds = {one.kind for one in commands(window) if "Nurse" in one.words}
    assert {"Role guide", "New posting from the role"} <= kinds
    assert f"Recent file in {tmp_path.name}" in kinds
    recent.forget(str(tmp_path / "night nurse.jobpost"))


def test_copy_reaches_the_field_that_had_focus(window: Window, qtbot: QtBot) -> None:
    shown = window.workspace
    assert shown is not None
    shown.form.reveal("title")
    title = QApplication.focusWidget()
    QTest.keyClick(title, Key.Key_A, Mod.ControlModifier)
    QApplication.clipboard().clear()
    palette = opened(window, qtbot)
    ask(palette, "copy edit")
    QTest.keyClick(palette.search.field.words, Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "Backend Engineer")


def test_what_an_empty_window_cannot_do_is_not_offered(shown: Window) -> None:
    offered = {one.words for one in commands(shown)}
    assert "Open…" in offered
    assert not {"Save", "Export…"} & offered


def test_every_action_of_the_menus_is_in_the_palette(window: Window) -> None:
    offered = {one.words for one in commands(window)}
    for _, action in menu_actions(window):
        if action.isEnabled() and action.parent() is window:
            assert action.text().replace("&", "") in offered


def test_every_key_of_the_interaction_design_has_its_command(window: Window) -> None:
    keys = {
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.findChildren(type(window._actions.undo))
        for key in action.shortcuts()
    }
    assert IN_THE_DESIGN - keys == set()


def test_no_two_commands_have_the_same_key(window: Window) -> None:
    keys = [key for _, action in menu_actions(window) for key in action.shortcuts()]
    assert len({key.toString() for key in keys}) == len(keys)


def test_the_map_lists_the_keys_of_every_place(window: Window) -> None:
    listed = rows(window)
    assert {"File", "In a list", "In the outline"} <= {
        row for row in listed if isinstance(row, str)
    }
    assert any(row.words == "Export…" for row in listed if isinstance(row, Command))


def test_control_and_a_number_go_to_a_section(window: Window, qtbot: QtBot) -> None:
    shown = window.workspace
    assert shown is not None
    QTest.keyClick(window, Key.Key_3, Mod.ControlModifier)
    qtbot.waitUntil(lambda: shown.sidebar.view.current() == "details")


@pytest.mark.parametrize(
    ("query", "best"),
    [("exp", "Export"), ("blank new", "New blank"), ("zoom in", "Zoom in"), ("resume", "Résumé")],
)
def test_words_are_found_by_beginnings_in_any_order_without_accents(query: str, best: str) -> None:
    offered = ["Open exported files", "New blank", "Zoom out", "Zoom in", "Export", "Résumé"]
    assert ranked(query, offered, str)[0] == best
