"""A document as rows, from the title to the small print."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from jdeditor.document.blocks import (
    Block,
    Bullets,
    Facts,
    Grid,
    Paragraph,
    Signatures,
    is_signed,
)
from jdeditor.writers.pdf.facts import fact_rows
from jdeditor.writers.pdf.lines import Type, plain, type_of, wrapped
from jdeditor.writers.pdf.rows import (
    BASELINE,
    Row,
    Words,
    flowing,
    high,
    kept,
    spaced,
    tall_enough,
    text_rows,
)
from jdeditor.writers.pdf.structure import Element, raised
from jdeditor.writers.pdf.tables import grid_rows, signature_rows
from jdeditor.writers.pdf.title import title_rows
from jdeditor.writers.style import COMPANY, spans_columns

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document, Item, Section
    from jdeditor.writers.style import Style

_WHOLE_LIST = 3
"""A list of up to so many entries stays on one page."""


def document_rows(document: Document, style: Style) -> tuple[list[Row], Element]:
    """Return a whole document as rows, and what they mean."""
    root = Element("Document")
    rows = title_rows(document, style, root)
    for number, block in enumerate(document.front):
        rows += fact_rows(block, style, root, joined=not number and bool(rows))
    above: list[Row] = []
    across = style.spanning
    for section in document.sections:
        spans = spans_columns(section)
        made = _section(section, across if spans else style, 1, root)
        if not spans and style.page.columns > 1:
            made = [replace(row, columned=True) for row in made]
        if is_signed(section):
            # A signature never has a page to itself.
            if high(above) < COMPANY * style.room:
                rows[len(rows) - len(above) :] = [replace(row, keep=True) for row in above]
            made = kept(made)
        rows += made
        above = made
    if not document.title:
        raised(root)
    return rows, root


# ------------------------------------------------------------------------- sections


def _section(section: Section, style: Style, level: int, parent: Element) -> list[Row]:
    role = style.role("section" if level == 1 else "subsection")
    rows: list[Row] = []
    part = Element("Sect")
    title = part.add(f"H{level + 1}") if section.heading else part
    for number, block in enumerate(section.blocks):
        made = _block(block, style, part)
        rows += made if number else spaced(made, 0)
        if isinstance(block, Paragraph) and number + 1 < len(section.blocks):
            rows = _held(rows, section.blocks[number + 1])
    for inner in section.sections:
        rows += _section(inner, style, level + 1, part)
    if not rows:
        return []
    parent.kids.append(part)
    if not section.heading:
        return spaced(rows, style.statement_before)
    if style.heads == "side" and level == 1:
        rows = _headed_beside(section, rows, style, title)
        return spaced(rows, role.before)
    name = "section" if level == 1 else "subsection"
    head = text_rows(
        plain(section.heading),
        style,
        name,
        style.text_left,
        style.page.measure,
        element=title,
        source=section.source,
    )
    head = [replace(row, keep=True) for row in head]
    head[0] = replace(head[0], before=role.before, heading=section.heading, level=level)
    return [*head, *spaced(rows, role.after or 0)]


def _headed_beside(section: Section, rows: list[Row], style: Style, title: Element) -> list[Row]:
    """Put the heading into the side column, on the baseline of the first line of text."""
    look = style.role("section")
    lines = wrapped(plain(section.heading), type_of(style, "section"), style.page.side)
    colour = style.colour(look.colour)
    high = len(lines) * look.leading
    first = next((i for row in rows[:2] for i in row.items if isinstance(i, Words)), None)
    base = first.y if first is not None and rows[0].items else BASELINE * look.leading
    words = tuple(
        Words(style.left, base + n * look.leading, line, colour, section.source, -1, title)
        for n, line in enumerate(lines)
    )
    held = tall_enough(rows, high)
    return [
        replace(held[0], items=(*words, *held[0].items), heading=section.heading),
        *held[1:],
    ]


def _held(rows: list[Row], following: Block) -> list[Row]:
    """Hold a paragraph to the list or table that it introduces."""
    if isinstance(following, Paragraph):
        return rows
    return [*rows[:-1], replace(rows[-1], keep=True)]


def _block(block: Block, style: Style, part: Element) -> list[Row]:
    match block:
        case Paragraph():
            return _paragraph(block, style, part.add("P"))
        case Bullets():
            return _bullets(block, style, part)
        case Facts():
            return fact_rows(block, style, part)
        case Grid():
            return grid_rows(block, style, part)
        case Signatures():
            return signature_rows(block, style, part)
        case _:
            assert_never(block)


def _paragraph(block: Paragraph, style: Style, element: Element) -> list[Row]:
    role = "small" if block.small else "body"
    rows = text_rows(
        block.text,
        style,
        role,
        style.text_left,
        style.page.measure,
        element=element,
        source=block.source,
        tidy=True,
    )
    rows = kept(rows) if block.small and len(rows) < 12 else flowing(rows, 2)  # noqa: PLR2004
    return spaced(rows, style.role(role).before)


def _bullets(block: Bullets, style: Style, part: Element) -> list[Row]:
    kind = "Decimal" if block.numbered else "Disc"
    list_ = part.add("L", attributes=f"/O/List/ListNumbering/{kind}")
    shared = any(item.share for item in block.items)
    rows: list[Row] = []
    last = len(block.items) - 1
    whole = last < _WHOLE_LIST
    for number, item in enumerate(block.items):
        made = _item(item, number, block, style, list_.add("LI"), shared=shared)
        if number < last and (whole or number == last - 1):
            made = [*made[:-1], replace(made[-1], keep=True)]
        rows += made
    return rows


def _item(
    item: Item, number: int, block: Bullets, style: Style, entry: Element, *, shared: bool
) -> list[Row]:
    label, body = entry.add("Lbl"), entry.add("LBody")
    look, role = style.bullets, style.role("bullet")
    hang = look.hang + (look.number if block.numbered else 0)
    indent = 0 if look.outdent else hang
    if shared:
        indent = style.duties.share + style.duties.gap - (hang if look.outdent else 0)
        indent = max(indent, 0) if not look.outdent else style.duties.share
    x, width = style.text_left + indent, style.page.measure - indent
    rows = text_rows(
        item.text, style, "bullet", x, width, element=body, source=item.source, tidy=True
    )
    y = BASELINE * role.leading
    if shared:
        sign = _share(item, style, x, y, label)
    else:
        glyph = f"{number + 1}." if block.numbered else look.glyph
        sign = _sign(glyph, style, x - hang, y, label)
    rows[0] = replace(rows[0], items=(*sign, *rows[0].items))
    return spaced(flowing(rows), role.before)


def _sign(sign: str, style: Style, x: float, y: float, label: Element) -> tuple[Words, ...]:
    look, role = style.bullets, style.role("bullet")
    type_ = Type(style.font, role.face, role.size if sign[:1].isdigit() else look.size)
    line = wrapped(plain(sign), type_, 100)[0]
    return (Words(x, y, line, style.colour(look.colour), element=label),)


def _share(item: Item, style: Style, x: float, y: float, label: Element) -> tuple[Words, ...]:
    look, role = style.duties, style.role("bullet")
    line = wrapped(plain(item.share), Type(style.font, look.face, role.size), 100)[0]
    return (Words(x - look.gap, y, line, style.colour(look.colour), item.source, 1, label),)
