"""The word behind the text of a page, made like the watermarks that Word itself makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.metrics import ink, natural_width
from jdeditor.writers.docx.xml import NOTHING, Xml, tag, w

if TYPE_CHECKING:
    from jdeditor.writers.style import Style

_DIAGONAL = 0.72
"""How much of the diagonal of the paper a watermark may take."""

# How Word stretches words along a line; the same in every watermark it makes.
_FORMULAS = (
    "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3",
    "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6",
    "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5",
)  # fmt: skip


def watermark(said: str, style: Style, number: int) -> Xml:
    """Return a run with the watermark that is the ``number``-th of the file, or nothing."""
    if not said.strip():
        return NOTHING
    look, (wide, high) = style.watermark, style.page_size
    file = style.font.file(look.face)
    longest = _DIAGONAL * (wide**2 + high**2) ** 0.5
    size = min(look.size, longest / max(natural_width(said, file), 0.1))
    extent = ink(said, file)
    place = (
        "position:absolute;margin-left:0;margin-top:0;"
        f"width:{extent.width * size:.1f}pt;height:{extent.height * size:.1f}pt;"
        f"rotation:{360 - look.angle:.0f};z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    shape = tag(
        "v:shape",
        {
            # By this name Word offers to remove it.
            "id": f"PowerPlusWaterMarkObject{number}",
            "o:spid": f"_x0000_s{2048 + number}",
            "type": "#_x0000_t136",
            "style": place,
            "o:allowincell": "f",
            "fillcolor": style.palette.watermark,
            "stroked": "f",
        },
        tag(
            "v:textpath",
            {
                "style": f"font-family:'{style.font.family}';font-size:1pt",
                "trim": "t",  # without it the letters fill only a part of the height
                "string": said.replace(" ", "\u00a0"),
            },
        ),
    )
    return w("r", w("rPr", w("noProof")), w("pict", _TEXT_ON_A_PATH, shape))


_TEXT_ON_A_PATH = tag(
    "v:shapetype",
    {
        "id": "_x0000_t136",
        "coordsize": "21600,21600",
        "o:spt": "136",
        "adj": "10800",
        "path": "m@7,l@8,m@5,21600l@6,21600e",
    },
    tag(
        "v:formulas",
        {},
        *(tag("v:f", {"eqn": formula}) for formula in _FORMULAS),
    ),
    tag("v:path", {"textpathok": "t", "o:connecttype": "rect"}),
    tag("v:textpath", {"on": "t", "fitshape": "t"}),
)
