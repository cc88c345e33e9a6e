"""The XML of a Word file, written as text: elements, attributes, measures.

A file holds a few thousand small elements, and most of them are built once and never looked
at again: text is ten times quicker here than a tree. ``Xml`` keeps text that is already
markup apart from words that still have to be escaped.
"""

from __future__ import annotations

import re
from typing import NewType

Xml = NewType("Xml", str)

NOTHING = Xml("")
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:o="urn:schemas-microsoft-com:office:office"'
)

_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def w(name: str, /, *inner: Xml, **attributes: str | int | None) -> Xml:
    """Return an element of the namespace ``w`` with attributes of the same; None leaves out."""
    said = "".join(
        f' w:{key}="{value if isinstance(value, int) else escaped(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return _element(f"w:{name}", said, inner)


def tag(name: str, attributes: dict[str, str], *inner: Xml) -> Xml:
    """Return an element of any namespace."""
    said = "".join(f' {key}="{escaped(value)}"' for key, value in attributes.items())
    return _element(name, said, inner)


def joined(*parts: Xml) -> Xml:
    """Return pieces of markup one after the other."""
    return Xml("".join(parts))


def part(root: str, *inner: Xml) -> bytes:
    """Return a part of the file whose root is an element of the namespace ``w``."""
    return f"{HEAD}<w:{root} {SPACES}>{''.join(inner)}</w:{root}>".encode()


def escaped(words: str) -> Xml:
    """Return words as markup, without the characters that XML cannot hold."""
    legal = _ILLEGAL.sub("", words)
    if "&" in legal or "<" in legal or ">" in legal or '"' in legal:
        legal = legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        legal = legal.replace('"', "&quot;")
    return Xml(legal)


def twips(points: float) -> int:
    """Return points as twentieths of a point, in which Word gives lengths."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Return points as half points, in which Word gives type; rather smaller than larger."""
    return int(points * 2)


def hexed(colour: str) -> str:
    """Return a colour the way Word writes it."""
    return colour.lstrip("#")


def _element(name: str, attributes: str, inner: tuple[Xml, ...]) -> Xml:
    if not inner:
        return Xml(f"<{name}{attributes}/>")
    return Xml(f"<{name}{attributes}>{''.join(inner)}</{name}>")
