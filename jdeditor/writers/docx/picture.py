"""The logo as a picture in a line of text, with words for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.xml import NOTHING, Xml, tag, w

if TYPE_CHECKING:
    from jdeditor.writers.looks import Picture

RELATION = "logo"
PART = "word/media/logo.png"

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_EMU = 12700
"""So many of the units of pictures make a point."""


def picture_run(picture: Picture, says: str) -> Xml:
    """Return a run with a picture, set in the line like a letter."""
    size = {"cx": _emu(picture.width), "cy": _emu(picture.height)}
    named = {"id": "1", "name": "Logo", "descr": says}
    inline = tag(
        "wp:inline",
        {
            "xmlns:wp": f"{_DRAWING}/wordprocessingDrawing",
            # LibreOffice puts a distance where none is named.
            **dict.fromkeys(("distT", "distB", "distL", "distR"), "0"),
        },
        tag("wp:extent", size),
        tag("wp:docPr", named),
        tag(
            "a:graphic",
            {"xmlns:a": f"{_DRAWING}/main"},
            tag("a:graphicData", {"uri": f"{_DRAWING}/picture"}, _picture(size, named)),
        ),
    )
    return w("r", w("rPr", w("noProof")), w("drawing", inline))


def _picture(size: dict[str, str], named: dict[str, str]) -> Xml:
    spaces = {"xmlns:pic": f"{_DRAWING}/picture"}
    source = tag("a:blip", {"r:embed": RELATION})
    place = tag("a:xfrm", {}, tag("a:off", {"x": "0", "y": "0"}), tag("a:ext", size))
    shape = tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst", {}))
    return tag(
        "pic:pic",
        spaces,
        tag("pic:nvPicPr", {}, tag("pic:cNvPr", named), tag("pic:cNvPicPr", {})),
        tag("pic:blipFill", {}, source, tag("a:stretch", {}, tag("a:fillRect", {}))),
        tag("pic:spPr", {}, place, shape),
    )


def picture_parts(picture: Picture | None) -> dict[str, bytes]:
    """Return the part that holds the picture itself, if there is one."""
    return {PART: picture.png} if picture else {}


def picture_type(picture: Picture | None) -> Xml:
    """Return what the list of types has to say of it."""
    if not picture:
        return NOTHING
    return tag("Default", {"Extension": "png", "ContentType": "image/png"})


def _emu(points: float) -> str:
    return str(round(points * _EMU))
