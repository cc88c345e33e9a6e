"""The fonts of a page: which shipped font has a character, and how wide words are in it.

A character that a style's own font lacks is set in one of the other shipped fonts.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from jdeditor import assets
from jdeditor.writers.legible import legible
from jdeditor.writers.looks import Face, Font
from jdeditor.writers.pdf.archive import Stream

_HELPERS: dict[Face, tuple[str, ...]] = {
    "regular": ("SourceSans3_400Regular", "SourceSerif4_400Regular", "Inter_400Regular"),
    "italic": (
        "SourceSans3_400Regular_Italic",
        "SourceSerif4_400Regular_Italic",
        "SourceSans3_400Regular",
        "Inter_400Regular",
    ),
    "bold": ("SourceSans3_700Bold", "SourceSerif4_700Bold", "Inter_600SemiBold"),
    "bold_italic": (
        "SourceSans3_700Bold_Italic",
        "SourceSerif4_700Bold_Italic",
        "SourceSans3_700Bold",
        "Inter_600SemiBold",
    ),
}
_ONLY_KERNING = {
    "kern": True, **dict.fromkeys(("liga", "clig", "calt", "ccmp", "locl", "rlig"), False)
}  # fmt: skip
_NO_BREAK = "\u00a0"
_NARROW_NO_BREAK = "\u202f"
_PLAIN = re.compile(r"[\n -~\u00a0-\u00ac\u00ae-\u024f]*")


class FontRun(NamedTuple):
    """Characters set in one font; ``font`` is empty where no font has them."""

    font: str
    text: str


@cache
def registered(name: str) -> str:
    """Make a shipped font known to reportlab, and return its name there."""
    font = _ReadableFont(name, str(assets.resources() / "fonts" / f"{name}.ttf"))
    font.face = _RememberingFace(font.face.filename)
    pdfmetrics.registerFont(font)
    return name


def name(font: Font, face: Face) -> str:
    """Return the name of a face, ready for use."""
    return registered(font.file(face).removesuffix(".ttf"))


def readable(text: str) -> str:
    """Return a text as it can be printed: composed, without control characters.

    A newline stays, any other space becomes a plain or a no-break space.
    """
    if _PLAIN.fullmatch(text):
        return text
    return "".join(map(_printed, unicodedata.normalize("NFC", legible(text))))


def runs(text: str, font: Font, face: Face) -> tuple[FontRun, ...]:
    """Return a text split by the font that has its characters."""
    own = name(font, face)
    if _coverage(own).issuperset(map(ord, text)):
        return (FontRun(own, text),)
    found: list[FontRun] = []
    for char in text:
        holder = _holder(char, own, face)
        if found and found[-1].font == holder:
            found[-1] = FontRun(holder, found[-1].text + char)
        else:
            found.append(FontRun(holder, char))
    return tuple(found)


@lru_cache(maxsize=32768)
def width(text: str, font: str) -> float:
    """Return the width of a text in type of one point."""
    face = pdfmetrics.getFont(font).face
    widths, other = face.charWidths, face.defaultWidth
    return float(sum(widths.get(ord(char), other) for char in text)) / 1000


@lru_cache(maxsize=8192)
def kerns(text: str, font: str) -> tuple[int, ...]:
    """Return how much farther each character stands from the next than usual, mostly less.

    In thousandths of the size; nothing where no pair is kerned. No letters are joined, so that
    a text is found and copied as it is written.
    """
    if len(text) < 2:  # noqa: PLR2004 - a pair
        return ()
    shaper = _shaper(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper, buffer, _ONLY_KERNING)
    pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    found = tuple(at.x_advance - shaper.get_glyph_h_advance(g.codepoint) for g, at in pairs)
    return found if len(found) == len(text) and any(found) else ()


def kerned_width(text: str, font: str) -> float:
    """Return the width of a kerned text in type of one point."""
    return width(text, font) + sum(kerns(text, font)) / 1000


@cache
def _shaper(font: str) -> uharfbuzz.Font:
    made = uharfbuzz.Font(uharfbuzz.Face(pdfmetrics.getFont(font).face._ttf_data))  # noqa: SLF001
    made.scale = (1000, 1000)
    return made


def cap_height(font: str) -> float:
    """Return the height of a capital in type of one point."""
    return float(pdfmetrics.getFont(font).face.capHeight) / 1000


class _ReadableFont(TTFont):  # type: ignore[misc]
    """A font that says of each of its codes which character it is, and of no other."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Add the font to a file, with its streams and its table of characters put in order."""
        before = doc.objectcounter
        super().addObjects(doc)
        for number in range(before + 1, doc.objectcounter + 1):
            name = doc.numberToId[number]
            made = doc.idToObject[name]
            if isinstance(made, PDFStream):
                made.__class__ = Stream
                if name.startswith("toUnicodeCMap:"):
                    made.content = _without_gaps(made.content)


def _without_gaps(table: str) -> str:
    """Return a table of characters without its unused codes, in groups of a hundred."""
    head, rest = re.split(r"\d+ beginbfchar\n", table, maxsplit=1)
    rows, tail = rest.split("endbfchar", 1)
    used = [row for row in rows.splitlines() if not row.endswith("<0000>")]
    groups = [used[n : n + 100] for n in range(0, len(used), 100)]
    held = "\n".join(f"{len(g)} beginbfchar\n" + "\n".join(g) + "\nendbfchar" for g in groups)
    return head + held + tail


class _RememberingFace(TTFontFace):  # type: ignore[misc]
    """A font that remembers the subsets it made, which are the same from build to build."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self._subset = lru_cache(maxsize=8)(self._made)

    def makeSubset(self, subset: list[int]) -> bytes:  # noqa: N802 - reportlab's name
        """Return a font file with the glyphs of these characters only."""
        return self._subset(tuple(subset))

    def _made(self, subset: tuple[int, ...]) -> bytes:
        made: bytes = super().makeSubset(list(subset))
        return made


@cache
def _coverage(font: str) -> frozenset[int]:
    glyphs: dict[int, Any] = pdfmetrics.getFont(font).face.charToGlyph
    return frozenset(glyphs) | {ord("\n"), ord(_NO_BREAK)}


@lru_cache(maxsize=4096)
def _holder(char: str, own: str, face: Face) -> str:
    for font in (own, *map(registered, _HELPERS[face])):
        if ord(char) in _coverage(font):
            return font
    return ""


@lru_cache(maxsize=4096)
def _printed(char: str) -> str:
    if char in ("\n", _NO_BREAK):
        return char
    if char == _NARROW_NO_BREAK:
        return _NO_BREAK
    category = unicodedata.category(char)
    if category.startswith("Z") or char == "\t":
        return " "
    return "" if category in ("Cc", "Cf", "Cs") or _selects_a_variant(char) else char


def _selects_a_variant(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
