"""Layouts: what one audience gets to read, and in which order. Data in ``templates/layouts``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec
import rtoml

from jdeditor import assets

if TYPE_CHECKING:
    from pathlib import Path

_ORDER = ("career", "approval", "internal", "summary")


class Layout(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one audience reads.

    ``front`` stands between the title and the sections. ``facts``, ``control`` and ``inside``
    name the facts of those blocks. ``sections`` are in the order of the page, *body* standing
    for the sections that the user arranges. ``full_duties`` shows shares of time and sets
    essential duties apart from others. ``one_page`` layouts show at most so many entries of a
    field, or paragraphs of a text, as ``most`` says.
    """

    id: str = ""
    title: str
    about: str
    kicker: str = ""
    front: tuple[str, ...]
    facts: tuple[str, ...]
    control: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    sections: tuple[str, ...]
    headed_statements: bool = False
    full_duties: bool = False
    watermark: bool = False
    one_page: bool = False
    most: dict[str, int] = {}

    @property
    def public(self) -> bool:
        """Whether anybody may read it, as nothing that stays inside is in it."""
        return not (self.inside or self.control)


class UnknownLayoutError(LookupError):
    """No layout has that id; the message lists those there are."""

    def __init__(self, layout_id: str) -> None:
        known = ", ".join(layout.id for layout in layouts())
        super().__init__(f"There is no layout “{layout_id}”. There are: {known}.")


def for_public(layout_id: str) -> Layout:
    """Return that layout where anybody may read it, or else the one for the career site.

    Raises :class:`UnknownLayoutError`.
    """
    chosen = layout(layout_id)
    return chosen if chosen.public else layout(_ORDER[0])


@cache
def layouts() -> tuple[Layout, ...]:
    """Return every layout, the everyday one first."""
    files = sorted((assets.templates() / "layouts").glob("*.toml"))
    return tuple(sorted(map(_read, files), key=_rank))


def _read(file: Path) -> Layout:
    return msgspec.convert(rtoml.loads(file.read_text("utf-8")) | {"id": file.stem}, Layout)


def _rank(layout: Layout) -> tuple[int, str]:
    known = layout.id in _ORDER
    return _ORDER.index(layout.id) if known else len(_ORDER), layout.id


def layout(layout_id: str) -> Layout:
    """Return the layout with that id, or raise :class:`UnknownLayoutError`."""
    for known in layouts():
        if known.id == layout_id:
            return known
    raise UnknownLayoutError(layout_id)
