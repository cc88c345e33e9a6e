"""A field for a number, typed as people write it: 120,000 or 120k or 23.25."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, Signal

from jdeditor.ui.widgets.fields import WordsField
from jdeditor.ui.widgets.text import Words

_TYPED = re.compile(r"[^0-9.,kK]")
_NUMBER = re.compile(r"(\d[\d,]*|\d*)(\.\d*)?([kK]?)")
_THOUSAND = 1000


def read_number(typed: str) -> Decimal | None:
    """Return the number that was typed, or None where it is none."""
    found = _NUMBER.fullmatch(_with_point(typed.strip()))
    if found is None:
        return None
    try:
        number = Decimal(f"{found[1].replace(',', '') or 0}{found[2] or ''}")
    except InvalidOperation:
        return None
    return (number * (_THOUSAND if found[3] else 1)) if typed.strip() else None


def written(number: Decimal | int | None) -> str:
    """Return a number with its thousands apart: 120,000 or 23.25."""
    if number is None:
        return ""
    plain = format(Decimal(number), "f")
    whole, point, rest = plain.partition(".")
    grouped = f"{int(whole):,}" if whole.lstrip("-").isdigit() else whole
    return grouped + (point + rest.ljust(2, "0") if rest.strip("0") else "")


class NumberField(WordsField):
    """A box for a number; ``changed`` carries a Decimal or None at every change.

    Only what belongs to a number can be typed; the figures are grouped on leaving.
    """

    changed = Signal(object)

    def __init__(
        self, name: str, *, most: int, least: int = 0, prefix: str = "", suffix: str = ""
    ) -> None:
        words = Words(name, single=True, rich=False)
        words.keep = lambda pasted: _TYPED.sub("", pasted)
        super().__init__(words, prefix=prefix, suffix=suffix)
        self._least, self._most = least, most
        self._value: Decimal | None = None
        self.edited.connect(self._read)
        words.left.connect(self._tidy)

    def value(self) -> Decimal | None:
        """The number, or None while there is none."""
        return self._value

    def setValue(self, value: Decimal | int | None) -> None:
        """Show a number without a signal; what is being typed stays as it is typed."""
        value = None if value is None else Decimal(value)
        if value != self._value or (value is not None and not self.markup()):
            self._value = value
            self.setMarkup(written(value))

    def _read(self, typed: str) -> None:
        kept = _TYPED.sub("", typed)
        if kept != typed:
            place = self.words.caret() - (len(typed) - len(kept))
            self.setMarkup(kept)
            self.words.setCaret(max(0, place))
        number = read_number(kept)
        if number is not None:
            number = min(max(number, Decimal(self._least)), Decimal(self._most))
        if number != self._value:
            self._value = number
            self.changed.emit(number)

    def _tidy(self) -> None:
        self.setMarkup(written(self._value))


def _with_point(typed: str) -> str:
    """Return a decimal comma as a point, where that is what a comma can only mean."""
    comma = QLocale().decimalPoint() == ","
    short = re.fullmatch(r"\d+,\d{1,2}", typed)
    if short:
        return typed.replace(",", ".")
    if comma and re.fullmatch(r"[\d.]+(,\d+)?[kK]?", typed) and "." in typed:
        return typed.replace(".", "").replace(",", ".")
    return typed
