"""The bullet list, the heart of the form: rows of words in one box, all by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is, bullet_keys, entries
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.bullet_drag import RowDrag
from jdeditor.ui.widgets.bullet_drop import RowDrop
from jdeditor.ui.widgets.bullet_filling import RowFilling
from jdeditor.ui.widgets.bullet_parts import Foot, ListText
from jdeditor.ui.widgets.bullet_row import BulletRow, Extra, RowWords
from jdeditor.ui.widgets.entries import Kind, shared_ends
from jdeditor.ui.widgets.text import Words

T = TypeVar("T")

_WIDE, _HIGH = 10, 6
"""Space around the list as one text."""


class BulletList(Box, Generic[T]):
    """A list of entries of a kind.

    ``edited`` carries all values and the number of the row that was typed in, or -1 when the
    list itself has changed; ``shortened`` what to say where not all was pasted; ``removed`` the
    words of an entry that the person took away; ``focused`` the number of the row that the person
    is in. ``tell_origin`` says where an entry came from; ``originsWanted`` asks for all of them.
    ``landed`` carries a line that was dropped here, and its place; ``filled`` a row that has
    its words now: those of a long list come one after the other.
    """

    edited = Signal(object, int)
    removed = Signal(str)
    shortened = Signal(str)
    focused = Signal(int)
    left = Signal()
    originsWanted = Signal()
    landed = Signal(bytes, int)
    filled = Signal(QWidget)

    def __init__(
        self, name: str, kind: Kind[T], add: str, extra: Callable[[], Extra] | None = None
    ) -> None:
        super().__init__(ring=False)
        self._kind = kind
        self._extra = extra
        self.tell_origin: Callable[[str], str] = lambda _text: ""
        self._values: tuple[T, ...] = ()
        self.touched = 0
        """The first row that was other when entries came from elsewhere, such as undo."""
        self._rows: list[BulletRow] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._whole = ListText(name)
        self._text_box = QWidget()
        self._foot = Foot(add)
        self._drag = RowDrag(self, self._rows, self._land)
        self._drop = RowDrop(self, self._rows, self.landed.emit)
        self.filling = RowFilling(self, self._rows)
        self._lay()
        self._connect()
        self._number_rows()
        THEME.follow(self.restyle)

    def _lay(self) -> None:
        self._text_column = QVBoxLayout(self._text_box)
        self._text_column.addWidget(self._whole)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 1, 0, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self._text_box)
        self._column.addWidget(self._foot)
        self._text_box.hide()

    def _connect(self) -> None:
        foot = self._foot
        foot.add.clicked.connect(lambda: self.insert(len(self._values)))
        foot.up.clicked.connect(lambda: self.shift(self.current(), -1))
        foot.down.clicked.connect(lambda: self.shift(self.current(), 1))
        foot.as_text.toggled.connect(self._show_as_text)
        self._whole.edited.connect(self._take_text)
        self._whole.left.connect(self.left)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space, lift = THEME.scale.space, self._whole.lift
        high = space(_HIGH)
        self._text_column.setContentsMargins(space(_WIDE), high - lift, space(_WIDE), high + lift)
        self.filling.expect(self._texts())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.filling.expect(self._texts())

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
        place = start + min(old_middle, new_middle)
        # One layout at the end, not one for each row.
        self._column.setEnabled(False)
        for number in range(place, start + new_middle):
            self._add_row(number)
        for _ in range(old_middle - new_middle):
            self._drop_row(place)
        self._values, self.touched = values, start
        for number in range(start, start + new_middle):
            self._show_value(number)
        self._number_rows()
        self.filling.begin(self._texts())
        self._column.setEnabled(True)
        self._fill_text()

    def words(self, number: int) -> RowWords:
        """The words of a row."""
        return self._rows[number].words

    def texts(self, name: str) -> Iterator[tuple[str, Words]]:
        """Go through the texts that are there, each with its source under a list's name."""
        if not self._text_box.isHidden():
            yield name, self._whole
            return
        for number, row in enumerate(self._rows):
            if not row.bare:
                yield f"{name}#{number}", row.words

    def _show_value(self, number: int) -> None:
        row, value = self._rows[number], self._values[number]
        if not row.bare:
            row.words.setMarkup(self._kind.text(value))
            if row.extra is not None:
                row.extra.setValue(value)

    def _texts(self) -> list[str]:
        return [self._kind.text(value) for value in self._values]

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
        if not self._text_box.isHidden():
            self._whole.setFocus()
        elif self._rows:
            words = self._rows[min(max(number, 0), len(self._rows) - 1)].words
            words.setFocus(Qt.FocusReason.OtherFocusReason)
            words.setCaret(caret)
        else:
            self._foot.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go on to what comes after the list."""
        after = self._foot.as_text.nextInFocusChain()
        while after is not None and after is not self and not _takes_tab(after):
            after = after.nextInFocusChain()
        if after is not None:
            after.setFocus(Qt.FocusReason.TabFocusReason)

    def insert(self, number: int, text: str = "") -> None:
        """Make a new entry before the one of a number, and go there."""
        self._become(entries.inserted(self._values, number, self._kind.new(text)), number, 0)

    def split(self, number: int, before: str, after: str) -> None:
        """Make two entries of one, where the caret stands."""
        values = entries.split(self._kind, self._values, number, before, after)
        self._become(values, number + 1, 0)

    def join(self, number: int, *, caret_after: bool) -> None:
        """Make one entry of two, that of a number and the next, with the caret at the seam."""
        if not 0 <= number < len(self._values) - 1:
            return
        first, second = (self.words(place).words() for place in (number, number + 1))
        caret = len(self.words(number).document().toPlainText())
        seam = bool(caret_after and first and second)
        self._become(entries.joined(self._kind, self._values, number), number, caret + seam)

    def remove(self, number: int, caret_in: int | None = None) -> None:
        """Take an entry away and go to a neighbour; the person can take that back."""
        words = self.words(number).words()
        rest = entries.without(self._values, number)
        self._become(rest, min(number, len(rest) - 1) if caret_in is None else caret_in)
        if words.strip():
            self.removed.emit(words)
        announce(self, self.tr("Removed"))

    def duplicate(self, number: int) -> None:
        """Make a copy of an entry behind it, and go there."""
        copied = entries.inserted(self._values, number + 1, self._values[number])
        self._become(copied, number + 1)

    def paste_texts(self, number: int, texts: list[str]) -> None:
        """Put entries in place of the one of a number, keeping what else that one holds."""
        values = entries.pasted(self._kind, self._values, number, texts)
        self._become(values, number + len(texts) - 1)

    def shift(self, number: int, step: int) -> None:
        """Move an entry up or down by so many places; focus goes with it."""
        self.move_to(number, number + step)

    def move_to(self, number: int, place: int) -> None:
        """Move an entry to another place; focus goes with it."""
        if number < 0 or place == number or not 0 <= place < len(self._values):
            return
        caret = self.words(number).caret()
        self._become(entries.moved(self._values, number, place), place, caret)
        words = self.tr("Moved to {place} of {all}")
        announce(self, words.format(place=place + 1, all=len(self._values)))

    # ------------------------------------------------------------------ rows

    def _add_row(self, number: int) -> None:
        row = BulletRow(self)
        self._rows.insert(number, row)
        self._column.insertWidget(number, row)
        row.setVisible(self._text_box.isHidden())

    def fill_seen(self) -> None:
        """Give the rows in sight their words soon."""
        self.filling.go_on()

    def fill_row(self, row: BulletRow) -> None:
        """Give a bare row its words."""
        words = RowWords(self)
        row.put(words, self._extra() if self._extra else None)
        words.edited.connect(lambda text: self._typed(row, text))
        words.focused.connect(lambda: self._enter(row))
        words.left.connect(self.left)
        row.removed.connect(lambda: self.remove(self._rows.index(row)))
        row.dragged.connect(lambda at: self._drag.move(row, at))
        row.dropped.connect(self._drag.drop)
        row.menuWanted.connect(lambda at: self._open_menu(row, at))
        row.entered.connect(lambda: self._tell_origin(row))
        if row.extra is not None:
            row.extra.changed.connect(lambda change: self._change(row, change))
        number = self._rows.index(row)
        self._show_value(number)
        self._name_row(number)
        above = [row for row in self._rows[:number] if not row.bare]
        row.come_after(above[-1].stops()[-1] if above else self._whole)
        self.filled.emit(row)

    def _drop_row(self, number: int) -> None:
        row = self._rows.pop(number)
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _number_rows(self) -> None:
        for number, row in enumerate(self._rows):
            row.first = number == 0
            if not row.bare:
                self._name_row(number)
        self._foot.show_for(self.current(), len(self._rows))

    def _name_row(self, number: int) -> None:
        spoken = self.tr("{list}, {number} of {of}")
        named, all_ = self.accessibleName(), len(self._rows)
        words = self._rows[number].words
        words.setAccessibleName(spoken.format(list=named, number=number + 1, of=all_))

    def _typed(self, row: BulletRow, text: str) -> None:
        self._change(row, lambda value: self._kind.with_text(value, text))

    def _change(self, row: BulletRow, change: Callable[[T], T]) -> None:
        number = self._rows.index(row)
        self._values = entries.changed(self._values, number, change(self._values[number]))
        self.edited.emit(self._values, number)

    def _enter(self, row: BulletRow) -> None:
        number = self._rows.index(row)
        self._foot.show_for(number, len(self._rows))
        self.filling.fill_around(number)
        self.focused.emit(number)

    def _land(self, row: QWidget, before: int) -> None:
        number = next((n for n, own in enumerate(self._rows) if own is row), -1)
        self.move_to(number, before - (before > number))

    # ------------------------------------------------------------------ lines from elsewhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop.follow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drop.follow(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.take(event)

    # ------------------------------------------------------------------ what rows leave to it

    def key(self, words: RowWords, event: QKeyEvent) -> bool:
        """Do what a key does in a row; False leaves it to the words."""
        number = self._number(words)
        return number >= 0 and bullet_keys.handle(self, number, words, event)

    def paste(self, words: RowWords, data: QMimeData) -> bool:
        """Make many bullets of many lines, or one of an item; one line is pasted as words."""
        number = self._number(words)
        return number >= 0 and bullet_keys.paste(self, number, words, data)

    def offer(self, words: RowWords, menu: QMenu) -> None:
        """Add what can be done with a row to a menu."""
        bullet_keys.add_to_menu(self, self._number(words), menu)

    def _number(self, words: RowWords) -> int:
        return next((n for n, row in enumerate(self._rows) if row.words is words), -1)

    def _open_menu(self, row: BulletRow, at: QPoint) -> None:
        menu = QMenu(self)
        self.offer(row.words, menu)
        menu.exec(at)
        menu.deleteLater()

    def origin(self, number: int) -> str:
        """Where the entry of a number came from, in words, or nothing."""
        return self.tell_origin(self._kind.text(self._values[number]))

    def _tell_origin(self, row: BulletRow) -> None:
        grip = row.grip
        words = (grip.accessibleName(), self.origin(self._rows.index(row)))
        grip.setToolTip(as_is.tip("\n".join(filter(None, words))))

    # ------------------------------------------------------------------ as text

    def _show_as_text(self, as_text: bool) -> None:
        current = self.current()
        self._text_box.setVisible(as_text)
        self._fill_text()
        self._column.setEnabled(False)
        for row in self._rows:
            row.setVisible(not as_text)
        self._column.setEnabled(True)
        self._foot.show_for(current, len(self._rows))
        self._foot.show_text_mode(as_text)
        self.focusRow(current)

    def _fill_text(self) -> None:
        """Write the entries into the text, unless it says them already."""
        shows = entries.from_text(self._kind, self._values, self._whole.markup())
        if not self._text_box.isHidden() and shows != self._values:
            self._whole.setMarkup(entries.as_text(self._kind, self._values))

    def _take_text(self, text: str) -> None:
        values = entries.from_text(self._kind, self._values, text)
        if values != self._values:
            self.setValues(values)
            self.edited.emit(values, len(values))


def _takes_tab(widget: QWidget) -> bool:
    """Whether the tabulator would stop at a widget."""
    tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tabbed and widget.isVisible() and widget.isEnabled()
