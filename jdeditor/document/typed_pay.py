"""Pay as people write it in one field: “120k–150k a year”, “$23.25/h”, “€45.000,50 p.a.”."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypeAlias

import msgspec

from jdeditor.document import pay_vocabulary
from jdeditor.document.figures import read_figure, without_idle_cents
from jdeditor.posting.pay_blank import without_blank
from jdeditor.posting.posting import Pay
from jdeditor.posting.vocabulary import PayPeriod

Side: TypeAlias = Literal["minimum", "maximum", "both"]

MOST = Decimal(10**12)
"""More than any job pays in any currency; keeps a slip of the finger from growing a page."""
_LONGEST = 4
"""Words in the longest phrase or name of a currency."""
_SILENT = frozenset("/()[],;:*'’\"")


class PayWords(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wrote about pay; nothing where it says nothing.

    ``side`` is the end of the range that a single figure is said to be, if it is said.
    ``orderly`` is false while the second figure is smaller than the first, as in a range that
    is still being typed.
    """

    figures: tuple[Decimal, ...] = ()
    side: str = ""
    currency: str = ""
    period: PayPeriod | None = None
    orderly: bool = True

    def put(self, pay: Pay, side: Side) -> Pay:
        """Return the pay with what was written in it; ``side`` is the field it was written in.

        A figure takes the place of a blank for the range.
        """
        low, high = self._range(pay, side)
        written = msgspec.structs.replace(
            pay,
            minimum=low,
            maximum=high,
            currency=self.currency or pay.currency,
            period=self.period or pay.period,
        )
        return without_blank(written)

    def _range(self, pay: Pay, side: Side) -> tuple[Decimal | None, Decimal | None]:
        figure = self.figures[0] if self.figures else None
        if len(self.figures) > 1 and self.orderly:
            return figure, self.figures[1]
        if self.side:
            return (figure, None) if self.side == "minimum" else (None, figure)
        if side == "both":
            return figure, figure
        return (figure, pay.maximum) if side == "minimum" else (pay.minimum, figure)


def read_pay(text: str, language: str, currency: str = "") -> PayWords | None:
    """Return what a text says about pay, or None where it cannot be read as pay.

    A sign that several currencies share, such as $, means ``currency`` if it can, else the
    money of the country of the language.
    """
    try:
        return _Reading(text, language, currency).words()
    except ValueError:
        return None


class _Reading:
    """One text read from left to right; raises ValueError at what pay is not written with."""

    def __init__(self, text: str, language: str, currency: str) -> None:
        self._language, self._usual = language, currency
        self._rest = list(pay_vocabulary.pieces(text))
        self._empty = not self._rest
        self._figures: list[tuple[Decimal, int]] = []
        self._ranged = False
        self._after_figure = False
        self._side = self._currency = self._period = ""

    def words(self) -> PayWords:
        while self._rest:
            if self._rest[0].figure:
                self._take_figure()
            elif not self._take_phrase():
                raise ValueError(self._rest[0].text)
        figures = self._multiplied()
        if any(figure > MOST for figure in figures):
            raise ValueError(figures)
        if not figures and self._says_what_no_field_holds():
            raise ValueError(self._side)
        return PayWords(
            figures=figures,
            side="" if self._ranged else self._side,
            currency=self._currency,
            period=PayPeriod(self._period) if self._period else None,
            orderly=list(figures) == sorted(figures),
        )

    def _says_what_no_field_holds(self) -> bool:
        """Tell whether words without a figure would be lost, as of “minimum wage”."""
        return not self._empty and bool(self._side or not (self._currency or self._period))

    def _multiplied(self) -> tuple[Decimal, ...]:
        """Return the figures; in “120–150k” and “120k–150” the k is meant for both."""
        if len(self._figures) == 1 + self._ranged == 2:  # noqa: PLR2004 - the two ends of a range
            (low, ones), (high, others) = self._figures
            if low <= high and 1 in (ones, others):
                self._figures = [(low, max(ones, others)), (high, max(ones, others))]
        return tuple(without_idle_cents(number * times) for number, times in self._figures)

    def _take_figure(self) -> None:
        number = read_figure(self._rest.pop(0).text, self._language)
        if number is None or len(self._figures) > self._ranged:
            raise ValueError(number)
        self._figures.append((number, 1))
        self._after_figure = True

    def _take_phrase(self) -> bool:
        following = [piece.figure for piece in self._rest]
        longest = min(_LONGEST, (*following, True).index(True))
        for size in range(longest, 0, -1):
            phrase = " ".join(piece.text for piece in self._rest[:size])
            if self._take(phrase, size):
                del self._rest[:size]
                self._after_figure = False
                return True
        return False

    def _take(self, phrase: str, size: int) -> bool:
        known = pay_vocabulary.meanings()
        more = any(piece.figure for piece in self._rest)
        period = known["period"].get(phrase)
        return (
            phrase in _SILENT
            or self._multiply(phrase, known["multiple"].get(phrase), period)
            or (phrase in known["between"] and self._range_on(phrase, more=more))
            or self._open(known["side"].get(phrase), more=more)
            or self._pay_in(phrase)
            or (phrase in known["filling"] and (not period or self._period_follows(size)))
            or self._pay_for(period)
        )

    def _multiply(self, phrase: str, times: str | None, period: str | None) -> bool:
        if times is None or not self._after_figure or self._is_apart(phrase):
            return False
        number, _ = self._figures[-1]
        self._figures[-1] = number, int(times)
        self._pay_in(phrase)  # TEUR says both
        return phrase == "m" or period is None or self._pay_for(period)

    def _is_apart(self, phrase: str) -> bool:
        """Tell whether a letter that can mean something else stands by itself: 5 m, not 5 M€."""
        if len(phrase) > 1 or phrase == "k" or self._rest[0].attached:
            return False
        behind = self._rest[1] if len(self._rest) > 1 else None
        return not (behind and behind.attached and pay_vocabulary.is_sign(behind.text))

    def _range_on(self, phrase: str, *, more: bool) -> bool:
        """Begin the second half of a range; a half that is not typed yet is no fault."""
        if len(self._figures) != 1 or self._ranged:
            return False
        meant = more or phrase not in pay_vocabulary.meanings()["period"]
        self._ranged = more and meant
        return meant

    def _open(self, side: str | None, *, more: bool) -> bool:
        if side is None or (self._figures and more) or self._side:
            return False
        self._side = side
        return True

    def _pay_in(self, phrase: str) -> bool:
        found = pay_vocabulary.currency_of(phrase, self._language, self._usual)
        if not found or self._currency not in ("", found):
            return False
        self._currency = found
        return True

    def _pay_for(self, period: str | None) -> bool:
        if period is None or self._period not in ("", period):
            return False
        self._period = period
        return True

    def _period_follows(self, size: int) -> bool:
        periods = pay_vocabulary.meanings()["period"]
        return any(piece.text in periods for piece in self._rest[size:])
