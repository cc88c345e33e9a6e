"""Lists of small records in the form: further places, people, physical demands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.posting.lens import lens
from jdeditor.posting.posting import Location, Person, PhysicalDemand
from jdeditor.posting.vocabulary import Frequency
from jdeditor.ui import names
from jdeditor.ui.panels import world
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button, Tool
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.entered import EnteredField
from jdeditor.ui.widgets.fields import SideBySide, WordsField, line_field
from jdeditor.ui.widgets.known import KnownField
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from jdeditor.posting.lens import Lens
    from jdeditor.ui.binder import Binder

T = TypeVar("T", bound=Any)

Cell = tuple[str, QWidget, Callable[[Any], None]]
"""The name of a record's field, the widget that edits it, and how to show a value in it."""


class TableRows(QWidget, Generic[T]):
    """A list of records bound to a whole tuple of a posting, a row each."""

    def __init__(self, binder: Binder, lens: Lens[tuple[T, ...]], empty: T, add: str) -> None:
        super().__init__()
        self._binder, self._lens, self._empty = binder, lens, empty
        self._values: tuple[T, ...] = ()
        self._rows: list[tuple[QWidget, list[Cell]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add = Button(add, "quiet", "plus")
        self._add.clicked.connect(self._append)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.setFocusProxy(self._add)
        binder.add(lens, self, self.setValues, self._focus)
        THEME.follow(self.restyle)

    def cells(self, number: int) -> Sequence[Cell]:
        """Make the widgets of a row; each kind of list says which."""
        raise NotImplementedError

    stretch: tuple[int, ...] = (1,)

    def setValues(self, values: tuple[T, ...]) -> None:
        """Show other records without a signal."""
        self._values = values
        while len(self._rows) > len(values):
            row, _ = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(values):
            self._add_row()
        for (_, cells), value in zip(self._rows, values, strict=True):
            for name, _, show in cells:
                show(getattr(value, name))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._column.setSpacing(THEME.scale.space(8))

    def texts(self) -> Iterator[tuple[str, Words]]:
        """Go through the texts of the cells with their sources."""
        for row, _ in self._rows:
            for words in row.findChildren(Words):
                if not isinstance(words.parent(), EnteredField):
                    yield words.objectName(), words

    # ------------------------------------------------------------------ making cells

    def words(self, number: int, name: str, words: str) -> Cell:
        """Make a cell of one line."""
        field = line_field(words, hint=words)
        field.edited.connect(lambda text: self._typed(number, name, text))
        self._watch(number, name, field)
        return name, field, field.setMarkup

    def day(self, number: int, name: str, words: str) -> Cell:
        """Make a cell for a day."""
        from jdeditor.ui.widgets.dates import DateField  # noqa: PLC0415 - the first page comes first

        field = DateField(words, _tr("Choose from a calendar"), self._language)
        field.typed.connect(lambda day: self._typed(number, name, day))
        field.picked.connect(lambda day: self._chose(number, name, day))
        self._watch(number, name, field)
        return name, field, field.setValue

    def country(self, number: int) -> Cell:
        """Make a cell for a country."""
        field = KnownField(_tr("Country"), _tr("Choose a country"), world.countries, free=True)
        field.words.setHint(_tr("Country"))
        field.changed.connect(lambda text: self._typed(number, "country", text))
        self._watch(number, "country", field)
        return "country", field, field.setValue

    def frequency(self, number: int, name: str, words: str) -> Cell:
        """Make a cell to choose how often."""
        combo = Combo(words, [(value, names.choice(value)) for value in Frequency])
        combo.chosen.connect(lambda value: self._chose(number, name, value))
        return name, combo, combo.setValue

    def _watch(self, number: int, name: str, field: WordsField) -> None:
        field.words.setObjectName(f"{self._lens.name}#{number}.{name}")
        field.words.focused.connect(lambda: self._binder.entered(f"{self._lens.name}#{number}"))
        field.words.left.connect(self._binder.left)

    # ------------------------------------------------------------------ changing

    def _add_row(self) -> None:
        number = len(self._rows)
        cells = list(self.cells(number))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(THEME.scale.space(4))
        line.addWidget(SideBySide(tuple(widget for _, widget, _ in cells), self.stretch), 1)
        cross = Tool("x", _tr("Remove number {number}").format(number=number + 1))
        cross.clicked.connect(lambda: self._remove(number))
        line.addWidget(cross)
        self._column.insertWidget(number, row)
        self._rows.append((row, cells))

    def _replaced(self, number: int, name: str, value: object) -> tuple[T, ...]:
        changed = replace(self._values[number], **{name: value})
        return (*self._values[:number], changed, *self._values[number + 1 :])

    def _language(self) -> str:
        return self._binder.session.posting.language

    def _typed(self, number: int, name: str, text: object) -> None:
        self._binder.typed(self._lens, self._replaced(number, name, text), number)

    def _chose(self, number: int, name: str, value: object) -> None:
        self._binder.chose(self._lens, self._replaced(number, name, value))

    def _append(self) -> None:
        self._binder.chose(self._lens, (*self._values, self._empty))
        self._focus(len(self._values) - 1, None)

    def _remove(self, number: int) -> None:
        rest = (*self._values[:number], *self._values[number + 1 :])
        self._binder.chose(self._lens, rest)
        self._focus(min(number, len(rest) - 1), None)

    def _focus(self, entry: int | None, _caret: int | None) -> None:
        if self._rows and entry is not None and entry >= 0:
            self._rows[min(entry, len(self._rows) - 1)][1][0][1].setFocus()
        else:
            self._add.setFocus()


class PersonRows(TableRows[Person]):
    """People of the approval."""

    stretch = (5, 5, 5)

    def __init__(self, binder: Binder, lens: Lens[tuple[Person, ...]], add: str) -> None:
        super().__init__(binder, lens, Person(), add)

    def cells(self, number: int) -> Sequence[Cell]:
        return (
            self.words(number, "name", _tr("Name")),
            self.words(number, "role", _tr("Role")),
            self.day(number, "date", _tr("Date")),
        )


class DemandRows(TableRows[PhysicalDemand]):
    """Physical demands."""

    stretch = (9, 5, 6)

    def __init__(self, binder: Binder, lens: Lens[tuple[PhysicalDemand, ...]]) -> None:
        super().__init__(binder, lens, PhysicalDemand(), _tr("Add a physical demand"))

    def cells(self, number: int) -> Sequence[Cell]:
        return (
            self.words(number, "activity", _tr("Activity")),
            self.frequency(number, "frequency", _tr("How often")),
            self.words(number, "note", _tr("Note")),
        )


def _further() -> Lens[tuple[Location, ...]]:
    """Return the lens of all places but the first, which has fields of its own."""
    whole = lens(lambda p: p.locations)

    def put(posting: Any, value: tuple[Location, ...]) -> Any:  # noqa: ANN401 - a posting
        first = posting.locations[:1] or ((Location(),) if value else ())
        return whole.put(posting, (*first, *value))

    return type(whole)("locations", lambda posting: posting.locations[1:], put)


class LocationRows(TableRows[Location]):
    """The places of work after the first."""

    stretch = (5, 4, 3)

    def __init__(self, binder: Binder) -> None:
        super().__init__(binder, _further(), Location(), _tr("Add another location"))

    def cells(self, number: int) -> Sequence[Cell]:
        return (
            self.words(number, "city", _tr("City")),
            self.words(number, "region", _tr("State or region")),
            self.country(number),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panels", text)
