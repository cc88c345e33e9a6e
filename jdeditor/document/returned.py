"""A document that was edited elsewhere, led back to the posting it was composed of.

Each line of a section is compared with what was composed: a line that is the same keeps its
bold and its links, a changed one is taken over as plain words, new ones go where they stand.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace

from jdeditor.document import inline
from jdeditor.document.blocks import Bullets, Paragraph, Span
from jdeditor.posting.lens import named
from jdeditor.posting.posting import Responsibility

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jdeditor.document.blocks import Document, Section, Text
    from jdeditor.posting.posting import Posting


_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no file of an office program can hold, and so never comes back."""


class Returned(NamedTuple):
    """A posting with the edits taken over.

    ``changed`` counts the lines that are different now, ``lost`` has the words that belong to
    no field: a person has to look at them.
    """

    posting: Posting
    changed: int
    lost: tuple[str, ...]


class _Line(NamedTuple):
    """A line as it was composed: the field it came from, or nothing, and its words."""

    source: str
    words: str


class _Edit(NamedTuple):
    """New words for a line; without words it is gone. ``new`` ones stand after it."""

    line: _Line
    words: str = ""
    new: bool = False


def returned(posting: Posting, document: Document, found: Mapping[str, Sequence[str]]) -> Returned:
    """Return the posting with what its document says now, by section.

    A section that is not among the found ones was not touched, as far as anybody can tell.
    """
    changed, lost = 0, []
    for section in document.sections:
        if section.source not in found:
            continue
        edits, strange = _compared(list(_lines(section)), list(found[section.source]))
        posting = _edited(posting, edits)
        changed += len(edits)
        lost += strange
    return Returned(posting, changed, tuple(lost))


def _lines(section: Section) -> Iterator[_Line]:
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield _Line(block.source, _said(block.text))
        elif isinstance(block, Bullets):
            for item in block.items:
                share = f"{item.share} " if item.share else ""
                yield _Line(item.source, _spaced(share + _said(item.text)))
    for inner in section.sections:
        if inner.heading:
            yield _Line("", _spaced(inner.heading))
        yield from _lines(inner)


def _said(text: Text) -> str:
    return _spaced("".join(span.text for span in text))


def _spaced(words: str) -> str:
    return " ".join(_NOT_IN_XML.sub("", words).split())


def _compared(before: list[_Line], now: list[str]) -> tuple[list[_Edit], list[str]]:
    """Return what has changed in lines with a field, and the words of what has none."""
    edits: list[_Edit] = []
    lost: list[str] = []
    matcher = SequenceMatcher(None, [line.words for line in before], now, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            continue
        old, new = before[start:end], now[first:last]
        for line, words in zip(old, new, strict=False):
            if _has_place(line):
                edits.append(_Edit(line, words))
            else:
                lost.append(words)
        edits += [_Edit(line) for line in old[len(new) :] if _has_place(line)]
        added = new[len(old) :]
        above = next((line for line in reversed(before[:end]) if _has_place(line)), None)
        if above is None:
            lost += added
        else:
            edits += [_Edit(above, words, new=True) for words in added]
    return edits, lost


def _has_place(line: _Line) -> bool:
    return "#" in line.source


def _edited(posting: Posting, edits: list[_Edit]) -> Posting:
    """Return a posting with edits, from the last line to the first so that numbers hold."""
    bases = dict.fromkeys(edit.line.source.partition("#")[0] for edit in edits)
    for base in bases:
        lens = named(base)
        value = lens.get(posting)
        entries = value.split("\n") if isinstance(value, str) else list(value)
        mine = [edit for edit in edits if edit.line.source.partition("#")[0] == base]
        for edit in reversed(mine):
            _apply(entries, edit)
        made = "\n".join(entries) if isinstance(value, str) else tuple(entries)
        posting = lens.put(posting, made)
    return posting


def _apply(entries: list[Any], edit: _Edit) -> None:
    place = int(edit.line.source.partition("#")[2])
    if place >= len(entries):
        return
    old = entries[place]
    if not edit.words:
        del entries[place]
        return
    words = _without_share(edit) if isinstance(old, Responsibility) else edit.words
    text = inline.markup((Span(words),))
    if edit.new:
        entries.insert(place + 1, _like(old, text))
    else:
        entries[place] = replace(old, text=text) if isinstance(old, Responsibility) else text


def _like(old: str | Responsibility, text: str) -> str | Responsibility:
    return Responsibility(text=text) if isinstance(old, Responsibility) else text


def _without_share(edit: _Edit) -> str:
    """Return the words of a duty without the share of time that stands before them."""
    first, _, rest = edit.words.partition(" ")
    before = edit.line.words.partition(" ")[0]
    shared = first == before and first.rstrip("%").isdigit()
    return rest if shared and rest else edit.words
