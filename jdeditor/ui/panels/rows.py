"""The form-row vocabulary: a panel says which fields it wants, this makes and binds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jdeditor.document.inline import BLANK
from jdeditor.posting.posting import PhysicalDemand, Responsibility
from jdeditor.ui import names
from jdeditor.ui.panels import world
from jdeditor.ui.panels.duty import DutyExtra
from jdeditor.ui.panels.tables import DemandRows, LocationRows, PersonRows
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.chips import Chips
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.entries import TEXTS, Kind
from jdeditor.ui.widgets.fields import FormRow, SideBySide, WordsField, line_field, text_field
from jdeditor.ui.widgets.known import Known, KnownField
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.numbers import NumberField
from jdeditor.ui.widgets.segments import Segments

if TYPE_CHECKING:
    import datetime as dt

    from jdeditor.document.typed_pay import PayWords, Side
    from jdeditor.posting.lens import Lens
    from jdeditor.posting.posting import Person
    from jdeditor.ui.binder import Binder
    from jdeditor.ui.widgets.entered import EnteredField
    from jdeditor.ui.widgets.text import Words

E = TypeVar("E", bound=Enum)

DUTIES: Kind[Responsibility] = Kind(
    lambda duty: duty.text, lambda duty, text: replace(duty, text=text), Responsibility
)


class Rows:
    """Fills the body of a card with bound fields.

    Each method that makes a field returns its row; ``label`` replaces the usual name of the
    field above it, and ``label=""`` leaves it out.
    """

    def __init__(self, binder: Binder, into: QVBoxLayout) -> None:
        self._binder = binder
        self._into = into

    def add(self, *rows: QWidget, stretch: tuple[int, ...] = ()) -> None:
        """Put rows into the card, beside each other if there are several."""
        self._into.addWidget(SideBySide(rows, stretch) if len(rows) > 1 else rows[0])

    def note(self, words: str) -> None:
        """Put a sentence into the card."""
        self._into.addWidget(Label(words, "ui", "2", wrap=True))

    # ------------------------------------------------------------------ words

    def line(self, lens: Lens[str], *, label: str | None = None, hint: str = "") -> QWidget:
        """Make a field of one line."""
        return self._words(lens, line_field(self._name(lens), hint=hint), label)

    def text(
        self, lens: Lens[str], *, label: str | None = None, hint: str = "", lines: int = 2
    ) -> QWidget:
        """Make a field of many lines."""
        return self._words(lens, text_field(self._name(lens), hint=hint, lines=lines), label)

    def _words(self, lens: Lens[str], field: WordsField, label: str | None) -> QWidget:
        words, binder = field.words, self._binder
        field.edited.connect(lambda text: binder.typed(lens, text))
        words.focused.connect(lambda: binder.entered(lens.name))
        words.left.connect(binder.left)

        def focus(_entry: int | None, caret: int | None) -> None:
            words.setFocus()
            words.setCaret(-1 if caret is None else caret)

        words.more = partial(_offer_origin, binder, lens, words)
        binder.add(lens, words, field.setMarkup, focus)
        return self._row(lens, field, label)

    # ------------------------------------------------------------------ figures and days

    def number(
        self,
        lens: Lens[int | None],
        *,
        least: int = 0,
        most: int,
        suffix: str = "",
        always: int | None = None,
    ) -> QWidget:
        """Make a field for a whole number; ``always`` stands for an empty one."""
        field = NumberField(self._name(lens), least=least, most=most, suffix=suffix)

        def changed(value: Decimal | None) -> None:
            self._binder.typed(lens, always if value is None else int(value))

        field.changed.connect(changed)
        return self._figure(lens, field, None)

    def money(self, lens: Lens[Decimal | None], *, label: str, note: Lens[str]) -> QWidget:
        """Make a field for an end of the range; what else it says of pay goes where it belongs.

        What is no pay goes into the ``note``.
        """
        # It knows the figures of every language: the first page comes first.
        from jdeditor.ui.widgets.pay import PayField  # noqa: PLC0415

        binder = self._binder
        side: Side = "minimum" if lens.name == "pay.minimum" else "maximum"
        field = PayField(self._name(lens), self._language, self._currency)
        before = binder.session.posting.pay

        def begin() -> None:
            nonlocal before
            before = binder.session.posting.pay

        def write(written: PayWords) -> None:
            pay = written.put(before, side)
            binder.wrote(lens.name, lambda posting: replace(posting, pay=pay))

        def show(value: Decimal | None) -> None:
            field.setPrefix(world.sign(self._currency(), self._language()))
            field.setValue(value)

        field.begun.connect(begin)
        field.meant.connect(write)
        field.unread.connect(lambda words: self._keep(words, lens, field, note))
        binder.add(lens, field.words, show)
        self._watch(lens, field)
        return self._row(lens, field, label)

    def _language(self) -> str:
        return self._binder.session.posting.language

    def _currency(self) -> str:
        return self._binder.session.posting.pay.currency

    def _figure(self, lens: Lens[Any], field: NumberField, label: str | None) -> QWidget:
        self._binder.add(lens, field.words, field.setValue)
        self._watch(lens, field)
        return self._row(lens, field, label)

    def date(
        self,
        lens: Lens[dt.date | None],
        *,
        label: str | None = None,
        note: Lens[str] | None = None,
    ) -> QWidget:
        """Make a field for a day; what is none goes into the ``note``, if there is one."""
        name = self._name(lens)
        calendar = _tr("Choose {name} from a calendar").format(name=name)
        from jdeditor.ui.widgets.dates import DateField  # noqa: PLC0415 - see money

        field = DateField(name, calendar, self._language)
        field.typed.connect(lambda day: self._binder.typed(lens, day))
        field.picked.connect(lambda day: self._binder.chose(lens, day))
        if note is not None:
            field.unread.connect(lambda words: self._keep(words, lens, field, note))
        self._binder.add(lens, field.words, field.setValue)
        self._watch(lens, field)
        return self._row(lens, field, label)

    def _keep(self, words: str, lens: Lens[Any], field: EnteredField, note: Lens[str]) -> None:
        """Put words that a field cannot read into the note on it, in one step with typing them."""
        there = note.get(self._binder.session.posting).strip()
        if BLANK.fullmatch(there):  # it waited for these words
            there = ""
        self._binder.moved(lens, note, f"{there}; {words}" if there else words)
        field.drop()
        said = _tr("Not read here, so it was put into “{note}”.")
        field.advise(said.format(note=self._name(note)))

    def _watch(self, lens: Lens[Any], field: WordsField) -> None:
        field.words.focused.connect(lambda: self._binder.entered(lens.name))
        field.words.left.connect(self._binder.left)

    # ------------------------------------------------------------------ choices

    def choice(self, lens: Lens[E | None], kind: type[E], *, label: str | None = None) -> QWidget:
        """Make a combo box of the choices of a kind, with nothing as the first."""
        choices = [(None, "–"), *((value, names.choice(value)) for value in kind)]
        return self._combo(lens, choices, label)

    def currency(self, lens: Lens[str]) -> QWidget:
        """Make a field for a currency, searched by its name."""
        return self._known(lens, world.currencies, _tr("Choose a currency"), free=False)

    def country(self, lens: Lens[str], *, hint: str = "") -> QWidget:
        """Make a field for a country, searched by its name; any words count."""
        return self._known(lens, world.countries, _tr("Choose a country"), free=True, hint=hint)

    def _known(
        self,
        lens: Lens[str],
        known: Callable[[], Known],
        list_name: str,
        *,
        free: bool,
        hint: str = "",
    ) -> QWidget:
        field = KnownField(self._name(lens), list_name, known, free=free)
        field.words.setHint(hint)
        field.changed.connect(lambda value: self._binder.typed(lens, value))
        self._binder.add(lens, field.words, field.setValue)
        self._watch(lens, field)
        return self._row(lens, field, None)

    def language(self, lens: Lens[str]) -> QWidget:
        """Make a combo box of the languages that a posting can be written in."""
        return self._combo(lens, world.languages(), None)

    def _combo(
        self, lens: Lens[Any], choices: Sequence[tuple[Any, str]], label: str | None
    ) -> QWidget:
        combo = Combo(self._name(lens), choices)
        combo.chosen.connect(lambda value: self._binder.chose(lens, value))
        combo.focused.connect(lambda: self._binder.entered(lens.name))
        self._binder.add(lens, combo, combo.setValue)
        return self._row(lens, combo, label)

    def segments(self, lens: Lens[Any], kind: type[Enum], *, optional: bool = True) -> QWidget:
        """Make segments of the choices of a kind."""
        choices = [(value, names.choice(value)) for value in kind]
        segments = Segments(self._name(lens), choices, optional=optional)
        segments.chosen.connect(lambda value: self._binder.chose(lens, value))
        self._binder.add(lens, segments, segments.setValue)
        return self._row(lens, segments, None)

    def chips(self, lens: Lens[tuple[E, ...]], kind: type[E]) -> QWidget:
        """Make chips of the choices of a kind."""
        choices = [(value, names.choice(value)) for value in kind]
        chips = Chips(self._name(lens), choices, _tr("Add"))
        chips.chosen.connect(lambda values: self._binder.chose(lens, values))
        self._binder.add(lens, chips, chips.setValues)
        return self._row(lens, chips, None)

    # ------------------------------------------------------------------ lists

    def bullets(self, lens: Lens[tuple[str, ...]], *, add: str, label: str = "") -> None:
        """Put a list of bullets into the card."""
        self._list(lens, BulletList(self._name(lens), TEXTS, add), label)

    def duties(self, lens: Lens[tuple[Responsibility, ...]], *, add: str) -> None:
        """Put a list of bullets with shares of time into the card."""
        self._list(lens, BulletList(self._name(lens), DUTIES, add, DutyExtra), "")

    def _list(self, lens: Lens[Any], bullets: BulletList[Any], label: str) -> None:
        binder = self._binder

        def edited(values: object, entry: int) -> None:
            if entry < 0:
                binder.chose(lens, values)
            else:
                binder.typed(lens, values, entry)

        def focus(entry: int | None, caret: int | None) -> None:
            bullets.focusRow(-1 if entry is None else entry, -1 if caret is None else caret)

        bullets.edited.connect(edited)
        bullets.focused.connect(lambda entry: binder.entered(f"{lens.name}#{entry}"))
        bullets.left.connect(binder.left)
        bullets.removed.connect(binder.removed)
        bullets.shortened.connect(binder.told)
        bullets.tell_origin = partial(_origin, binder)
        bullets.originsWanted.connect(binder.originsWanted)
        bullets.landed.connect(partial(binder.landed.emit, lens.name))
        bullets.filled.connect(binder.filled)
        binder.session.changed.connect(bullets.filling.rest)
        binder.add(lens, bullets, bullets.setValues, focus)
        self.add(self._row(lens, bullets, label))

    def more_locations(self) -> None:
        """Put the further places of work into the card."""
        self.add(LocationRows(self._binder))

    def people(self, lens: Lens[tuple[Person, ...]], *, add: str) -> None:
        """Put a list of people into the card."""
        self.add(self._row(lens, PersonRows(self._binder, lens, add), None))

    def physical_demands(self, lens: Lens[tuple[PhysicalDemand, ...]]) -> None:
        """Put the physical demands into the card."""
        self.add(self._row(lens, DemandRows(self._binder, lens), None))

    # ------------------------------------------------------------------ parts

    def _name(self, lens: Lens[Any]) -> str:
        return names.field(self._binder.session.posting, lens.name)

    def _row(self, lens: Lens[Any], control: QWidget, label: str | None) -> QWidget:
        return FormRow(self._name(lens) if label is None else label, control)


def _origin(binder: Binder, text: str) -> str:
    # Imported here: only who asks for it needs it.
    from jdeditor.ui.tracing.words import told  # noqa: PLC0415

    return told(binder.session.posting, text)


def _offer_origin(binder: Binder, lens: Lens[str], words: Words, menu: QMenu) -> None:
    """Say in the menu of a text where the line with the caret came from."""
    lines = lens.get(binder.session.posting).split("\n")
    number = words.textCursor().blockNumber()
    if number < len(lines) and lines[number].strip():
        menu.addSeparator()
        told = menu.addAction(THEME.icon("info"), _origin(binder, lines[number]))
        told.triggered.connect(binder.originsWanted)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panels", text)
