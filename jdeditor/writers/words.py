"""The words of a document in the order a person reads them, one line a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from jdeditor.document.blocks import Block, Bullets, Facts, Grid, Paragraph, Signatures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.document.blocks import Text


def said(text: Text) -> str:
    """Return the words of a text without its voices."""
    return "".join(span.text for span in text)


def block_lines(block: Block) -> Iterator[str]:
    """Go through the lines of a block as plain text has them."""
    match block:
        case Paragraph():
            yield said(block.text)
        case Bullets():
            yield from _bullets(block)
        case Facts():
            yield from (f"{fact.label}: {said(fact.value)}" for fact in block.rows)
        case Grid():
            yield from _activities(block)
        case Signatures():
            yield from _lines(block)
        case _:
            assert_never(block)


def _bullets(block: Bullets) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        sign = f"{number}." if block.numbered else item.share or "-"
        yield f"{sign} {said(item.text)}"


def _activities(block: Grid) -> Iterator[str]:
    for row in block.rows:
        note = f" ({said(row.note)})" if row.note else ""
        yield f"- {said(row.label)}{note}: {block.columns[row.column]}"


def _lines(block: Signatures) -> Iterator[str]:
    for line in block.rows:
        yield ", ".join(filter(None, (f"{line.role}: {line.name}", line.title, line.date)))
