"""What a Word file refers to is there, and nothing has a number twice: no validator looks."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_OF_STYLES = ("w:pStyle", "w:rStyle", "w:tblStyle")


def faults(data: bytes) -> list[str]:
    """Return what is dangling, doubled or unbalanced in a Word file."""
    file = docx.Document(io.BytesIO(data))
    return [*_lists(file), *_styles(file), *_pairs(file), *_controls(file), *_tables(file)]


def _lists(file: Document) -> Iterator[str]:
    numbering = file.part.numbering_part.element
    there = _values(numbering, "w:num", "w:numId")
    kinds = _values(numbering, "w:abstractNum", "w:abstractNumId")
    used = {
        *_values(file.element.body, "w:numId", "w:val"),
        *_values(file.styles.element, "w:numId", "w:val"),
    }
    yield from (f"no list {number}" for number in used - {"0"} - set(there))
    wanted = set(_values(numbering, "w:abstractNumId", "w:val"))
    yield from (f"no kind of list {number}" for number in wanted - set(kinds))
    yield from _doubled("list", there)
    yield from _doubled("kind of list", kinds)


def _styles(file: Document) -> Iterator[str]:
    there = _values(file.styles.element, "w:style", "w:styleId")
    yield from _doubled("style", there)
    parts = [
        file.part,
        *(rel.target_part for rel in file.part.rels.values() if not rel.is_external),
    ]
    for part in parts:
        root = getattr(part, "element", None)
        if root is not None:
            used = {style for tag in _OF_STYLES for style in _values(root, tag, "w:val")}
            yield from (f"no style {id_}" for id_ in used - {*there})


def _pairs(file: Document) -> Iterator[str]:
    body = file.element.body
    for kind in ("bookmark", "commentRange"):
        starts, ends = (_values(body, f"w:{kind}{end}", "w:id") for end in ("Start", "End"))
        yield from (f"{kind} {id_} has one end" for id_ in {*starts} ^ {*ends})
        yield from _doubled(kind, starts)
    yield from _doubled("name of a bookmark", _values(body, "w:bookmarkStart", "w:name"))
    fields = Counter(_values(body, "w:fldChar", "w:fldCharType"))
    if fields["begin"] != fields["end"]:
        yield "a field has one end"
    yield from _doubled("picture", [p.get("id", "") for p in body.iter(qn("wp:docPr"))])
    links = [link.get(qn("r:id"), "") for link in body.iter(qn("w:hyperlink"))]
    yield from (f"no address {id_}" for id_ in {*links} - {*file.part.rels})


def _controls(file: Document) -> Iterator[str]:
    controls = list(file.element.body.iter(qn("w:sdt")))
    about = [control.find(qn("w:sdtPr")) for control in controls]
    yield from _doubled("control", [v for a in about for v in _values(a, "w:id", "w:val")])
    yield from _doubled("tag", [v for a in about for v in _values(a, "w:tag", "w:val")])
    for control in controls:
        inside = control.find(qn("w:sdtContent"))
        if inside is None or not len(inside):
            yield "an empty control"
        elif control.getparent().tag == qn("w:body") and inside[-1].tag == qn("w:tbl"):
            following = control.getnext()
            if following is None or following.tag != qn("w:p"):
                yield "nothing can be typed after a table in a control"


def _tables(file: Document) -> Iterator[str]:
    for table in file.element.body.iter(qn("w:tbl")):
        columns = len(table.find(qn("w:tblGrid")))
        for row in table.iter(qn("w:tr")):
            cells = list(row.iter(qn("w:tc")))
            wide = [int(v) for cell in cells for v in _values(cell, "w:gridSpan", "w:val")]
            if len(cells) - len(wide) + sum(wide) != columns:
                yield "a row with more or fewer cells than its table has columns"
        for cell in table.iter(qn("w:tc")):
            if cell[-1].tag != qn("w:p"):
                yield "a cell that does not end with a paragraph"


def _values(element: BaseOxmlElement, tag: str, attribute: str) -> list[str]:
    found = (one.get(qn(attribute)) for one in element.iter(qn(tag)))
    return [value for value in found if value is not None]


def _doubled(kind: str, numbers: list[str]) -> Iterator[str]:
    yield from (f"{kind} {one} twice" for one, times in Counter(numbers).items() if times > 1)
