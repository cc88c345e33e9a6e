"""How many pages the document for each audience is tightened to fit."""

from __future__ import annotations

from msgspec.structs import replace

from jdeditor.posting.posting import Fit, Posting


def pages_to_fit(posting: Posting, layout: str) -> int:
    """Return how many pages a posting in a layout is tightened to fit; 0 where it is not."""
    return next((fit.pages for fit in posting.fits if fit.layout == layout), 0)


def fitted(posting: Posting, layout: str, pages: int) -> Posting:
    """Return the posting tightened to fit so many pages in a layout, or with 0 as it was."""
    others = tuple(fit for fit in posting.fits if fit.layout != layout)
    return replace(posting, fits=(*others, Fit(layout=layout, pages=pages)) if pages else others)
