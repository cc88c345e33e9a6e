"""What the law of a place wants in a posting: dated data, the ``duty`` rows of the packs.

The answer is never that a posting complies, only what was found and not found, by rules as of
a day.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.checks import facts, packs, regions
from jdeditor.checks.duties import Duty, Need
from jdeditor.checks.findings import Family, Finding, Rule, Severity, filled, found
from jdeditor.checks.pay import PAY_ONE_END
from jdeditor.checks.stated import states
from jdeditor.posting.vocabulary import FlsaStatus, PayPeriod

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jdeditor.posting.posting import Posting


_ASKED = "The law of a place where this job can be done asks for it in the posting."


def _rule(
    need: str, severity: Severity, category: str = "pay-transparency", why: str = _ASKED
) -> Rule:
    return Rule(
        id=f"law.{need.replace('_', '-')}",
        category=category,
        family=Family.LEGAL,
        severity=severity,
        why=why,
        reference="the law named in the finding",
    )


OPEN_RANGE = _rule(
    "open-range",
    Severity.ERROR,
    why=(
        "Readers take the figure for the pay, and the law of a place where this job can be done "
        "asks for both ends in the posting."
    ),
)
WIDE_RANGE = _rule("wide-range", Severity.ERROR)
NEEDS = {
    Need.RANGE: _rule(
        "range",
        Severity.ERROR,
        why=(
            "Pay is what most readers look for first, and the law of a place where this job can "
            "be done asks for it in the posting."
        ),
    ),
    Need.BENEFITS: _rule(
        "benefits",
        Severity.ERROR,
        why=(
            "Benefits are part of what a job pays, and the law of a place where this job can be "
            "done asks for them in the posting."
        ),
    ),
    Need.DEADLINE: _rule(
        "deadline",
        Severity.ERROR,
        why=(
            "A day, or “open until filled”, tells people whether it is worth applying, and the "
            "law of a place where this job can be done asks for it in the posting."
        ),
    ),
    Need.APPLY: _rule(
        "apply",
        Severity.ERROR,
        why=(
            "Without it nobody can answer, and the law of a place where this job can be done "
            "asks for it in the posting."
        ),
    ),
    Need.DESCRIPTION: _rule(
        "description",
        Severity.ERROR,
        why=(
            "People decide by this whether to apply, and the law of a place where this job can "
            "be done asks for it in the posting."
        ),
    ),
    Need.VACANCY: _rule("vacancy", Severity.ERROR, "duties"),
    Need.FAIR_CHANCE: _rule("fair-chance", Severity.ERROR, "duties"),
    Need.OTHER_PAY: _rule("other-pay", Severity.NOTE),
    Need.AI_USE: _rule("ai-use", Severity.NOTE, "duties"),
}
LATER = _rule(
    "range-later",
    Severity.NOTE,
    why=(
        "The law of a place where this job can be done wants the pay told before the interview, "
        "in the posting or otherwise."
    ),
)
UNVERIFIED = Rule(
    id="law.unverified",
    category="pay-transparency",
    family=Family.LEGAL,
    severity=Severity.NOTE,
    why="The law of this place may ask for it; nobody has checked this rule against the law yet.",
    reference="the law named in the finding",
)
FLOOR = Rule(
    id="law.exempt-floor",
    category="overtime",
    family=Family.LEGAL,
    severity=Severity.WARNING,
    why=(
        "Under this salary a job is seldom exempt from overtime pay, whatever its duties; "
        "teachers, lawyers and doctors are the known exceptions."
    ),
    reference="29 CFR 541.600, 541.303, 541.304 and the law of the state",
)
OLD = Rule(
    id="law.rules-old",
    category="pay-transparency",
    family=Family.LEGAL,
    severity=Severity.NOTE,
    why="Laws on postings change several times a year.",
)
SAYS_TOO = {
    NEEDS[Need.RANGE].id: facts.NO_PAY.id,
    NEEDS[Need.BENEFITS].id: facts.NO_BENEFITS.id,
    NEEDS[Need.DEADLINE].id: facts.NO_CLOSING.id,
    NEEDS[Need.APPLY].id: facts.NO_WAY_TO_APPLY.id,
    NEEDS[Need.DESCRIPTION].id: facts.NO_DUTIES.id,
    OPEN_RANGE.id: PAY_ONE_END.id,
}
"""Which rule on what every posting needs a rule of the law says as well."""
RULES = (OPEN_RANGE, WIDE_RANGE, *NEEDS.values(), LATER, UNVERIFIED, FLOOR, OLD)

_SOURCE = {
    Need.RANGE: "pay.minimum",
    Need.BENEFITS: "benefits",
    Need.DEADLINE: "closing_date",
    Need.APPLY: "application.instructions",
    Need.DESCRIPTION: "responsibilities",
    Need.OTHER_PAY: "pay.extras",
    Need.VACANCY: "brief",
    Need.FAIR_CHANCE: "equal_opportunity",
    Need.AI_USE: "application.instructions",
}
_MISSING = {
    Need.RANGE: "No pay range found: wanted in {places}.",
    Need.BENEFITS: "No benefits found: wanted in {places}.",
    Need.DEADLINE: "No closing date found: wanted in {places}.",
    Need.APPLY: "No way to apply found: wanted in {places}.",
    Need.DESCRIPTION: "No description of the job found: wanted in {places}.",
    Need.OTHER_PAY: (
        "No bonus, commission or other pay found, in case there is any: wanted in {places}."
    ),
    Need.VACANCY: "No word found on whether this is an existing vacancy: wanted in {places}.",
    Need.FAIR_CHANCE: (
        "No word found that people with arrest or conviction records are considered: "
        "wanted in {places}."
    ),
    Need.AI_USE: (
        "No word on artificial intelligence found, in case it screens or selects people: "
        "wanted in {places}."
    ),
}
_OLD_AFTER = dt.timedelta(days=183)
_PER_YEAR = {PayPeriod.YEAR: 1, PayPeriod.MONTH: 12, PayPeriod.WEEK: 52}
FEDERAL = "US"


class Answer(NamedTuple):
    """What one law wants, and whether it was found in the posting."""

    duty: Duty
    need: Need
    found: bool


def places() -> tuple[Duty, ...]:
    """Return every law of a place on postings."""
    return packs.library().duties


def of_ids(ids: Iterable[str]) -> list[Duty]:
    """Return the laws of some ids that are still known, in their order."""
    known = {duty.id: duty for duty in places()}
    return [known[id_] for id_ in ids if id_ in known]


def as_of() -> dt.date:
    """Return the day on which the law that was looked at the longest ago was looked at."""
    return packs.library().checked


def are_old(today: dt.date) -> bool:
    """Tell whether the rules on places were looked at too long ago to be relied on."""
    return today - as_of() > _OLD_AFTER


def codes(posting: Posting) -> tuple[str, ...]:
    """Return the codes of the places where the job can be done, such as *US-CO*."""
    return regions.codes(posting, places())


def in_force(asked: Iterable[str], today: dt.date) -> list[Duty]:
    """Return the laws of some places that are in force on a day; a country's hold in its parts."""
    codes_ = tuple(asked)
    return [
        duty
        for duty in places()
        if duty.holds_on(today)
        and any(code == duty.code or code.startswith(f"{duty.code}-") for code in codes_)
    ]


