"""The file of a posting, ``NAME.jobpost``: JSON that reads, compares and syncs well."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from jdeditor.posting import sections
from jdeditor.posting.posting import Posting
from jdeditor.storage import atomic, envelope
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.upgrades import VERSION, upgraded

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".jobpost"

UNREADABLE = "The file is damaged at {field}: open an older copy, or correct it in a text editor."

TOO_MUCH = "The text is far too long for a posting: take some of it out, then save."

_LIMIT = 20_000_000
"""More bytes than any posting has; a larger file is something else."""


def load(path: Path) -> Posting:
    """Return the posting in a file, or raise FileProblem."""
    return decode(atomic.read(path, _LIMIT), path)


def save(path: Path, posting: Posting) -> None:
    """Write a posting to a file in one step, or raise FileProblem.

    What could not be opened again takes the place of nothing.
    """
    data = encode(posting)
    if len(data) > _LIMIT:
        raise FileProblem(path, TOO_MUCH)
    atomic.write(path, data)


def digest(path: Path) -> str:
    """Return what tells one content of a file from another, or nothing while there is no file."""
    try:
        return hashlib.sha256(atomic.read(path, _LIMIT)).hexdigest()
    except FileProblem:
        return ""


def decode(data: bytes, path: Path) -> Posting:
    """Return the posting that the bytes of a file stand for, or raise FileProblem."""
    content, version = envelope.opened(data, path)
    try:
        return sections.with_own_keys(msgspec.convert(upgraded(content, version), Posting))
    except msgspec.ValidationError as error:
        raise _problem(path, str(error)) from error
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        # An upgrade did not find what that version wrote.
        raise FileProblem(path, envelope.DAMAGED) from error


def encode(posting: Posting) -> bytes:
    """Return the bytes of the file of a posting: equal postings give equal bytes."""
    whole = {"format": envelope.FORMAT, "version": VERSION, "posting": plain(posting)}
    packed = msgspec.json.Encoder(decimal_format="number").encode(whole)
    return msgspec.json.format(packed, indent=2) + b"\n"


def plain(value: object) -> object:
    """Return a value of a posting as JSON has it; what has its default is left out."""
    match value:
        case msgspec.Struct():
            return {
                name: plain(part)
                for name, default in _defaults(type(value))
                if (part := getattr(value, name)) != default
            }
        case tuple():
            return [plain(part) for part in value]
        case Enum():
            return value.value
        case Decimal():
            return envelope.readable(value) if value.is_finite() else None
        case str():
            return envelope.whole_characters(value)
        case _:
            return value


@cache
def _defaults(kind: type[msgspec.Struct]) -> tuple[tuple[str, object], ...]:
    """Return the fields of a part with their defaults; finding them takes longer than the rest."""
    return tuple((field.name, field.default) for field in msgspec.structs.fields(kind))


def _problem(path: Path, message: str) -> FileProblem:
    """Say in plain words what msgspec found: ``Object has … - at `$.pay.minimum```."""
    where = re.search(r" - at `\$(.*)`$", message)
    place = _place(where[1] if where else "")
    unknown = re.search(r"unknown field `(.*?)`", message)
    if unknown:
        field = " in ".join(filter(None, (f"“{unknown[1]}”", place)))
        return FileProblem(path, envelope.UNKNOWN, field=field)
    return FileProblem(path, UNREADABLE, field=place or "one place")


def _place(path: str) -> str:
    """Return ``.responsibilities[1].share`` as “share” in number 2 of “responsibilities”."""
    words = ""
    for name, number in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        if name:
            words = f"“{name}” in {words}" if words else f"“{name}”"
        else:
            words = f"number {int(number) + 1} of {words}"
    return words
