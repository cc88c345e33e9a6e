"""A draft by choice: which lines of a role, at which level, with which facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.drafting.draft import draft
from jdeditor.drafting.lines import offered, with_origins
from jdeditor.posting.posting import Posting, Qualifications, Responsibility

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jdeditor.drafting.roles import Entry, Role
    from jdeditor.posting.vocabulary import Level


def usual(role: Role, level: Level) -> dict[str, list[bool]]:
    """Return the lines that a draft at a level takes by itself."""
    return {
        field: [entry.is_usual(level) for entry in entries]
        for field, entries in offered(role).items()
    }


def composed(
    role: Role, level: Level, chosen: Mapping[str, Sequence[bool]], known: Posting
) -> Posting:
    """Return the draft that choices make, with the facts that are known in their places.

    ``chosen`` tells for each list of the posting which lines of the role are in. A fact counts as
    known where it is not the default. Equal arguments give equal drafts.
    """
    lines = {
        field: [entry for entry, on in zip(entries, chosen[field], strict=True) if on]
        for field, entries in offered(role).items()
    }
    usual_draft = draft(role, known, level=level)
    posting = replace(
        usual_draft,
        responsibilities=tuple(
            Responsibility(
                text=duty.text,
                essential=getattr(duty, "essential", True),
                share=getattr(duty, "share", None),
            )
            for duty in lines["responsibilities"]
        ),
        qualifications=Qualifications(
            required=_texts(lines["qualifications.required"]),
            preferred=_texts(lines["qualifications.preferred"]),
        ),
        benefits=_texts(lines["benefits"]),
    )
    return with_origins(with_facts(posting, known), role, known)


def _texts(entries: Sequence[Entry]) -> tuple[str, ...]:
    return tuple(entry.text for entry in entries)


def with_facts(posting: Posting, known: Posting) -> Posting:
    """Return a posting in which what is known stands in place of the usual and of blanks."""
    empty = Posting()
    own = {
        name: getattr(known, name)
        for name in ("department", "locations", "employment_types", "reports_to")
        if getattr(known, name) != getattr(empty, name)
    }
    return replace(
        posting,
        **own,
        work=_over(posting.work, known.work),
        pay=_over(posting.pay, known.pay),
        application=_over(posting.application, known.application),
    )


def _over(usual: object, known: object) -> object:
    """Return a part of a posting with those of its fields replaced that are known."""
    default = type(known)()
    changed = {
        name: value
        for name in default.__struct_fields__  # type: ignore[attr-defined]
        if (value := getattr(known, name)) != getattr(default, name)
    }
    return replace(usual, **changed)  # type: ignore[type-var]


def with_changes(to: Posting, before: Posting, after: Posting) -> Posting:
    """Return one posting with what was changed between two others."""
    changed = {
        name: value
        for name in Posting.__struct_fields__
        if (value := getattr(after, name)) != getattr(before, name)
    }
    return replace(to, **changed)
