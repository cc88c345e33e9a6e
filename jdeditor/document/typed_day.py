"""A day as people write it: “1 March 2027”, “Mar 1, 2027”, “3/1/2027” by the locale."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

import msgspec
from babel import dates

from jdeditor.document.wording import voice

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+")
_FILLING = re.compile(
    "on|by|until|of|the|st|nd|rd|th|am|den|dem|zum|ab|bis|le|du|au|er|à|partir|jusqu|dès|avant|"
    "el|de|del|al|º|a|hasta"
)
_UNLIKE_BABEL = {"mrz": 3, "maerz": 3, "jänner": 1, "feber": 2, "setiembre": 9}
"""Months as people write them and the Unicode CLDR does not."""
_SHORT_YEAR = 100
_FIRST_YEAR = 1900
_LEAST_PREFIX = 3


class DayWords(msgspec.Struct, frozen=True):
    """The day that somebody wrote, and the other day that the same figures can mean."""

    day: dt.date
    other: dt.date | None = None


def read_day(text: str, language: str) -> DayWords | None:
    """Return the day that a text means in a language, or None where it is no day.

    Of 3/1/2027 the locale says which figure is the month; the other way round is told as well.
    """
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    words = [word.casefold() for word in _WORD.findall(text)]
    months = {month for word in words if (month := _month(word, language))}
    idle = [
        word for word in words if not _month(word, language) and not _is_filling(word, language)
    ]
    if idle or len(months) > 1 or re.search(r"[^\w\s./,\-']", text):
        return None
    return _named(figures, months.pop(), text) if months else _numeric(figures, text, language)


def written_day(day: dt.date, language: str) -> str:
    """Return a day in full, as the documents have it: March 1, 2027."""
    return voice(language).date(day)


def _named(figures: list[int], month: int, text: str) -> DayWords | None:
    """Return the day of a named month: 1 March 2027 or 2027 March 1."""
    if len(figures) != 2:  # noqa: PLR2004 - a day and a year
        return None
    first_is_year = bool(re.match(r"\s*\d{4}", text))
    day, year = reversed(figures) if first_is_year else figures
    return _day(year, month, day)


def _numeric(figures: list[int], text: str, language: str) -> DayWords | None:
    if len(figures) != 3:  # noqa: PLR2004 - day, month and year
        return None
    if re.match(r"\s*\d{4}", text):
        return _day(*figures)
    one, two, year = figures
    if not re.search(r"(?<!\d)(\d{2}|\d{4})\s*$", text):
        return None
    month_first = _month_first(language)
    usual = (one, two) if month_first else (two, one)
    read = _day(year, *usual)
    turned = _day(year, *reversed(usual))
    certain = not month_first and "." in text
    if read is None or turned is None or read == turned or certain:
        return read or turned
    return DayWords(read.day, turned.day)


def _day(year: int, month: int, day: int) -> DayWords | None:
    year += 2000 if year < _SHORT_YEAR else 0
    with suppress(ValueError, OverflowError):
        return DayWords(dt.date(year, month, day)) if year >= _FIRST_YEAR else None
    return None


@cache
def _month_first(language: str) -> bool:
    """Tell whether a locale writes the month before the day."""
    locale = voice(language).locale
    # A locale that puts the year first, as Canada's, says nothing of what 3/1/2027 means.
    pattern = dates.get_date_format("short", locale).pattern
    return pattern.find("M") < pattern.find("d") if pattern[0] != "y" else False


def _is_filling(word: str, language: str) -> bool:
    bare, days = _bare(word), _weekdays(language)
    short = len(bare) >= _LEAST_PREFIX and any(day.startswith(bare) for day in days)
    return bool(_FILLING.fullmatch(word)) or bare in days or short


def _bare(word: str) -> str:
    """Return a word without its accents, which many a keyboard has not."""
    return "".join(one for one in unicodedata.normalize("NFKD", word) if one.isalpha())


def _month(word: str, language: str) -> int:
    """Return the number of the month that a word begins, or 0."""
    names = _months(language)
    number = _UNLIKE_BABEL.get(word) or names.get(_bare(word))
    if number:
        return number
    found = {number for name, number in names.items() if name.startswith(_bare(word))}
    return found.pop() if len(word) >= _LEAST_PREFIX and len(found) == 1 else 0


@cache
def _months(language: str) -> Mapping[str, int]:
    return _spoken(language, "month")


@cache
def _weekdays(language: str) -> frozenset[str]:
    return frozenset(_spoken(language, "weekday"))


def _spoken(language: str, what: str) -> dict[str, int]:
    """Return the names of months or weekdays, in English and in the language."""
    getter = dates.get_month_names if what == "month" else dates.get_day_names
    return {
        _bare(name.casefold()): number
        for locale in (voice("en-US").locale, voice(language).locale)
        for context in ("format", "stand-alone")
        for width in ("abbreviated", "wide")
        for number, name in getter(width, context, locale).items()
    }
