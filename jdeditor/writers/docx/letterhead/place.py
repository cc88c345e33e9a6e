"""Where a posting stands in a letterhead.

In the place of the slot ``{{posting}}``, or of a content control that is called *posting*, all
else of the letterhead's text staying. Without either, behind the pictures that the text begins
with, in place of the rest: nobody sends out what was typed into a letterhead as a sample.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.writers.docx.letterhead.parts import W
from jdeditor.writers.docx.letterhead.slots import POSTING, SLOT, put
from jdeditor.writers.docx.letterhead.tree import elements, number, said, value
from jdeditor.writers.docx.xml import w

if TYPE_CHECKING:
    from lxml import etree

_PICTURES = ("drawing", "pict", "object")
_LETTER = (12240, 1440)
"""The width of the paper and of a margin in twentieths of a point, where nothing is said."""
_LEAST, _MOST = 1000, 31_680
"""Less room than this is a slip, and more than this no paper has in Word."""
_PADDING = 216
"""What a cell needs of its width around its words."""


class Place(NamedTuple):
    """The element before which a posting goes, the room there is in twentieths of a point.

    ``replaced`` tells that words of the letterhead gave way.
    """

    before: etree._Element
    room: int
    replaced: bool = False


def cleared(body: etree._Element) -> Place:
    """Return the place for a posting in a letterhead's text, with all gone that makes way."""
    _see_to_section(body)
    mark = _slot(body)
    if mark is not None:
        return _at_slot(mark, body)
    control = next((c for c in body.iter(f"{W}sdt") if _is_called_posting(c)), None)
    if control is not None:
        return _at_control(control, body)
    return _behind_pictures(body)


def insert(place: Place, made: list[etree._Element]) -> None:
    """Put a posting's elements into their place."""
    for element in made:
        place.before.addprevious(element)


# ---------------------------------------------------------------------- a slot or a control


def _slot(body: etree._Element) -> etree._Element | None:
    return next((p for p in body.iter(f"{W}p") if _has_slot(p) and not _in_text_box(p)), None)


def _has_slot(paragraph: etree._Element) -> bool:
    return any(found[1].casefold() == POSTING for found in SLOT.finditer(said(paragraph)))


def _in_text_box(element: etree._Element) -> bool:
    return next(element.iterancestors(f"{W}txbxContent"), None) is not None


def _at_slot(paragraph: etree._Element, body: etree._Element) -> Place:
    """Return the place of a slot, whose paragraph goes if nothing else is in it."""
    for found in reversed(list(SLOT.finditer(said(paragraph)))):
        if found[1].casefold() == POSTING:
            put(paragraph, found.start(), found.end(), "")
    section = paragraph.find(f"{W}pPr/{W}sectPr") is not None
    room = _room(paragraph, body)
    if said(paragraph).strip() or _has_picture(paragraph):
        mark = elements(w("p"))[0]
        paragraph.addnext(mark)
        return Place(mark, room)
    if section or paragraph.getnext() is None or paragraph.getparent().tag == f"{W}tc":
        return Place(paragraph, room)
    after = paragraph.getnext()
    paragraph.getparent().remove(paragraph)
    return Place(after, room)


def _is_called_posting(control: etree._Element) -> bool:
    names = (
        value(properties, name)
        for properties in control.iterfind(f"{W}sdtPr")
        for name in ("tag", "alias")
    )
    # A control may stand around words in a line, or around a cell: a posting fits in neither.
    blocks = control.find(f"{W}sdtContent/{W}p") is not None
    return blocks and not _in_text_box(control) and POSTING in (n.casefold() for n in names)


def _at_control(control: etree._Element, body: etree._Element) -> Place:
    mark = elements(w("p"))[0]
    control.addnext(mark)
    room = _room(mark, body)
    control.getparent().remove(control)
    return Place(mark, room)


# ---------------------------------------------------------------------- neither


def _behind_pictures(body: etree._Element) -> Place:
    """Keep the pictures that a letterhead begins with, and the first of its sections."""
    end = body[-1]
    first = next((p for p in body.iterfind(f"{W}p/{W}pPr/{W}sectPr")), None)
    if first is not None:
        body.replace(end, own := deepcopy(first))
        end = own
    leading, replaced = True, False
    for block in list(body)[:-1]:
        leading = leading and (_has_picture(block) or not _words(block))
        if leading and _has_picture(block):
            for section in block.findall(f"{W}pPr/{W}sectPr"):
                section.getparent().remove(section)
        else:
            replaced = replaced or bool(_words(block))
            body.remove(block)
    return Place(end, _room_of(end), replaced)


def _words(block: etree._Element) -> str:
    return "".join(text.text or "" for text in block.iter(f"{W}t")).strip()


def _has_picture(block: etree._Element) -> bool:
    return any(next(block.iter(f"{W}{kind}"), None) is not None for kind in _PICTURES)


# ---------------------------------------------------------------------- room


def _see_to_section(body: etree._Element) -> None:
    """Let the text end with the properties of its last section, as Word writes it."""
    sections = body.findall(f"{W}sectPr")
    for section in sections[:-1]:
        body.remove(section)
    if sections:
        body.append(sections[-1])
    else:
        body.append(elements(w("sectPr"))[0])


def _room(element: etree._Element, body: etree._Element) -> int:
    """Return the width that there is where an element stands: of its cell, or of its section."""
    for cell in element.iterancestors(f"{W}tc"):
        width = cell.find(f"{W}tcPr/{W}tcW")
        if width is not None and width.get(f"{W}type", "dxa") == "dxa":
            return min(max(_LEAST, number(width, "w", 0) - _PADDING), _MOST)
    following = (s for s in element.itersiblings() for s in s.iterfind(f"{W}pPr/{W}sectPr"))
    own = element.find(f"{W}pPr/{W}sectPr")
    section = own if own is not None else next(following, None)
    return _room_of(body[-1] if section is None else section)


def _room_of(section: etree._Element) -> int:
    paper, margin = _LETTER
    width = number(section.find(f"{W}pgSz"), "w", paper)
    sides = section.find(f"{W}pgMar")
    room = width - number(sides, "left", margin) - number(sides, "right", margin)
    columns = section.find(f"{W}cols")
    count = max(1, number(columns, "num", 1))
    room = (room - number(columns, "space", 720) * (count - 1)) // count
    return min(max(_LEAST, room), _MOST)
