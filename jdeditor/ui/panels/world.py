"""Currencies and languages, from the Unicode CLDR by Babel; read when a form first asks."""

from __future__ import annotations

from functools import cache

_EVERYDAY = ("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "JPY", "MXN", "NZD", "SEK", "SGD")
_NO_COUNTRY = frozenset(
    {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
)
"""Territories of the CLDR that are no place to work in by themselves."""
_LANGUAGES = ("en-US", "en-GB", "en-CA", "en-AU", "es-ES", "es-MX", "fr-FR", "fr-CA", "de-DE")


@cache
def currencies() -> tuple[tuple[str, str], ...]:
    """Return the codes and names of the currencies in use, those of every day first."""
    import babel  # noqa: PLC0415 - not at the start: only the form of a posting needs it
    from babel import numbers  # noqa: PLC0415 - see above

    locale = babel.Locale("en")
    used = {
        code
        for place in locale.territories
        for code in numbers.get_territory_currencies(str(place))
    }
    every = [*_EVERYDAY, *sorted(used - set(_EVERYDAY), key=lambda code: locale.currencies[code])]
    return tuple((code, locale.currencies[code]) for code in every)


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """Return the codes and names of the countries, by name."""
    import babel  # noqa: PLC0415 - see above

    named = babel.Locale("en").territories.items()
    real = [(code, name) for code, name in named if code.isalpha() and code not in _NO_COUNTRY]
    return tuple(sorted(real, key=lambda one: one[1]))


@cache
def sign(currency: str, language: str) -> str:
    """Return the sign of a currency in a language, or its code where it has none."""
    if not currency:
        return ""
    from babel import numbers  # noqa: PLC0415 - see above

    from jdeditor.document.wording import voice  # noqa: PLC0415 - see above

    return numbers.get_currency_symbol(currency, voice(language).locale)


@cache
def languages() -> tuple[tuple[str, str], ...]:
    """Return the tags of the languages a posting can be written in, with their names."""
    import babel  # noqa: PLC0415 - see above

    # In the language of the program: each name in its own would read a file for each.
    parsed = ((tag, babel.Locale.parse(tag, sep="-")) for tag in _LANGUAGES)
    return tuple((tag, locale.get_display_name("en") or tag) for tag, locale in parsed)
