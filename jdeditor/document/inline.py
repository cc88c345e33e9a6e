r"""The inline markup of prose: ``**bold**``, ``*italic*``, ``[text](address)``, and blanks.

Bold and italic are switched on and off independently, so they may overlap; a newline ends
both. A backslash makes the next ``*``, ``[``, ``]`` or backslash an ordinary character. An
address starts with ``http://``, ``https://``, ``mailto:`` or ``tel:``. Parsing cannot fail:
what is not markup is text. ``[City, State]``, without an address behind it, is a blank that
somebody has to fill in, and is ordinary text here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from jdeditor.document.blocks import Span, Text

BLANK = re.compile(r"\[[^\[\]\n]{1,80}\](?!\()")
"""A blank: something in square brackets on one line, with no address behind it."""

ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)[^\s()]+")
"""What a link may lead to."""

_LINK = re.compile(rf"\[((?:\\.|[^\[\]\\\n])+)\]\(({ADDRESS.pattern})\)")
_SPECIAL = frozenset("*[]\\")
_LONGEST_RUN = 3
"""Two stars for bold and one for italic; more are text."""


def blanks(text: str) -> list[tuple[int, int]]:
    """Return start and end of every blank in a text."""
    return [match.span() for match in BLANK.finditer(text)]


@lru_cache(maxsize=8192)
def parse(markup: str) -> Text:
    """Return the spans that a markup stands for."""
    if not _SPECIAL.intersection(markup):
        return (Span(markup),) if markup else ()
    letters: list[_Letter] = []
    for number, line in enumerate(markup.split("\n")):
        letters += [_Letter("\n")] if number else []
        letters += _line(line)
    return _spans(letters)


_BOLD_ONLY = re.compile(r"(?:[^*\[\]\\]|\*\*(?=\S)[^*\[\]\\\n]+(?<=\S)\*\*(?!\*))*+")


def plain(markup: str) -> str:
    """Return the words of a markup without its marks."""
    if not _SPECIAL.intersection(markup):
        return markup
    if _BOLD_ONLY.fullmatch(markup):  # most marked lines: nothing to read letter by letter
        return markup.replace("**", "")
    return "".join(span.text for span in parse(markup))


def markup(text: Text) -> str:
    """Return the markup that stands for spans, the inverse of :func:`parse`.

    Space at the edge of bold or italic words loses that voice, as nobody can see it there.
    """
    return "\n".join(_marked(line) for line in _lines(text))


def cut(source: str, start: int, end: int, words: str) -> str:
    """Return a markup with other words in the place of a stretch of those that are read.

    The new words speak in the voice of the first they replace. Taking words out takes the
    space before them along, or else the one behind.
    """
    letters = _letters(source)
    if not words:
        if start and letters[start - 1].char == " ":
            start -= 1
        elif end < len(letters) and letters[end].char == " ":
            end += 1
    return markup(_spans(_spliced(letters, [(start, end, words)])))


def spliced(source: str, changes: Iterable[tuple[int, int, str]]) -> str:
    """Return a markup with other words in the place of several stretches of those that are read.

    The stretches do not overlap; the new words speak in the voice of the first they replace.
    """
    return markup(_spans(_spliced(_letters(source), changes)))


def _spliced(letters: list[_Letter], changes: Iterable[tuple[int, int, str]]) -> list[_Letter]:
    made: list[_Letter] = []
    done = 0
    for start, end, words in sorted(changes):
        first = letters[start] if start < len(letters) else _SPACE
        made += letters[done:start]
        made += [first._replace(char=char) for char in words]
        done = end
    return made + letters[done:]


def _letters(source: str) -> list[_Letter]:
    return [_Letter(char, *span[1:]) for span in map(_fields, parse(source)) for char in span[0]]


def _fields(span: Span) -> tuple[str, bool, bool, str]:
    return span.text, span.strong, span.emphasis, span.link


class _Letter(NamedTuple):
    """One character with its voice."""

    char: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


_SPACE = _Letter(" ")


class _Run(NamedTuple):
    """One to three stars that may switch a voice on or off."""

    length: int
    opens: bool
    closes: bool


# ---------------------------------------------------------------------- reading


def _line(line: str) -> list[_Letter]:
    tokens = _tokens(line, "")
    strong = _switches(tokens, (2, 3))
    emphasis = _switches(tokens, (1, 3))
    letters: list[_Letter] = []
    bold = italic = False
    for number, token in enumerate(tokens):
        if isinstance(token, _Letter):
            letters.append(token._replace(strong=bold, emphasis=italic))
            continue
        used = 2 * (number in strong) + (number in emphasis)
        letters += [_Letter("*", bold, italic)] * (token.length - used)
        bold ^= number in strong
        italic ^= number in emphasis
    return letters


def _tokens(line: str, link: str) -> list[_Letter | _Run]:
    found: list[_Letter | _Run] = []
    place = 0
    while place < len(line):
        char = line[place]
        if char == "\\" and line[place + 1 : place + 2] in _SPECIAL:
            found.append(_Letter(line[place + 1], link=link))
            place += 2
        elif char == "*":
            end = place + len(line[place:]) - len(line[place:].lstrip("*"))
            found += _stars(line, place, end, link)
            place = end
        elif char == "[" and not link and (match := _LINK.match(line, place)):
            found += _tokens(match[1], match[2])
            place = match.end()
        else:
            found.append(_Letter(char, link=link))
            place += 1
    return found


def _stars(line: str, start: int, end: int, link: str) -> list[_Letter | _Run]:
    if end - start > _LONGEST_RUN:
        return [_Letter("*", link=link)] * (end - start)
    before, after = line[start - 1 : start], line[end : end + 1]
    return [_Run(end - start, bool(after.strip()), bool(before.strip()))]


def _switches(tokens: list[_Letter | _Run], lengths: tuple[int, int]) -> set[int]:
    """Return the places of the runs that switch a voice, in pairs of opening and closing."""
    paired: set[int] = set()
    opened: int | None = None
    for number, token in enumerate(tokens):
        if not isinstance(token, _Run) or token.length not in lengths:
            continue
        if opened is not None and token.closes:
            paired |= {opened, number}
            opened = None
        elif opened is None and token.opens:
            opened = number
    return paired


def _spans(letters: list[_Letter]) -> Text:
    runs = groupby(letters, key=lambda letter: letter[1:])
    return tuple(Span("".join(letter.char for letter in run), *voice) for voice, run in runs)


# ---------------------------------------------------------------------- writing


def _lines(text: Text) -> list[list[_Letter]]:
    lines: list[list[_Letter]] = [[]]
    for span in text:
        for char in span.text:
            if char == "\n":
                lines.append([])
            else:
                lines[-1].append(_Letter(char, span.strong, span.emphasis, span.link))
    return [_trimmed(_trimmed(line, {"strong": False}), {"emphasis": False}) for line in lines]


def _trimmed(line: list[_Letter], off: dict[str, Any]) -> list[_Letter]:
    """Switch a voice off in the space at the edges of each run of it."""
    (voice,) = off
    trimmed: list[_Letter] = []
    for on, letters in groupby(line, key=lambda letter: getattr(letter, voice)):
        run = list(letters)
        words = [n for n, letter in enumerate(run) if letter.char.strip()] or [len(run), -1]
        trimmed += [
            letter if not on or words[0] <= n <= words[-1] else letter._replace(**off)
            for n, letter in enumerate(run)
        ]
    return trimmed


def _marked(line: list[_Letter]) -> str:
    words = "".join(letter.char for letter in line)
    out: list[str] = []
    before = _Letter("")
    for place, letter in enumerate([*line, _Letter("")]):
        if letter.link != before.link and before.link:
            out.append(f"]({before.link})")
        out.append("**" * (letter.strong != before.strong))
        out.append("*" * (letter.emphasis != before.emphasis))
        if letter.link != before.link and letter.link:
            out.append("[")
        out.append(_escaped(letter, line, words, place))
        before = letter
    return "".join(out)


def _alone(line: list[_Letter], place: int) -> bool:
    """Tell whether a star stands between plain spaces, where it cannot be a mark."""
    return line[max(place - 1, 0) : place + 2] == [_SPACE, _Letter("*"), _SPACE]


def _escaped(letter: _Letter, line: list[_Letter], words: str, place: int) -> str:
    if letter.char not in _SPECIAL:
        return letter.char
    if letter.char == "*":
        return "*" if _alone(line, place) else "\\*"
    like_a_link = letter.char == "[" and re.match(r"\[[^\[\]]*\]\(", words[place:])
    needed = letter.char == "\\" or letter.link or like_a_link
    return "\\" + letter.char if needed else letter.char
