"""What a reader sees: a titled document of sections, each a few blocks of text.

Closed on purpose: a new kind of block makes every writer fail the type check until it can
write that block. A block says what, never how. ``source`` names the field of the posting
that a text came from, ``responsibilities#3`` being the fourth of a list or the fourth
paragraph of a text; it is empty for words that the layout supplies.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

import msgspec


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """The base of every part of a document: frozen, by keyword."""


class Span(msgspec.Struct, frozen=True):
    """A stretch of text in one voice; ``link`` is an address or empty."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


Text: TypeAlias = tuple[Span, ...]


class Paragraph(Node, frozen=True):
    """Running text; small print when ``small``."""

    text: Text
    source: str = ""
    small: bool = False


class Item(Node, frozen=True):
    """One entry of a list; ``share`` is its part of the whole, such as ``25 %``."""

    text: Text
    source: str = ""
    share: str = ""


class Bullets(Node, frozen=True):
    """A list; ``numbered`` when its order counts."""

    items: tuple[Item, ...]
    source: str = ""
    numbered: bool = False


class Fact(Node, frozen=True):
    """A labelled value; ``strong`` for the one or two that must be seen."""

    label: str
    value: Text
    source: str = ""
    strong: bool = False


class FactsKind(Enum):
    """What a block of facts is for."""

    FACTS = "facts"
    CONTROL = "control"
    INSIDE = "inside"


class Facts(Node, frozen=True):
    """Labelled values, one to a row; ``colon`` is what stands behind a label in a line of text."""

    rows: tuple[Fact, ...]
    source: str = ""
    kind: FactsKind = FactsKind.FACTS
    colon: str = ":"


class GridRow(Node, frozen=True):
    """An activity, the column it is marked in (from 0), and a note."""

    label: Text
    column: int
    note: Text = ()
    source: str = ""


class Grid(Node, frozen=True):
    """Activities by level, one mark to a row: physical demands.

    ``corner`` heads the first column, ``columns`` the others.
    """

    corner: str
    columns: tuple[str, ...]
    rows: tuple[GridRow, ...]
    source: str = ""
    colon: str = ":"


class Signature(Node, frozen=True):
    """A line to sign on: in which role, by whom, and the day if it is known."""

    role: str
    name: str = ""
    title: str = ""
    date: str = ""
    source: str = ""


class Signatures(Node, frozen=True):
    """Lines to sign on, under the words for *signature* and *date*."""

    rows: tuple[Signature, ...]
    signature: str
    date: str
    source: str = ""
    colon: str = ":"


Block: TypeAlias = Paragraph | Bullets | Facts | Grid | Signatures


class Section(Node, frozen=True):
    """A headed part of a document. Without a heading it is small print at the end.

    ``sections`` are its subsections.
    """

    heading: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    source: str = ""


def is_signed(section: Section) -> bool:
    """Tell whether a section has lines to sign on."""
    return any(isinstance(block, Signatures) for block in section.blocks)


class Furniture(Node, frozen=True):
    """What stands around the text of a page, in the posting's language.

    ``header_right`` and ``watermark`` may be empty. ``page_of`` holds ``{page}`` and ``{pages}``.
    """

    title: str = ""
    employer: str = ""
    header_right: str = ""
    footer_left: str = ""
    page_of: str = "{page} / {pages}"
    watermark: str = ""


class Document(Node, frozen=True):
    """A posting made ready to be read by one audience.

    ``front`` are the blocks between title and first section: control facts and facts.
    ``subject`` and ``author`` go into the file's properties. It is set tighter where it would need
    more than ``most_pages`` and can do with them; 0 is any number.
    """

    title: str
    language: str
    kicker: str = ""
    lead: str = ""
    employer: str = ""
    front: tuple[Facts, ...] = ()
    sections: tuple[Section, ...] = ()
    furniture: Furniture = Furniture()
    subject: str = ""
    most_pages: int = 0
