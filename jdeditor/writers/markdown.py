"""Writing Markdown (CommonMark 0.31, with the table of GitHub), safe from what the text holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from jdeditor.document.blocks import Block, Bullets, Facts, Grid, Paragraph, Signatures
from jdeditor.writers.legible import legible, one_kind_of_line_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.document.blocks import Document, Section, Span, Text
    from jdeditor.writers.style import Style

_SIGNS = re.compile(r"[\\`*\[\]<>|~&]|(?<![^\W_])_|_(?![^\W_])")
"""What means something anywhere; an underscore inside a word does not."""
_AT_START = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s\-=]|$)|\d{1,9}[.)](?=\s|$))")
"""What means something at the beginning of a line."""


def write(document: Document, _style: Style | None = None) -> bytes:
    """Return a document as Markdown in UTF-8; equal documents give equal bytes."""
    return markdown(document).encode()


def markdown(document: Document) -> str:
    """Return a document as Markdown: parts an empty line apart."""
    parts = "\n\n".join(part for part in _parts(document) if part)
    return legible(parts).strip("\n") + "\n"


def _parts(document: Document) -> Iterator[str]:
    yield f"**{_on_one_line(document.employer)}**" if document.employer else ""
    yield _escaped(document.kicker)
    yield f"# {_on_one_line(document.title)}" if document.title else ""
    yield _escaped(document.lead)
    for facts in document.front:
        yield _facts(facts)
    for section in document.sections:
        yield from _section(section, 2)


def _section(section: Section, level: int) -> Iterator[str]:
    if section.heading:
        yield f"{'#' * level} {_on_one_line(section.heading)}"
    for block in section.blocks:
        yield _block(block)
    for inner in section.sections:
        yield from _section(inner, level + 1)


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return _said(block.text)
        case Bullets():
            return "\n".join(_items(block))
        case Facts():
            return _facts(block)
        case Grid():
            return "\n".join(_grid(block))
        case Signatures():
            return "\n".join(_signatures(block))
        case _:
            assert_never(block)


def _items(block: Bullets) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        sign = f"{number}." if block.numbered else "-"
        share = f"{_escaped(item.share)} " if item.share else ""
        inside = (share + _said(item.text)).replace("\n", "\n" + " " * (len(sign) + 1))
        yield f"{sign} {inside}"


def _facts(block: Facts) -> str:
    return "\n".join(
        f"- **{_escaped(fact.label)}{block.colon}** {_said(fact.value)}" for fact in block.rows
    )


def _grid(block: Grid) -> Iterator[str]:
    for row in block.rows:
        note = f" ({_said(row.note)})" if row.note else ""
        yield f"- {_said(row.label)}{note}{block.colon} {_escaped(block.columns[row.column])}"


def _signatures(block: Signatures) -> Iterator[str]:
    yield _row(["", _escaped(block.signature), _escaped(block.date)])
    yield _row(["---"] * 3)
    for row in block.rows:
        who = ", ".join(filter(None, (row.role, row.name, row.title)))
        yield _row([_escaped(who), "", _escaped(row.date)])


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("\n", " ") for cell in cells) + " |"


def _said(text: Text) -> str:
    return _begun("".join(map(_span, text)))


def _span(span: Span) -> str:
    words = _SIGNS.sub(r"\\\g<0>", one_kind_of_line_end(span.text))
    # Marks hold only when words, and no space, stand inside them.
    core = words.strip()
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    if not core:
        return words
    mark = "*" * ((2 if span.strong else 0) + (1 if span.emphasis else 0))
    core = "\n".join(f"{mark}{line}{mark}" if line.strip() else line for line in core.split("\n"))
    if span.link:
        core = f"[{core}](<{span.link}>)"
    return f"{before}{core}{after}"


def _escaped(words: str) -> str:
    return _begun(_SIGNS.sub(r"\\\g<0>", one_kind_of_line_end(words)))


def _on_one_line(words: str) -> str:
    return _escaped(" ".join(words.split()))


def _begun(words: str) -> str:
    """Return lines of which none begins like a heading, a list or a rule."""
    return "\n".join(_AT_START.sub(_with_backslash, line) for line in words.split("\n"))


def _with_backslash(found: re.Match[str]) -> str:
    sign = found[2]
    return f"{found[1]}{sign[:-1]}\\{sign[-1]}" if sign[0].isdigit() else f"{found[1]}\\{sign}"
