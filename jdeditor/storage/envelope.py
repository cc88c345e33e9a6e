"""The outside of our JSON files: what kind of file, of which version, and its content."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

from jdeditor.storage.problems import FileProblem
from jdeditor.storage.upgrades import VERSION, Content

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "jobpost"

EMPTY = "The file is empty: open an older copy of it, or begin a new posting."
FOREIGN = "This file holds no job posting: choose another file, or an older copy of this one."
DAMAGED = "The file is damaged: open an older copy of it."
DAMAGED_LINE = "The file is damaged at line {line}: open an older copy of it."
ENCODING = "The file is not in the encoding UTF-8: save it as UTF-8, or open an older copy of it."
TWICE = "The file is damaged, “{field}” stands twice in one place: open an older copy of it."
NUMBER = "The file is damaged, it holds the number {number}: open an older copy of it."
NEWER = "A newer version of this program wrote the file: update the program to open it."
UNKNOWN = (
    "The file holds {field}, which this program does not know: "
    "update the program, or take it out in a text editor."
)

_KEYS = {"format", "version", "posting"}
_MOST_DIGITS = 15


def opened(data: bytes, path: Path) -> tuple[Content, int]:
    """Return the content of a file and the version it has, or raise FileProblem."""
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise FileProblem(path, EMPTY)
    envelope = _parsed(_text(data, path), path)
    if not isinstance(envelope, dict) or envelope.get("format") != FORMAT:
        raise FileProblem(path, FOREIGN)
    version, content = envelope.get("version"), envelope.get("posting")
    if type(version) is not int or version < 1:
        raise FileProblem(path, DAMAGED)
    if version > VERSION:
        raise FileProblem(path, NEWER)
    for field in envelope.keys() - _KEYS:
        raise FileProblem(path, UNKNOWN, field=f"“{field}”")
    if not isinstance(content, dict):
        raise FileProblem(path, DAMAGED)
    return content, version


def whole_characters(text: str) -> str:
    """Return a text without halves of surrogate pairs, which have no place in UTF-8.

    A broken paste leaves them, and JSON can spell them out.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def readable(number: Decimal) -> Decimal:
    """Return a number as it is written, with no more decimals than are read again."""
    plain = Decimal(format(number, "f"))
    return round(plain, _MOST_DIGITS) if int(plain.as_tuple().exponent) < -_MOST_DIGITS else plain


def _text(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        ours = FORMAT.encode() in data[:400].replace(b"\0", b"")
        raise FileProblem(path, ENCODING if ours else FOREIGN) from error


def _parsed(text: str, path: Path) -> Any:  # noqa: ANN401 - JSON can hold anything
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_no_number,
        )
        return _mended(value) if "\\u" in text else value
    except _Odd as odd:
        raise FileProblem(path, odd.sentence, **odd.values) from odd
    except json.JSONDecodeError as error:
        ours = f'"{FORMAT}"' in text[:400]
        sentence = DAMAGED_LINE if ours else FOREIGN
        raise FileProblem(path, sentence, line=str(error.lineno)) from error
    except RecursionError as error:
        raise FileProblem(path, DAMAGED) from error


class _Odd(Exception):  # noqa: N818 - turned into a FileProblem as soon as the path is known
    """Something in a JSON text that no file of ours holds."""

    def __init__(self, sentence: str, **values: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values


def _object(pairs: list[tuple[str, Any]]) -> Content:
    """Return an object; of a name that stands twice, either value might be somebody's work."""
    names = dict(pairs)
    if len(names) < len(pairs):
        seen = [name for name, _ in pairs]
        raise _Odd(TWICE, field=next(name for name in names if seen.count(name) > 1))
    return names


def _mended(value: Any) -> Any:  # noqa: ANN401 - JSON can hold anything
    match value:
        case str():
            return whole_characters(value)
        case list():
            return [_mended(part) for part in value]
        case dict():
            return {whole_characters(name): _mended(part) for name, part in value.items()}
        case _:
            return value


def _whole_number(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        _no_number(text)
    return int(text)


def _number(text: str) -> Decimal:
    """Return a number exactly as it stands; one beyond all reason would hang the program."""
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    if len(text) > 2 * _MOST_DIGITS or not -_MOST_DIGITS <= int(exponent) <= _MOST_DIGITS:
        _no_number(text)
    return number


def _no_number(text: str) -> NoReturn:
    raise _Odd(NUMBER, number=text if len(text) <= _MOST_DIGITS else f"{text[:_MOST_DIGITS]}…")
