"""What of a page deserves a look before it is exported."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.inline import BLANK, plain
from jdeditor.posting.sections import all_keys
from jdeditor.posting.texts import texts
from jdeditor.ui.proofing import Shape, rendered

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting


class Missing(NamedTuple):
    """The characters that the PDF of a shape cannot show."""

    shape: Shape
    characters: str


def blanks(posting: Posting, shape: Shape) -> int:
    """Return how many blanks the pages would still show, each as often as it is to be filled in.

    What a page says twice, such as the place, is one field.
    """
    from jdeditor.document.compose import compose  # noqa: PLC0415 - not at the start
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.writers.text import text  # noqa: PLC0415

    shown = Counter(BLANK.findall(text(compose(posting, layout(shape.layout)))))
    fields = Counter(
        blank
        for key in all_keys(posting)
        for words in texts(posting, key)
        for blank in BLANK.findall(plain(words.text))
    )
    return sum(min(count, fields[blank] or count) for blank, count in shown.items())


def missing(posting: Posting, shape: Shape) -> Missing:
    """Return what no font has; only the thread that makes pages calls this."""
    return Missing(shape, rendered(posting, shape).missing)
