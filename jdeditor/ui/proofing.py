"""From a posting to its pages: what the preview asks the render thread to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.paper import Paper
    from jdeditor.writers.pdf import Rendered


class Shape(NamedTuple):
    """Which pages are shown: for whom, in which style, on which paper."""

    layout: str
    style: str
    paper: Paper


def rendered(posting: Posting, shape: Shape) -> Rendered:
    """Return the pages of a posting, the very bytes that an export as PDF writes.

    Everything heavy is imported here, on the thread that calls it, and not at the start.
    """
    from jdeditor.document.compose import compose  # noqa: PLC0415
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.employer.looks import styled  # noqa: PLC0415
    from jdeditor.writers import pdf  # noqa: PLC0415

    document = compose(posting, layout(shape.layout))
    return pdf.render(document, styled(shape.style, shape.paper, posting.profile))
