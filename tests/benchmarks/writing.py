"""How long the writers take for the two-page posting, warm."""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PIL import Image

from jdeditor.document.blocks import Document
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.writers import docx, pdf, text
from jdeditor.writers.branding import Branding, branded
from jdeditor.writers.docx import letterhead
from jdeditor.writers.docx.letterhead import Letterhead
from jdeditor.writers.style import Style, style_on, styles
from tests.benchmarks import peers
from tests.benchmarks.registry import SAMPLE, Measured, figure, ms, spread
from tests.writers import letterheads

TIMES = 20
FILES = 6
Writer = Callable[[Document, Style], bytes]


@figure("pdf_2_pages")
def write_pdf() -> Measured:
    """A PDF of a posting that was never written before, beside WeasyPrint."""
    style, document = _style(), _document(0)
    peer = peers.weasyprint(document, text.write(document, style).decode(), TIMES // 4)
    return {"target": "p50 <= 40 ms", **_written(pdf.write, style), "peer": peer}


@figure("pdf_in_each_style")
def write_pdf_in_each_style() -> Measured:
    """The same PDF in every style, branded: a panel, columns and a logo take their time."""
    return {
        "target": "p50 <= 60 ms in each",
        **{id_: _written(pdf.write, _branded(id_)) for id_, _ in styles()},
    }


@figure("docx_2_pages")
def write_docx() -> Measured:
    """A DOCX of the same, beside LibreOffice turning such a file into pages."""
    style = _style()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{number}.docx") for number in range(FILES)]
        for number, file in enumerate(files):
            file.write_bytes(docx.write(_document(number), style))
        one, all_of_them = peers.libreoffice(files[:1]), peers.libreoffice(files)
    each = None if one is None or all_of_them is None else (all_of_them - one) / (FILES - 1)
    said = peers.ABSENT if each is None else ms(each)
    peer = {"what": "LibreOffice, DOCX to PDF, without its start", "pdf_ms": said}
    return {"target": "p50 <= 50 ms", **_written(docx.write, style), "peer": peer}


@figure("docx_on_a_letterhead")
def write_on_letterhead() -> Measured:
    """The same DOCX on a letterhead with a logo, slots and styles of its own."""
    sheet = Letterhead(letterheads.saved(letterheads.with_logo()))

    def write(document: Document, style: Style) -> bytes:
        return letterhead.write(document, style, sheet, {}).data

    return {"target": "p50 <= 100 ms", **_written(write, _style())}


def _written(write: Writer, style: Style) -> Measured:
    """Return how long a writer takes for postings that differ in their text."""
    taken = []
    for number in range(TIMES + 2):
        document = _document(number)
        begun = time.perf_counter()
        write(document, style)
        taken.append(time.perf_counter() - begun)
    return spread(taken[2:])


def _document(number: int) -> Document:
    posting = posting_file.load(SAMPLE)
    other = replace(posting, title=f"{posting.title} {number}", brief=posting.brief + f" {number}.")
    return compose(other, layout("career"))


def _style() -> Style:
    return style_on("modern", "letter")


def _branded(style: str) -> Style:
    target = io.BytesIO()
    Image.effect_noise((900, 300), 90).convert("RGB").save(target, "PNG")
    return branded(style_on(style, "letter"), Branding(colour="#00717A", logo=target.getvalue()))
