"""``--set NAME=VALUE``: a text becomes the value of a field."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import types
import typing
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from jdeditor.cli.usage import UsageError
from jdeditor.posting import sections
from jdeditor.posting.lens import named
from jdeditor.posting.posting import Location, Pay, Person, PhysicalDemand, Posting, Responsibility

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jdeditor.document.typed_pay import Side

_NUMBER = re.compile(r"(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(\.\d{1,6})?(k?)", re.ASCII | re.IGNORECASE)
_ENTRIES = {Responsibility: "text", Person: "name", PhysicalDemand: "activity"}
"""Lists whose entries are more than a text, and the field that a line fills in."""
_SECTIONS = {
    "order": sections.BODY,
    "hidden": tuple(
        key
        for key in (*sections.FACTS, *sections.BODY, *sections.ENDING)
        if key not in sections.ALWAYS_SHOWN
    ),
}
"""Lists of sections, and those that can be in them."""
_BOUNDS = {
    "work.travel": (0, 100),
    "openings": (0, 9_999),
    "direct_reports": (0, 99_999),
    "approval.version": (1, 9_999),
}
"""What the fields of the window take of these numbers."""


def with_values(posting: Posting, settings: Sequence[str]) -> Posting:
    """Return a posting with fields set, each by ``NAME=VALUE``, or raise UsageError.

    Entries of a list stand on lines or between ``|`` signs, choices between commas.
    """
    for setting in settings:
        name, equals, text = setting.partition("=")
        if not equals:
            raise UsageError(f"--set needs NAME=VALUE, not “{setting}”.")
        try:
            posting = _with_value(posting, name.strip(), text)
        except ValueError as problem:
            raise UsageError(f"{name} cannot be “{text}”: {problem}.") from problem
    return posting


def _with_value(posting: Posting, name: str, text: str) -> Posting:
    if name in _PAY:
        return msgspec.structs.replace(posting, pay=_pay(posting, text, _PAY[name]))
    value = _fitting(name, _value(text, _kind(name), posting.language))
    return named(name).put(posting, value)


def _fitting(name: str, value: Any) -> Any:  # noqa: ANN401 - the value of any field
    """Return a value that the field of the window takes too, or raise ValueError."""
    if value is not None and name in _BOUNDS:
        least, most = _BOUNDS[name]
        if not least <= value <= most:
            raise ValueError(f"write a number from {least} to {most:,}")
    if name in _SECTIONS:
        return tuple(_sections(value, _SECTIONS[name]))
    if value and name in _CODES:
        return _CODES[name](value)
    return value


def _sections(entries: tuple[str, ...], known: tuple[str, ...]) -> Iterator[str]:
    for key in (part.strip() for entry in entries for part in entry.split(",")):
        if key not in known:
            raise ValueError(f"it takes {', '.join(known)}")
        yield key


def _currency(text: str) -> str:
    from babel.numbers import is_currency

    code = text.strip().upper()
    if not is_currency(code):
        raise ValueError("write a code of three letters such as USD or EUR")
    return code


def _language(text: str) -> str:
    from jdeditor.document.wording import language_tag

    tag = text.strip()
    if language_tag(tag) != tag:
        raise ValueError("write a code such as en-US, en-GB or de-DE")
    return tag


_CODES: dict[str, Callable[[str], str]] = {"pay.currency": _currency, "language": _language}


def _pay(posting: Posting, text: str, side: Side) -> Pay:
    """Return the pay with all that the text says of it, as the fields of the window take it."""
    from jdeditor.document.typed_pay import read_pay

    written = read_pay(text, posting.language, posting.pay.currency)
    if written is None:
        raise ValueError("write an amount such as 120000, 120,000, 120k–150k/year or $23.25/h")
    if not written.orderly:
        raise ValueError("the second figure is smaller than the first")
    return written.put(posting.pay, side)


_PAY: dict[str, Side] = {"pay": "both", "pay.minimum": "minimum", "pay.maximum": "maximum"}


@cache
def fields() -> dict[str, Any]:
    """Return the type of every field that can be set, by its name."""
    found = dict(_fields(Posting, ""))
    found |= {f"location.{name}": str for name in Location.__struct_fields__}
    return found


def _kind(name: str) -> Any:  # noqa: ANN401 - the type of any field
    if name in fields():
        return fields()[name]
    parts = [field for field in fields() if field.startswith(f"{name}.")]
    if parts:
        raise UsageError(f"“{name}” has several fields: {', '.join(parts)}.")
    near = difflib.get_close_matches(name, fields(), n=3)
    advice = f" Did you mean {' or '.join(near)}?" if near else ""
    raise UsageError(f"There is no field “{name}”.{advice}")


def _fields(struct: type[msgspec.Struct], before: str) -> Iterator[tuple[str, Any]]:
    for name, kind in typing.get_type_hints(struct).items():
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            yield from _fields(kind, f"{before}{name}.")
        elif _can_be_set(kind):
            yield before + name, kind


def _can_be_set(kind: Any) -> bool:  # noqa: ANN401 - the type of any field
    if typing.get_origin(kind) is not tuple:
        return True
    entry = typing.get_args(kind)[0]
    return entry is str or entry in _ENTRIES or issubclass(entry, Enum)


# ---------------------------------------------------------------------- values


def _value(text: str, kind: Any, language: str) -> Any:  # noqa: ANN401 - the value of any field
    if typing.get_origin(kind) is tuple:
        return tuple(_entries(text, typing.get_args(kind)[0]))
    if isinstance(kind, types.UnionType):
        if not text.strip():
            return None
        kind = next(part for part in typing.get_args(kind) if part is not type(None))
    if issubclass(kind, Enum):
        return _choice(text, kind)
    return _day(text, language) if kind is dt.date else _READ[kind](text)


def _entries(text: str, kind: type) -> Iterator[object]:
    if issubclass(kind, Enum):
        yield from (_choice(part, kind) for part in text.split(",") if part.strip())
        return
    for line in filter(None, (part.strip() for part in re.split(r"[\n|]", text))):
        yield kind(**{_ENTRIES[kind]: line}) if kind in _ENTRIES else line


def _number(text: str) -> Decimal:
    found = _NUMBER.fullmatch(text.strip().lstrip("$€£").rstrip("%").strip())
    if found is None:
        raise ValueError("write a number such as 120000, 120,000, 120k or 23.25")
    whole, part, thousands = found.groups()
    number = Decimal(whole.replace(",", "") + (part or ""))
    return number * 1000 if thousands else number


def _whole_number(text: str) -> int:
    number = _number(text)
    if number != int(number):
        raise ValueError("write a whole number")
    return int(number)


def _day(text: str, language: str) -> dt.date:
    from jdeditor.document.typed_day import read_day

    found = read_day(text, language)
    if found is None:
        raise ValueError("write a day as 2027-01-14 or 14 January 2027")
    if found.other:
        raise ValueError(f"it can mean {found.day} or {found.other}; write one of these")
    return found.day


def _choice(text: str, kind: type[Enum]) -> Enum:
    wanted = text.strip().casefold().replace("-", "_").replace(" ", "_")
    for choice in kind:
        if choice.value == wanted:
            return choice
    raise ValueError(f"it takes {', '.join(str(choice.value) for choice in kind)}")


_READ: dict[type, Callable[[str], object]] = {
    str: str,
    int: _whole_number,
}
