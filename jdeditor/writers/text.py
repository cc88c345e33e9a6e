"""Writing plain text, as a person would paste it into a mail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.document.blocks import Bullets, Facts
from jdeditor.writers.words import block_lines

if TYPE_CHECKING:
    from jdeditor.document.blocks import Block, Document, Section
    from jdeditor.writers.style import Style

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def write(document: Document, _style: Style | None = None) -> bytes:
    """Return a document as UTF-8 text; equal documents give equal bytes."""
    return text(document).encode("utf-8", "replace")


def text(document: Document) -> str:
    """Return a document as text."""
    head = [document.employer, document.kicker, document.title, document.lead]
    parts = ["\n".join(filter(None, head))]
    parts += ["\n".join(block_lines(block)) for block in document.front]
    parts += [part for section in document.sections for part in _section(section)]
    return _UNSEEN.sub("", "\n\n".join(filter(None, parts)).rstrip() + "\n")


def _section(section: Section) -> list[str]:
    """Return a section as parts with an empty line between them."""
    parts = [_part(block) for block in section.blocks]
    head = [section.heading] if section.heading else []
    if head and section.blocks and isinstance(section.blocks[0], Bullets | Facts):
        parts[0] = f"{section.heading}\n{parts[0]}"
        head = []
    elif head and parts:
        parts[0] = f"{section.heading}\n\n{parts[0]}"
        head = []
    inner = [part for sub in section.sections for part in _section(sub)]
    return [*head, *parts, *inner]


def _part(block: Block) -> str:
    return "\n".join(block_lines(block))
