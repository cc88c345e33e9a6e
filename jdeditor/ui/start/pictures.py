"""The pictures of the gallery: the real first page of a posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from jdeditor.ui.proofing import Shape, rendered

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

_SCALE = 0.75


def first_page(posting: Posting) -> QImage:
    """Return a small picture of a posting's first page; only the render thread calls this."""
    import pypdfium2  # noqa: PLC0415 - loading it takes time that the start does not have

    pdf = rendered(posting, Shape("career", "modern", "letter")).pdf
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=_SCALE, rev_byteorder=True)
    size = (bitmap.width, bitmap.height, bitmap.stride)
    image = QImage(bitmap.buffer, *size, QImage.Format.Format_RGB888).copy()
    document.close()
    return image
