"""What stands around the text of a letterhead: headers, footers, and the word behind the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.letterhead.parts import OFFICE, W
from jdeditor.writers.docx.letterhead.tree import elements
from jdeditor.writers.docx.watermark import watermark
from jdeditor.writers.docx.xml import part, tag, w

if TYPE_CHECKING:
    from lxml import etree

    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.letterhead.parts import Parts
    from jdeditor.writers.style import Style

_HEADER_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_SHAPE_TYPE = "{urn:schemas-microsoft-com:vml}shapetype"
_AROUND = tuple(f"{OFFICE}/{kind}" for kind in ("header", "footer"))
_PICTURES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/main}blip",
    "{urn:schemas-microsoft-com:vml}imagedata",
)
"""Elements that hold a real picture, and not only a line or a box."""


def names(parts: Parts) -> tuple[str, ...]:
    """Return the names of the parts of headers and footers."""
    found = (r.target for r in parts.relations(parts.main) if r.kind in _AROUND)
    return tuple(name for name in dict.fromkeys(found) if name in parts)


def says(parts: Parts, body: etree._Element, employer: str) -> bool:
    """Tell whether a letterhead names the employer, in words or by a picture of its own."""
    trees = [*(parts.tree(name) for name in names(parts)), body]
    if any(next(tree.iter(*_PICTURES), None) is not None for tree in trees):
        return True
    words = " ".join("".join(text.text or "" for text in t.iter(f"{W}t")) for t in trees)
    return " ".join(employer.split()).casefold() in " ".join(words.split()).casefold()


def mark(parts: Parts, body: etree._Element, document: Document, style: Style) -> None:
    """Put the word behind the text, if there is one, into every header of the letterhead."""
    if not document.furniture.watermark.strip():
        return
    section = body[-1]
    kinds = ["default"] + ["first"] * (section.find(f"{W}titlePg") is not None)
    there = {one.get(f"{W}type"): one for one in section.iterfind(f"{W}headerReference")}
    for kind in kinds:
        if kind not in there:
            _add_header(parts, section, kind)
    headers = [name for name in names(parts) if parts.tree(name).tag == f"{W}hdr"]
    for number, name in enumerate(headers, 1):
        header = parts.tree(name)
        run = elements(watermark(document.furniture.watermark, style, number))[0]
        there_already = {one.get("id") for one in header.iter(_SHAPE_TYPE)}
        for shape in list(run.iter(_SHAPE_TYPE)):
            if shape.get("id") in there_already:
                shape.getparent().remove(shape)
        _first_paragraph(header).append(run)


def _first_paragraph(header: etree._Element) -> etree._Element:
    found = next(header.iterfind(f"{W}p"), None)
    if found is None:
        found = elements(w("p"))[0]
        header.append(found)
    return found


def _add_header(parts: Parts, section: etree._Element, kind: str) -> None:
    name = parts.free("word/header{}.xml")
    parts.put(name, part("hdr", w("p")), _HEADER_KIND)
    id_ = parts.relate(parts.main, "header", name)
    reference = elements(tag("w:headerReference", {"w:type": kind, "r:id": id_}))[0]
    section.insert(0, reference)
