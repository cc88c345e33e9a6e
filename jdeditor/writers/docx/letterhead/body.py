"""A posting's text in the styles of a letterhead: plain paragraphs, lists and tables."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, assert_never

from jdeditor.document.blocks import Bullets, Facts, Grid, Paragraph, Signatures, Span
from jdeditor.writers.docx.flow import Flowing
from jdeditor.writers.docx.form import Setting, Tab, Voice
from jdeditor.writers.docx.letterhead.tables import BARE, HEAD, LINE, MARK, cell, row, table
from jdeditor.writers.docx.runs import PLAIN, TAB, runs, words
from jdeditor.writers.docx.scripts import begins_leftward
from jdeditor.writers.docx.xml import NOTHING, Xml, joined, w

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdeditor.document.blocks import Block, Document, Item, Section, Text
    from jdeditor.writers.docx.letterhead.numbering import Numbering
    from jdeditor.writers.docx.letterhead.styles import Styles

_PLAIN = Setting()
_KEPT = Setting(keep_next=True)
_STRONG = Voice(strong=True)
_TIGHT = Setting(before=0, after=2)
_HELD = Setting(before=0, after=2, keep_next=True)
_SHARE = 36.0
"""The width of the column of shares of time, in points."""
_LABELS = 0.28
_SIGNS = (0.36, 0.42, 0.22)
_LEVEL = 0.13
"""Parts of the width that columns take."""


class Body:
    """Makes the elements of a document in the styles of a letterhead, and counts its links.

    ``room`` is the width there is, in twentieths of a point.
    """

    def __init__(self, styles: Styles, numbering: Numbering, room: int) -> None:
        self._styles, self._numbering, self._room = styles, numbering, room
        self.links: dict[str, str] = {}

    def flowing(self, document: Document, *, employer: bool) -> list[Flowing]:
        """Return all of a document, with the employer's name above it or without."""
        made = [Flowing("", xml) for xml in self._head(document, employer=employer)]
        for section in document.sections:
            made += self._section(section)
        return made

    def _head(self, document: Document, *, employer: bool) -> Iterator[Xml]:
        above = (document.employer if employer else "", document.kicker)
        yield from (self._plain("lead", said) for said in above if said)
        if document.title:
            yield self._plain("title", document.title)
        if document.lead:
            yield self._plain("lead", document.lead)
        for facts in document.front:
            yield from self._block(facts)

    def _section(self, section: Section) -> Iterator[Flowing]:
        if section.heading:
            yield Flowing("", self._heading("section", section.heading, 0))
        for xml in self._inside(section):
            yield Flowing(section.source, xml)

    def _inside(self, section: Section) -> Iterator[Xml]:
        for block, following in zip_longest(section.blocks, section.blocks[1:]):
            if isinstance(block, Paragraph) and following and not isinstance(following, Paragraph):
                yield self._line("small" if block.small else "body", block.text, _KEPT)
            else:
                yield from self._block(block)
        for inner in section.sections:
            if inner.heading:
                yield self._heading("subsection", inner.heading, 1)
            yield from self._inside(inner)

    def _block(self, block: Block) -> Iterator[Xml]:
        match block:
            case Paragraph():
                yield self._line("small" if block.small else "body", block.text)
            case Bullets():
                yield from self._list(block)
            case Facts():
                yield from self._facts(block)
            case Grid():
                yield from self._grid(block)
            case Signatures():
                yield from self._signatures(block)
            case _:
                assert_never(block)

    # ------------------------------------------------------------------ paragraphs

    def _line(self, role: str, text: Text, setting: Setting = _PLAIN, voice: Voice = PLAIN) -> Xml:
        said = "".join(span.text for span in text)
        return self._paragraph(role, runs(text, self._link, voice), setting, said)

    def _plain(self, role: str, said: str, setting: Setting = _PLAIN, voice: Voice = PLAIN) -> Xml:
        return self._line(role, (Span(said),), setting, voice)

    def _heading(self, role: str, said: str, level: int) -> Xml:
        """Return a heading, which is one for screen readers whatever its style is called."""
        own = None if self._styles.is_heading(role) else level
        return self._plain(role, said, replace(_KEPT, level=own))

    def _paragraph(self, role: str, inner: Xml, setting: Setting, said: str) -> Xml:
        leftward = begins_leftward(said)
        about = replace(setting, leftward=leftward).xml(self._styles.id(role))
        if not leftward and said and self._styles.runs_leftward(role):
            about = _rightward(about)
        return w("p", about, inner)

    def _link(self, address: str) -> str:
        return self.links.setdefault(address, f"posting-link-{len(self.links) + 1}")

    # ------------------------------------------------------------------ lists

    def _list(self, block: Bullets) -> Iterator[Xml]:
        if any(item.share for item in block.items):
            yield from map(self._duty, block.items)
            return
        role = "number" if block.numbered else "bullet"
        number = self._number(role)
        for item in block.items:
            yield self._line(role, item.text, Setting(number=number))

    def _number(self, role: str) -> int | None:
        """Return the list that items have to name themselves, if their style has none."""
        its = self._styles.number_of(role)
        if role == "bullet":
            return None if its is not None else self._numbering.own(role)
        return self._numbering.anew(its if its is not None else self._numbering.own(role))

    def _duty(self, item: Item) -> Xml:
        setting = Setting(left=_SHARE, hanging=_SHARE, tabs=(Tab(_SHARE),))
        inner = joined(words(item.share), TAB, runs(item.text, self._link))
        return self._paragraph("body", inner, setting, "".join(s.text for s in item.text))

    # ------------------------------------------------------------------ tables

    def _facts(self, block: Facts) -> Iterator[Xml]:
        widths = self._widths((_LABELS, 1 - _LABELS))
        rows = [
            row(
                cell(widths[0], self._plain("body", fact.label, _TIGHT, _STRONG)),
                cell(widths[1], self._line("body", fact.value, _TIGHT, Voice(strong=fact.strong))),
            )
            for fact in block.rows
        ]
        yield from self._table(rows, widths, BARE)

    def _grid(self, block: Grid) -> Iterator[Xml]:
        levels = [_LEVEL] * len(block.columns)
        widths = self._widths((1 - sum(levels), *levels))
        heads = (block.corner, *block.columns)
        rows = [
            row(
                *(
                    cell(wide, self._plain("body", said, _centred(_HELD, place), _STRONG), HEAD)
                    for place, (wide, said) in enumerate(zip(widths, heads, strict=True))
                ),
                head=True,
            )
        ]
        for activity in block.rows:
            note = [self._line("small", activity.note, _TIGHT)] if activity.note else []
            lines = joined(self._line("body", activity.label, _TIGHT), *note)
            marks = (MARK if n == activity.column else "" for n in range(len(levels)))
            cells = (self._plain("body", mark, _centred(_TIGHT, 1)) for mark in marks)
            rows.append(row(*map(cell, widths, (lines, *cells))))
        yield from self._table(rows, widths, LINE)

    def _signatures(self, block: Signatures) -> Iterator[Xml]:
        widths = self._widths(_SIGNS)
        above = ("", block.signature, block.date)
        heads = (self._plain("small", said, _HELD) for said in above)
        rows = [row(*map(cell, widths, heads), head=True)]
        last = len(block.rows) - 1
        for place, one in enumerate(block.rows):
            setting = _TIGHT if place == last else _HELD
            who = [self._plain("small", one.role, setting)]
            who += [self._plain("body", one.name, setting, _STRONG)] if one.name else []
            who += [self._plain("small", one.title, setting)] if one.title else []
            signed = self._plain("body", "", setting)
            day = self._plain("body", one.date, setting)
            rows.append(
                row(
                    cell(widths[0], joined(*who)),
                    cell(widths[1], signed, HEAD),
                    cell(widths[2], day, HEAD),
                    high=48,
                )
            )
        yield from self._table(rows, widths, BARE)

    def _table(self, rows: Sequence[Xml], widths: Sequence[int], borders: Xml) -> Iterator[Xml]:
        yield table(rows, widths, borders)
        # Two tables that follow each other would be one, and a text may not end with a table.
        yield w("p", Setting(before=0, after=0).xml(self._styles.id("body")), NOTHING)

    def _widths(self, shares: Sequence[float]) -> list[int]:
        return [round(self._room * share) for share in shares]


def _centred(setting: Setting, place: int) -> Setting:
    return replace(setting, align="center") if place else setting


def _rightward(about: Xml) -> Xml:
    """Return the properties of a paragraph that runs rightward whatever its style says.

    The schema wants that said before distances and what follows them.
    """
    place = re.search(r"<w:(spacing|ind|jc|outlineLvl)\b|</w:pPr>", about)
    end = place.start() if place else len(about)
    return Xml(f"{about[:end]}{w('bidi', val='0')}{about[end:]}")
