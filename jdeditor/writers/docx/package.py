"""The package of a Word document: the lean file it begins as, and equal bytes at the end."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from functools import cache
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.ns import qn

from jdeditor.writers.docx.styles import BULLETS, NUMBERS
from jdeditor.writers.docx.xml import element, legal, twips

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.style import Style

_DAY = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a fixed day: equal documents give equal bytes
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_DROPPED = ("stylesWithEffects", "customXml", "webSettings")


def fresh() -> Any:  # noqa: ANN401 - python-docx's
    """Return an empty document without what python-docx's own template carries along."""
    return docx.Document(io.BytesIO(_lean()))


@cache
def _lean() -> bytes:
    document = docx.Document()
    for relations in (document.part.rels, document.part.package.rels):
        for id_, relation in list(relations.items()):
            kind = relation.reltype.rsplit("/", 1)[-1]
            if kind in _DROPPED or kind == "thumbnail":
                relations.pop(id_)
    sheet = document.styles.element
    for style in sheet.findall(qn("w:style")):
        sheet.remove(style)
    latent = sheet.find(qn("w:latentStyles"))
    if latent is not None:
        sheet.remove(latent)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def put_numbering(document: Any, style: Style) -> None:  # noqa: ANN401 - python-docx's
    """Give a document its two lists: bullets and numbers."""
    numbering = document.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    look = style.bullets
    left = 0 if look.outdent else look.hang
    wide = look.hang + look.number
    colour = style.colour(look.colour).lstrip("#")
    definitions = (
        (BULLETS, "bullet", look.glyph, "ListBullet", left, look.hang),
        (NUMBERS, "decimal", "%1.", "ListNumber", left + look.number, wide),
    )
    for id_, kind, text, owner, indent, hang in definitions:
        level = element(
            "w:lvl",
            element("w:start", val=1),
            element("w:numFmt", val=kind),
            element("w:pStyle", val=owner),
            element("w:lvlText", val=text),
            element("w:lvlJc", val="left"),
            element("w:pPr", element("w:ind", left=twips(indent), hanging=twips(hang))),
            element("w:rPr", element("w:color", val=colour)),
            ilvl=0,
        )
        kinds = element("w:multiLevelType", val="singleLevel")
        numbering.append(element("w:abstractNum", kinds, level, abstractNumId=id_))
    for id_ in (BULLETS, NUMBERS):
        numbering.append(element("w:num", element("w:abstractNumId", val=id_), numId=id_))


def put_properties(docx_: Any, document: Document) -> None:  # noqa: ANN401 - python-docx's
    """Say in the file what it is and whose."""
    properties = docx_.core_properties
    properties.title = legal(document.title)[:255]
    properties.author = legal(document.employer)[:255]
    properties.subject = legal(document.subject)[:255]
    properties.language = document.language
    properties.last_modified_by = ""
    properties.comments = ""
    properties.keywords = ""
    properties.revision = 1
    properties.created = properties.modified = _DAY


def packed(document: Any) -> bytes:  # noqa: ANN401 - python-docx's
    """Return the bytes of a document; equal documents give equal bytes."""
    raw, target = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(target, "w") as new:
        for name in sorted(old.namelist(), key=_rank):
            entry = zipfile.ZipInfo(name, _ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, old.read(name))
    return target.getvalue()


def _rank(name: str) -> tuple[bool, bool, str]:
    return name != "[Content_Types].xml", name != "_rels/.rels", name
