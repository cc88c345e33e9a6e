"""The facts of a posting as labelled values: one small function a fact.

A fact that nobody has stated gives nothing and leaves no row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jdeditor.document import inline
from jdeditor.document.blocks import Fact, Facts, FactsKind, Span, Text

if TYPE_CHECKING:
    from jdeditor.document.wording import Voice
    from jdeditor.posting.posting import Location, Pay, Posting

Value = tuple[str, str]
"""The words of a fact, and the field they came from."""


def facts(posting: Posting, voice: Voice, names: tuple[str, ...], kind: FactsKind) -> Facts | None:
    """Return the block of the named facts that the posting states, or nothing."""
    rows = tuple(row for name in names if (row := _row(posting, voice, name)))
    return Facts(rows=rows, kind=kind, colon=voice.wording.colon) if rows else None


def said(posting: Posting, voice: Voice, name: str) -> str:
    """Return the words of a fact, in inline markup, or nothing."""
    return _VALUES[name](posting, voice)[0]


def place(location: Location, voice: Voice, *, short: bool = False) -> str:
    """Return a place in one line: street, city, region, postal code, country."""
    parts = [] if short else [location.street]
    region = location.region if short else f"{location.region} {location.postal_code}"
    parts += [location.city, region]
    parts += [] if short and location.region else [voice.country(location.country)]
    return ", ".join(part.strip() for part in parts if part.strip())


def pay(pay: Pay, voice: Voice) -> str:
    """Return what is paid: “$120,000–$200,000 a year, plus a yearly bonus; by experience”."""
    said = _range(pay, voice)
    if said and pay.period:
        said = voice.sentence("pay_per", pay=said, period=voice.choice(pay.period))
    extras = pay.extras.strip()
    if said and extras:
        said = voice.sentence("pay_extras", pay=said, extras=extras)
    return "; ".join(part for part in (said or extras, pay.note.strip()) if part)


def _range(pay: Pay, voice: Voice) -> str:
    low, high = (
        "" if amount is None else voice.money(amount, pay.currency)
        for amount in (pay.minimum, pay.maximum)
    )
    if low and high and low != high:
        return voice.sentence("pay_range", minimum=low, maximum=high)
    if low and high:
        return low
    if low:
        return voice.sentence("pay_from", minimum=low)
    return voice.sentence("pay_to", maximum=high) if high else ""


def _row(posting: Posting, voice: Voice, name: str) -> Fact | None:
    value, source = _VALUES[name](posting, voice)
    if not value.strip():
        return None
    return Fact(
        label=voice.label(_label(posting, name)),
        value=_text(name, value),
        source=source,
        strong=name in _STRONG,
    )


def _label(posting: Posting, name: str) -> str:
    several = name == "location" and len(posting.locations) > 1
    return "locations" if several else name


def _text(name: str, value: str) -> Text:
    return inline.parse(value) if name in _PROSE else (Span(value),)


_STRONG = frozenset({"closing", "status", "answer_by"})
_PROSE = frozenset({"work", "supervision"})


def _pay(posting: Posting, voice: Voice) -> Value:
    return ("" if "pay" in posting.hidden else pay(posting.pay, voice)), "pay.minimum"


def _location(posting: Posting, voice: Voice) -> Value:
    places = (place(location, voice) for location in posting.locations)
    return "; ".join(filter(None, places)), "location.city"


def _work(posting: Posting, voice: Voice) -> Value:
    work = posting.work
    kind = voice.choice(work.environment) if work.environment else ""
    note = work.note.strip()
    return ": ".join(part for part in (kind, note) if part), "work.environment"


def _travel(posting: Posting, voice: Voice) -> Value:
    percent = posting.work.travel
    if percent is None:
        return "", "work.travel"
    return voice.sentence("travel", percent=voice.percent(percent)), "work.travel"


def _employment(posting: Posting, voice: Voice) -> Value:
    return ", ".join(map(voice.choice, posting.employment_types)), "employment_types"


def _start(posting: Posting, voice: Voice) -> Value:
    day = voice.date(posting.start_date) if posting.start_date else ""
    return _joined(day, posting.start_note), "start_date"


def _closing(posting: Posting, voice: Voice) -> Value:
    day = voice.date(posting.closing_date) if posting.closing_date else ""
    return _joined(day, posting.closing_note), "closing_date"


def _joined(*parts: str) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


def _review_date(posting: Posting, voice: Voice) -> Value:
    day = posting.inside.review_date
    return (voice.date(day) if day else ""), "inside.review_date"


def _flsa(posting: Posting, voice: Voice) -> Value:
    status = posting.inside.flsa_status
    return (voice.choice(status) if status else ""), "inside.flsa_status"


def _eeo(posting: Posting, voice: Voice) -> Value:
    category = posting.inside.eeo_category
    return (voice.choice(category) if category else ""), "inside.eeo_category"


def _answer_by(posting: Posting, voice: Voice) -> Value:
    day = posting.approval.answer_by
    return (voice.date(day) if day else ""), "approval.answer_by"


def _prepared_by(posting: Posting, _voice: Voice) -> Value:
    person = posting.approval.prepared_by
    return _joined(person.name, person.role), "approval.prepared_by"


_VALUES: dict[str, Callable[[Posting, Voice], Value]] = {
    "pay": _pay,
    "location": _location,
    "work": _work,
    "travel": _travel,
    "employment": _employment,
    "schedule": lambda p, _: (p.schedule, "schedule"),
    "reports_to": lambda p, _: (p.reports_to, "reports_to"),
    "direct_reports": lambda p, _: (_number(p.direct_reports), "direct_reports"),
    "openings": lambda p, _: (_number(p.openings), "openings"),
    "start": _start,
    "closing": _closing,
    "department": lambda p, _: (p.department, "department"),
    "requisition": lambda p, _: (p.requisition, "requisition"),
    "job_code": lambda p, _: (p.job_code, "job_code"),
    "flsa_status": _flsa,
    "eeo_category": _eeo,
    "soc_code": lambda p, _: (p.inside.soc_code, "inside.soc_code"),
    "pay_grade": lambda p, _: (p.inside.pay_grade, "inside.pay_grade"),
    "supervision": lambda p, _: (p.inside.supervision, "inside.supervision"),
    "review_date": _review_date,
    "document": lambda p, _: (p.requisition or p.job_code, "requisition"),
    "version": lambda p, _: (str(p.approval.version), "approval.version"),
    "status": lambda p, v: (v.choice(p.approval.status), "approval.status"),
    "answer_by": _answer_by,
    "prepared_by": _prepared_by,
    "classification": lambda _, v: (v.wording.choices["internal"], ""),
}
