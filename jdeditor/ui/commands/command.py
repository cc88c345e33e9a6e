"""What can be found and done: a command, and where all of them come from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from jdeditor.drafting import roles
from jdeditor.posting import sections
from jdeditor.storage import recent
from jdeditor.ui import names, settings
from jdeditor.ui.actions import SECTION

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from jdeditor.ui.window import Window


class Command(NamedTuple):
    """Something to do: its words, what kind it is, its keys, and how to do it."""

    words: str
    kind: str
    keys: str
    run: Callable[[], object]

    @property
    def sought(self) -> str:
        """All the words that it is found by."""
        return f"{self.words} {self.kind}"


def commands(window: Window) -> list[Command]:
    """Return all that can be done in a window as it is now."""
    return [
        *_actions(window),
        *_choices(window),
        *_sections(window),
        *_settings(),
        *_recent(window),
        *_roles(window),
    ]


def menu_actions(window: Window) -> Iterator[tuple[str, QAction]]:
    """Return every action of the menus, with the name of its menu."""
    for top in window.menuBar().actions():
        menu = top.menu()
        if menu is not None:
            yield from _of_menu(plain(top.text()), menu)  # type: ignore[arg-type] # Qt's QObject


def _of_menu(name: str, menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        inner = action.menu()
        if inner is not None:
            yield from _of_menu(plain(action.text()), inner)  # type: ignore[arg-type] # see above
        elif not action.isSeparator() and action.text() and action.objectName() != SECTION:
            yield name, action


def keys_of(action: QAction) -> str:
    """Return the keys of an action as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts())


def plain(words: str) -> str:
    """Return the words of a menu without the marks for its letters."""
    return re.sub(r"&(.)", r"\1", words)


# ---------------------------------------------------------------------- where they come from


def _actions(window: Window) -> Iterator[Command]:
    for menu, action in menu_actions(window):
        if action.isEnabled() and action.parent() is window:
            yield Command(plain(action.text()), menu, keys_of(action), action.trigger)


def _choices(window: Window) -> Iterator[Command]:
    """Go through what the buttons above the form and the pages let a person choose."""
    shown = window.workspace
    if shown is None:
        return
    chosen = [
        (_tr("Pages for"), shown.pages.audience_menu()),
        (_tr("Style"), shown.pages.style_menu()),
    ]
    if shown.column.status.isEnabled():
        chosen.append((_tr("Status"), shown.column.status_menu()))
    for kind, menu in chosen:
        for action in menu.actions():
            if action.isSeparator():
                break
            yield Command(f"{kind}: {plain(action.text())}", "", "", action.trigger)


def _sections(window: Window) -> Iterator[Command]:
    shown = window.workspace
    if shown is None:
        return
    kind = _tr("Section")
    for number, key in enumerate(sections.all_keys(shown.session.posting)):
        keys = f"Ctrl+{number + 1}" if number < _NUMBERED else ""
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        name = names.section(shown.session.posting, key)
        yield Command(name, kind, native, partial(shown.form.show_section, key))


_NUMBERED = 9


def _settings() -> Iterator[Command]:
    for preference in settings.PREFERENCES:
        now = preference.get()
        for value, words in preference.choices.items():
            name = f"{preference.words}: {words}"
            kind = _tr("Current setting") if value == now else _tr("Setting")
            yield Command(name, kind, "", partial(preference.set, value))


def _recent(window: Window) -> Iterator[Command]:
    for entry in recent.recent():
        path = Path(entry.path)
        kind = _tr("Recent file in {folder}").format(folder=path.parent.name)
        name = entry.title or path.stem
        yield Command(name, kind, "", partial(window.open_file, path))


def _roles(window: Window) -> Iterator[Command]:
    shown = window.workspace
    for role in roles.role_names():
        if shown is not None:
            guide = partial(shown.sidebar.show_guide_of, role.id)
            yield Command(role.title, _tr("Role guide"), "", guide)
        begin = partial(window.begin_from, role.id)
        yield Command(role.title, _tr("New posting from the role"), "", begin)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
