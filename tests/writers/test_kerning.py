"""Titles and headings are kerned, and still found and copied as they are written."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from pypdf import PdfReader

from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import FreeSection, Posting
from jdeditor.writers import pdf
from jdeditor.writers.pdf import fonts
from jdeditor.writers.style import style_on, styles

TITLE = "Warehouse Teacher, AVATAR (To \\ Yo) – Übung"
HEADING = "What You’ll Take Away"


@pytest.mark.parametrize("style", [id_ for id_, _ in styles()])
def test_kerned_words_are_copied_as_they_are_written(style: str) -> None:
    section = FreeSection(key="section-1", heading=HEADING, text="Words.")
    document = compose(Posting(title=TITLE, free_sections=(section,)), layout("career"))
    data = pdf.write(document, style_on(style, "a4"))
    seen = PdfReader(io.BytesIO(data)).pages[0].extract_text()
    also = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded()
    for found in (seen, also):
        said = " ".join(found.split())
        assert TITLE in said
        assert HEADING in said


def test_letters_that_leave_a_gap_stand_nearer() -> None:
    font = fonts.registered("SourceSans3_700Bold")
    assert fonts.kerned_width("AVATAR", font) < fonts.width("AVATAR", font) * 0.98
    assert len(fonts.kerns("Teacher", font)) == len("Teacher")
    assert fonts.kerns("n", font) == ()
