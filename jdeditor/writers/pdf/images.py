"""A logo as an image of a PDF: the packed rows of its PNG go in as they are."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName

from jdeditor.writers.pdf.archive import Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas

_NAME = "logo"
_HEAD = 8
_COLOURS = 3


def place_image(canvas: Canvas, png: bytes, box: tuple[float, float, float, float]) -> None:
    """Draw a PNG of 8-bit RGB in a box of left, bottom, width and height."""
    doc = canvas._doc  # noqa: SLF001 - reportlab opens no other way in
    name = doc.getXObjectName(_NAME)
    if name not in doc.idToObject:
        doc.Reference(_image(png), name)
    canvas._formsinuse.append(_NAME)  # noqa: SLF001 - drawImage() would pack the picture anew
    left, bottom, width, height = (round(value, 2) for value in box)
    canvas.addLiteral(f"q {width} 0 0 {height} {left} {bottom} cm /{name} Do Q")


def _image(png: bytes) -> Stream:
    """Return the image of a PNG: its rows are packed as PDF wants them, with a predictor."""
    parts = list(_chunks(png))
    width, height = struct.unpack(">II", dict(parts)[b"IHDR"][:8])
    colours = {"Colors": _COLOURS, "BitsPerComponent": 8}
    content = b"".join(data for kind, data in parts if kind == b"IDAT")
    return Stream(
        PDFDictionary(
            {
                "Type": PDFName("XObject"),
                "Subtype": PDFName("Image"),
                "Width": width,
                "Height": height,
                "ColorSpace": PDFName("DeviceRGB"),
                "BitsPerComponent": 8,
                "Filter": PDFName("FlateDecode"),
                "DecodeParms": PDFDictionary({"Predictor": 15, "Columns": width, **colours}),
            }
        ),
        content,
        [],
    )


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = _HEAD
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        yield png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        place += length + 12
