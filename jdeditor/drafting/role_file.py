"""Reading the file of a role, and saying in which line it is wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

import msgspec
import rtoml

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

Path = tuple["str | int", ...]
"""The names and numbers that lead to a value: ``("responsibilities", 3, "text")``."""


class RoleFileError(ValueError):
    """A file is no role; the message says why and in which line."""


def decoded(text: str, kind: type[T]) -> T:
    """Return the value of a kind that a text in TOML stands for, or raise RoleFileError."""
    try:
        return msgspec.convert(rtoml.loads(text), kind)
    except msgspec.ValidationError as error:
        message = str(error)
        line = _line_of(text, _path_of(message))
        where = f", at line {line}" if line else ""
        raise RoleFileError(f"{message.partition(' - at ')[0]}{where}") from error
    except rtoml.TomlParsingError as error:
        raise RoleFileError(str(error).replace(" at line ", ", at line ", 1)) from error


def _path_of(message: str) -> Path:
    """Return what ``… unknown field `x` - at `$.guide.skills[3]``` is about."""
    where = re.search(r"`\$([^`]*)`$", message)
    steps = re.findall(r"(\w+)|\[(\d+)\]", where[1] if where else "")
    unknown = re.findall(r"unknown field `(.*?)`", message)
    return (*(name or int(number) for name, number in steps), *unknown)


def _line_of(text: str, path: Path) -> int:
    """Return the line of a value, or of the nearest thing around it; 0 for the whole file."""
    lines: dict[Path, int] = {}
    for number, found in _places(text):
        lines.setdefault(found, number)
    around = (path[:end] for end in range(len(path), 0, -1))
    return next((lines[part] for part in around if part in lines), 0)


_TABLE = re.compile(r"\[(\[?)([\w.-]+)\]")
_KEY = re.compile(r"([\w-]+)\s*=")


def _places(text: str) -> Iterator[tuple[int, Path]]:
    """Return each line that begins a table or a value, with the path to it."""
    numbers: dict[tuple[str, ...], int] = {}
    table: Path = ()
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        was_inside, inside = inside, inside ^ bool(line.count('"""') % 2)
        if was_inside:
            continue
        if head := _TABLE.match(line):
            parts = tuple(head[2].split("."))
            if head[1]:
                numbers[parts] = numbers.get(parts, -1) + 1
            table = tuple(_numbered(parts, numbers))
            yield number, table
        elif key := _KEY.match(line):
            yield number, (*table, key[1])


def _numbered(parts: tuple[str, ...], numbers: dict[tuple[str, ...], int]) -> Iterator[str | int]:
    for place, part in enumerate(parts, 1):
        yield part
        if parts[:place] in numbers:
            yield numbers[parts[:place]]
