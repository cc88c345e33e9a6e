"""Typed, named paths into a posting: how a panel, a finding or a file names a field."""

from __future__ import annotations

import operator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from jdeditor.posting.posting import FreeSection, Location, Posting

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lens(msgspec.Struct, Generic[T], frozen=True):
    """A named field of a posting that can be read and replaced."""

    name: str
    get: Callable[[Posting], T]
    put: Callable[[Posting, T], Posting]


def lens(get: Callable[[Posting], T]) -> Lens[T]:
    """Return the lens of an attribute chain: ``lens(lambda p: p.pay.minimum)``.

    Its name is the chain with dots, ``pay.minimum``. Raises AttributeError at once when a
    posting has no such field.
    """
    trace = cast("_Trace", get(cast("Posting", _Trace(()))))
    names = trace.names_walked
    get(Posting())

    def put(posting: Posting, value: T) -> Posting:
        return cast("Posting", _replaced(posting, names, value))

    return Lens(".".join(names), get, put)


@lru_cache(maxsize=512)
def named(name: str) -> Lens[Any]:
    """Return the lens that a dotted name stands for; ``location.*`` is the first location.

    Raises AttributeError when a posting has no such field.
    """
    head, _, field = name.partition(".")
    if head == "location" and field:
        return first_location(field)
    if head == "free" and "." in field:
        return free_section(*field.split(".", 1))

    return lens(operator.attrgetter(name))


def first_location(field: str) -> Lens[str]:
    """Return the lens of one field of the first location, which need not be there yet.

    Raises AttributeError when a location has no such field.
    """
    getattr(Location(), field)

    def get(posting: Posting) -> str:
        first = posting.locations[0] if posting.locations else Location()
        return str(getattr(first, field))

    def put(posting: Posting, value: str) -> Posting:
        first = posting.locations[0] if posting.locations else Location()
        first = msgspec.structs.replace(first, **{field: value})
        rest = posting.locations[1:]
        kept = (first, *rest) if rest or first != Location() else ()
        return msgspec.structs.replace(posting, locations=kept)

    return Lens(f"location.{field}", get, put)


def free_section(key: str, field: str) -> Lens[Any]:
    """Return the lens of one field of the free section with that key.

    Where the section is gone, reading gives the field's default and writing changes nothing.
    Raises AttributeError when a free section has no such field.
    """
    getattr(FreeSection(key=key), field)

    def get(posting: Posting) -> object:
        mine = (s for s in posting.free_sections if s.key == key)
        return getattr(next(mine, FreeSection(key=key)), field)

    def put(posting: Posting, value: object) -> Posting:
        sections = tuple(
            msgspec.structs.replace(s, **{field: value}) if s.key == key else s
            for s in posting.free_sections
        )
        return msgspec.structs.replace(posting, free_sections=sections)

    return Lens(f"free.{key}.{field}", get, put)


class _Trace:
    """Records the attribute names that a getter walks."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names_walked = names

    def __getattr__(self, name: str) -> _Trace:
        return _Trace((*self.names_walked, name))


def _replaced(value: msgspec.Struct, names: tuple[str, ...], new: object) -> object:
    head, *rest = names
    if rest:
        new = _replaced(getattr(value, head), tuple(rest), new)
    return msgspec.structs.replace(value, **{head: new})
