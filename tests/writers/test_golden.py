"""What the examples look like in every format, kept in files that a person can read.

A change that is meant is taken over with ``--accept``; the difference of the files then shows
what it did.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P

from jdeditor import assets
from jdeditor.document.blocks import Document
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.writers import pdf, text
from jdeditor.writers.docx import write as write_docx
from jdeditor.writers.paper import Paper
from jdeditor.writers.style import style_on
from tests.conftest import Golden

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
each_layout = pytest.mark.parametrize("layout_id", ["career", "approval"])
LOOKS: list[tuple[str, Paper]] = [("modern", "letter"), ("classic", "a4")]
OTHER_LOOKS: list[tuple[str, Paper]] = [("compact", "letter"), ("brand", "a4")]


def shapes() -> Iterator[tuple[str, str, str, Paper]]:
    """Every example for the two usual audiences in two styles; one in each other shape."""
    for (style, paper), layout_id, sample in product(LOOKS, ("career", "approval"), SAMPLES):
        yield sample.stem, layout_id, style, paper
    for (style, paper), layout_id in product(OTHER_LOOKS, ("career", "approval")):
        yield "backend-engineer", layout_id, style, paper
    for (style, paper), layout_id in product(LOOKS + OTHER_LOOKS, ("internal", "summary")):
        yield "registered-nurse", layout_id, style, paper


each_shape = pytest.mark.parametrize(("sample", "layout_id", "style", "paper"), list(shapes()))


@each_sample
@each_layout
def test_the_words(golden: Golden, sample: Path, layout_id: str) -> None:
    golden(f"{sample.stem}-{layout_id}.txt", text.text(document(sample.stem, layout_id)))


@each_shape
def test_where_they_stand_on_the_pages(
    golden: Golden, sample: str, layout_id: str, style: str, paper: Paper
) -> None:
    data = pdf.write(document(sample, layout_id), style_on(style, paper))
    golden(f"{sample}-{layout_id}-{style}-{paper}.pages.txt", "\n".join(pages(data)))


@each_shape
def test_what_word_reads(
    golden: Golden, sample: str, layout_id: str, style: str, paper: Paper
) -> None:
    data = write_docx(document(sample, layout_id), style_on(style, paper))
    lines = word_lines(docx.Document(io.BytesIO(data)))
    golden(f"{sample}-{layout_id}-{style}-{paper}.word.txt", "\n".join(lines))


def document(sample: str, layout_id: str) -> Document:
    folder = assets.templates() / "samples"
    return compose(posting_file.load(folder / f"{sample}.jobpost"), layout(layout_id))


def pages(data: bytes) -> Iterator[str]:
    """Each run of words with its place: points from the left and from the top."""
    file = pypdfium2.PdfDocument(data)
    for number, page in enumerate(file):
        yield f"page {number + 1} of {len(file)}, {page.get_width():.0f} x {page.get_height():.0f}"
        words = page.get_textpage()
        boxes = [words.get_rect(n) for n in range(words.count_rects())]
        for left, bottom, right, top in boxes:
            said = words.get_text_bounded(left, bottom, right, top)
            yield f"{left:6.1f} {page.get_height() - top:6.1f}  {' '.join(said.split())}"


def word_lines(file: WordFile) -> Iterator[str]:
    """Each paragraph after the name of its style; the cells of a table side by side."""
    section = file.sections[0]
    for name, part in (("header", section.header), ("footer", section.footer)):
        for paragraph in part.paragraphs:
            yield f"{name}: {paragraph.text}"
    for element in _flat(file.element.body):
        if element.tag == qn("w:p"):
            yield _said(element)
        elif element.tag == qn("w:tbl"):
            for row in element.iter(qn("w:tr")):
                cells = row.iter(qn("w:tc"))
                yield " | ".join(" / ".join(map(_said, cell.iter(qn("w:p")))) for cell in cells)


def _flat(body: Iterable[Any]) -> Iterator[Any]:
    """Paragraphs and tables below each other, those in content controls as well."""
    for element in body:
        if element.tag == qn("w:sdt"):
            yield from element.find(qn("w:sdtContent"))
        else:
            yield element


def _said(paragraph: CT_P) -> str:
    return f"{paragraph.style or 'Normal'}: {paragraph.text}"
