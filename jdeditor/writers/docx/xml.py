"""The few words of WordprocessingML that python-docx has no method for.

Element names and their order follow ECMA-376, part 1, chapter 17.
"""

from __future__ import annotations

import re
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """Return a text without the characters that XML cannot hold."""
    return _ILLEGAL.sub("", text)


def element(tag: str, *children: Any, **attributes: object) -> Any:  # noqa: ANN401 - lxml's
    """Return an element such as ``w:ind`` with attributes of the same namespace."""
    made = OxmlElement(tag)
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        if value is not None:
            made.set(qn(f"{prefix}:{name.rstrip('_')}"), str(value))
    for child in children:
        made.append(child)
    return made


def twips(points: float) -> int:
    """Return points as twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Return points as half points, in which Word gives the size of type."""
    return round(points * 2)


def border(side: str, width: float, colour: str, space: float = 0) -> Any:  # noqa: ANN401
    """Return a single border; width and space in points."""
    size = max(2, round(width * 8))
    return element(f"w:{side}", val="single", sz=size, space=round(space), color=colour.lstrip("#"))


def field(code: str, shown: str) -> list[Any]:
    """Return the runs of a field such as PAGE, with what it shows until it is updated."""
    text = element("w:instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = f" {code} "
    last = element("w:t")
    last.text = shown
    begin, separate, end = (
        element("w:fldChar", fldCharType=kind) for kind in ("begin", "separate", "end")
    )
    return [element("w:r", part) for part in (begin, text, separate, last, end)]
