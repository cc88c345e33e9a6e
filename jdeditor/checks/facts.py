"""Checks on the facts of a posting: what is missing, left over or past."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from jdeditor.checks import regions
from jdeditor.checks.findings import Finding, Rule, Severity, found, tone
from jdeditor.checks.said import said
from jdeditor.document.inline import blanks
from jdeditor.posting.vocabulary import WorkEnvironment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting

_COMPLETE, _DATES = "completeness", "dates"

_NEEDED = "People decide by this whether to apply, and job boards ask for it."
_GOOGLE = "Google, job posting structured data"
NO_TITLE = tone("facts.no-title", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_EMPLOYER = tone("facts.no-employer", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_PLACE = tone("facts.no-place", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_DUTIES = tone("facts.no-duties", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_WAY_TO_APPLY = tone(
    "facts.no-way-to-apply", _COMPLETE, Severity.ERROR, "Without it nobody can answer."
)
NO_PAY = tone(
    "facts.no-pay",
    _COMPLETE,
    Severity.WARNING,
    "Pay is what most readers look for first, and many places require it.",
    "LinkedIn, job posting heat map",
)
NO_BENEFITS = tone(
    "facts.no-benefits", _COMPLETE, Severity.NOTE, "Benefits are part of what a job pays."
)
NO_CLOSING = tone(
    "facts.no-closing-date",
    _COMPLETE,
    Severity.NOTE,
    "A day, or “open until filled”, tells people whether it is worth applying.",
)
NO_EQUAL = tone(
    "facts.no-equal-opportunity",
    _COMPLETE,
    Severity.NOTE,
    "Most employers state it, and US federal contractors have to.",
    "41 CFR 60-300.5, 60-741.5",
)
NO_TYPE = tone(
    "facts.no-employment-type",
    _COMPLETE,
    Severity.NOTE,
    "Readers filter by full time, part time and the like.",
    _GOOGLE,
)
NO_ACCOMMODATION = tone(
    "facts.no-accommodation",
    _COMPLETE,
    Severity.NOTE,
    "People with a disability need to know whom to ask for help with applying.",
    "42 U.S.C. 12112; Job Accommodation Network",
)
NO_ADDRESS = tone(
    "facts.no-address",
    _COMPLETE,
    Severity.WARNING,
    "Without an address, a link or a number nobody knows where to send it.",
)
BLANK_LEFT = tone(
    "facts.blank", _COMPLETE, Severity.ERROR, "A blank in brackets would be published as it is."
)
INSTRUCTION = tone(
    "facts.instruction-left",
    _COMPLETE,
    Severity.ERROR,
    "This is meant for whoever writes the posting, not for its readers.",
)
CLOSED = tone("facts.closed", _DATES, Severity.ERROR, "Nobody can apply after the closing date.")
STARTED = tone("facts.started", _DATES, Severity.WARNING, "The start date has passed.")
START_BEFORE_CLOSE = tone(
    "facts.start-before-close", _DATES, Severity.WARNING, "The job would begin before it is filled."
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_LEFT_OVER = re.compile(
    r"\((?:please )?(?:insert|specify|add|delete|replace|fill in|indicate)"
    r" [^()\n]{2,80}\)|"
    r"\b(?:insert|specify|delete|replace|fill in)\b[^.\n]{0,40}\b(?:here|below|"
    r"the location|or indicate)\b|\b(?:TBD|TBC)\b|\bXXX+\b|\blorem ipsum\b|_{4,}|"
    r"\{\{[^{}\n]{0,60}\}\}|<(?:insert|your|company|name|city|state|title)[^<>\n]{0,40}>",
    re.IGNORECASE,
)


def facts(posting: Posting, today: dt.date) -> Iterator[Finding]:
    """Go through what is wrong with the facts."""
    yield from _missing(posting)
    yield from _left_over(posting)
    yield from _days(posting, today)


def _missing(posting: Posting) -> Iterator[Finding]:
    pay, hidden = posting.pay, posting.hidden
    lacking = (
        (NO_TITLE, "title", not posting.title.strip(), "There is no job title."),
        (NO_EMPLOYER, "employer.name", not posting.employer.name.strip(), "There is no employer."),
        (NO_PLACE, "location.city", not _placed(posting), "There is no place of work."),
        (
            NO_DUTIES,
            "responsibilities",
            not posting.responsibilities or "responsibilities" in hidden,
            "There are no responsibilities.",
        ),
        (
            NO_WAY_TO_APPLY,
            "application.instructions",
            not _answerable(posting),
            "Nothing says how to apply.",
        ),
        (
            NO_ADDRESS,
            "application.instructions",
            not _reachable(posting),
            "Nothing says where to send an application.",
        ),
        (
            NO_PAY,
            "pay.minimum",
            (pay.minimum is None and pay.maximum is None) or "pay" in hidden,
            "No pay is named.",
        ),
        (
            NO_BENEFITS,
            "benefits",
            not posting.benefits or "benefits" in hidden,
            "No benefits are named.",
        ),
        (
            NO_CLOSING,
            "closing_date",
            posting.closing_date is None and not posting.closing_note.strip(),
            "Nothing says until when people can apply.",
        ),
        (
            NO_EQUAL,
            "equal_opportunity",
            not posting.equal_opportunity.strip() or "statements" in hidden,
            "There is no equal-opportunity statement.",
        ),
        (
            NO_TYPE,
            "employment_types",
            not posting.employment_types,
            "Nothing says whether the job is full time or part time.",
        ),
        (
            NO_ACCOMMODATION,
            "accommodation",
            _asks_who_helps(posting)
            and (not posting.accommodation.strip() or "statements" in hidden),
            "Nothing says whom to ask for an accommodation.",
        ),
    )
    for rule, source, lacks, message in lacking:
        if lacks:
            yield found(rule, source, message)


def _asks_who_helps(posting: Posting) -> bool:
    """Tell whether the job is where such a sentence is usual, or nobody knows where."""
    countries = regions.countries(posting)
    return not countries or not countries.isdisjoint({"US", "CA"})


def _placed(posting: Posting) -> bool:
    stated = any(place.city or place.region or place.country for place in posting.locations)
    return stated or posting.work.environment is WorkEnvironment.REMOTE


def _answerable(posting: Posting) -> bool:
    way = posting.application
    stated = any((way.instructions.strip(), way.email.strip(), way.link.strip()))
    return stated and "apply" not in posting.hidden


_FIGURE = re.compile(r"[$£€]\s?\d{2}|\d{2}[.,]\d{3}")
_WHERE = re.compile(
    r"@|https?:|www\.|\w\.(?:com|org|gov|net|edu|co|uk|ca|eu|io|de|fr)\b|\d{3}.{0,3}\d{3,4}|\[|"
    r"\b(?:online|on-line|portal|web ?site|in person|walk-?ins?|visit|call|phone|button|form|"
    r"intranet|careers?|page|office|fax|drop|come|bring|agency|address|mail to|link|below|above)\b",
    re.IGNORECASE,
)


def _reachable(posting: Posting) -> bool:
    """Tell whether instructions say where an application goes, if there are any."""
    way = posting.application
    stated = way.email.strip() or way.link.strip() or not way.instructions.strip()
    return bool(stated) or _WHERE.search(way.instructions) is not None


def _left_over(posting: Posting) -> Iterator[Finding]:
    for one in said(posting):
        for start, end in blanks(one.words) if "[" in one.words else ():
            if one.words[max(0, start - 1) : start].isalnum():
                continue  # Place[s]
            if _FIGURE.search(one.words[start:end]):
                continue  # [$52,000 to $74,880]
            message, blank = "{blank} is still to be filled in.", one.words[start:end]
            yield found(BLANK_LEFT, one.source, message, (start, end), blank=blank)
        for match in _LEFT_OVER.finditer(one.words):
            message = "“{words}” is an instruction."
            yield found(INSTRUCTION, one.source, message, match.span(), words=match[0])


def _days(posting: Posting, today: dt.date) -> Iterator[Finding]:
    closing, start = posting.closing_date, posting.start_date
    if closing and closing < today:
        yield found(CLOSED, "closing_date", "The closing date has passed.")
    if start and start < today:
        yield found(STARTED, "start_date", "The start date has passed.")
    elif start and closing and start <= closing:
        message = "The start date is not after the closing date."
        yield found(START_BEFORE_CLOSE, "start_date", message)
