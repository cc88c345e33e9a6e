"""The texts of the form, each with the source that the posting knows it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.posting.lens import named
from jdeditor.posting.replacing import TEXT_OF
from jdeditor.ui.panels.tables import TableRows
from jdeditor.ui.widgets import prose
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.entered import EnteredField
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.ui.binder import Binder
    from jdeditor.ui.states import BlankPlace

_FURTHER = "locations"
"""The form gives the first place of work fields of its own and counts the others from 0."""


def field_words(binder: Binder) -> Iterator[tuple[str, Words]]:
    """Go through the texts of a form with their sources; a list as one text has the list's."""
    for field in tuple(binder.fields.values()):
        if isinstance(field.widget, Words):
            entered = isinstance(field.widget.parent(), EnteredField)
            if not entered and _is_text(binder, field.name):
                yield field.name, field.widget
        elif isinstance(field.widget, BulletList):
            yield from field.widget.texts(field.name)
        elif isinstance(field.widget, TableRows):
            for source, words in field.widget.texts():
                yield _known(source), words


def place_in(binder: Binder, place: BlankPlace) -> tuple[Words, int, int] | None:
    """Return the text that a place is in and where it is there, counted as Qt counts."""
    name, _, entry = place.source.partition("#")
    for source, words in field_words(binder):
        said = words.words()
        if source == place.source:
            return words, *_units(said, place.start, place.end)
        if source == name and entry.isdigit():
            lines = said.split("\n")
            before = sum(len(line) + 1 for line in lines[: int(entry)])
            return words, *_units(said, before + place.start, before + place.end)
    return None


def _units(said: str, start: int, end: int) -> tuple[int, int]:
    return prose.units(said[:start]), prose.units(said[:end])


def _is_text(binder: Binder, name: str) -> bool:
    """Tell whether a field holds a text, not a figure or a day that is typed."""
    return isinstance(named(name).get(binder.session.posting), str)


def _known(source: str) -> str:
    """Return a cell's source as :mod:`jdeditor.posting.texts` writes it."""
    name, _, cell = source.partition("#")
    number, _, part = cell.partition(".")
    if name == _FURTHER:
        number = str(int(number) + 1)
    return f"{name}#{number}" if TEXT_OF.get(name) == part else f"{name}#{number}.{part}"
