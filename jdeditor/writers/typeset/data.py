"""A document and its style as plain data for the page that typst sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from jdeditor.document.blocks import Bullets, Facts, Grid, Paragraph, Signatures, Span, Text
from jdeditor.writers.docx.scripts import begins_leftward
from jdeditor.writers.legible import is_leftward, legible

if TYPE_CHECKING:
    from jdeditor.document.blocks import Block, Document, Item, Section
    from jdeditor.writers.style import Style

Data = dict[str, Any]

_ROLES = (
    *("wordmark", "kicker", "title", "lead", "section", "subsection", "body", "bullet", "label"),
    *("value", "small", "table_head", "table_cell", "table_label", "table_note", "running"),
)
_LABEL, _GAP = 120, 8
"""The width of the labels of facts where nothing else says it, and the gap behind them."""
_COLOURS = ("ink", "soft", "rule", "accent")


def data(document: Document, style: Style, scale: float = 1) -> Data:
    """Return everything that stands on the pages, and how it looks, larger or smaller."""
    language, _, region = document.language.partition("-")
    around = document.furniture
    return {
        "look": _look(style, scale),
        "title": legible(document.title) or "-",
        "author": legible(document.employer),
        "language": language.lower() if language.isalpha() else "en",
        "region": region.upper() if len(region) == len("US") and region.isalpha() else None,
        "leftward": is_leftward(document.language),
        "running": _words(around.title),
        "employer": legible(around.employer),
        "footer": _words(around.footer_left),
        "page_of": around.page_of,
        "watermark": legible(around.watermark),
        "heading": _words(document.title, "title") if document.title else None,
        "employer_line": _words(document.employer) if document.employer else None,
        "kicker": _words(document.kicker) if document.kicker else None,
        "lead": _words(document.lead, "department") if document.lead else None,
        "front": [_block(facts) for facts in document.front],
        "sections": [_section(section) for section in document.sections],
    }


def _look(style: Style, scale: float) -> Data:
    page = style.page
    return {
        "paper": style.page_size,
        "left": style.left,
        "width": style.width,
        "side": page.side if style.heads == "side" else 0,
        "gutter": page.gutter,
        "top": page.top,
        "bottom": page.bottom,
        "label": (style.axis if style.heads == "side" else _LABEL) - _GAP,
        "gap": _GAP,
        "glyph": style.bullets.glyph,
        "panel": _panel(style),
        "fonts": [style.font.family, "Source Sans 3"],
        "colours": {name: style.colour(name) for name in _COLOURS}  # type: ignore[arg-type]
        | {"watermark": style.palette.watermark},
        "roles": {name: _role(style, name, scale) for name in _ROLES},
    }


def _panel(style: Style) -> Data | None:
    """Return the coloured field behind title and lead, which are light, where the style has one."""
    if style.panel is None:
        return None
    return {
        "fill": style.palette.fill,
        "above": style.panel.above,
        "below": style.panel.below,
        "sides": style.panel.sides,
    }


def _role(style: Style, name: str, scale: float) -> Data:
    role = style.role(name)
    return {
        "size": role.size * scale,
        "colour": style.colour(role.colour),
        "bold": "bold" in role.face,
        "italic": "italic" in role.face,
        "before": (role.before or 0) * scale**2,
        "after": (role.after or 0) * scale,
    }


def _section(section: Section) -> Data:
    return {
        "heading": _words(section.heading, section.source) if section.heading else None,
        "blocks": [_block(block) for block in section.blocks],
        "sections": [_section(inner) for inner in section.sections],
    }


def _block(block: Block) -> Data:
    return {"kind": type(block).__name__, **_inside(block)}


def _inside(block: Block) -> Data:
    match block:
        case Paragraph():
            return {"text": _said(block.text, block.source), "small": block.small}
        case Bullets():
            return _bullets(block)
        case Facts():
            rows = [
                {
                    "label": _words(f.label, f.source),
                    "value": _said(f.value, f.source),
                    "strong": f.strong,
                }
                for f in block.rows
            ]
            return {"rows": rows}
        case Grid():
            return _grid(block)
        case Signatures():
            return _signatures(block)
        case _:
            assert_never(block)


def _bullets(block: Bullets) -> Data:
    items = [_item(item) for item in block.items]
    leftward = sum(item["text"]["leftward"] for item in items) > len(items) / 2
    return {"numbered": block.numbered, "items": items, "leftward": leftward}


def _item(item: Item) -> Data:
    return {"share": legible(item.share), "text": _said(item.text, item.source)}


def _grid(block: Grid) -> Data:
    rows = [
        {
            "label": _said(r.label, r.source),
            "column": r.column,
            "note": _said(r.note, r.source) if r.note else None,
        }
        for r in block.rows
    ]
    columns = [_words(name) for name in block.columns]
    return {"corner": _words(block.corner), "columns": columns, "rows": rows}


def _signatures(block: Signatures) -> Data:
    rows = [
        {
            "role": _words(row.role, row.source),
            "name": _words(row.name, row.source) if row.name else None,
            "title": _words(row.title, row.source) if row.title else None,
            "date": _words(row.date),
        }
        for row in block.rows
    ]
    return {"signature": _words(block.signature), "date": _words(block.date), "rows": rows}


def _words(words: str, source: str = "") -> Data:
    return _said((Span(words),), source)


def _said(text: Text, source: str = "") -> Data:
    return {
        "source": source,
        "leftward": begins_leftward("".join(span.text for span in text)),
        "spans": [
            {
                "text": legible(span.text),
                "strong": span.strong,
                "emphasis": span.emphasis,
                "link": legible(span.link),
            }
            for span in text
        ],
    }
