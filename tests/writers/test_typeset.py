"""Pages in scripts that need shaping: whole, for listeners too, and never wrong in silence."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
import typst
from msgspec.structs import replace
from pypdf import PdfReader

from jdeditor.cli import main
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import Employer, Posting, Responsibility
from jdeditor.storage import posting_file
from jdeditor.writers import pdf, typeset
from jdeditor.writers.style import Style, style_on
from tests.conformance.examples import ENGINEER

ARABIC = "نبحث عن مهندس برمجيات يكتب خدمات **سريعة** وآمنة. اقرأ [صفحتنا](https://a.example) أولا."
HEBREW = "אנחנו מחפשים מהנדסת תוכנה לצוות שלנו."
HOSTILE = '#panic("x") $x$ *a* <b> {{7*7}} \\ @ref `raw` // ]'
POSTING = replace(
    ENGINEER,
    title="مهندس برمجيات",
    language="ar-EG",
    employer=Employer(name="شركة المستقبل", about=f"{ARABIC}\n{HOSTILE}"),
    brief=f"{ARABIC}\n{HEBREW}\nAn English line, too.",
    responsibilities=tuple(Responsibility(text=ARABIC, share=10) for _ in range(10)),
)
ARABIC_FONTS = {"DejaVu Sans", "Noto Sans Arabic", "Arial", "Geeza Pro", "Segoe UI", "Tahoma"}
with_font = pytest.mark.skipif(
    not ARABIC_FONTS & set(typst.Fonts().families()), reason="needs a font with Arabic letters"
)


def made(layout_id: str, style: Style, posting: Posting = POSTING) -> bytes:
    return pdf.write(compose(posting, layout(layout_id)), style)


def words(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


@with_font
@pytest.mark.parametrize("layout_id", ["career", "approval", "internal", "summary"])
def test_every_word_is_there_and_can_be_copied(layout_id: str) -> None:
    rendered = pdf.render(compose(POSTING, layout(layout_id)), style_on("modern", "a4"))
    assert rendered.missing == ""
    assert layout_id != "summary" or rendered.pages == 1
    assert rendered.pages == len(PdfReader(io.BytesIO(rendered.pdf)).pages)
    seen = words(rendered.pdf)
    for word in ("مهندس", "برمجيات", "المستقبل", "خدمات"):
        assert word in seen or word[::-1] in seen, word


@with_font
def test_hebrew_and_english_stand_in_an_arabic_posting() -> None:
    seen = words(made("career", style_on("classic", "letter")))
    assert "תוכנה" in seen or "תוכנה"[::-1] in seen
    assert "An English line, too." in seen


@with_font
def test_what_looks_like_a_command_is_only_words() -> None:
    seen = words(made("career", style_on("modern", "a4")))
    for part in ('#panic("x")', "$x$", "{{7*7}}", "@ref", "`raw`"):
        assert part in seen


@with_font
def test_equal_postings_give_equal_bytes() -> None:
    style = style_on("classic", "a4")
    assert made("approval", style) == made("approval", style)


def test_a_letter_that_no_font_has_is_told_and_not_a_box() -> None:
    posting = replace(POSTING, brief="A letter of nobody: \U00010d4a")
    rendered = pdf.render(compose(posting, layout("career")), style_on("modern", "a4"))
    assert "\U00010d4a" in rendered.missing


def test_a_sign_alone_changes_nothing_of_the_pages() -> None:
    posting = replace(ENGINEER, brief="To the stars 🚀")
    rendered = pdf.render(compose(posting, layout("career")), style_on("modern", "a4"))
    assert rendered.missing == "🚀"
    assert rendered.marks


def test_without_the_addition_a_sentence_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(typeset, "available", lambda: False)
    file = tmp_path / "arabic.jobpost"
    posting_file.save(file, POSTING)
    assert main(["export", str(file), "--to", "pdf", "-o", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().err
    assert 'pip install "jdeditor[complex-scripts]"' in said
    assert "a Word file keeps it" in said


@with_font
def test_it_is_known_where_the_words_of_a_field_stand() -> None:
    rendered = pdf.render(compose(POSTING, layout("career")), style_on("modern", "a4"))
    pages = pypdfium2.PdfDocument(rendered.pdf)
    for source, said in (
        ("brief#2", "English"),
        ("qualifications.required#0", "development"),
        ("work.environment", "Hybrid"),
        ("department", "Circulation"),
    ):
        inside = ""
        for mark in rendered.marks:
            if mark.source == source:
                page = pages[mark.page]
                top = page.get_height() - mark.y
                left, right = mark.x - 1, mark.x + mark.width + 1
                text = page.get_textpage()
                inside += text.get_text_bounded(left, top - mark.height, right, top)
        assert said in inside


@with_font
def test_a_light_title_stands_on_its_field() -> None:
    style = style_on("brand", "a4")
    rendered = pdf.render(compose(POSTING, layout("career")), style)
    (title,) = (mark for mark in rendered.marks if mark.source == "title")
    picture = pypdfium2.PdfDocument(rendered.pdf)[title.page].render().to_pil()
    red, green, blue = picture.getpixel((round(title.x), round(title.y)))
    assert f"#{red:02X}{green:02X}{blue:02X}" == style.palette.fill.upper()
