"""Currencies and languages, from the Unicode CLDR by Babel; read when a form first asks."""

from __future__ import annotations

from functools import cache

_EVERYDAY = ("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "JPY", "MXN", "NZD", "SEK", "SGD")
_LANGUAGES = ("en-US", "en-GB", "en-CA", "en-AU", "es-ES", "es-MX", "fr-FR", "fr-CA", "de-DE")


@cache
def currencies() -> tuple[str, ...]:
    """Return the codes of the currencies, those of every day first."""
    import babel  # noqa: PLC0415 - not at the start: only the form of a posting needs it

    every = map(str, babel.Locale("en").currencies)
    return (*_EVERYDAY, *sorted(code for code in every if code not in _EVERYDAY))


@cache
def sign(currency: str) -> str:
    """Return the sign of a currency, or its code where it has none."""
    if not currency:
        return ""
    from babel import numbers  # noqa: PLC0415 - see above

    return numbers.get_currency_symbol(currency, locale="en_US")


@cache
def languages() -> tuple[tuple[str, str], ...]:
    """Return the tags of the languages a posting can be written in, with their names."""
    import babel  # noqa: PLC0415 - see above

    # In the language of the program: each name in its own would read a file for each.
    parsed = ((tag, babel.Locale.parse(tag, sep="-")) for tag in _LANGUAGES)
    return tuple((tag, locale.get_display_name("en") or tag) for tag, locale in parsed)
