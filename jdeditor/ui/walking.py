"""Going through what still needs a look, from one place to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from jdeditor.posting import sections
from jdeditor.posting.texts import section_of, texts
from jdeditor.ui.field_words import field_words, place_in
from jdeditor.ui.states import BlankPlace, all_blanks
from jdeditor.ui.widgets import prose
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jdeditor.posting.posting import Posting
    from jdeditor.ui.form import Form
    from jdeditor.ui.form_column import FormColumn
    from jdeditor.ui.session import Session


_FIRST = "job"
"""Where the caret is when a posting is opened, which nobody has chosen."""


class Stop(NamedTuple):
    """A place to look at, and what is said there; a blank speaks for itself."""

    place: BlankPlace
    said: str = ""


class Walk(QObject):
    """Where the person is on the way through the posting.

    The way leads through the blanks and what others have to show, in the order of the form;
    ``stopped`` carries each place on it.
    """

    stopped = Signal(object)

    def __init__(self, session: Session, column: FormColumn) -> None:
        super().__init__(column)
        self._session, self._column = session, column
        self._suppliers: list[Callable[[], Iterable[Stop]]] = []
        self._at: tuple[int, ...] = ()
        self._left: tuple[object, int] = (None, 0)

    @property
    def _form(self) -> Form:
        return self._column.form

    def join(self, supplier: Callable[[], Iterable[Stop]]) -> None:
        """Lead through these places too from now on."""
        self._suppliers.append(supplier)

    def next_blank(self) -> None:
        """Go to the next blank and select it."""
        self._step(1, [Stop(place) for place in all_blanks(self._session.posting)])

    def next_stop(self) -> None:
        """Go to the next place to look at."""
        self._step(1, self._stops())

    def previous_stop(self) -> None:
        """Go to the place before."""
        self._step(-1, self._stops())

    def _stops(self) -> list[Stop]:
        blanks = [Stop(place) for place in all_blanks(self._session.posting)]
        return blanks + [stop for supplier in self._suppliers for stop in supplier()]

    def _step(self, step: int, stops: list[Stop]) -> None:
        if not stops:
            self._column.toast.tell(self.tr("Nothing is left to look at."))
            return
        order = _order(self._session.posting)
        self._at = self._here(order)
        fields = {name: place for place, name in enumerate(self._form.binder.fields, 1)}
        by_place = {_key(stop, order, fields): stop for stop in reversed(stops)}
        ahead = sorted(by_place) if step > 0 else sorted(by_place, reverse=True)
        beyond = [key for key in ahead if (key > self._at if step > 0 else key < self._at)]
        self._at = beyond[0] if beyond and self._at else ahead[0] if self._at else min(by_place)
        stop = by_place[self._at]
        self.show(stop.place, section=section_of(stop.place.source))
        self._left = self._focus()
        self.stopped.emit(stop.place)
        if stop.said:
            announce(self._column, stop.said)

    def _here(self, order: dict[str, tuple[int, int]]) -> tuple[int, ...]:
        """Return where the person is: where the caret is, if they have gone there themselves."""
        focused = self._form.window().focusWidget()
        if self._focus() == self._left or not isinstance(focused, Words):
            return self._at
        own = (source for source, words in field_words(self._form.binder) if words is focused)
        source = next(own, "")
        began = bool(self._at) or section_of(source) != _FIRST
        if source not in order or not began:
            return self._at
        cursor, said = focused.textCursor(), focused.words()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return *order[source], *(prose.letters(said, place) for place in ends)

    def _focus(self) -> tuple[object, int]:
        focused = self._form.window().focusWidget()
        return focused, focused.caret() if isinstance(focused, Words) else 0

    def show(self, place: BlankPlace, *, section: str = "") -> None:
        """Go to a place and select the words there, or to its section where no field has it."""
        self._form.reveal(place.source)
        found = place_in(self._form.binder, place)
        if found is not None:
            words, start, end = found
            words.setFocus(Qt.FocusReason.OtherFocusReason)
            words.select(start, end)
        elif section and place.source.partition("#")[0] not in self._form.binder.fields:
            self._form.show_section(section)


def _order(posting: Posting) -> dict[str, tuple[int, int]]:
    """Return where each section and each of its texts stands in the form."""
    order: dict[str, tuple[int, int]] = {}
    for number, key in enumerate(sections.all_keys(posting)):
        order[key] = (number, 0)
        for place, words in enumerate(texts(posting, key), 1):
            order[words.source] = (number, place)
    return order


def _key(stop: Stop, order: dict[str, tuple[int, int]], fields: dict[str, int]) -> tuple[int, ...]:
    """Return where a stop comes; figures, days and what is empty before the texts of a section."""
    source, start, end = stop.place
    if source in order:
        return *order[source], start, end
    number, place = order.get(section_of(source), (len(order), 0))
    return number, place, fields.get(source, 0), 0
