"""What of a posting may leave the house in a file for the public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import fields, replace

from jdeditor.posting.posting import Approval, Employer, Inside, Posting

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_SECTION: dict[str, tuple[str, ...]] = {
    "pay": ("pay",),
    "details": (
        "schedule",
        "openings",
        "start_date",
        "start_note",
        "closing_date",
        "closing_note",
    ),
    "brief": ("brief",),
    "responsibilities": ("responsibilities",),
    "qualifications": ("qualifications",),
    "benefits": ("benefits",),
    "apply": ("application",),
    "statements": ("equal_opportunity", "accommodation"),
}


def published(posting: Posting) -> Posting:
    """Return a posting without its inside facts, its approval and what is in hidden sections."""
    usual = {field.name: field.default for field in fields(Posting)}
    changes = {name: usual[name] for name in _hidden_fields(posting)}
    free = tuple(s for s in posting.free_sections if s.key not in posting.hidden)
    employer = posting.employer
    if "about" in posting.hidden:
        employer = Employer(name=employer.name)
    return replace(
        posting,
        **changes,
        free_sections=free,
        employer=employer,
        inside=Inside(),
        approval=Approval(),
        job_code="",
    )


def _hidden_fields(posting: Posting) -> Iterator[str]:
    for key in posting.hidden:
        yield from _OF_SECTION.get(key, ())
