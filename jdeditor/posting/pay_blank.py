"""The blank that stands for a pay range nobody has named yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from jdeditor.posting.posting import Pay

PAY_BLANK = "[Pay range]"
"""It begins the note on pay."""


def with_blank(pay: Pay) -> Pay:
    """Return pay with the blank in its note, unless it has a figure."""
    if pay.minimum or pay.maximum or pay.note.startswith(PAY_BLANK):
        return pay
    return replace(pay, note=", ".join(filter(None, (PAY_BLANK, pay.note))))


def without_blank(pay: Pay) -> Pay:
    """Return pay without the blank in its note, once it has a figure."""
    if pay.minimum is None and pay.maximum is None:
        return pay
    if not pay.note.startswith(PAY_BLANK):
        return pay
    return replace(pay, note=pay.note.removeprefix(PAY_BLANK).lstrip(", "))
