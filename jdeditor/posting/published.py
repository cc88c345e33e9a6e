"""What of a posting may leave the house in a file for the public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import fields, replace

from jdeditor.posting import sections
from jdeditor.posting.posting import Approval, Employer, Inside, Posting, Responsibility

if TYPE_CHECKING:
    from collections.abc import Iterator

_INSIDE = ("inside", "physical_demands", "approval")
"""Sections that only an approval copy shows."""

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
    """Return a posting with what a public page shows: nothing inside, nothing hidden.

    Shares of time, the parting of essential duties from others, what the lines came from and what
    was set aside of the checks are for those inside.
    """
    for key in filter(sections.is_free, posting.hidden):
        posting = sections.without_section(posting, key)
    unseen = (*_INSIDE, *posting.hidden)
    shown = replace(
        posting,
        responsibilities=tuple(Responsibility(text=d.text) for d in posting.responsibilities),
        headings=tuple(h for h in posting.headings if h.section not in unseen),
        employer=_employer(posting),
        work=replace(posting.work, travel=_travel(posting)),
        direct_reports=None,
        inside=Inside(),
        approval=Approval(),
        job_code="",
        asides=(),
        profile="",
        level=None,
        origins=(),
        spelling_words=(),
    )
    usual = {field.name: field.default for field in fields(Posting)}
    return replace(shown, **{name: usual[name] for name in _hidden_fields(posting)})


def _employer(posting: Posting) -> Employer:
    employer = posting.employer
    return Employer(name=employer.name) if "about" in posting.hidden else employer


def _travel(posting: Posting) -> int | None:
    return None if "details" in posting.hidden else posting.work.travel


def _hidden_fields(posting: Posting) -> Iterator[str]:
    for key in posting.hidden:
        yield from _OF_SECTION.get(key, ())
