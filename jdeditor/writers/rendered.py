"""What is known of a finished PDF; light, as the window reads it without the PDF writer."""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """Where the words of a field stand on a page (from 0), in points from its top left."""

    source: str
    page: int
    x: float
    y: float
    width: float
    height: float


class Rendered(NamedTuple):
    """A finished PDF, where each field stands in it, and the characters that no font has."""

    pdf: bytes
    marks: tuple[Mark, ...]
    missing: str
    pages: int
