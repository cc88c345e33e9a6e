"""The keyboard map: every key of the program, searchable, and each can be tried at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from jdeditor.ui.commands.command import Command, keys_of, menu_actions, plain
from jdeditor.ui.commands.command_search import CommandSearch
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import room_for

if TYPE_CHECKING:
    from jdeditor.ui.commands.command_list import Row
    from jdeditor.ui.window import Window

_SIZE = (600, 640)


class KeyboardMap(QDialog):
    """All keys by menu, then those of lists, the outline and the pages; Enter does one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        scale = THEME.scale
        room = window.size() - QSize(scale.space(48), scale.space(48))
        wanted = QSize(scale.px(_SIZE[0]), scale.px(_SIZE[1]))
        self.resize(wanted.boundedTo(room).boundedTo(room_for(self)))
        self.search = CommandSearch(
            self.tr("Search the shortcuts"), self.tr("Commands and their keys"), rows(window)
        )
        self.search.list.chosen.connect(self._run)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            scale.space(16), scale.space(12), scale.space(16), scale.space(16)
        )
        column.addWidget(self.search, 1)
        buttons.setContentsMargins(0, 0, scale.space(8), 0)
        column.addWidget(buttons)
        self._ring = FocusRing(self)
        self.search.setFocus()

    def _run(self, command: Command) -> None:
        if command.run is not _nothing:
            self.accept()
            QTimer.singleShot(0, command.run)


def rows(window: Window) -> list[Row]:
    """Return all commands that have keys, below the names of their menus."""
    found: list[Row] = []
    for menu, action in menu_actions(window):
        keys = keys_of(action)
        if keys:
            _add(found, menu, Command(plain(action.text()), "", keys, action.trigger))
    for place, words, keys in _in_places():
        _add(found, place, Command(words, "", keys, _nothing))
    return found


def _add(rows: list[Row], heading: str, command: Command) -> None:
    if heading not in rows:
        rows.append(heading)
    rows.append(command._replace(kind=""))


def _nothing() -> None:
    """Do nothing: keys of a place in the window work only there."""


def _in_places() -> Iterator[tuple[str, str, str]]:
    """Return the keys that are in no menu: where they work, what they do, and the keys."""
    texts, lists = _tr("In text"), _tr("In a list")
    outline, pages = _tr("In the outline"), _tr("In the pages")
    everywhere, fields = _tr("Everywhere"), _tr("In fields with a list or a calendar")
    table = (
        (everywhere, _tr("Next field, previous field"), "Tab", "Shift+Tab"),
        (everywhere, _tr("Go to section 1 to 9"), "Ctrl+1", "Ctrl+9"),
        (everywhere, _tr("Menus"), "Alt+F"),
        (texts, _tr("New line in a text of many lines"), "Shift+Return"),
        (lists, _tr("Next bullet"), "Return"),
        (lists, _tr("Remove an empty bullet"), "Backspace"),
        (lists, _tr("Move the bullet up or down"), "Alt+Up", "Alt+Down"),
        (lists, _tr("Duplicate the bullet"), "Ctrl+D"),
        (lists, _tr("Remove the bullet"), "Ctrl+Shift+Backspace"),
        (lists, _tr("Finish the list and go on"), "Ctrl+Return"),
        (fields, _tr("Open the list or the calendar"), "Alt+Down"),
        (outline, _tr("Go to the section"), "Return"),
        (outline, _tr("Move the section up or down"), "Alt+Up", "Alt+Down"),
        (outline, _tr("Hide the section or show it again"), "Space"),
        (pages, _tr("Go to the field that made the words"), "Return"),
        (pages, _tr("Scroll"), "PgUp", "PgDown"),
    )
    native = QKeySequence.SequenceFormat.NativeText
    for place, words, *keys in table:
        yield place, words, ", ".join(QKeySequence(key).toString(native) for key in keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyboardMap", text)
