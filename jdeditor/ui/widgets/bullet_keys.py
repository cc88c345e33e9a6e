"""What the keys do in a row of a bullet list, what pasting does, and what its menu offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu

from jdeditor.document import inline
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is, pasted, text_clipboard

if TYPE_CHECKING:
    from jdeditor.ui.widgets.bullet_row import RowWords
    from jdeditor.ui.widgets.bullets import BulletList

_Key = Qt.Key
_Mod = Qt.KeyboardModifier
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_MEANT = _Mod.ControlModifier | _Mod.AltModifier | _Mod.ShiftModifier | _Mod.MetaModifier


def handle(rows: BulletList[Any], number: int, words: RowWords, event: QKeyEvent) -> bool:
    """Do what a key does in a row; False leaves the key to the words."""
    key, mods = _Key(event.key()), event.modifiers() & _MEANT
    if mods == _Mod.NoModifier or (mods == _Mod.ShiftModifier and key in _ENTER):
        return _plain(rows, number, words, key)
    if mods == _Mod.AltModifier and key in (_Key.Key_Up, _Key.Key_Down):
        rows.shift(number, -1 if key == _Key.Key_Up else 1)
        return True
    if mods == _Mod.ControlModifier:
        return _with_control(rows, number, key)
    if mods == _Mod.ControlModifier | _Mod.ShiftModifier and key == _Key.Key_Backspace:
        rows.remove(number)
        return True
    return False


def paste(rows: BulletList[Any], number: int, words: RowWords, data: QMimeData) -> bool:
    """Put lines or an item where the caret stands; False leaves a line to the words."""
    found = () if text_clipboard.is_ours(data) else text_clipboard.pieces(data)
    texts = [inline.markup(pasted.unmarked(piece.text)) for piece in found]
    single = len(found) == 1 and not found[0].item and texts[0] == inline.markup(found[0].text)
    if not found or single:
        return False
    texts = [text for text in texts if text] or texts[:1]
    if len(found) > pasted.MOST_ITEMS:
        said = QCoreApplication.translate("BulletList", "Pasted the first {count} of {all} lines")
        rows.shortened.emit(said.format(count=pasted.MOST_ITEMS, all=len(found)))
    _paste(rows, number, words, texts[: pasted.MOST_ITEMS])
    return True


def _paste(rows: BulletList[Any], number: int, words: RowWords, texts: list[str]) -> None:
    """Put lines where the caret stands, the first joining what is before it."""
    before, after = _around(words)
    texts[0] = _apart(before, texts[0])
    texts[-1] = _apart(texts[-1], after)
    rows.paste_texts(number, texts)


def add_to_menu(rows: BulletList[Any], number: int, menu: QMenu) -> None:
    """Offer what can be done with a row as a whole."""
    translate = QCoreApplication.translate
    last = len(rows.values()) - 1
    up, down = partial(rows.shift, number, -1), partial(rows.shift, number, 1)
    for words, keys, icon, enabled, act in (
        (translate("BulletList", "Move up"), "Alt+Up", "arrow-up", number > 0, up),
        (translate("BulletList", "Move down"), "Alt+Down", "arrow-down", number < last, down),
        (translate("BulletList", "Duplicate"), "Ctrl+D", "copy", True, rows.duplicate),
        (translate("BulletList", "Remove"), "Ctrl+Shift+Backspace", "x", True, rows.remove),
    ):
        if act == rows.remove:
            menu.addSeparator()
        action = menu.addAction(THEME.icon(icon), words)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(enabled)
        action.triggered.connect(act if isinstance(act, partial) else partial(act, number))
    if origin := rows.origin(number):
        menu.addSeparator()
        menu.addAction(THEME.icon("info"), as_is.entry(origin)).triggered.connect(
            rows.originsWanted
        )


def _plain(rows: BulletList[Any], number: int, words: RowWords, key: Qt.Key) -> bool:
    cursor = words.textCursor()
    if key in _ENTER:
        if words.words():
            rows.split(number, *_around(words))
        return True
    if cursor.hasSelection():
        return False
    if key == _Key.Key_Backspace and cursor.atStart():
        return _back(rows, number, words)
    if key == _Key.Key_Delete and cursor.atEnd():
        rows.join(number, caret_after=False)
        return True
    return key in (_Key.Key_Up, _Key.Key_Down) and _walk(rows, number, words, key)


def _with_control(rows: BulletList[Any], number: int, key: Qt.Key) -> bool:
    if key == _Key.Key_D:
        rows.duplicate(number)
        return True
    if key in _ENTER:
        rows.leave()
        return True
    return False


def _back(rows: BulletList[Any], number: int, words: RowWords) -> bool:
    """Remove an empty entry and go up, or join an entry with the one above."""
    if not words.words():
        rows.remove(number, max(0, number - 1))
    elif number > 0:
        rows.join(number - 1, caret_after=True)
    return True


def _walk(rows: BulletList[Any], number: int, words: RowWords, key: Qt.Key) -> bool:
    """Go to the row above from the first line of a row, and below from the last."""
    step = -1 if key == _Key.Key_Up else 1
    probe = words.textCursor()
    moves = QTextCursor.MoveOperation
    inside = probe.movePosition(moves.Up if step < 0 else moves.Down)
    if inside or not 0 <= number + step < len(rows.values()):
        return False
    across = words.cursorRect().left()
    there = rows.words(number + step)
    line = there.height() - 1 if step < 0 else 0
    rows.focusRow(number + step, there.cursorForPosition(QPoint(across, line)).position())
    return True


def _apart(first: str, second: str) -> str:
    """Return two texts as one, with a space between their words."""
    touching = first[-1:].strip() and second[:1].strip()
    return f"{first} {second}" if touching else first + second


def _around(words: RowWords) -> tuple[str, str]:
    """Return the markup before and after the caret; what is selected goes."""
    cursor = words.textCursor()
    return words.markup_between(0, cursor.selectionStart()), words.markup_between(
        cursor.selectionEnd(), None
    )
