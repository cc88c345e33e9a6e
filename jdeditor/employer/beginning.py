"""How a new posting begins: with all that its employer's profile knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.posting.posting import Posting
from jdeditor.posting.profile import begun, taken_over
from jdeditor.posting.vocabulary import Level
from jdeditor.storage import posting_file, profiles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jdeditor.drafting.roles import Role
    from jdeditor.posting.profile import Profile


def usual() -> Profile | None:
    """Return the profile that new postings begin with, if there is one."""
    kept = profiles.usual()
    return kept.profile if kept else None


def blank(profile: Profile | None) -> Posting:
    """Return an empty posting of an employer."""
    return begun(profile, Posting()) if profile else Posting()


def from_role(
    role: Role,
    profile: Profile | None,
    level: Level = Level.MID,
    known: Posting | None = None,
) -> Posting:
    """Return a first draft for a role of an employer; more may be ``known`` of it already."""
    # Its sentences need Jinja, which the start of the program can do without.
    from jdeditor.drafting.draft import draft  # noqa: PLC0415

    made = draft(role, known or blank(profile), level=level)
    return begun(profile, made) if profile else made


def chosen(
    role: Role,
    level: Level,
    lines: Mapping[str, Sequence[bool]],
    facts: Posting,
    profile: Profile | None,
) -> Posting:
    """Return the draft of an employer that choices make; what is typed in ``facts`` stands."""
    from jdeditor.drafting import choices  # noqa: PLC0415 - see above

    made = choices.composed(role, level, lines, facts)
    if profile is None:
        return made
    made = choices.with_facts(begun(profile, made), facts)
    return replace(made, employer=facts.employer) if facts.employer.name else made


def from_sample(sample: Posting, profile: Profile | None) -> Posting:
    """Return an example as a posting of an employer."""
    return taken_over(profile, sample) if profile else sample


def drafted(role_id: str) -> Posting:
    """Return a first draft for a role of the usual employer."""
    from jdeditor.drafting.roles import role  # noqa: PLC0415 - see above

    return from_role(role(role_id), usual())


def own_copy(sample: Path) -> Posting:
    """Return what is in the file of an example, as a posting of the usual employer."""
    return from_sample(posting_file.load(sample), usual())
