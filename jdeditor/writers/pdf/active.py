"""What a reader can use on a page: links to follow and places to sign on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from jdeditor.writers.pdf import fonts
from jdeditor.writers.pdf.archive import packed

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from jdeditor.writers.pdf.rows import Signing
    from jdeditor.writers.pdf.structure import Element
    from jdeditor.writers.pdf.tagging import Tags

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points from the bottom left of the paper."""


def link_annotation(tags: Tags, link: Element, box: Box) -> None:
    """Make a part of a page lead to the address of a link."""
    action = PDFDictionary({"S": PDFName("URI"), "URI": PDFString(link.address)})
    made = _annotation("Link", box, {"Border": PDFArray([0, 0, 0]), "A": action})
    tags.annotate(link, made, fonts.readable(link.address.removeprefix("mailto:")))


def signature_field(canvas: Canvas, tags: Tags, place: Signing, box: Box) -> None:
    """Put an empty field to sign on a page, named and told; a PDF program fills it."""
    doc = canvas._doc  # noqa: SLF001 - reportlab opens no other way in
    size = PDFArray([0, 0, round(place.width, 2), round(place.height, 2)])
    kind = {"Type": PDFName("XObject"), "Subtype": PDFName("Form")}
    nothing = PDFDictionary({**kind, "BBox": size, "Resources": PDFDictionary({})})
    looks = PDFDictionary({"N": doc.Reference(packed(" ", nothing))})
    tip = PDFString(fonts.readable(place.tip))
    named = {"FT": PDFName("Sig"), "T": PDFString(place.name), "TU": tip}
    made = _annotation("Widget", box, {**named, "AP": looks, "P": doc.thisPageRef()})
    tags.annotate(place.element, made, "")
    if getattr(doc.Catalog, "AcroForm", None) is None:
        doc.Catalog.AcroForm = PDFDictionary({"Fields": PDFArray([]), "SigFlags": 1})
    doc.Catalog.AcroForm["Fields"].sequence.append(doc.Reference(made))


def _annotation(kind: str, box: Box, more: dict[str, object]) -> PDFDictionary:
    corners = PDFArray([round(value, 2) for value in box])
    return PDFDictionary(
        {"Type": PDFName("Annot"), "Subtype": PDFName(kind), "Rect": corners, **more}
    )
