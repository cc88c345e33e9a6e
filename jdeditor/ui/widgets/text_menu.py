"""The menu of a text: what can be done with its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from jdeditor.ui.theme import THEME


class Editable(Protocol):
    """What the menu asks of a text."""

    rich: bool

    def isReadOnly(self) -> bool: ...
    def hasSelection(self) -> bool: ...
    def cut(self) -> None: ...
    def copy(self) -> None: ...
    def paste(self) -> None: ...
    def selectAll(self) -> None: ...
    def toggleBold(self) -> None: ...
    def toggleItalic(self) -> None: ...
    def editLink(self) -> None: ...


def fill_menu(menu: QMenu, text: Editable) -> None:
    """Add what can be done with a text to its menu; undo belongs to the window."""
    writable = not text.isReadOnly()
    some = text.hasSelection()
    # None, whatever Qt says of it, while no program owns the clipboard.
    clipboard: QMimeData | None = QApplication.clipboard().mimeData()
    keys = QKeySequence.StandardKey
    _add(menu, _tr("Cut"), keys.Cut, text.cut, enabled=writable and some)
    _add(menu, _tr("Copy"), keys.Copy, text.copy, enabled=some)
    full = clipboard is not None and clipboard.hasText()
    _add(menu, _tr("Paste"), keys.Paste, text.paste, enabled=writable and full)
    _add(menu, _tr("Select all"), keys.SelectAll, text.selectAll)
    if text.rich and writable:
        menu.addSeparator()
        _add(menu, _tr("Bold"), keys.Bold, text.toggleBold, icon="bold")
        _add(menu, _tr("Italic"), keys.Italic, text.toggleItalic, icon="italic")
        _add(menu, _tr("Link…"), QKeySequence("Ctrl+K"), text.editLink, icon="link")


def _add(
    menu: QMenu,
    words: str,
    keys: QKeySequence | QKeySequence.StandardKey,
    act: Callable[[], None],
    *,
    enabled: bool = True,
    icon: str = "",
) -> None:
    action = menu.addAction(words)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutVisibleInContextMenu(True)
    action.setEnabled(enabled)
    action.triggered.connect(act)
    if icon:
        action.setIcon(THEME.icon(icon))


def _tr(words: str) -> str:
    return QCoreApplication.translate("TextMenu", words)
