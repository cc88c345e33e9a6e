"""Every text of a posting with the field it stands in: for counting, searching and checking."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.posting import sections
from jdeditor.posting.lens import named

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting


class Words(NamedTuple):
    """A text and its source: a field's name, with ``#n`` for the n-th entry of a list."""

    source: str
    text: str


_FIELDS = {
    "job": ("title", "employer.name", "department", "reports_to"),
    "pay": ("pay.extras", "pay.note"),
    "details": (
        "work.note",
        "schedule",
        "start_note",
        "closing_note",
        "requisition",
        "job_code",
    ),
    "brief": ("brief",),
    "about": ("employer.about",),
    "apply": ("application.instructions", "application.email", "application.link"),
    "statements": ("equal_opportunity", "accommodation"),
    "inside": ("inside.soc_code", "inside.pay_grade", "inside.supervision"),
    "approval": ("approval.prepared_by.name", "approval.prepared_by.role"),
}


def texts(posting: Posting, key: str) -> tuple[Words, ...]:
    """Return the texts of a section that are not empty, in the order of the form."""
    return tuple(words for words in _all(posting, key) if words.text.strip())


def _all(posting: Posting, key: str) -> Iterator[Words]:
    for name in _FIELDS.get(key, ()):
        yield Words(name, str(named(name).get(posting)))
    if key == "job":
        yield from _locations(posting)
    for name, entries in _LISTS.get(key, {}).items():
        yield from _numbered(name, entries(posting))
    if sections.is_free(key):
        yield from _free(posting, key)


_LISTS: dict[str, dict[str, Callable[[Posting], Iterable[str]]]] = {
    "responsibilities": {"responsibilities": lambda p: (d.text for d in p.responsibilities)},
    "qualifications": {
        "qualifications.required": lambda p: p.qualifications.required,
        "qualifications.preferred": lambda p: p.qualifications.preferred,
    },
    "benefits": {"benefits": lambda p: p.benefits},
    "inside": {
        "inside.physical_demands": lambda p: (d.activity for d in p.inside.physical_demands)
    },
    "approval": {
        "approval.reviewers": lambda p: (person.name for person in p.approval.reviewers),
        "approval.approvers": lambda p: (person.name for person in p.approval.approvers),
    },
}


_MORE: dict[str, dict[str, tuple[str, Callable[[Posting], Iterable[object]]]]] = {
    "inside": {"inside.physical_demands": ("note", lambda p: p.inside.physical_demands)},
    "approval": {
        "approval.reviewers": ("role", lambda p: p.approval.reviewers),
        "approval.approvers": ("role", lambda p: p.approval.approvers),
    },
}
"""Texts beside the main one of an entry."""

_PROSE = frozenset(
    {
        "brief",
        "employer.about",
        "work.note",
        "application.instructions",
        "equal_opportunity",
        "accommodation",
        "inside.supervision",
        "responsibilities",
        "qualifications.required",
        "qualifications.preferred",
        "benefits",
    }
)


def is_prose(source: str) -> bool:
    """Tell whether a field holds prose with markup, not words that stand as they are."""
    name = source.partition("#")[0]
    return name in _PROSE or (name.startswith("free.") and not name.endswith(".heading"))


def all_texts(posting: Posting, key: str) -> tuple[Words, ...]:
    """Return the texts of a section with those that are not counted: headings, notes, roles."""
    found = [*_headings(posting, key), *texts(posting, key)]
    for name, (field, entries) in _MORE.get(key, {}).items():
        values = [getattr(entry, field) for entry in entries(posting)]
        found += [Words(f"{name}#{n}.{field}", text) for n, text in enumerate(values)]
    return tuple(words for words in found if words.text.strip())


def _headings(posting: Posting, key: str) -> Iterator[Words]:
    for number, heading in enumerate(posting.headings):
        if heading.section == key:
            yield Words(f"headings#{number}", heading.text)
    for free in posting.free_sections:
        if free.key == key:
            yield Words(f"free.{key}.heading", free.heading)


def _numbered(name: str, entries: Iterable[str]) -> Iterator[Words]:
    for number, text in enumerate(entries):
        yield Words(f"{name}#{number}", text)


def _locations(posting: Posting) -> Iterator[Words]:
    for number, place in enumerate(posting.locations):
        head = "location" if number == 0 else f"locations#{number}"
        for field in ("street", "city", "region", "postal_code", "country"):
            yield Words(f"{head}.{field}", getattr(place, field))


def _free(posting: Posting, key: str) -> Iterator[Words]:
    for free in posting.free_sections:
        if free.key == key:
            yield Words(f"free.{key}.text", free.text)
            yield from _numbered(f"free.{key}.bullets", free.bullets)


def section_of(source: str) -> str:
    """Return the key of the section that a field belongs to."""
    name = source.partition("#")[0]
    if name.startswith("free."):
        return name.split(".")[1]
    head = name.partition(".")[0]
    return _BY_FIELD.get(name) or _BY_HEAD.get(head, head)


_BY_HEAD = {
    "title": "job",
    "employer": "job",
    "department": "job",
    "reports_to": "job",
    "location": "job",
    "locations": "job",
    "employment_types": "job",
    "application": "apply",
    "equal_opportunity": "statements",
    "accommodation": "statements",
    "work": "details",
    "direct_reports": "details",
    "schedule": "details",
    "openings": "details",
    "start_date": "details",
    "start_note": "details",
    "closing_date": "details",
    "closing_note": "details",
    "requisition": "details",
    "job_code": "details",
    "language": "details",
    "physical_demands": "inside",
}
_BY_FIELD = {
    "employer.about": "about",
    "work.environment": "job",
    "inside.physical_demands": "inside",
}
