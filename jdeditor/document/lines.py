"""A document as lines: those it was composed of, and those that came back from elsewhere."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.blocks import Bullets, Facts, Grid, Paragraph, Signatures, Text
from jdeditor.posting.lens import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.document.blocks import Block, Document, GridRow, Section, Signature
    from jdeditor.posting.posting import Posting

FREQUENCY = "frequency"
"""The field of a physical demand that a mark in a grid stands for."""
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no file of an office program can hold, and so never comes back."""


class Came(NamedTuple):
    """A paragraph as it came back, with a tab between two columns of one line.

    ``heading`` tells that it heads a part of the document, ``listed`` that it is one entry of a
    list; what is in a table stands in the column ``cell``, from 0.
    """

    text: Text
    heading: bool = False
    listed: bool = False
    cell: int | None = None

    @property
    def words(self) -> str:
        """Its words alone."""
        return said(self.text)


class Kind(Enum):
    """What becomes of a line that was edited."""

    TEXT = "text"
    """It is one paragraph of a text or one entry of a list: the ``source`` has a number."""
    FIELD = "field"
    """It is all that a field says."""
    HEADING = "heading"
    """It heads the section that the source names; without a source, one of the layout."""
    FIXED = "fixed"
    """It is put together from several fields, or comes from the layout: a person has to look."""
    LABEL = "label"
    """It names what stands beside it, and says nothing of its own."""


class Line(NamedTuple):
    """A line as it was composed, and the heading or the label that it stands under."""

    kind: Kind
    source: str
    words: str
    under: str = ""
    section: str = ""


def said(text: Text) -> str:
    """Return the words of a text, with one space between any two."""
    return spaced("".join(span.text for span in text))


def spaced(words: str) -> str:
    """Return words with one space between any two, without what never comes back."""
    return " ".join(_NOT_IN_XML.sub("", words).split())


def lines(document: Document, posting: Posting) -> list[Line]:
    """Return the lines that a document was composed of, in the order of its pages."""
    found = [*_top(document, posting)]
    for facts in document.front:
        found += _facts(facts, posting)
    for section in document.sections:
        found += _section(section, posting, section.source)
    return [line for line in found if line.words]


def _top(document: Document, posting: Posting) -> Iterator[Line]:
    yield Line(Kind.FIELD, "employer.name", spaced(document.employer))
    yield Line(Kind.FIXED, "", spaced(document.kicker))
    yield Line(Kind.FIELD, "title", spaced(document.title))
    yield Line(_whole("department", document.lead, posting), "department", spaced(document.lead))


def _section(section: Section, posting: Posting, key: str) -> Iterator[Line]:
    head = spaced(section.heading)
    yield Line(Kind.HEADING, section.source, head, "", key)
    for block in section.blocks:
        for line in _block(block, posting):
            yield line._replace(under=line.under or head, section=key)
    for inner in section.sections:
        yield from _section(inner, posting, key)


def _block(block: Block, posting: Posting) -> Iterator[Line]:
    match block:
        case Paragraph():
            yield Line(_numbered(block.source), block.source, said(block.text))
        case Bullets():
            yield from _items(block)
        case Facts():
            yield from _facts(block, posting)
        case Grid():
            yield from _labels(block.corner, *block.columns)
            yield from (line for row in block.rows for line in _activity(row, block.columns))
        case Signatures():
            yield from _labels(block.signature, block.date)
            yield from (line for row in block.rows for line in _signature(row))


def _labels(*words: str) -> Iterator[Line]:
    yield from (Line(Kind.LABEL, "", spaced(each)) for each in words)


def _items(block: Bullets) -> Iterator[Line]:
    for item in block.items:
        words = spaced(f"{item.share} {said(item.text)}")
        yield Line(_numbered(item.source), item.source, words)


def _facts(block: Facts, posting: Posting) -> Iterator[Line]:
    for fact in block.rows:
        label, words = spaced(fact.label), said(fact.value)
        yield Line(Kind.LABEL, "", label)
        yield Line(_whole(fact.source, words, posting), fact.source, words, label)


def _activity(row: GridRow, columns: tuple[str, ...]) -> Iterator[Line]:
    activity = said(row.label)
    yield Line(Kind.FIELD, f"{row.source}.activity", activity)
    yield Line(Kind.FIELD, f"{row.source}.note", said(row.note), activity)
    yield Line(Kind.FIELD, f"{row.source}.{FREQUENCY}", spaced(columns[row.column]), activity)


def _signature(line: Signature) -> Iterator[Line]:
    kind = Kind.FIELD if line.source else Kind.FIXED
    dot = "." if line.source else ""
    yield Line(Kind.LABEL, "", spaced(line.role))
    for name, words in (("name", line.name), ("role", line.title)):
        source = f"{line.source}{dot}{name}" if dot else ""
        yield Line(kind, source, spaced(words), spaced(line.role))
    yield Line(Kind.FIXED, "", spaced(line.date), spaced(line.role))


def _numbered(source: str) -> Kind:
    return Kind.TEXT if "#" in source else Kind.FIXED


def _whole(source: str, words: str, posting: Posting) -> Kind:
    """Tell whether words are all that a field says, so that other words can replace them."""
    if not source or source.startswith("location."):
        return Kind.FIXED
    value = named(source).get(posting)
    # A version or a number of people counts as words that are figures.
    fits = type(value) in (str, int) and spaced(str(value)) == spaced(words)
    return Kind.FIELD if fits else Kind.FIXED


def columns(sections: tuple[Section, ...]) -> tuple[str, ...]:
    """Return the names of the columns in which activities are marked."""
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Grid):
                return tuple(map(spaced, block.columns))
        if found := columns(section.sections):
            return found
    return ()
