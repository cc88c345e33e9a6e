"""Checks on the facts of a posting: what is missing, what contradicts, what has passed."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from jdeditor.checks.findings import Family, Finding, Rule, Severity, found
from jdeditor.document.inline import blanks, plain
from jdeditor.posting import sections
from jdeditor.posting.texts import texts
from jdeditor.posting.vocabulary import WorkEnvironment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting

_COMPLETE, _CONSISTENT, _DATES = "completeness", "consistency", "dates"


def _rule(id_: str, category: str, severity: Severity, why: str, reference: str = "") -> Rule:
    return Rule(
        id=id_,
        category=category,
        family=Family.TONE,
        severity=severity,
        why=why,
        reference=reference,
    )


_NEEDED = "People decide by this whether to apply, and job boards ask for it."
_GOOGLE = "Google, job posting structured data"
NO_TITLE = _rule("facts.no-title", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_EMPLOYER = _rule("facts.no-employer", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_PLACE = _rule("facts.no-place", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_DUTIES = _rule("facts.no-duties", _COMPLETE, Severity.ERROR, _NEEDED, _GOOGLE)
NO_WAY_TO_APPLY = _rule(
    "facts.no-way-to-apply", _COMPLETE, Severity.ERROR, "Without it nobody can answer."
)
NO_PAY = _rule(
    "facts.no-pay",
    _COMPLETE,
    Severity.WARNING,
    "Pay is what most readers look for first, and many places require it.",
    "LinkedIn, job posting heat map",
)
NO_BENEFITS = _rule(
    "facts.no-benefits", _COMPLETE, Severity.NOTE, "Benefits are part of what a job pays."
)
NO_CLOSING = _rule(
    "facts.no-closing-date",
    _COMPLETE,
    Severity.NOTE,
    "A day, or “open until filled”, tells people whether it is worth applying.",
)
NO_EQUAL = _rule(
    "facts.no-equal-opportunity",
    _COMPLETE,
    Severity.NOTE,
    "Most employers state it, and US federal contractors have to.",
    "41 CFR 60-300.5, 60-741.5",
)
BLANK_LEFT = _rule(
    "facts.blank", _COMPLETE, Severity.ERROR, "A blank in brackets would be published as it is."
)
INSTRUCTION = _rule(
    "facts.instruction-left",
    _COMPLETE,
    Severity.ERROR,
    "This is meant for whoever writes the posting, not for its readers.",
)
PAY_ORDER = _rule(
    "facts.pay-order", _CONSISTENT, Severity.ERROR, "A range goes from the lower to the higher."
)
PAY_PERIOD = _rule(
    "facts.pay-period",
    _CONSISTENT,
    Severity.ERROR,
    "Without a period and a currency, a figure says nothing.",
)
PAY_WIDE = _rule(
    "facts.pay-wide",
    _CONSISTENT,
    Severity.NOTE,
    "A very wide range is often read as no range, and some laws ask for good faith.",
)
CLOSED = _rule("facts.closed", _DATES, Severity.ERROR, "Nobody can apply after the closing date.")
STARTED = _rule("facts.started", _DATES, Severity.WARNING, "The start date has passed.")
START_BEFORE_CLOSE = _rule(
    "facts.start-before-close", _DATES, Severity.WARNING, "The job would begin before it is filled."
)
REMOTE_PLACE = _rule(
    "facts.remote-or-not",
    _CONSISTENT,
    Severity.WARNING,
    "Readers filter by this; saying both makes them doubt the rest.",
)
SHARES = _rule(
    "facts.shares",
    _CONSISTENT,
    Severity.WARNING,
    "Shares of the working time add up to 100%.",
)
EMAIL = _rule("facts.email", _CONSISTENT, Severity.ERROR, "Applications would not arrive.")
LINK = _rule("facts.link", _CONSISTENT, Severity.ERROR, "The link would lead nowhere.")
INSIDE = _rule(
    "facts.inside-published",
    _CONSISTENT,
    Severity.WARNING,
    "Pay grades and codes are for the approval copy, not for the public.",
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_WIDE = 2.5
_HUNDRED = 100
_LEFT_OVER = re.compile(
    r"\b(?:insert|specify|add|delete|replace|fill in)\b[^.]{0,40}\b(?:here|below|as needed|"
    r"the location|or indicate)\b|\bTBD\b|\bXXX+\b|\blorem ipsum\b",
    re.IGNORECASE,
)


def facts(posting: Posting, today: dt.date) -> Iterator[Finding]:
    """Go through what is wrong with the facts."""
    yield from _missing(posting)
    yield from _left_over(posting)
    yield from _pay(posting)
    yield from _days(posting, today)
    yield from _work(posting)
    yield from _addresses(posting)


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
            NO_PAY,
            "pay.minimum",
            (pay.minimum is None and pay.maximum is None) or "pay" in hidden,
            "There is no pay.",
        ),
        (
            NO_BENEFITS,
            "benefits",
            not posting.benefits or "benefits" in hidden,
            "There are no benefits.",
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
    )
    for rule, source, lacks, message in lacking:
        if lacks:
            yield found(rule, source, message)


def _placed(posting: Posting) -> bool:
    stated = any(place.city or place.region or place.country for place in posting.locations)
    return stated or posting.work.environment is WorkEnvironment.REMOTE


def _answerable(posting: Posting) -> bool:
    way = posting.application
    stated = any((way.instructions.strip(), way.email.strip(), way.link.strip()))
    return stated and "apply" not in posting.hidden


def _left_over(posting: Posting) -> Iterator[Finding]:
    for key in sections.all_keys(posting):
        if key in posting.hidden or key in ("inside", "approval"):
            continue
        for words in texts(posting, key):
            said = plain(words.text)
            for start, end in blanks(said):
                message = f"{said[start:end]} is still to be filled in."
                yield found(BLANK_LEFT, words.source, message, (start, end))
            for match in _LEFT_OVER.finditer(said):
                message = f"“{match[0]}” is an instruction."
                yield found(INSTRUCTION, words.source, message, match.span())


def _pay(posting: Posting) -> Iterator[Finding]:
    pay = posting.pay
    low, high = pay.minimum, pay.maximum
    if low is None and high is None:
        return
    if not pay.currency or pay.period is None:
        yield found(PAY_PERIOD, "pay.period", "The pay lacks its currency or its period.")
    if low is None or high is None or not low.is_finite() or not high.is_finite():
        return
    if low > high:
        yield found(PAY_ORDER, "pay.minimum", "The pay range begins above where it ends.")
    elif low and high / low > _WIDE:
        yield found(PAY_WIDE, "pay.maximum", "The upper end of the pay is far above the lower.")


def _days(posting: Posting, today: dt.date) -> Iterator[Finding]:
    closing, start = posting.closing_date, posting.start_date
    if closing and closing < today:
        yield found(CLOSED, "closing_date", "The closing date has passed.")
    if start and start < today:
        yield found(STARTED, "start_date", "The start date has passed.")
    elif start and closing and start <= closing:
        message = "The start date is not after the closing date."
        yield found(START_BEFORE_CLOSE, "start_date", message)


_ON_SITE_WORDS = re.compile(
    r"\b(?:on-?site (?:only|job|role|position)|this is not a remote)\b", re.IGNORECASE
)
_REMOTE_WORDS = re.compile(r"\b(?:fully|100\s?%) remote\b", re.IGNORECASE)


def _work(posting: Posting) -> Iterator[Finding]:
    where = posting.work.environment
    wrong = {
        WorkEnvironment.REMOTE: (_ON_SITE_WORDS, "The facts say remote, this says on site."),
        WorkEnvironment.ON_SITE: (_REMOTE_WORDS, "The facts say on site, this says remote."),
        WorkEnvironment.HYBRID: (_REMOTE_WORDS, "The facts say hybrid, this says remote."),
    }
    if where is not None:
        pattern, message = wrong[where]
        for key in ("brief", "responsibilities", "qualifications", "details"):
            for words in texts(posting, key):
                for match in pattern.finditer(plain(words.text)):
                    yield found(REMOTE_PLACE, words.source, message, match.span())
    shares = [duty.share for duty in posting.responsibilities if duty.share is not None]
    total = sum(shares)
    if shares and (total > _HUNDRED or (_all_shared(posting) and total != _HUNDRED)):
        message = f"The shares of time add up to {total}%."
        yield found(SHARES, "responsibilities", message)


def _all_shared(posting: Posting) -> bool:
    return all(duty.share is not None for duty in posting.responsibilities)


_EMAIL = re.compile(r"[^@\s<>(),;]+@[^@\s<>(),;.]+(?:\.[^@\s<>(),;.]+)+")
_LINK = re.compile(
    r"(?:https?://)?[^\s/@:.]+(?:\.[^\s/@:.]+)+(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE
)


def _addresses(posting: Posting) -> Iterator[Finding]:
    email, link = posting.application.email.strip(), posting.application.link.strip()
    if email and not blanks(email) and not _EMAIL.fullmatch(email):
        yield found(EMAIL, "application.email", "This is not an e-mail address.", (0, len(email)))
    if link and not blanks(link) and not _LINK.fullmatch(link):
        yield found(LINK, "application.link", "This is not an address of the web.", (0, len(link)))
    for secret in (posting.inside.pay_grade.strip(), posting.job_code.strip()):
        for words in texts(posting, "brief") if len(secret) > 2 else ():  # noqa: PLR2004
            place = plain(words.text).find(secret)
            if place >= 0:
                span = (place, place + len(secret))
                yield found(INSIDE, words.source, f"“{secret}” is an inside fact.", span)
