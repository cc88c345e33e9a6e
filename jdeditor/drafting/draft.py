"""A first draft of a posting, from a role and what is already known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.document.blocks import Span
from jdeditor.document.inline import BLANK, markup
from jdeditor.drafting import roles
from jdeditor.drafting.lines import with_origins
from jdeditor.drafting.sentences import SentenceError, filled
from jdeditor.posting.pay_blank import with_blank
from jdeditor.posting.posting import Posting, Qualifications, Responsibility
from jdeditor.posting.vocabulary import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jdeditor.drafting.roles import Entry, Role

EMPLOYER = "[Employer name]"
"""The blank that stands for an employer nobody has named yet."""


def draft(role: Role, known: Posting | None = None, *, level: Level = Level.MID) -> Posting:
    """Return a first draft for a role at a level.

    Of what is ``known``, title, employer and where to apply find their way into its
    sentences. Equal arguments give equal drafts.
    """
    known = known or Posting()
    title = known.title or role.titles.get(level, role.title)
    employer = known.employer
    if not employer.name and role.posting.employer.name:
        employer = role.posting.employer
    posting = _worded(_with_pay_blank(role.posting, known), _values(known, title, employer.name))
    made = replace(
        posting,
        title=title,
        role=role.id,
        level=level,
        employer=replace(employer, name=employer.name or EMPLOYER),
        responsibilities=tuple(
            Responsibility(text=duty.text, essential=duty.essential, share=duty.share)
            for duty in role.responsibilities
            if duty.is_usual(level)
        ),
        qualifications=Qualifications(
            required=_lines(role.qualifications.required, level),
            preferred=_lines(role.qualifications.preferred, level),
        ),
        benefits=_lines(role.benefits, level),
    )
    return with_origins(made, role, known)


def problem_of(role_id: str) -> str:
    """Return in a sentence why nothing can be drafted from a role, or nothing when it can."""
    try:
        draft(roles.role(role_id))
    except (roles.UnknownRoleError, SentenceError) as problem:
        return str(problem)
    return ""


def _with_pay_blank(posting: Posting, known: Posting) -> Posting:
    """Return the fields of a draft with a blank for pay where no figure is known."""
    if known.pay.minimum or known.pay.maximum or BLANK.search(posting.pay.note):
        return posting
    return replace(posting, pay=with_blank(posting.pay))


def _values(known: Posting, title: str, employer: str) -> dict[str, str]:
    """Return the names that sentences may use, safe to stand in inline markup."""
    values = {
        "title": title,
        "employer": employer,
        "answer_to": known.application.link or known.application.email,
    }
    return {name: markup((Span(value),)) for name, value in values.items()}


def _worded(posting: Posting, values: Mapping[str, str]) -> Posting:
    application = posting.application
    return replace(
        posting,
        brief=filled(posting.brief, values),
        equal_opportunity=filled(posting.equal_opportunity, values),
        accommodation=filled(posting.accommodation, values),
        application=replace(application, instructions=filled(application.instructions, values)),
    )


def _lines(entries: Iterable[Entry], level: Level) -> tuple[str, ...]:
    return tuple(entry.text for entry in entries if entry.is_usual(level))
