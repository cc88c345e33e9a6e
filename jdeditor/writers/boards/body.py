"""The text of a job for a board, in the tags that it keeps or in none, and cut where it must be.

A cut falls between two parts, or at the end of a sentence, or of a word: never inside a tag.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.blocks import Bullets, Facts, Grid, Paragraph, Signatures, Span
from jdeditor.writers.legible import legible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdeditor.document.blocks import Block, Document, Section, Text
    from jdeditor.writers.boards.board import Board

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


class Unit(NamedTuple):
    """A heading, a paragraph or an entry of a list; ``list_`` numbers the list, from 1.

    ``level`` is that of a heading, ``number`` that of an entry of an ordered list.
    """

    text: Text
    level: int = 0
    list_: int = 0
    number: int = 0


class Body(NamedTuple):
    """A body as a board gets it, and the first words of what it would cut, or nothing."""

    words: str
    cut: str


def body(document: Document, board: Board, *, tagged: bool) -> Body:
    """Return the text under the title, no longer than the board takes."""
    units = list(_units(document))
    whole = _joined(units, board, tagged=tagged)
    if not board.body_limit or len(whole) <= board.body_limit:
        return Body(whole, "")
    lengths = range(len(units) + 1)
    fits = bisect_right(
        lengths, board.body_limit, key=lambda n: len(_joined(units[:n], board, tagged=tagged))
    )
    kept, rest = units[: fits - 1], units[fits - 1 :]
    shorter = _shortened(kept, rest[0], board, tagged=tagged)
    lost = rest[0].text if shorter is None else rest[0].text[len(shorter.text) :] or rest[0].text
    kept = _without_last_headings([*kept, shorter] if shorter else kept)
    return Body(_joined(kept, board, tagged=tagged), plain_words(lost)[:60])


def plain_words(text: Text) -> str:
    """Return the words of a text."""
    return legible("".join(span.text for span in text))


def _without_last_headings(units: list[Unit]) -> list[Unit]:
    while units and units[-1].level:
        units = units[:-1]
    return units


def _shortened(kept: list[Unit], unit: Unit, board: Board, *, tagged: bool) -> Unit | None:
    """Return as many sentences of a unit, or else words, as still fit after others."""
    words = plain_words(unit.text)
    for parts in (_SENTENCE.split(words), words.split(" ") if not kept else []):
        cuts = range(1, len(parts))

        def length(count: int, parts: list[str] = parts) -> int:
            return len(_joined([*kept, _cut(unit, parts, count)], board, tagged=tagged))

        if fits := bisect_right(cuts, board.body_limit, key=length):
            return _cut(unit, parts, fits)
    return None


def _cut(unit: Unit, parts: list[str], count: int) -> Unit:
    return unit._replace(text=(Span(" ".join(parts[:count])),))


# ---------------------------------------------------------------------- units


def _units(document: Document) -> Iterator[Unit]:
    lists = 0
    for number, facts in enumerate(document.front, 1):
        yield from _facts(facts, number)
        lists = number
    for section in document.sections:
        for unit in _section(section, 2, lists):
            lists = max(lists, unit.list_)
            yield unit


def _section(section: Section, level: int, lists: int) -> Iterator[Unit]:
    if section.heading:
        yield Unit((Span(section.heading),), level=level)
    for block in section.blocks:
        lists += 1
        yield from _block(block, lists)
    for inner in section.sections:
        for unit in _section(inner, level + 1, lists):
            lists = max(lists, unit.list_)
            yield unit


def _block(block: Block, list_: int) -> Iterator[Unit]:
    match block:
        case Paragraph():
            yield Unit(block.text)
        case Bullets():
            for number, item in enumerate(block.items, 1):
                share = (Span(f"{item.share} "),) if item.share else ()
                yield Unit((*share, *item.text), 0, list_, number if block.numbered else 0)
        case Facts():
            yield from _facts(block, list_)
        case Grid() | Signatures():
            # What a board shows is for applicants; these are not.
            return


def _facts(block: Facts, list_: int) -> Iterator[Unit]:
    for fact in block.rows:
        yield Unit((Span(f"{fact.label}{block.colon} "), *fact.value), 0, list_)


# ---------------------------------------------------------------------- words


def _joined(units: Iterable[Unit], board: Board, *, tagged: bool) -> str:
    written = _tagged(units, board) if tagged else _plain(units)
    return legible(written).strip("\n")


def _plain(units: Iterable[Unit]) -> str:
    parts = []
    for list_, group in groupby(units, key=lambda unit: unit.list_):
        lines = [_line(unit) for unit in group]
        parts.append(("\n" if list_ else "\n\n").join(lines))
    return "\n\n".join(parts)


def _line(unit: Unit) -> str:
    sign = f"{unit.number}. " if unit.number else "- " if unit.list_ else ""
    return sign + plain_words(unit.text)


def _tagged(units: Iterable[Unit], board: Board) -> str:
    lines = []
    for list_, group in groupby(units, key=lambda unit: unit.list_):
        inside = list(group)
        if not list_:
            lines += [_paragraph(unit, board) for unit in inside]
            continue
        ordered = bool(inside[0].number) and "ol" in board.tags
        name = "ol" if ordered else "ul"
        lines += [f"<{name}>", *(_entry(unit, board, ordered) for unit in inside), f"</{name}>"]
    return "\n".join(lines)


def _paragraph(unit: Unit, board: Board) -> str:
    words = _said(unit.text, board)
    name = f"h{unit.level}"
    if unit.level and name in board.tags:
        return f"<{name}>{words}</{name}>"
    if unit.level and "strong" in board.tags:
        return f"<p><strong>{words}</strong></p>"
    return f"<p>{words}</p>"


def _entry(unit: Unit, board: Board, ordered: bool) -> str:  # noqa: FBT001 - one of two kinds
    sign = f"{unit.number}. " if unit.number and not ordered else ""
    return f"<li>{sign}{_said(unit.text, board)}</li>"


def _said(text: Text, board: Board) -> str:
    return "".join(_span(span, board) for span in text)


def _span(span: Span, board: Board) -> str:
    words = escape(legible(span.text), quote=False).replace(
        "\n", "<br>" if "br" in board.tags else " "
    )
    for on, name in ((span.emphasis, "em"), (span.strong, "strong")):
        if on and name in board.tags:
            words = f"<{name}>{words}</{name}>"
    if span.link and "a" in board.tags:
        words = f'<a href="{escape(span.link)}">{words}</a>'
    return words
