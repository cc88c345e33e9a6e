"""Tables of a Word document: control facts, inside facts, physical demands, signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from jdeditor.document.blocks import Span
from jdeditor.writers.docx.xml import border, element, twips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.document.blocks import Facts, Grid, Signatures
    from jdeditor.writers.docx.body import Body

_MARK = "●"


def control_table(body: Body, block: Facts) -> Any:  # noqa: ANN401 - lxml's
    """Return the control block: a label above each value, several in a row."""
    style = body.style
    look = style.control
    side = style.page.side + style.page.gutter
    widths = [style.width / look.columns] * look.columns
    rows = []
    for start in range(0, len(block.rows), look.columns):
        facts = block.rows[start : start + look.columns]
        cells = []
        for fact in facts:
            label = body.paragraph("FactLabel", (Span(fact.label),))
            value = body.paragraph("TableText", ())
            for part in body.runs(fact.value, bold=fact.strong):
                value.append(part)
            cells.append([label, value])
        while len(cells) < look.columns:
            cells.append([body.paragraph("TableText", ())])
        edge = [border("top", look.rule_above, style.palette.ink)] if start == 0 else []
        rows.append(_row(cells, widths, edges=edge))
    return _table(rows, widths, indent=-side)


def inside_table(body: Body, block: Facts) -> Any:  # noqa: ANN401 - lxml's
    """Return inside facts: label and value on a tinted field."""
    style = body.style
    look = style.inside
    out = look.tint[1] if look.tint else 0
    widths = [look.label + out, style.page.measure - look.label + out]
    rows = []
    for fact in block.rows:
        label = body.paragraph("TableLabel", (Span(fact.label),))
        value = body.paragraph("TableText", fact.value)
        rows.append(_row([[label], [value]], widths, fill=style.palette.tint))
    return _table(rows, widths, indent=-out, pad=out)


def grid_table(body: Body, block: Grid) -> Any:  # noqa: ANN401 - lxml's
    """Return activities by level; the head row is repeated on each page."""
    style = body.style
    look = style.grid
    first = style.page.measure - look.column * len(block.columns)
    widths = [first, *([look.column] * len(block.columns))]
    head = [
        [body.paragraph("FactLabel", (Span(words),))] for words in (block.corner, *block.columns)
    ]
    ink = [border("bottom", look.head_rule, style.palette.ink)]
    rows = [_row(_centred(head), widths, head=True, edges=ink)]
    for row in block.rows:
        label = [body.paragraph("TableText", row.label)]
        if row.note:
            label.append(body.paragraph("FactLabel", row.note))
        marks = [
            [body.paragraph("TableText", (Span(_MARK),) if number == row.column else ())]
            for number in range(len(block.columns))
        ]
        line = [border("bottom", look.row_rule, style.palette.rule)]
        rows.append(_row(_centred([label, *marks]), widths, edges=line))
    return _table(rows, widths)


def signature_table(body: Body, block: Signatures) -> Any:  # noqa: ANN401 - lxml's
    """Return lines to sign on: who, signature, date, with gaps between."""
    style = body.style
    look = style.signatures
    full = look.span == "full"
    side = style.page.side + style.page.gutter if full else 0
    width = style.page.measure + side
    line = width - look.who - look.date - 2 * look.gap
    widths = [look.who, look.gap, line, look.gap, look.date]

    def empty() -> list[Any]:
        return [body.paragraph("TableText", ())]

    named = [
        [body.paragraph("FactLabel", (Span(words),))] for words in (block.signature, block.date)
    ]
    rows = [_row([empty(), empty(), named[0], empty(), named[1]], widths, head=True)]
    for row in block.rows:
        who = [body.paragraph("TableLabel", (Span(row.role),))]
        who += [body.paragraph("TableText", (Span(row.name, strong=True),))] if row.name else []
        who += [body.paragraph("TableLabel", (Span(row.title),))] if row.title else []
        day = [body.paragraph("TableText", (Span(row.date),) if row.date else ())]
        made = _row([who, empty(), empty(), empty(), day], widths, high=look.row)
        for number in (2, 4):
            _underline(made.findall(qn("w:tc"))[number], look.line, style.palette.ink)
        rows.append(made)
    return _table(rows, widths, indent=-side)


def _table(
    rows: Sequence[Any], widths: Sequence[float], *, indent: float = 0, pad: float = 0
) -> Any:  # noqa: ANN401 - lxml's
    properties = element("w:tblPr", element("w:tblW", w=twips(sum(widths)), type="dxa"))
    properties.append(element("w:tblInd", w=twips(indent), type="dxa"))
    properties.append(element("w:tblLayout", type="fixed"))
    if pad:
        sides = [
            element("w:top", w=twips(2), type="dxa"),
            element("w:left", w=twips(pad), type="dxa"),
            element("w:bottom", w=twips(2), type="dxa"),
            element("w:right", w=twips(pad), type="dxa"),
        ]
        properties.append(element("w:tblCellMar", *sides))
    grid = element("w:tblGrid", *(element("w:gridCol", w=twips(width)) for width in widths))
    return element("w:tbl", properties, grid, *rows)


def _row(
    cells: Sequence[Sequence[Any]],
    widths: Sequence[float],
    *,
    head: bool = False,
    edges: Sequence[Any] = (),
    fill: str = "",
    high: float = 0,
) -> Any:  # noqa: ANN401 - lxml's
    properties = element("w:trPr", element("w:cantSplit"))
    if high:
        properties.append(element("w:trHeight", val=twips(high), hRule="atLeast"))
    if head:
        properties.append(element("w:tblHeader"))
    made = element("w:tr", properties)
    for content, width in zip(cells, widths, strict=True):
        about = element("w:tcPr", element("w:tcW", w=twips(width), type="dxa"))
        if edges:
            about.append(element("w:tcBorders", *map(_copy, edges)))
        if fill:
            about.append(element("w:shd", val="clear", color="auto", fill=fill.lstrip("#")))
        if high:
            about.append(element("w:vAlign", val="bottom"))
        made.append(element("w:tc", about, *content))
    return made


def _underline(cell: Any, width: float, colour: str) -> None:  # noqa: ANN401 - lxml's
    cell.find(qn("w:tcPr")).insert(1, element("w:tcBorders", border("bottom", width, colour)))


def _centred(cells: list[list[Any]]) -> list[list[Any]]:
    """Centre the words of every cell but the first."""
    for cell in cells[1:]:
        for paragraph in cell:
            paragraph.find(qn("w:pPr")).append(element("w:jc", val="center"))
    return cells


def _copy(made: Any) -> Any:  # noqa: ANN401 - lxml's
    return made.__copy__()
