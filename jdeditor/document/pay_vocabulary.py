"""The words and signs that people write pay with, and the pieces that such a text falls into."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import msgspec
from babel import numbers

from jdeditor import assets
from jdeditor.document.figures import FIGURE
from jdeditor.document.wording import voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from babel import Locale


class Piece(msgspec.Struct, frozen=True):
    """A figure, or a word or sign in small letters; ``attached`` to the piece before it."""

    text: str
    figure: bool
    attached: bool


_SIGN = "[$¢-¥֏؋৲৳฿៛₠-⃀＄￠￡￥￦]"
_PIECE = re.compile(
    rf"(?P<figure>{FIGURE.pattern})|(?<!\d)(?![KkMm]\$)[A-Za-z]{{1,3}}[$¥]|{_SIGN}|"
    r"\.\.+|[^\W\d_]+(?:\.[^\W\d_]+)*\.?|\S"
)


def pieces(text: str) -> Iterator[Piece]:
    """Cut a text into figures, words and signs."""
    end = -1
    for found in _PIECE.finditer(text):
        figure = found["figure"] is not None
        yield Piece(found[0] if figure else plain(found[0]), figure, found.start() == end)
        end = found.end()


def plain(word: str) -> str:
    """Return a word as the tables have it: small, and without the dots of an abbreviation."""
    small = word.casefold()
    return small.replace(".", "") or small


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``resources/entering/pay.toml`` holds."""

    filling: list[str]
    between: list[str]
    at_least: list[str]
    at_most: list[str]
    periods: dict[str, list[str]]
    multiples: dict[str, list[str]]
    currencies: dict[str, list[str]]


@cache
def _table() -> _Table:
    file = assets.resources() / "entering" / "pay.toml"
    return msgspec.toml.decode(file.read_bytes(), type=_Table)


@cache
def meanings() -> Mapping[str, Mapping[str, str]]:
    """Return, for each kind of phrase, what every phrase of that kind means."""
    table = _table()
    return {
        "multiple": _turned(table.multiples),
        "between": _turned({"between": table.between}),
        "side": _turned({"minimum": table.at_least, "maximum": table.at_most}),
        "filling": _turned({"filling": table.filling}),
        "period": _turned(table.periods),
    }


def _turned(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {
        " ".join(piece.text for piece in pieces(phrase)): meaning
        for meaning, phrases in reversed(list(table.items()))
        for phrase in phrases
    }


def currency_of(phrase: str, language: str, usual: str) -> str:
    """Return the code of the currency that a name or sign means, or nothing.

    What several share, such as $ and peso, means the ``usual`` one if it can, else the money of
    the country whose language this is.
    """
    locale = voice(language).locale
    one = phrase.removesuffix("s")
    own = numbers.get_territory_currencies(locale.territory) if locale.territory else []
    for code in filter(None, (usual, *own)):
        sign = numbers.get_currency_symbol(code, locale).casefold()
        called = {*_called(code, locale), *_called(code, voice("en-US").locale)}
        if phrase == sign or (is_sign(phrase) and sign.endswith(phrase)) or one in called:
            return code
    named = _currencies(language)
    return named.get(phrase) or named.get(one, "")


def is_sign(text: str) -> bool:
    """Tell whether a piece is the sign of a currency, such as $."""
    return bool(re.fullmatch(_SIGN, text))


def _called(code: str, locale: Locale) -> list[str]:
    """Return the words of the name of a currency: dollar, of the US dollar."""
    words = str(locale.currencies.get(code, "")).casefold().split()
    return [word for word in words if len(word) > len("de")]


@cache
def _currencies(language: str) -> dict[str, str]:
    """Return the code for every code, sign and name of a currency, the posting's words first."""
    found: dict[str, str] = {}
    for locale in (voice("en-US").locale, voice(language).locale):
        for table in (locale.currencies, locale.currency_symbols):
            found |= {plain(str(name)): str(code) for code, name in table.items()}
        found |= {plain(str(code)): str(code) for code in locale.currencies}
    return found | _turned(_table().currencies)
