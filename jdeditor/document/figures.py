"""Figures as people write them in a field: 120,000 or 45.000,50 or 1’20’000, by the locale."""

from __future__ import annotations

import re
from decimal import Decimal

from babel import numbers

from jdeditor.document.wording import voice

FIGURE = re.compile(r"\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?!\d)(?:[.,]\d*)?|\d[\d.,]*", re.ASCII)
"""One figure inside a text, with what stands between its digits."""
_APART = re.compile(r"[ \u00a0\u202f'’]")
_GROUPED = re.compile(r"\d*|\d{1,3}(?:([.,])\d{2,3})?(?:\1\d{2,3})*\1\d{3}|\d{1,3}[.,]\d{3}")
_GROUP = 3
_MOST_DECIMALS = 6


def read_figure(text: str, language: str) -> Decimal | None:
    """Return the number that a figure means, or None where it is none.

    What one point or comma means is told by the digits behind it, and the locale decides only
    what they leave open: nobody pays a third of a cent.
    """
    bare = _APART.sub("", text.strip()).rstrip(".,")
    if not re.fullmatch(r"\d[\d.,]*", bare, re.ASCII):
        return None
    point = _point(bare, language)
    whole, _, part = bare.rpartition(point) if point else (bare, "", "")
    if not _GROUPED.fullmatch(whole) or len(part) > _MOST_DECIMALS:
        return None
    return without_idle_cents(Decimal(f"{re.sub('[.,]', '', whole)}.{part or 0}"))


def without_idle_cents(number: Decimal) -> Decimal:
    """Return the same number, without decimals where they are nothing."""
    whole = number.to_integral_value()
    return whole if whole == number else number


def written_figure(number: Decimal, language: str) -> str:
    """Return a number as the locale groups it, with cents where it has some."""
    locale = voice(language).locale
    pattern = str(locale.decimal_formats[None].pattern).partition(".")[0]
    cents = "" if number == number.to_integral_value() else ".00####"
    return numbers.format_decimal(number, format=pattern + cents, locale=locale)


def _point(bare: str, language: str) -> str:
    """Return the sign before the decimals, or nothing where there are none."""
    last = max(".,", key=bare.rfind)
    if last not in bare or bare.count(last) > 1:
        return ""
    if set(".,") <= set(bare):
        return last
    before, _, behind = bare.partition(last)
    groups = len(behind) == _GROUP and before.strip("0") and len(before) <= _GROUP
    return "" if groups or (len(behind) == _GROUP and last != _decimal(language)) else last


def _decimal(language: str) -> str:
    return str(numbers.get_decimal_symbol(voice(language).locale))
