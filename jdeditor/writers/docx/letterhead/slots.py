"""Filling the slots of a letterhead, ``{{title}}``: plain look-up, nothing is worked out.

Word often parts a word over several runs, so a slot is looked for in the words of a whole
paragraph and takes the looks of the place where it begins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.writers.docx.letterhead.parts import W
from jdeditor.writers.docx.letterhead.tree import own_texts, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

POSTING = "posting"
"""The slot in whose place the posting itself comes."""

SLOT = re.compile(r"\{\{\s*([A-Za-z_][\w.]*)\s*\}\}")
_ILLEGAL = re.compile("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def fill(root: etree._Element, values: Mapping[str, str]) -> list[str]:
    """Fill every slot in a part, and return the names of those that nothing is known for."""
    unknown: list[str] = []
    for paragraph in root.iter(f"{W}p"):
        if "{" in said(paragraph):
            unknown += _fill(paragraph, values)
    return unknown


def _fill(paragraph: etree._Element, values: Mapping[str, str]) -> list[str]:
    unknown: list[str] = []
    for found in reversed(list(SLOT.finditer(said(paragraph)))):
        value = values.get(found[1].casefold())
        if value is None:
            unknown.insert(0, found[1])
        else:
            put(paragraph, found.start(), found.end(), " ".join(_ILLEGAL.sub(" ", value).split()))
    return unknown


def put(paragraph: etree._Element, start: int, end: int, words: str) -> None:
    """Put words in the place of some of a paragraph's, from one place to another."""
    place = 0
    for text in own_texts(paragraph):
        had = text.text or ""
        first, last = max(start - place, 0), min(end - place, len(had))
        place += len(had)
        if first < last:
            text.text = had[:first] + words + had[last:]
            text.set(_SPACE, "preserve")
            words = ""
