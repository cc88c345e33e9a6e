"""Every role at every level becomes files of two pages at most, with only its own blanks."""

from __future__ import annotations

import io
from decimal import Decimal

import docx as python_docx
import pytest
from pypdf import PdfReader

from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.drafting import choices, roles
from jdeditor.posting.posting import Application, Employer, Location, Pay, Posting
from jdeditor.posting.vocabulary import Level
from jdeditor.writers.formats import FORMATS
from jdeditor.writers.style import style_on

KNOWN = Posting(
    employer=Employer(name="Larkfield"),
    locations=(Location(city="Denver", region="CO", country="US"),),
    pay=Pay(minimum=Decimal(150), maximum=Decimal(190)),
    application=Application(email="work@larkfield.example"),
)


@pytest.mark.parametrize("role", roles.roles(), ids=lambda role: role.id)
def test_each_level_is_written_and_fits_two_pages(role: roles.Role) -> None:
    career, style = layout("career"), style_on("modern", "letter")
    seen = set()
    for level in Level:
        posting = choices.composed(role, level, choices.usual(role, level), KNOWN)
        document = compose(posting, career)
        pdf, word, page = (
            FORMATS[name].write(document, style, posting) for name in ("pdf", "docx", "html")
        )
        read = PdfReader(io.BytesIO(pdf))
        assert len(read.pages) <= 2, (role.id, level)
        first = read.pages[0].extract_text()
        assert "Larkfield" in first
        assert "[City" not in first
        assert "[Pay range]" not in first
        said = [paragraph.text for paragraph in python_docx.Document(io.BytesIO(word)).paragraphs]
        assert any(document.title in text for text in said)
        assert document.title.encode() in page
        seen.add(page)
    assert len(seen) == len(Level)
