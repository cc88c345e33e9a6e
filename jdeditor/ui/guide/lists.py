"""The lists of a posting that the guide can add to, and the lines that go there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from jdeditor.document.likeness import alike, mentions
from jdeditor.drafting.lines import source_of
from jdeditor.drafting.search import SKILLS, Hit
from jdeditor.posting import origins
from jdeditor.posting.lens import named
from jdeditor.posting.posting import Responsibility
from jdeditor.posting.vocabulary import OriginKind

if TYPE_CHECKING:
    from jdeditor.drafting.roles import Entry, Role
    from jdeditor.posting.posting import Posting

FIELDS = ("responsibilities", "qualifications.required", "qualifications.preferred", "benefits")
"""The lists, by their fields."""


class Line(msgspec.Struct, frozen=True):
    """A line on its way into the posting: its usual list, its words, and where it is from."""

    field: str
    text: str
    role: str
    title: str
    item: str
    essential: bool = True

    def packed(self) -> bytes:
        """Return the line as it is carried while it is dragged."""
        return msgspec.json.encode(self)


def unpacked(data: bytes) -> Line:
    """Return a line that was carried."""
    return msgspec.json.decode(data, type=Line)


def line_of(role: Role, field: str, number: int, entry: Entry) -> Line:
    """Return an entry of a role as a line."""
    essential = getattr(entry, "essential", True)
    return Line(field, entry.text, role.id, source_of(role).name, f"{field}#{number}", essential)


def skill_of(role: Role, number: int) -> Line:
    """Return a skill of a role's guide as something to ask for."""
    name = role.guide.skills[number].name
    return Line(FIELDS[1], name, role.id, role.title, f"{SKILLS}#{number}")


def certificate_of(role: Role, number: int) -> Line:
    """Return a certificate of a role's guide as something that helps."""
    name = role.guide.certificates[number].name
    return Line(FIELDS[2], name, role.id, role.title, f"certificates#{number}")


def line_found(hit: Hit) -> Line:
    """Return what a search found as a line; a skill is something to ask for."""
    field = FIELDS[1] if hit.field == SKILLS else hit.field
    item = f"{hit.field}#{hit.number}"
    return Line(field, hit.text, hit.role, hit.title, item, hit.essential)


def place_of(posting: Posting, line: Line) -> str:
    """Return where the posting has a line already, or something very near, or nothing.

    A skill or a certificate is there when a qualification mentions it.
    """
    named_only = not line.item.startswith(FIELDS)
    same = mentions if named_only else alike
    for field in FIELDS[1:3] if named_only else (line.field,):
        for number, text in enumerate(_texts(posting, field)):
            if same(text, line.text):
                return f"{field}#{number}"
    return ""


def with_line(posting: Posting, line: Line, field: str = "", place: int | None = None) -> Posting:
    """Return the posting with a line at a place of a list, otherwise at the end of its usual one.

    Where the line came from is noted.
    """
    lens = named(field or line.field)
    entries = lens.get(posting)
    at = len(entries) if place is None else place
    own = _entry(field or line.field, line)
    grown = lens.put(posting, (*entries[:at], own, *entries[at:]))
    source = origins.Source(OriginKind.ROLE, line.role, line.title)
    return origins.with_lines(grown, source, [(line.item, line.text)])


def _entry(field: str, line: Line) -> str | Responsibility:
    if field == FIELDS[0]:
        return Responsibility(text=line.text, essential=line.essential)
    return line.text


def _texts(posting: Posting, field: str) -> list[str]:
    return [getattr(entry, "text", entry) for entry in named(field).get(posting)]
