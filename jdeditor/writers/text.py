"""Writing plain text, as a person would paste it into a mail.

Texts are not wrapped: the program that shows them knows the width of its window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from jdeditor.document.blocks import Block, Bullets, Facts, Grid, Paragraph, Signatures
from jdeditor.writers.legible import legible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.document.blocks import Document, Item, Section, Signature, Text
    from jdeditor.writers.style import Style


def write(document: Document, _style: Style | None = None) -> bytes:
    """Return a document as UTF-8 text; equal documents give equal bytes."""
    return text(document).encode()


def text(document: Document) -> str:
    """Return a document as text: parts an empty line apart, sections two."""
    head = (document.employer, document.kicker, document.title, document.lead)
    parts = ["\n".join(filter(None, head)), *map(_block, document.front)]
    whole = "\n\n".join(filter(None, parts))
    whole += "".join(_section(section) for section in document.sections)
    return legible(whole).strip("\n") + "\n"


def _section(section: Section) -> str:
    """Return a section with what parts it from the one before."""
    body = "".join(_blocks(section)).removeprefix("\n\n")
    inner = "".join(_section(sub) for sub in section.sections)
    if not section.heading:
        return f"\n\n\n{body}{inner}" if body or inner else ""
    return "\n\n\n" + "\n".join(filter(None, (section.heading, body))) + inner


def _blocks(section: Section) -> Iterator[str]:
    """Go through blocks; a sentence and the list that it introduces stand together."""
    for block, above in zip(section.blocks, (None, *section.blocks), strict=False):
        introduced = isinstance(above, Paragraph) and isinstance(block, Bullets)
        yield ("\n" if introduced else "\n\n") + _block(block)


def _block(block: Block) -> str:
    return "\n".join(_lines(block))


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield said(block.text)
        case Bullets():
            for number, item in enumerate(block.items, 1):
                yield _item(item, f"{number}." if block.numbered else "-")
        case Facts():
            yield from (f"{fact.label}{block.colon} {said(fact.value)}" for fact in block.rows)
        case Grid():
            yield from _activities(block)
        case Signatures():
            yield from (_signature(line, block.colon) for line in block.rows)
        case _:
            assert_never(block)


def _item(item: Item, sign: str) -> str:
    return " ".join(filter(None, (sign, item.share, said(item.text))))


def _activities(grid: Grid) -> Iterator[str]:
    for row in grid.rows:
        note = f" ({said(row.note)})" if row.note else ""
        yield f"- {said(row.label)}{note}{grid.colon} {grid.columns[row.column]}"


def _signature(line: Signature, colon: str) -> str:
    who = ", ".join(filter(None, (line.name, line.title, line.date)))
    return f"{line.role}{colon} {who}".rstrip()


def said(text: Text) -> str:
    """Return the words of a text as the pages show them: a link by its words."""
    return "".join(span.text for span in text)
