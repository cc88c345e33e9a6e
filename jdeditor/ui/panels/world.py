"""Currencies and languages, from the Unicode CLDR by Babel; read when a form first asks.

They are named in the language of the program.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCollator, QLocale

from jdeditor.ui.language import spoken

_EVERYDAY = ("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "JPY", "MXN", "NZD", "SEK", "SGD")
_NO_COUNTRY = frozenset(
    {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
)
"""Territories of the CLDR that are no place to work in by themselves."""
_LANGUAGES = (
    *("en-US", "en-GB", "en-CA", "en-AU", "en-IE", "en-NZ", "en-IN"),
    *("es-ES", "es-MX", "es-US", "fr-FR", "fr-CA", "fr-BE", "fr-CH", "de-DE", "de-AT", "de-CH"),
)


def currencies() -> tuple[tuple[str, str], ...]:
    """Return the codes and names of the currencies in use, those of every day first."""
    return _currencies(spoken())


@cache
def _currencies(tag: str) -> tuple[tuple[str, str], ...]:
    import babel  # noqa: PLC0415 - not at the start: only the form of a posting needs it
    from babel import numbers  # noqa: PLC0415 - see above

    locale = babel.Locale(tag)
    used = {
        code
        for place in locale.territories
        for code in numbers.get_territory_currencies(str(place))
    }
    named = {code: str(locale.currencies.get(code, code)) for code in (*_EVERYDAY, *used)}
    everyday = {code: named.pop(code) for code in _EVERYDAY}
    return (*everyday.items(), *_by_name(named, tag))


def countries() -> tuple[tuple[str, str], ...]:
    """Return the codes and names of the countries, by name."""
    return _countries(spoken())


@cache
def _countries(tag: str) -> tuple[tuple[str, str], ...]:
    import babel  # noqa: PLC0415 - see above

    every = babel.Locale(tag).territories.items()
    real = {code: name for code, name in every if code.isalpha() and code not in _NO_COUNTRY}
    return tuple(_by_name(real, tag))


def _by_name(named: dict[str, str], tag: str) -> list[tuple[str, str]]:
    """Sort as a dictionary of the language does: Österreich comes before Peru."""
    order = QCollator(QLocale(tag))
    return sorted(named.items(), key=lambda one: order.sortKey(one[1]))


@cache
def sign(currency: str, language: str) -> str:
    """Return the sign of a currency in a language, or its code where it has none."""
    if not currency:
        return ""
    from babel import numbers  # noqa: PLC0415 - see above

    from jdeditor.document.wording import voice  # noqa: PLC0415 - see above

    return numbers.get_currency_symbol(currency, voice(language).locale)


def languages() -> tuple[tuple[str, str], ...]:
    """Return the tags of the languages a posting can be written in, with their names."""
    import babel  # noqa: PLC0415 - see above

    # Each name in its own language would read a file for each.
    parsed = ((tag, babel.Locale.parse(tag, sep="-")) for tag in _LANGUAGES)
    named = ((tag, locale.get_display_name(spoken()) or tag) for tag, locale in parsed)
    return tuple((tag, name[:1].upper() + name[1:]) for tag, name in named)
