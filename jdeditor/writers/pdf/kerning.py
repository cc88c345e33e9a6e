"""Kerned words on a page: each pair of letters at the distance that its font gives it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics

from jdeditor.writers.pdf import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.textobject import PDFTextObject

    from jdeditor.writers.pdf.lines import Run

_WORDS = re.compile("( +)")


def put_kerned(canvas: Canvas, text: PDFTextObject, run: Run, said: str) -> None:
    """Put words on a page; they are found and copied like any others."""
    font, doc = pdfmetrics.getFont(run.font), canvas._doc  # noqa: SLF001 - no other way in
    kerns = _kerns(said, run.font)
    done = 0
    # Not more than 255 characters fit one subset of a font.
    for subset, codes in font.splitString(said, doc):
        name = font.getSubsetInternalName(subset, doc)
        array = _array(canvas, codes, kerns[done : done + len(codes)])
        text._code.append(f"{name} {run.size:.4f} Tf [{array}] TJ")  # noqa: SLF001 - as above
        done += len(codes)


def _kerns(said: str, font: str) -> list[int]:
    """Return the kerning after each character; words are kerned each for itself."""
    found: list[int] = []
    for word in _WORDS.split(said):
        found += fonts.kerns(word, font) or [0] * len(word)
    return found


def _array(canvas: Canvas, codes: bytes, kerns: list[int]) -> str:
    """Return codes as PDF shows them one by one: a number moves the next one to the left."""
    parts: list[str] = []
    begun = 0
    for end, kern in enumerate(kerns, start=1):
        if kern or end == len(codes):
            shown = canvas._escape(codes[begun:end])  # noqa: SLF001 - as above
            parts.append(f"({shown}){-kern if kern else ''}")
            begun = end
    return "".join(parts)
