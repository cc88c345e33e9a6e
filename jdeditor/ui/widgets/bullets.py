"""The bullet list, the heart of the form: rows of words in one box, all by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import bullet_keys, pasted
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.bullet_parts import DropLine, Foot
from jdeditor.ui.widgets.bullet_row import BulletRow, RowWords
from jdeditor.ui.widgets.entries import Kind, shared_ends
from jdeditor.ui.widgets.text import Words

T = TypeVar("T")


class Extra(Protocol):
    """What stands at the end of a row and edits the rest of its value."""

    changed: SignalInstance

    def setValue(self, value: Any) -> None:  # noqa: ANN401 - of the list's kind
        """Show the value of the row."""

    def setSeen(self, seen: bool) -> None:
        """Show what can be changed, as the person is in the row or over it."""


class BulletList(Box, Generic[T]):
    """A list of entries of a kind.

    ``edited`` carries all values and the number of the row that was typed in, or -1 when the
    list itself has changed; ``removed`` the words of an entry that the person took away;
    ``focused`` the number of the row that the person is in.
    """

    edited = Signal(object, int)
    removed = Signal(str)
    focused = Signal(int)
    left = Signal()

    def __init__(
        self, name: str, kind: Kind[T], add: str, extra: Callable[[], QWidget] | None = None
    ) -> None:
        super().__init__(ring=False)
        self._kind = kind
        self._extra = extra
        self._values: tuple[T, ...] = ()
        self._rows: list[BulletRow] = []
        self._target = -1
        self._line = DropLine(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 1, 0, 1)
        self._column.setSpacing(0)
        self._whole = Words(name, lines=3)
        self._whole.edited.connect(self._take_text)
        self._whole.left.connect(self.left)
        self._whole.hide()
        self._column.addWidget(self._whole)
        self._foot = Foot(add)
        self._column.addWidget(self._foot)
        self._connect_foot()
        self._number_rows()
        THEME.follow(self.restyle)

    def _connect_foot(self) -> None:
        foot = self._foot
        foot.add.clicked.connect(lambda: self.insert(len(self._values)))
        foot.up.clicked.connect(lambda: self.shift(self.current(), -1))
        foot.down.clicked.connect(lambda: self.shift(self.current(), 1))
        foot.as_text.toggled.connect(self._show_as_text)

    # ------------------------------------------------------------------ values

    def values(self) -> tuple[T, ...]:
        """The entries."""
        return self._values

    def setValues(self, values: tuple[T, ...]) -> None:
        """Show other entries without a signal, touching only the rows that differ."""
        if values == self._values:
            return
        start, end = shared_ends(self._values, values)
        old_middle = len(self._values) - start - end
        new_middle = len(values) - start - end
        for _ in range(new_middle - old_middle):
            self._add_row(start + min(old_middle, new_middle))
        for _ in range(old_middle - new_middle):
            self._drop_row(start + min(old_middle, new_middle))
        self._values = values
        for number in range(start, start + new_middle):
            self._show_value(number)
        self._number_rows()
        if not self._whole.isHidden() and not self._whole.hasFocus():
            self._fill_text()

    def setMeta(self, hint: str) -> None:
        """Show an example while the list has a single, empty entry."""
        self._whole.setHint(hint)

    def _show_value(self, number: int) -> None:
        row, value = self._rows[number], self._values[number]
        row.words.setMarkup(self._kind.text(value))
        if row.extra is not None:
            row.extra.setValue(value)  # type: ignore[attr-defined]  # an Extra by its factory

    def _become(self, values: tuple[T, ...], row: int, caret: int = -1) -> None:
        """Change the list as one step and put the caret into a row."""
        self.setValues(values)
        self.focusRow(row, caret)
        self.edited.emit(values, -1)
        if self.current() >= 0:
            # The same row may have another number now, without focus having moved.
            self.focused.emit(self.current())
            self._foot.show_for(self.current(), len(self._rows))

    # ------------------------------------------------------------------ what a person does

    def current(self) -> int:
        """The number of the row that has focus, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.current), -1)

    def focusRow(self, number: int, caret: int = -1) -> None:
        """Put the caret into a row; -1 is the end of its words."""
        if not self._whole.isHidden():
            self._whole.setFocus()
        elif self._rows:
            words = self._rows[min(max(number, 0), len(self._rows) - 1)].words
            words.setFocus(Qt.FocusReason.OtherFocusReason)
            words.setCaret(caret)
        else:
            self._foot.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go on to what comes after the list."""
        self._foot.as_text.setFocus(Qt.FocusReason.TabFocusReason)
        self.window().focusNextChild()

    def insert(self, number: int, text: str = "") -> None:
        """Make a new entry before the one of a number, and go there."""
        new = self._kind.with_text(self._kind.empty(), text)
        self._become((*self._values[:number], new, *self._values[number:]), number, 0)

    def split(self, number: int, before: str, after: str) -> None:
        """Make two entries of one, where the caret stands."""
        values = self._values
        first = self._kind.with_text(values[number], before)
        second = self._kind.with_text(self._kind.empty(), after)
        self._become((*values[:number], first, second, *values[number + 1 :]), number + 1, 0)

    def join(self, number: int) -> None:
        """Make one entry of two: that of a number and the one after it."""
        values = self._values
        if not 0 <= number < len(values) - 1:
            return
        first, second = (self._kind.text(value) for value in values[number : number + 2])
        caret = len(self._rows[number].words.words())
        both = self._kind.with_text(values[number], first + second)
        self._become((*values[:number], both, *values[number + 2 :]), number, caret)

    def remove(self, number: int, caret_in: int | None = None) -> None:
        """Take an entry away and go to a neighbour; the person can take that back."""
        words = self._rows[number].words.words()
        rest = (*self._values[:number], *self._values[number + 1 :])
        self._become(rest, min(number, len(rest) - 1) if caret_in is None else caret_in)
        if words.strip():
            self.removed.emit(words)
        announce(self, self.tr("Removed"))

    def duplicate(self, number: int) -> None:
        """Make a copy of an entry behind it, and go there."""
        values = self._values
        self._become((*values[: number + 1], values[number], *values[number + 1 :]), number + 1)

    def shift(self, number: int, step: int) -> None:
        """Move an entry up or down by so many places; focus goes with it."""
        self.move_to(number, number + step + (1 if step > 0 else 0))

    def move_to(self, number: int, before: int) -> None:
        """Move an entry before another one; focus goes with it."""
        place = before - (before > number)
        if number < 0 or not 0 <= place < len(self._values) or place == number:
            return
        rest = [*self._values[:number], *self._values[number + 1 :]]
        rest.insert(place, self._values[number])
        caret = self._rows[number].words.caret()
        self._become(tuple(rest), place, caret)
        words = self.tr("Moved to {place} of {all}")
        announce(self, words.format(place=place + 1, all=len(rest)))

    # ------------------------------------------------------------------ rows

    def _add_row(self, number: int) -> None:
        words = RowWords(self._key, self._paste)
        row = BulletRow(words, self._extra() if self._extra else None)
        words.edited.connect(lambda text: self._typed(row, text))
        words.focused.connect(lambda: self._enter(row))
        words.left.connect(self._leave)
        row.removed.connect(lambda: self.remove(self._rows.index(row)))
        row.grip.dragged.connect(self._drag)
        row.grip.dropped.connect(lambda: self._drop(row))
        row.grip.menuWanted.connect(lambda at: self._offer(row, at))
        if row.extra is not None:
            changed = row.extra.changed  # type: ignore[attr-defined]  # an Extra by its factory
            changed.connect(lambda change: self._change_extra(row, change))
        self._rows.insert(number, row)
        self._column.insertWidget(number, row)
        row.setVisible(self._whole.isHidden())

    def _drop_row(self, number: int) -> None:
        row = self._rows.pop(number)
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _number_rows(self) -> None:
        grip = self.tr("Drag to move number {number}, click for more")
        cross = self.tr("Remove number {number}")
        item = self.tr("{list}, {number} of {of}").replace("{list}", self.accessibleName())
        for number, row in enumerate(self._rows):
            row.setPlace(number, len(self._rows), grip, cross, item)
        self._foot.rule = bool(self._rows)
        self._foot.show_for(self.current(), len(self._rows))

    def _typed(self, row: BulletRow, text: str) -> None:
        number = self._rows.index(row)
        value = self._kind.with_text(self._values[number], text)
        self._values = (*self._values[:number], value, *self._values[number + 1 :])
        self.edited.emit(self._values, number)

    def _change_extra(self, row: BulletRow, change: Callable[[T], T]) -> None:
        number = self._rows.index(row)
        value = change(self._values[number])
        self._values = (*self._values[:number], value, *self._values[number + 1 :])
        self.edited.emit(self._values, number)

    def _enter(self, row: BulletRow) -> None:
        number = self._rows.index(row)
        self._foot.show_for(number, len(self._rows))
        self.focused.emit(number)

    def _leave(self) -> None:
        self.left.emit()

    def _key(self, words: RowWords, event: QKeyEvent) -> bool:
        numbers = [n for n, row in enumerate(self._rows) if row.words is words]
        return bool(numbers) and bullet_keys.handle(self, numbers[0], words, event)

    def _paste(self, words: RowWords, data: QMimeData) -> bool:
        """Make many bullets of many lines; one line is pasted as words."""
        items = pasted.items(data.text(), data.html() if data.hasHtml() else "")
        if len(items) < 2:  # noqa: PLR2004 - one line is no list
            return False
        number = next(n for n, row in enumerate(self._rows) if row.words is words)
        bullet_keys.paste(self, number, words, items)
        return True

    def paste_values(self, number: int, texts: tuple[str, ...]) -> None:
        """Put entries in place of the one of a number, keeping what else that one holds."""
        values, kind = self._values, self._kind
        first = kind.with_text(values[number], texts[0])
        rest = (kind.with_text(kind.empty(), text) for text in texts[1:])
        together = (*values[:number], first, *rest, *values[number + 1 :])
        self._become(together, number + len(texts) - 1)

    # ------------------------------------------------------------------ dragging and menu

    def _drag(self, at: QPoint) -> None:
        y = self.mapFromGlobal(at).y()
        middles = [row.geometry().center().y() for row in self._rows]
        self._target = next((n for n, middle in enumerate(middles) if y < middle), len(middles))
        last = self._rows[-1].geometry().bottom() + 1
        tops = [*(row.y() for row in self._rows), last]
        self._line.show_at(tops[self._target])

    def _drop(self, row: BulletRow) -> None:
        self._line.hide()
        self.move_to(self._rows.index(row), self._target)

    def _offer(self, row: BulletRow, at: QPoint) -> None:
        number = self._rows.index(row)
        menu = QMenu(self)
        for words, keys, icon, act in (
            (self.tr("Move up"), "Alt+Up", "arrow-up", lambda: self.shift(number, -1)),
            (self.tr("Move down"), "Alt+Down", "arrow-down", lambda: self.shift(number, 1)),
            (self.tr("Duplicate"), "Ctrl+D", "copy", lambda: self.duplicate(number)),
            (self.tr("Remove"), "Ctrl+Shift+Backspace", "x", lambda: self.remove(number)),
        ):
            action = menu.addAction(THEME.icon(icon), words)
            action.setShortcut(keys)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _on=False, act=act: act())
        menu.exec(at)
        menu.deleteLater()

    # ------------------------------------------------------------------ as text

    def _show_as_text(self, as_text: bool) -> None:
        if as_text:
            self._fill_text()
        for row in self._rows:
            row.setVisible(not as_text)
        self._whole.setVisible(as_text)
        self._foot.show_text_mode(as_text)
        self._number_rows()
        self.focusRow(len(self._rows) - 1)

    def _fill_text(self) -> None:
        self._whole.setMarkup("\n".join(self._kind.text(value) for value in self._values))

    def _take_text(self, text: str) -> None:
        """Read one entry a line; entries keep what else they hold by their place."""
        lines = [line for line in text.split("\n") if line.strip()]
        old = [*self._values, *(self._kind.empty() for _ in lines)]
        values = tuple(self._kind.with_text(v, t) for v, t in zip(old, lines, strict=False))
        if values != self._values:
            self.setValues(values)
            for row in self._rows:
                row.hide()
            self.edited.emit(values, len(values))

    # ------------------------------------------------------------------ looks

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._whole.setContentsMargins(space(10), space(6), space(10), space(6))
        self.update()