def answers(posting: Posting, asked: Iterable[str], today: dt.date) -> tuple[Answer, ...]:
    """Return all that the laws of some places want, found or not."""
    return tuple(
        Answer(duty, need, states(posting, need))
        for duty in in_force(asked, today)
        for need in duty.needs
    )


def law(posting: Posting, asked: Iterable[str], today: dt.date) -> Iterator[Finding]:
    """Go through what the laws of some places want and the posting does not state."""
    there = in_force(asked, today)
    for need, rule in NEEDS.items():
        wanting = [duty for duty in there if need in duty.needs and duty.verified]
        believed = [duty for duty in there if need in duty.needs and not duty.verified]
        if (wanting or believed) and not states(posting, need):
            now = [duty for duty in wanting if not duty.before_interview]
            later = [duty for duty in wanting if duty.before_interview]
            yield from _named(rule, _SOURCE[need], _MISSING[need], now)
            yield from _named(LATER, _SOURCE[need], _LATER, later)
            yield from _named(UNVERIFIED, _SOURCE[need], _MISSING[need], believed)
    yield from _ends(posting, [duty for duty in there if Need.RANGE in duty.needs])
    yield from _floor(posting, there)
    if there and are_old(today):
        message = "The rules on places are old: they are those of {day}."
        yield found(OLD, "location.city", message, day=as_of())


