"""Checks on what a posting says of pay, in its fields and in its words."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from jdeditor.checks.findings import Finding, Rule, Severity, found, tone
from jdeditor.checks.said import matches
from jdeditor.posting.vocabulary import FlsaStatus, PayPeriod

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting


def _rule(id_: str, severity: Severity, why: str, reference: str = "") -> Rule:
    return tone(id_, "pay", severity, why, reference)


PAY_ORDER = _rule(
    "facts.pay-order", Severity.ERROR, "A range goes from the lower to the higher, above nothing."
)
PAY_PERIOD = _rule(
    "facts.pay-period", Severity.ERROR, "Without a period and a currency, a figure says nothing."
)
PAY_WIDE = _rule(
    "facts.pay-wide",
    Severity.NOTE,
    "A very wide range is often read as no range, and some laws ask for good faith.",
)
PAY_TEXT = _rule(
    "facts.pay-otherwise",
    Severity.ERROR,
    "Two figures for one job make readers doubt both.",
)
PAY_ONE_END = _rule(
    "facts.pay-one-end",
    Severity.WARNING,
    "Readers take the figure for the pay; several laws want both ends.",
)
HOURLY_EXEMPT = _rule(
    "facts.exempt-hourly",
    Severity.WARNING,
    "Who is exempt from overtime pay is paid a salary; computer work by the hour is the exception.",
    "29 CFR 541.600, 541.400",
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_PLACES = frozenset({"brief", "benefits", "about", "pay", "qualifications"})
_WIDE, _THOUSAND = Decimal(2), Decimal(1000)

OVERTIME = _rule(
    "facts.exempt-overtime",
    Severity.WARNING,
    "Who is exempt gets no overtime pay; one of the two is wrong.",
    "29 U.S.C. 207, 213",
)
_COMPUTER_HOUR = Decimal("27.63")
_SIGNS = {"USD": "$", "CAD": "$", "AUD": "$", "NZD": "$", "GBP": "£", "EUR": "€"}
_FIGURE = r"[$£€]\s?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d\d))?\s?([kK]\b)?"
_SECOND = r"[$£€]?\s?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d\d))?\s?([kK]\b)?"
_RANGE = re.compile(rf"{_FIGURE}\s{{0,2}}(?:-|–|—|to|and|minimum to)\s{{0,2}}{_SECOND}")
_OTHER_PAY = re.compile(
    r"bonus|stipend|allowance|budget|reimburs|commission|equity|saving|match|revenue|sales of|"
    r"million|worth|grants?\b|projects?\b|contracts?\b|accounts?\b|funds?\b"
)
_OVERTIME = re.compile(
    r"\bovertime (?:pay|is paid|rate|at time)|\bpaid overtime|\btime and a half", re.IGNORECASE
)


def pay(posting: Posting) -> Iterator[Finding]:
    """Go through what is wrong with the pay."""
    if "pay" in posting.hidden:
        return
    yield from _figures(posting)
    yield from _exempt(posting)
    yield from _words(posting)


def _figures(posting: Posting) -> Iterator[Finding]:
    money = posting.pay
    low, high = money.minimum, money.maximum
    if low is None and high is None:
        return
    if not money.currency or money.period is None:
        yield found(PAY_PERIOD, "pay.period", "The pay lacks its currency or its period.")
    if low is None or high is None:
        message = "The pay has only one end; a fixed rate is the same at both."
        yield found(PAY_ONE_END, "pay.minimum" if low is None else "pay.maximum", message)
        return
    if not (low.is_finite() and high.is_finite()):
        return
    if low > high:
        yield found(PAY_ORDER, "pay.minimum", "The pay range begins above where it ends.")
    elif low <= 0:
        yield found(PAY_ORDER, "pay.minimum", "The pay range begins at nothing.")
    elif high / low > _WIDE:
        yield found(PAY_WIDE, "pay.maximum", "The upper end of the pay is far above the lower.")


def _exempt(posting: Posting) -> Iterator[Finding]:
    money = posting.pay
    if posting.inside.flsa_status is not FlsaStatus.EXEMPT:
        return
    for source, match in islice(matches(posting, _OVERTIME), 1):
        message = "The job is marked exempt, and this speaks of overtime pay."
        yield found(OVERTIME, source, message, match.span())
    by_hour = money.period is PayPeriod.HOUR and money.currency == "USD"
    if by_hour and (money.minimum or Decimal(0)) < _COMPUTER_HOUR:
        message = "The job is marked exempt and paid by the hour."
        yield found(HOURLY_EXEMPT, "pay.period", message)


def _words(posting: Posting) -> Iterator[Finding]:
    """Find a range in the words that is not the one of the fields."""
    money = posting.pay
    if money.minimum is None or money.maximum is None:
        return
    for source, match, ends in ranges(posting):
        same = match[0][0] == _SIGNS.get(money.currency)
        if same and ends != (money.minimum, money.maximum):
            message = "“{words}” is not the range of the pay field."
            yield found(PAY_TEXT, source, message, match.span(), words=match[0])


def ranges(posting: Posting) -> Iterator[tuple[str, re.Match[str], tuple[Decimal, Decimal]]]:
    """Go through the pay ranges that the words state, with where they stand and their ends."""
    for source, match in matches(posting, _RANGE, _PLACES):
        around = match.string[max(0, match.start() - 40) : match.end() + 30]
        ends = _amount(match, 1), _amount(match, 4)
        bare = match.string[match.start(4) - 1] not in "$£€ " and ends[1] < _THOUSAND
        if match[6] and ends[0] < _THOUSAND:
            ends = ends[0] * _THOUSAND, ends[1]
        if not bare and not _OTHER_PAY.search(around):
            yield source, match, ends


def _amount(match: re.Match[str], group: int) -> Decimal:
    whole, cents, thousands = match.group(group, group + 1, group + 2)
    amount = Decimal(f"{whole.replace(',', '')}.{cents or '0'}")
    return amount * _THOUSAND if thousands else amount
