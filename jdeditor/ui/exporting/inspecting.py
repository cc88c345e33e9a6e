"""What of a page deserves a look before it is exported."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.inline import BLANK
from jdeditor.ui.proofing import Shape, rendered

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting


class Missing(NamedTuple):
    """The characters that the PDF of a shape cannot show."""

    shape: Shape
    characters: str


def blanks(posting: Posting, shape: Shape) -> int:
    """Return how many blanks the pages would still show."""
    from jdeditor.document.compose import compose  # noqa: PLC0415 - not at the start
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.writers.text import text  # noqa: PLC0415

    return len(BLANK.findall(text(compose(posting, layout(shape.layout)))))


def missing(posting: Posting, shape: Shape) -> Missing:
    """Return what no font has; only the thread that makes pages calls this."""
    return Missing(shape, rendered(posting, shape).missing)