def _ends(posting: Posting, wanting: list[Duty]) -> Iterator[Finding]:
    """Find a range without one end, and one that is wider than a law lets it be."""
    low, high = posting.pay.minimum, posting.pay.maximum
    if "pay" in posting.hidden or (low is None and high is None):
        return
    if low is None or high is None:
        message = "The pay has only one end; a fixed rate is the same at both: wanted in {places}."
        closed = [duty for duty in wanting if duty.closed_range and duty.verified]
        missing = "pay.minimum" if low is None else "pay.maximum"
        yield from _named(OPEN_RANGE, missing, message, closed)
        return
    times = _PER_YEAR.get(posting.pay.period) if posting.pay.period else None
    if times is None or not (low.is_finite() and high.is_finite()):
        return
    for duty in wanting:
        if duty.widest is not None and _too_wide(duty, low * times, high * times):
            most = f"{duty.widest:,}"
            yield from _named(WIDE_RANGE, "pay.maximum", _APART, [duty], most=most)


def _too_wide(duty: Duty, low: Decimal, high: Decimal) -> bool:
    if duty.widest is None or (duty.widest_until is not None and high > duty.widest_until):
        return False
    return high - low > duty.widest


def _named(
    rule: Rule, source: str, message: str, wanting: Sequence[Duty], most: str = ""
) -> Iterator[Finding]:
    if not wanting:
        return
    made = found(rule, source, message, places=named(wanting), most=most)
    yield made.citing(cited(wanting), as_of(), tuple(duty.id for duty in wanting))


_FEW = 4
_LATER = "No pay range found; before the interview it has to be told: wanted in {places}."
_APART = "The ends of the pay are more than {most} a year apart: wanted in {places}."
SIZED, SIZED_THERE = "{place} (from {n} employees)", "{place} (from {n} employees there)"
MORE, LAW, LAW_SINCE = "{places} and {n} more", "{place}: {law}", "{place}: {law}, since {day}"


def named(duties: Sequence[Duty], say: Callable[[str], str] = str) -> str:
    """Return the places of some laws, each with whom it binds; ``say`` translates."""
    names = ", ".join(_bound(duty, say) for duty in duties[:_FEW])
    more = len(duties) - _FEW
    return filled(say(MORE), (("places", names), ("n", str(more)))) if more > 0 else names


def _bound(duty: Duty, say: Callable[[str], str]) -> str:
    if duty.size == 1:
        return say(duty.name)
    sized = say(SIZED_THERE if duty.size_there else SIZED)
    return filled(sized, (("place", say(duty.name)), ("n", str(duty.size))))


def cited(duties: Sequence[Duty], say: Callable[[str], str] = str) -> str:
    """Return the names of some laws, with their places and the days they began."""
    return "; ".join(_law(duty, say) for duty in duties)


def _law(duty: Duty, say: Callable[[str], str]) -> str:
    day = f"{duty.since:%Y-%m-%d}" if duty.since else ""
    named_ = (("place", say(duty.name)), ("law", duty.law), ("day", day))
    return filled(say(LAW_SINCE if day else LAW), named_)


def _floor(posting: Posting, there: list[Duty]) -> Iterator[Finding]:
    pay = posting.pay
    per_year = _PER_YEAR.get(pay.period) if pay.period else None
    if (
        posting.inside.flsa_status is not FlsaStatus.EXEMPT
        or pay.minimum is None
        or not pay.minimum.is_finite()
        or per_year is None
        or pay.currency != "USD"
    ):
        return
    every = {duty.id: duty for duty in (*there, *places()) if duty in there or duty.code == FEDERAL}
    under = [d for d in every.values() if d.floor and pay.minimum * per_year < d.floor]
    sure = [duty for duty in under if duty.verified]
    for highest in sorted(sure or under, key=lambda duty: duty.floor or 0)[-1:]:
        message = "The job is marked exempt, but pay begins under {floor} a year ({places})."
        rule, places_ = (FLOOR if sure else UNVERIFIED), named([highest])
        made = found(rule, "pay.minimum", message, floor=f"${highest.floor:,}", places=places_)
        yield made.citing(cited([highest]), as_of(), (highest.id,))
