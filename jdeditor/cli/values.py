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

from jdeditor.posting.lens import named
from jdeditor.posting.posting import Location, Posting, Responsibility

if TYPE_CHECKING:
    from collections.abc import Sequence

_THOUSANDS = re.compile(r"(\d[\d,]*(?:\.\d+)?)([kK]?)")


def with_values(posting: Posting, values: Sequence[str]) -> Posting:
    """Return a posting with fields set, each by ``NAME=VALUE``; raise UsageError if one cannot be.

    A list takes its entries from lines, or from parts separated by ``|``; choices are separated
    by commas.
    """
    from jdeditor.cli.main import UsageError

    for pair in values:
        name, equals, text = pair.partition("=")
        if not equals:
            raise UsageError(f"--set needs NAME=VALUE, not “{pair}”.")
        kind = fields().get(name)
        if kind is None:
            near = difflib.get_close_matches(name, fields(), n=3)
            advice = f" Did you mean {' or '.join(near)}?" if near else ""
            raise UsageError(f"There is no field “{name}”.{advice}")
        try:
            posting = named(name).put(posting, _value(text, kind))
        except (ValueError, ArithmeticError) as problem:
            raise UsageError(f"{name} cannot be “{text}”: {problem}.") from problem
    return posting


@cache
def fields() -> dict[str, Any]:
    """Return the type of every field that can be set, by its name."""
    found = dict(_fields(Posting, ""))
    found |= {f"location.{name}": str for name in Location.__struct_fields__}
    return found


def _fields(struct: type[msgspec.Struct], before: str) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, kind in typing.get_type_hints(struct).items():
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            found += _fields(kind, f"{before}{name}.")
        elif _settable(kind):
            found.append((before + name, kind))
    return found


def _settable(kind: Any) -> bool:  # noqa: ANN401 - the type of any field
    if typing.get_origin(kind) is not tuple:
        return True
    entry = typing.get_args(kind)[0]
    return entry in (str, Responsibility) or issubclass(entry, Enum)


def _value(text: str, kind: Any) -> Any:  # noqa: ANN401 - the value of any field
    if typing.get_origin(kind) is tuple:
        entry = typing.get_args(kind)[0]
        if issubclass(entry, Enum):
            return tuple(_choice(part, entry) for part in text.split(",") if part.strip())
        lines = [part.strip() for part in re.split(r"[\n|]", text) if part.strip()]
        return tuple(Responsibility(text=x) if entry is Responsibility else x for x in lines)
    if isinstance(kind, types.UnionType):
        if not text.strip():
            return None
        kind = next(part for part in typing.get_args(kind) if part is not type(None))
    return _single(text, kind)


def _single(text: str, kind: Any) -> Any:  # noqa: ANN401 - the value of any field
    if issubclass(kind, Enum):
        return _choice(text, kind)
    if kind is Decimal:
        return _number(text)
    if kind is int:
        number = _number(text)
        if number != int(number):
            raise ValueError("it takes a whole number")
        return int(number)
    if kind is dt.date:
        try:
            return dt.date.fromisoformat(text.strip())
        except ValueError as problem:
            raise ValueError("write a day as 2027-01-14") from problem
    return text


def _number(text: str) -> Decimal:
    found = _THOUSANDS.fullmatch(text.strip().lstrip("$€£").rstrip("%").strip())
    if found is None:
        raise ValueError("write a number such as 120000, 120,000 or 23.25")
    number = Decimal(found[1].replace(",", ""))
    return number * 1000 if found[2] else number


def _choice(text: str, kind: type[Enum]) -> Enum:
    wanted = text.strip().casefold().replace("-", "_").replace(" ", "_")
    for choice in kind:
        if choice.value == wanted:
            return choice
    raise ValueError(f"it takes {', '.join(str(choice.value) for choice in kind)}")
