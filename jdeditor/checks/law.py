"""What the law of a place wants in a posting: dated data in ``resources/rules/places.toml``.

The answer is never that a posting complies, only what was found and not found, by rules as of
a day.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from jdeditor import assets
from jdeditor.checks.findings import Family, Finding, Rule, Severity, found
from jdeditor.posting.vocabulary import FlsaStatus, PayPeriod, WorkEnvironment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdeditor.posting.posting import Posting


class Place(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place with a law on postings; ``size`` are the employees from which it holds.

    ``needs`` are of *range*, *benefits*, *other_pay*, *deadline*, *apply*. ``floor`` is the
    yearly salary in US dollars under which nobody is exempt from overtime pay there.
    """

    code: str
    name: str
    law: str = ""
    since: dt.date | None = None
    size: int = 1
    needs: tuple[str, ...] = ()
    floor: Decimal | None = None
    source: str = ""


class _Places(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    checked: dt.date
    federal_floor: Decimal
    floor_source: str
    place: tuple[Place, ...]
    states: dict[str, str]


def _rule(need: str, severity: Severity) -> Rule:
    return Rule(
        id=f"law.{need.replace('_', '-')}",
        category="pay-transparency",
        family=Family.LEGAL,
        severity=severity,
        why="The law of a place where this job can be done asks for it in the posting.",
        reference="the law named in the finding",
    )


RANGE = _rule("range", Severity.ERROR)
OPEN_RANGE = _rule("open-range", Severity.ERROR)
NEEDS = {
    "benefits": _rule("benefits", Severity.ERROR),
    "deadline": _rule("deadline", Severity.ERROR),
    "apply": _rule("apply", Severity.ERROR),
    "other_pay": _rule("other_pay", Severity.NOTE),
}
FLOOR = Rule(
    id="law.exempt-floor",
    category="overtime",
    family=Family.LEGAL,
    severity=Severity.WARNING,
    why="Under this salary a job is not exempt from overtime pay, whatever its duties.",
    reference="29 CFR 541.600 and the law of the state",
)
OLD = Rule(
    id="law.rules-old",
    category="pay-transparency",
    family=Family.LEGAL,
    severity=Severity.NOTE,
    why="Laws on postings change several times a year.",
)
RULES = (RANGE, OPEN_RANGE, *NEEDS.values(), FLOOR, OLD)

_SOURCE = {
    "benefits": "benefits",
    "deadline": "closing_date",
    "apply": "application.instructions",
    "other_pay": "pay.extras",
}
_MISSING = {
    "benefits": "No benefits are stated",
    "deadline": "No closing date is stated",
    "apply": "Nothing says how to apply",
    "other_pay": "No bonus, commission or other pay is stated, in case there is any",
}
_OLD_AFTER = dt.timedelta(days=183)
_PER_YEAR = {PayPeriod.YEAR: 1, PayPeriod.MONTH: 12, PayPeriod.WEEK: 52}


@cache
def _read() -> _Places:
    file = assets.resources() / "rules" / "places.toml"
    return msgspec.toml.decode(file.read_bytes(), type=_Places)


def places() -> tuple[Place, ...]:
    """Return every place with a law on postings."""
    return _read().place


def as_of() -> dt.date:
    """Return the day on which the laws were last looked at."""
    return _read().checked


def codes(posting: Posting) -> tuple[str, ...]:
    """Return the codes of the places where the job can be done, such as *US-CO*.

    Remote work without a state can be done in every state of its country.
    """
    found_: dict[str, None] = {}
    for location in posting.locations:
        country = _country(location.country)
        region = _region(location.region)
        if country and region:
            found_[f"{country}-{region}"] = None
        elif country and posting.work.environment is WorkEnvironment.REMOTE:
            found_ |= dict.fromkeys(p.code for p in places() if p.code.startswith(f"{country}-"))
    return tuple(found_)


def law(posting: Posting, asked: Iterable[str], today: dt.date) -> Iterator[Finding]:
    """Go through what the laws of some places want and the posting does not state."""
    there = [
        place
        for place in places()
        if place.code in set(asked) and (place.since is None or place.since <= today)
    ]
    for need in ("range", *_SOURCE):
        wanting = [place for place in there if need in place.needs]
        if wanting:
            yield from _lacking(posting, need, wanting)
    yield from _floor(posting, there)
    if there and today - as_of() > _OLD_AFTER:
        yield found(OLD, "location.city", f"The rules on places are those of {as_of():%Y-%m-%d}.")


def _lacking(posting: Posting, need: str, wanting: list[Place]) -> Iterator[Finding]:
    if need == "range":
        low, high = posting.pay.minimum, posting.pay.maximum
        if (low is None and high is None) or "pay" in posting.hidden:
            yield _named(RANGE, "pay.minimum", "No pay range is stated", wanting)
        elif low is None or high is None:
            message = "The pay has only one end; a fixed rate is the same at both"
            yield _named(OPEN_RANGE, "pay.maximum", message, wanting)
    elif not _states(posting, need):
        yield _named(NEEDS[need], _SOURCE[need], _MISSING[need], wanting)


def _states(posting: Posting, need: str) -> bool:
    match need:
        case "benefits":
            return bool(posting.benefits) and "benefits" not in posting.hidden
        case "deadline":
            return posting.closing_date is not None or bool(posting.closing_note.strip())
        case "apply":
            way = posting.application
            return any((way.instructions, way.email, way.link)) and "apply" not in posting.hidden
        case _:
            return bool(posting.pay.extras.strip())


def _named(rule: Rule, source: str, message: str, wanting: list[Place]) -> Finding:
    names = [_about(place) for place in wanting]
    shown = ", ".join(names[:_FEW]) + (f" and {len(names) - _FEW} more" * (len(names) > _FEW))
    laws = "; ".join(filter(None, (f"{p.law} ({p.source})" for p in wanting[:_FEW])))
    made = found(rule, source, f"{message}: wanted in {shown}.")
    return msgspec.structs.replace(made, reference=f"{laws}. Rules as of {as_of():%Y-%m-%d}")


_FEW = 4


def _about(place: Place) -> str:
    return f"{place.name} (from {place.size} employees)" if place.size > 1 else place.name


def _floor(posting: Posting, there: list[Place]) -> Iterator[Finding]:
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
    floors = [(place.floor, place.name) for place in there if place.floor is not None]
    floor, name = max([*floors, (_read().federal_floor, "the United States")])
    yearly = pay.minimum * per_year
    if yearly < floor:
        message = f"The job is marked exempt, but pay begins under ${floor:,} a year ({name})."
        yield found(FLOOR, "pay.minimum", message)


def _country(said: str) -> str:
    words = said.strip().upper().replace(".", "")
    if words in ("US", "USA", "UNITED STATES", "UNITED STATES OF AMERICA"):
        return "US"
    return "CA" if words in ("CA", "CAN", "CANADA") else ""


def _region(said: str) -> str:
    words = said.strip().upper()
    states = _read().states
    return words if words in states.values() else states.get(said.strip().casefold(), "")
