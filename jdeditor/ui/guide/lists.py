"""The lists of a posting that the guide can add to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from jdeditor.posting.posting import Responsibility

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.drafting.roles import Entry
    from jdeditor.posting.posting import Posting


class Target(NamedTuple):
    """A list of the posting: its field, the lines it has, and how one more is added."""

    field: str
    lines: Callable[[Posting], Sequence[str]]
    grown: Callable[[Posting, Entry], Posting]


def _with_duty(posting: Posting, entry: Entry) -> Posting:
    essential = getattr(entry, "essential", True)
    duty = Responsibility(text=entry.text, essential=essential)
    return replace(posting, responsibilities=(*posting.responsibilities, duty))


def _with_required(posting: Posting, entry: Entry) -> Posting:
    wanted = posting.qualifications
    more = replace(wanted, required=(*wanted.required, entry.text))
    return replace(posting, qualifications=more)


def _with_preferred(posting: Posting, entry: Entry) -> Posting:
    wanted = posting.qualifications
    more = replace(wanted, preferred=(*wanted.preferred, entry.text))
    return replace(posting, qualifications=more)


def _with_benefit(posting: Posting, entry: Entry) -> Posting:
    return replace(posting, benefits=(*posting.benefits, entry.text))


TARGETS = (
    Target(
        "responsibilities",
        lambda posting: [duty.text for duty in posting.responsibilities],
        _with_duty,
    ),
    Target(
        "qualifications.required",
        lambda posting: posting.qualifications.required,
        _with_required,
    ),
    Target(
        "qualifications.preferred",
        lambda posting: posting.qualifications.preferred,
        _with_preferred,
    ),
    Target("benefits", lambda posting: posting.benefits, _with_benefit),
)
