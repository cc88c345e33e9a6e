"""Writing a Word document: real styles, lists, fields and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.body import Body
from jdeditor.writers.docx.furniture import put_furniture, put_page
from jdeditor.writers.docx.order import in_schema_order
from jdeditor.writers.docx.package import fresh, packed, put_numbering, put_properties
from jdeditor.writers.docx.styles import put_language, put_styles

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.style import Style

__all__ = ["write"]


def write(document: Document, style: Style) -> bytes:
    """Return the DOCX of a document; equal documents give equal bytes."""
    docx = fresh()
    put_styles(docx, style)
    put_language(docx, document.language)
    put_numbering(docx, style)
    put_properties(docx, document)
    put_page(docx, style)
    body = Body(docx, style)
    body.write(document)
    put_furniture(docx, body, document)
    in_schema_order(docx)
    return packed(docx)
