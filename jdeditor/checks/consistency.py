"""Checks on facts of a posting that contradict each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.checks import packs
from jdeditor.checks.findings import Finding, Rule, Severity, found, tone
from jdeditor.checks.said import matches
from jdeditor.document.inline import plain
from jdeditor.posting.vocabulary import EmploymentType, WorkEnvironment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting


def _rule(id_: str, severity: Severity, why: str) -> Rule:
    return tone(id_, "consistency", severity, why)


REMOTE_PLACE = _rule(
    "facts.remote-or-not",
    Severity.WARNING,
    "Readers filter by this; saying both makes them doubt the rest.",
)
SHARES = _rule("facts.shares", Severity.WARNING, "Shares of the working time add up to 100%.")
INSIDE = _rule(
    "facts.inside-published",
    Severity.WARNING,
    "Pay grades, codes and remarks are for the approval copy, not for the public.",
)
YEARS = _rule(
    "facts.years-and-level",
    Severity.WARNING,
    "A level and the years asked for tell readers the same thing; here they tell two.",
)
HOURS = _rule(
    "facts.hours", Severity.WARNING, "Readers filter by this; saying both makes them doubt it."
)
OTHER_TITLE = _rule(
    "facts.other-title",
    Severity.WARNING,
    "A text that was copied from another posting may still have that job’s name.",
)
OTHER_PLACE = _rule(
    "facts.other-place",
    Severity.WARNING,
    "Readers filter by the place of work; naming two makes them doubt both.",
)
TOO_OLD = _rule(
    "facts.years-before-release",
    Severity.WARNING,
    "Nobody can have used it for so long; people in the field stop reading here.",
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_PROSE = frozenset({"brief", "responsibilities", "qualifications", "details"})
_HUNDRED = 100

_ON_SITE_WORDS = re.compile(
    r"\b(?:on-?site (?:only|job|role|position)|this is not a remote|fully on-?site)\b",
    re.IGNORECASE,
)
_REMOTE_WORDS = re.compile(
    r"\b(?:fully|100\s?%|completely|entirely) remote\b|\bremote[- ]only\b", re.IGNORECASE
)
_HYBRID_WORDS = re.compile(r"\bhybrid (?:role|job|position|work|schedule|model)\b", re.IGNORECASE)


def consistency(posting: Posting, today: dt.date) -> Iterator[Finding]:
    """Go through what does not go together."""
    yield from _where(posting)
    yield from _shares(posting)
    yield from _inside(posting)
    yield from _years(posting)
    yield from _hours(posting)
    yield from _other_title(posting)
    yield from _other_place(posting)
    yield from _before_release(posting, today)


def _where(posting: Posting) -> Iterator[Finding]:
    where = posting.work.environment
    wrong = {
        WorkEnvironment.REMOTE: (
            (_ON_SITE_WORDS, "The facts say remote, this says on site."),
            (_HYBRID_WORDS, "The facts say remote, this says hybrid."),
        ),
        WorkEnvironment.ON_SITE: (
            (_REMOTE_WORDS, "The facts say on site, this says remote."),
            (_HYBRID_WORDS, "The facts say on site, this says hybrid."),
        ),
        WorkEnvironment.HYBRID: (
            (_REMOTE_WORDS, "The facts say hybrid, this says remote."),
            (_ON_SITE_WORDS, "The facts say hybrid, this says on site."),
        ),
    }
    for pattern, message in wrong[where] if where else ():
        for source, match in matches(posting, pattern, _PROSE):
            yield found(REMOTE_PLACE, source, message, match.span())


def _shares(posting: Posting) -> Iterator[Finding]:
    shares = [duty.share for duty in posting.responsibilities if duty.share is not None]
    every = len(shares) == len(posting.responsibilities)
    total = sum(shares)
    if shares and (total > _HUNDRED or (every and total != _HUNDRED)):
        message = "The shares of time add up to {total}%."
        yield found(SHARES, "responsibilities", message, total=total)


_REMARK = re.compile(
    r"\b(?:internal use only|for internal use|do not publish|not for publication|"
    r"cost cent(?:er|re)(?: code)? ?:? ?\d+|hiring manager note|note to (?:hr|recruiter)s?|"
    r"pay grade ?:? ?[A-Z]{0,3}-?\d{1,3}|backfill for [A-Z]\w+)\b",
    re.IGNORECASE,
)
_SHORTEST_SECRET = 3


def _inside(posting: Posting) -> Iterator[Finding]:
    """Find facts of the inside in what is published."""
    facts = (posting.inside.pay_grade, posting.job_code, posting.inside.soc_code)
    secrets = [re.escape(fact.strip()) for fact in facts if len(fact.strip()) >= _SHORTEST_SECRET]
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(secrets)})(?!\w)") if secrets else None
    for source, match in matches(posting, pattern) if pattern else ():
        if source != "job_code":
            message = "“{words}” is an inside fact."
            yield found(INSIDE, source, message, match.span(), words=match[0])
    for source, match in matches(posting, _REMARK):
        message = "“{words}” is a remark for those inside."
        yield found(INSIDE, source, message, match.span(), words=match[0])


_NUMBER_LIST = "one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: number for number, word in enumerate(_NUMBER_LIST.split(), start=1)}
_YEARS = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})\s?\+?(?:\s?(?:-|–|to)\s?\d{{1,2}})?\+? "
    r"years?\b[’']?(?! (?:old|of age|ago|in business))",
    re.IGNORECASE,
)
_JUNIOR = re.compile(r"\b(?:junior|jr\.?|entry[- ]level|trainee|intern|graduate)\b", re.IGNORECASE)
_SENIOR = re.compile(r"\b(?:senior|sr\.?|principal)\b", re.IGNORECASE)
_NOT_A_LEVEL = re.compile(r"senior (?:living|care|center|citizen|housing|services)", re.IGNORECASE)
_JUNIOR_MOST, _SENIOR_LEAST = 4, 3
_LEVEL = "“{level}” in the title does not go with {years}."


def _years(posting: Posting) -> Iterator[Finding]:
    """Find years of experience that do not go with the level in the title."""
    title = posting.title
    junior = _JUNIOR.search(title)
    senior = None if _NOT_A_LEVEL.search(title) else _SENIOR.search(title)
    if "qualifications" in posting.hidden or (junior is None) == (senior is None):
        return
    asked = [
        (f"qualifications.required#{number}", match)
        for number, line in enumerate(posting.qualifications.required)
        if "experience" in line.lower() and (match := _YEARS.search(plain(line)))
    ]
    years = [_number(match[1]) for _, match in asked]
    for source, match in asked:
        if junior and _number(match[1]) >= _JUNIOR_MOST:
            yield found(YEARS, source, _LEVEL, match.span(), level=junior[0], years=match[0])
        elif senior and max(years) < _SENIOR_LEAST:
            yield found(YEARS, source, _LEVEL, match.span(), level=senior[0], years=match[0])


def _number(said: str) -> int:
    return int(said) if said.isdigit() else _NUMBERS[said.lower()]


_PART_TIME = re.compile(r"\bpart-time (?:role|job|position)\b", re.IGNORECASE)
_FULL_TIME = re.compile(r"\bfull-time (?:role|job|position)\b", re.IGNORECASE)


def _hours(posting: Posting) -> Iterator[Finding]:
    full = EmploymentType.FULL_TIME in posting.employment_types
    part = EmploymentType.PART_TIME in posting.employment_types
    if full == part:
        return
    pattern = _PART_TIME if full else _FULL_TIME
    for source, match in matches(posting, pattern, _PROSE):
        message = "“{words}” is not what the employment type says."
        yield found(HOURS, source, message, match.span(), words=match[0])


_AS_A = re.compile(
    r"\b[Aa]s (?:an?|our(?: new| next)?) ((?:[A-Z][\w/&-]{1,20} ){0,4}[A-Z][\w/&-]{2,20}),? you\b"
)
_STEM = 5


def _other_title(posting: Posting) -> Iterator[Finding]:
    """Find the name of another job where the words say what this one is."""
    own = _stems(posting.title)
    for source, match in matches(posting, _AS_A, _PROSE) if own else ():
        if own.isdisjoint(_stems(match[1])):
            message = "“{words}” is not the title of this job."
            yield found(OTHER_TITLE, source, message, match.span(1), words=match[1])


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in re.findall(r"\w+", words.casefold()))


_BASED = re.compile(
    r"\b(?:role|job|position|post|you|team) (?:is|are|will be|’re|'re) (?:based|located) (?:in|at) "
    r"(?:our )?([A-Z][\w.-]+(?: [A-Z][\w.-]+)?)"
)


def _other_place(posting: Posting) -> Iterator[Finding]:
    """Find a city in the words that is none of the facts."""
    if not any(place.city.strip() for place in posting.locations):
        return
    fields = ("street", "city", "region", "country")
    known = " ".join(getattr(place, field) for place in posting.locations for field in fields)
    own = _stems(known)
    for source, match in matches(posting, _BASED, _PROSE):
        if own.isdisjoint(_stems(match[1])):
            message = "“{words}” is not the place of work in the facts."
            yield found(OTHER_PLACE, source, message, match.span(1), words=match[1])


_USED = re.compile(
    r"\b(\d{1,2})\s?\+? years?[’']?(?: of)?(?: [a-z-]{2,14}){0,4} ([A-Z][\w.]*(?: [A-Z]\w+)?)"
)


def _before_release(posting: Posting, today: dt.date) -> Iterator[Finding]:
    """Find more years with a product than there has been the product."""
    known = packs.library().released
    for source, match in matches(posting, _USED, _PROSE):
        names = (match[2].rstrip("."), match[2].partition(" ")[0].rstrip(".,"))
        year = next((known[name] for name in names if name in known), None)
        if year is not None and int(match[1]) > today.year - year:
            message = "“{words}”: it came out in {year}."
            yield found(TOO_OLD, source, message, match.span(), words=match[0], year=year)
