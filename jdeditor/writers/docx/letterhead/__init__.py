"""Writing a posting into an organisation's letterhead: any .docx or .dotx that a person has.

What is the letterhead's stays: its headers, footers, margins, fonts and styles. The text goes
in by a mapping of roles to styles. Nothing of a letterhead is run, and nothing is fetched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.slots import NAMES
from jdeditor.writers.docx.control import controlled
from jdeditor.writers.docx.enclosure import enclosure
from jdeditor.writers.docx.letterhead import furniture, mending, place
from jdeditor.writers.docx.letterhead.body import Body
from jdeditor.writers.docx.letterhead.numbering import Numbering
from jdeditor.writers.docx.letterhead.parts import Parts, R, W
from jdeditor.writers.docx.letterhead.problem import (
    MISPLACED,
    TEXT_LEFT_OUT,
    UNKNOWN,
    LetterheadProblem,
    Remark,
)
from jdeditor.writers.docx.letterhead.roles import ROLES, mapped
from jdeditor.writers.docx.letterhead.slots import POSTING, fill
from jdeditor.writers.docx.letterhead.styles import Styles, named
from jdeditor.writers.docx.letterhead.tree import elements, said
from jdeditor.writers.docx.package import zipped
from jdeditor.writers.docx.properties import properties_part
from jdeditor.writers.docx.xml import joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.enclosure import Enclosed
    from jdeditor.writers.style import Style

__all__ = ["ROLES", "Letterhead", "LetterheadProblem", "Look", "Remark", "look", "write"]

_CORE = "docProps/core{}.xml"
_CORE_KIND = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"


class Letterhead(NamedTuple):
    """The bytes of a letterhead, and the styles that a person chose: role and name of each."""

    data: bytes
    styles: tuple[tuple[str, str], ...] = ()


class Look(NamedTuple):
    """What a letterhead has: the names of its styles, the one proposed for each role, remarks."""

    styles: tuple[str, ...]
    proposed: Mapping[str, str]
    remarks: tuple[Remark, ...]


class Written(NamedTuple):
    """A Word file, and what there is to say about it."""

    data: bytes
    remarks: tuple[Remark, ...]


def look(data: bytes) -> Look:
    """Return what a person needs to know of a letterhead, or raise LetterheadProblem."""
    parts = Parts(data)
    styles = named(parts)
    body = _body(parts)
    mending.mend(parts, body)
    there = place.cleared(body)
    remarks = [*parts.remarks, *_filled(parts, dict.fromkeys(NAMES, ""))]
    if there.replaced:
        remarks.append(Remark(TEXT_LEFT_OUT))
    return Look(tuple(dict.fromkeys(s.name for s in styles)), mapped(styles, {}), tuple(remarks))


def write(
    document: Document,
    style: Style,
    letterhead: Letterhead,
    slots: Mapping[str, str],
    enclosed: Enclosed | None = None,
) -> Written:
    """Return the DOCX of a document on a letterhead; equal arguments give equal bytes.

    ``slots`` has the words for each slot by its name in small letters. Raises LetterheadProblem.
    """
    parts = Parts(letterhead.data)
    body = _body(parts)
    mending.mend(parts, body)
    # While its own text is there, which tells the styles that are in use.
    numbering = Numbering(parts)
    styles = Styles(parts, numbering, style, dict(letterhead.styles))
    # Before the posting is there: what looks like a slot in its own words is none.
    there = place.cleared(body)
    remarks = [*parts.remarks, *_filled(parts, slots)]
    if there.replaced:
        remarks.append(Remark(TEXT_LEFT_OUT))
    text = Body(styles, numbering, there.room)
    employer = not furniture.says(parts, body, document.employer)
    made = elements(joined(*controlled(text.flowing(document, employer=employer), document)))
    _linked(made, text.links, parts, styles)
    mending.number_controls(made, parts)
    around = _lines(body)
    place.insert(there, made)
    mending.balance(parts, body)
    furniture.mark(parts, body, document, style)
    language = document.language
    styles.set_language(language)
    _say_what_it_is(parts, document, language)
    if enclosed:
        _enclose(parts, enclosed._replace(around=around))
    return Written(zipped(parts.packed()), (*remarks, *styles.remarks()))


def _body(parts: Parts) -> etree._Element:
    root = parts.tree(parts.main)
    body = root.find(f"{W}body")
    if body is None:
        body = root.makeelement(f"{W}body")
        root.append(body)
    return body


def _lines(body: etree._Element) -> tuple[str, ...]:
    """Return the words of each line that stands in the body of the letterhead itself."""
    lines = (" ".join(said(paragraph).split()) for paragraph in body.iter(f"{W}p"))
    return tuple(line for line in lines if line)


def _filled(parts: Parts, slots: Mapping[str, str]) -> list[Remark]:
    """Fill the slots of every part that is printed, and return what is not known."""
    unknown: list[str] = []
    for name in (parts.main, *furniture.names(parts)):
        unknown += fill(parts.tree(name), slots)
    names = dict.fromkeys(f"{{{{{name}}}}}" for name in unknown if name.casefold() != POSTING)
    remarks = [Remark(UNKNOWN, ", ".join(names))] if names else []
    misplaced = any(name.casefold() == POSTING for name in unknown)
    return [*remarks, Remark(MISPLACED)] if misplaced else remarks


def _linked(
    made: Sequence[etree._Element], links: Mapping[str, str], parts: Parts, styles: Styles
) -> None:
    """Let links refer to their addresses, and be in the letterhead's style for links."""
    if not links:
        return
    ids = {
        id_: parts.relate(parts.main, "hyperlink", address, outside=True)
        for address, id_ in links.items()
    }
    look = styles.link()
    for element in made:
        for link in element.iter(f"{W}hyperlink"):
            link.set(f"{R}id", ids[link.get(f"{R}id", "")])
        for voice in element.iter(f"{W}rStyle"):
            voice.set(f"{W}val", look)


def _say_what_it_is(parts: Parts, document: Document, language: str) -> None:
    """Put the properties of the posting in the place of the letterhead's."""
    kind = f"{_CORE_RELATION}/core-properties"
    name = next((r.target for r in parts.relations("") if r.kind == kind), "")
    if not name:
        name = parts.free(_CORE, "")
        parts.relate("", kind, name)
    parts.put(name, properties_part(document, language), _CORE_KIND)


def _enclose(parts: Parts, enclosed: Enclosed) -> None:
    """Let the posting travel in the file, in the place of one that the letterhead carried."""
    mending.drop_enclosed(parts)
    item = parts.free("customXml/item{}.xml")
    number = int(item.removeprefix("customXml/item").removesuffix(".xml"))
    properties = f"customXml/itemProps{number}.xml"
    posting, about = enclosure(enclosed)
    parts.put(item, posting, "application/xml")
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    parts.put(properties, about, kind)
    parts.relate(item, "customXmlProps", properties)
    parts.relate(parts.main, "customXml", item)
