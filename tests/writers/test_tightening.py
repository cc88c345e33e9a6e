"""A document that is nearly short enough is set tighter, and one that is not stays as it was."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.fits import fitted
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers import pdf
from jdeditor.writers.docx import write as write_docx
from jdeditor.writers.pdf import fill
from jdeditor.writers.style import style_on, styles

NURSE = posting_file.load(assets.templates() / "samples" / "registered-nurse.jobpost")
STYLES = [id_ for id_, _ in styles()]


def body_size(data: bytes) -> float:
    part = zipfile.ZipFile(io.BytesIO(data)).read("word/styles.xml").decode()
    body = re.search(r'w:styleId="BodyText".*?w:sz w:val="(\d+)"', part)
    assert body
    return int(body[1]) / 2


def spacing(data: bytes) -> int:
    part = zipfile.ZipFile(io.BytesIO(data)).read("word/styles.xml").decode()
    found = re.search(r'w:styleId="ListBullet".*?w:before="(\d+)"', part)
    assert found
    return int(found[1])


@cache
def overfull(style: str) -> tuple[Posting, int]:
    """A posting that needs more than a page by itself and can do with one fewer, and its pages."""
    look = style_on(style, "letter")
    for lines in range(0, 120, 3):
        posting = replace(
            NURSE, benefits=("A benefit that everybody has from the first day",) * lines
        )
        usual = pdf.render(compose(posting, layout("career")), look).pages
        tight = compose(fitted(posting, "career", usual - 1), layout("career"))
        if usual > 1 and pdf.render(tight, look).pages < usual:
            return posting, usual
    raise AssertionError(style)


@pytest.mark.parametrize("style", STYLES)
def test_one_page_fewer_is_enough_where_it_can_be_read(style: str) -> None:
    posting, usual = overfull(style)
    look = style_on(style, "letter")
    tight = compose(fitted(posting, "career", usual - 1), layout("career"))
    filled = fill.pages(tight, look)
    assert len(filled.pages) == usual - 1
    for name, least in {"body": 9, "bullet": 9, "small": 7.5, "label": 7.5}.items():
        assert filled.style.role(name).size >= least


def test_what_cannot_fit_stays_as_it_was() -> None:
    look = style_on("classic", "letter")
    posting = replace(NURSE, brief="\n\n".join([NURSE.brief] * 30))
    usual = pdf.render(compose(posting, layout("career")), look)
    asked = pdf.render(compose(fitted(posting, "career", 1), layout("career")), look)
    assert asked.pdf == usual.pdf


@pytest.mark.parametrize("style", STYLES)
def test_the_word_file_is_tightened_like_the_pages(style: str) -> None:
    posting, usual = overfull(style)
    look = style_on(style, "letter")
    tight = compose(fitted(posting, "career", usual - 1), layout("career"))
    before, after = (write_docx(it, look) for it in (compose(posting, layout("career")), tight))
    assert spacing(after) < spacing(before)
    assert 9 <= body_size(after) <= body_size(before)


def test_other_audiences_keep_their_pages() -> None:
    assert compose(fitted(NURSE, "career", 1), layout("approval")).most_pages == 0
    assert compose(fitted(NURSE, "career", 1), layout("career")).most_pages == 1
    assert fitted(fitted(NURSE, "career", 1), "career", 0) == NURSE
