"""From a posting to its pages: what the preview asks the press to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.ui.press import PRESS

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.branding import Branding
    from jdeditor.writers.paper import Paper
    from jdeditor.writers.rendered import Rendered


class Shape(NamedTuple):
    """Which pages are shown: for whom, in which style, on which paper."""

    layout: str
    style: str
    paper: Paper


def rendered(posting: Posting, shape: Shape) -> Rendered:
    """Return the pages of a posting, the very bytes that an export as PDF writes.

    Only the thread that makes pages calls this; the press does the work.
    """
    foreseen = _foreseen.pop() if _foreseen else None
    if foreseen and foreseen[0] is posting and foreseen[1] == shape:
        return foreseen[2]
    return PRESS.call(_rendered, posting, shape)


def foresee(posting: Posting, shape: Shape) -> None:
    """Make the pages that will be asked for next, while the window makes room for them."""
    _foreseen[:] = [(posting, shape, PRESS.call(_rendered, posting, shape))]


_foreseen: list[tuple[Posting, Shape, Rendered]] = []


def branded(posting: Posting, shape: Shape, branding: Branding) -> Rendered:
    """Return the pages of a posting as they look with a branding, whatever profile it names."""
    return PRESS.call(_branded, posting, shape, branding)


def warm_up() -> None:
    """Import what pages need and open the fonts, before the first posting is there."""
    from jdeditor.posting.posting import Posting  # noqa: PLC0415 - as below
    from jdeditor.ui.preview import drawing  # noqa: PLC0415

    drawing.warm_up()
    _rendered(Posting(title="-"), Shape("career", "modern", "letter"))


def _rendered(posting: Posting, shape: Shape) -> Rendered:
    # Everything heavy is imported here, by the process that needs it, and not at the start.
    from jdeditor.document.compose import compose  # noqa: PLC0415
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.employer.looks import styled  # noqa: PLC0415
    from jdeditor.writers import pdf  # noqa: PLC0415

    document = compose(posting, layout(shape.layout))
    return pdf.render(document, styled(shape.style, shape.paper, posting.profile))


def _branded(posting: Posting, shape: Shape, branding: Branding) -> Rendered:
    from jdeditor.document.compose import compose  # noqa: PLC0415 - see above
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.writers import branding as brandings  # noqa: PLC0415
    from jdeditor.writers import pdf  # noqa: PLC0415
    from jdeditor.writers.style import style_on  # noqa: PLC0415

    style = brandings.branded(style_on(shape.style, shape.paper), branding)
    return pdf.render(compose(posting, layout(shape.layout)), style)
