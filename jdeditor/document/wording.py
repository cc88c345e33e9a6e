"""The words around what HR enters, in the posting's language: data in ``templates/wording``.

Money, numbers and dates follow the posting's locale, by Babel and the Unicode CLDR.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import babel
import msgspec
from babel import dates, numbers

from jdeditor import assets

if TYPE_CHECKING:
    import datetime as dt
    from enum import Enum


class Wording(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Headings, labels, words for choices, and sentences with ``{names}`` to fill in.

    ``colon`` is what stands behind a label, with the space that some languages have before it.
    """

    language: str
    colon: str = ":"
    headings: dict[str, str]
    labels: dict[str, str]
    choices: dict[str, str]
    sentences: dict[str, str]


class Voice(msgspec.Struct, frozen=True):
    """A wording together with the locale that numbers and dates follow."""

    wording: Wording
    locale: babel.Locale

    def label(self, key: str) -> str:
        """Return the label of a fact."""
        return self.wording.labels[key]

    def choice(self, choice: Enum) -> str:
        """Return the word for a choice."""
        return self.wording.choices[choice.value]

    def sentence(self, key: str, **values: str) -> str:
        """Return a sentence with its names filled in."""
        return self.wording.sentences[key].format(**values)

    def date(self, day: dt.date) -> str:
        """Return a day in full: January 14, 2027."""
        written = dates.format_date(day, "long", self.locale)
        first = self.locale.language == "fr" and day.day == 1
        return written.replace("1 ", "1er ", 1) if first else written  # unlike the Unicode CLDR

    def country(self, country: str) -> str:
        """Return the name of a country that stands as a code of two letters; other words as is."""
        code = country.strip().upper()
        return str(self.locale.territories.get(code, country)) if len(code) == _CODE else country

    def percent(self, percent: int) -> str:
        """Return a percentage the way the locale writes it."""
        return str(numbers.format_percent(Decimal(percent) / 100, locale=self.locale))

    def money(self, amount: Decimal, currency: str) -> str:
        """Return an amount, without cents where it has none."""
        if not amount.is_finite():
            return str(amount)
        whole = amount == amount.to_integral_value()
        if not currency:
            return str(numbers.format_decimal(amount, locale=self.locale))
        written = numbers.format_currency(
            amount,
            currency,
            format=_pattern(self.locale, whole=whole),
            locale=self.locale,
            currency_digits=False,
        )
        return _LETTER_BEFORE_DIGIT.sub("\u00a0", written)


_LETTER_BEFORE_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")
"""Where a code such as CHF needs a space that the pattern for a symbol lacks."""


_CODE = 2

_TAG = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_USUAL = "en-US"


def language_tag(language: str) -> str:
    """Return a language as every reader of a file takes it, English where it is none."""
    return language if _TAG.fullmatch(language) else _USUAL


@cache
def voice(language: str) -> Voice:
    """Return the voice of a BCP 47 language; English where its words are not there yet."""
    locale = _locale(language)
    folder = assets.templates() / "wording"
    file = folder / f"{locale.language}.toml"
    if not file.is_file():
        file = folder / "en.toml"
    return Voice(msgspec.toml.decode(file.read_bytes(), type=Wording), locale)


def _locale(language: str) -> babel.Locale:
    for tag in (language, language.partition("-")[0], _USUAL):
        try:
            return babel.Locale.parse(tag, sep="-")
        except (babel.UnknownLocaleError, ValueError):
            continue
    return babel.Locale("en", "US")


@cache
def _pattern(locale: babel.Locale, *, whole: bool) -> str:
    pattern = str(locale.currency_formats["standard"].pattern)
    return pattern.replace(".00", "" if whole else ".00")
