"""Every output says the same words, in the same order, as independent readers see them."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from msgspec.structs import replace
from pypdf import PdfReader

from jdeditor import assets
from jdeditor.document.blocks import Document, Grid, Section, Signatures
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers import html, markdown, pdf, text
from jdeditor.writers.docx import write as write_docx
from jdeditor.writers.style import style_on

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
POSTINGS = {
    **{path.stem: posting_file.load(path) for path in SAMPLES},
    "role": draft(roles.role("backend-engineer")),
    "hostile": Posting(
        title="R&D <Lead> {{7*7}}",
        brief="<b>&amp; ]]> a\x00b\x07c",
        benefits=tuple(f"Benefit {n}" for n in range(60)),
    ),
    "long": Posting(title="Long", responsibilities=(), brief="word " * 3000),
}
STYLES = ("modern", "classic", "compact", "brand")
_ADDRESS = re.compile(r"\]\(<.*?>\)")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
"""Marks between letters, which take no room and which a page does not have to hold."""


def tokens(written: str) -> list[str]:
    """The letters and figures of each word; dashes and bullets differ from kind to kind."""
    return re.findall(r"\w+", _UNSEEN.sub("", written.replace("\u00a0", " ")))


def in_order(wanted: list[str], found: list[str]) -> list[str]:
    """Return the wanted words that do not come in their order."""
    place, lost = 0, []
    for word in wanted:
        try:
            place = found.index(word, place) + 1
        except ValueError:
            lost.append(word)
    return lost


def docx_words(data: bytes) -> str:
    body = docx.Document(io.BytesIO(data)).element.body
    paragraphs = body.iter(qn("w:p"))
    parts = (qn("w:t"), qn("w:tab"), qn("w:br"))
    return "\n".join("".join(t.text or " " for t in p.iter(*parts)) for p in paragraphs)


class _Reader(HTMLParser):
    """What a person reads on a page: neither script nor style; marks by their names."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in ("script", "style", "title")
        self.words += [value or "" for name, value in attrs if name == "aria-label"]

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in ("script", "style", "title")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words.append(data)


def page_words(page: str) -> str:
    reader = _Reader()
    reader.feed(page)
    return " ".join(reader.words)


@pytest.mark.parametrize("layout_id", ["career", "approval", "internal", "summary"])
@pytest.mark.parametrize("name", POSTINGS)
def test_every_output_says_the_same_words_in_the_same_order_and_no_more(
    name: str, layout_id: str
) -> None:
    document = compose(POSTINGS[name], layout(layout_id))
    outputs = {
        "page": page_words(html.write(document, None, POSTINGS[name]).decode()),
        "markdown": _ADDRESS.sub("]", markdown.markdown(document)),
    }
    for style in STYLES:
        outputs[style] = docx_words(write_docx(document, style_on(style, "a4")))
    wanted = running(document, text.text(document))
    assert {output: running(document, said) == wanted for output, said in outputs.items()} == (
        dict.fromkeys(outputs, True)
    )


def running(document: Document, words: str) -> list[str]:
    """The words outside of the heads of tables, which have no place in plain text."""
    heads = {word for head in _heads(document.sections) for word in tokens(head)}
    return [word for word in tokens(words) if word not in heads]


def _heads(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Grid):
                yield from (block.corner, *block.columns)
            elif isinstance(block, Signatures):
                yield from (block.signature, block.date)
        yield from _heads(section.sections)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", POSTINGS)
def test_every_word_of_the_text_is_in_the_pdf(name: str, style: str, tmp_path: Path) -> None:
    document = compose(POSTINGS[name], layout("career"))
    data = pdf.write(document, style_on(style, "letter"))
    wanted = sorted(set(tokens(text.text(document))))
    seen = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert [word for word in wanted if word not in set(tokens(seen))] == []
    if shutil.which("pdftotext"):
        file = tmp_path / "x.pdf"
        file.write_bytes(data)
        raw = subprocess.run(
            ["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True
        ).stdout.decode()
        assert [word for word in wanted if word not in set(tokens(raw))] == []


@pytest.mark.parametrize("name", ["backend-engineer", "warehouse-operative"])
def test_the_words_of_the_pdf_come_in_reading_order(name: str) -> None:
    document = compose(POSTINGS[name], layout("career"))
    data = pdf.write(document, style_on("classic", "a4"))
    seen = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    bodies = [line for line in text.text(document).split("\n") if len(line) > 40]
    assert in_order([w for line in bodies for w in tokens(line)], tokens(seen)) == []


@pytest.mark.parametrize("layout_id", ["career", "approval", "internal", "summary"])
def test_equal_postings_give_equal_bytes(layout_id: str) -> None:
    document = compose(POSTINGS["registered-nurse"], layout(layout_id))
    style = style_on("modern", "a4")
    assert pdf.write(document, style) == pdf.write(document, style)
    assert write_docx(document, style) == write_docx(document, style)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", ["backend-engineer", "registered-nurse", "long", "role"])
def test_no_heading_is_last_on_a_page_and_no_text_leaves_the_paper(name: str, style: str) -> None:
    look = style_on(style, "letter")
    rendered = pdf.render(compose(POSTINGS[name], layout("approval")), look)
    width, height = look.page_size
    for mark in rendered.marks:
        assert mark.x >= 0
        assert mark.x + mark.width <= width
        assert mark.y + mark.height <= height
    heads = [m for m in rendered.marks if m.source in ("benefits", "qualifications", "brief")]
    for head in heads:
        below = [m for m in rendered.marks if m.page == head.page and m.y >= head.y]
        assert len(below) > 1


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", [sample.stem for sample in SAMPLES])
def test_the_inside_facts_stay_on_one_page(name: str, style: str) -> None:
    rendered = pdf.render(compose(POSTINGS[name], layout("approval")), style_on(style, "letter"))
    inside = re.compile(r"job_code|direct_reports|inside\.(?!physical_demands)")
    assert len({mark.page for mark in rendered.marks if inside.match(mark.source)}) <= 1


def test_characters_that_no_font_has_are_reported() -> None:
    posting = replace(POSTINGS["role"], title="后端 🚀 Engineer")
    rendered = pdf.render(compose(posting, layout("career")), style_on("modern", "a4"))
    assert set("后端🚀") <= set(rendered.missing)


def test_forty_thousand_characters_in_one_bullet_split_over_pages() -> None:
    posting = Posting(title="X", benefits=("word " * 8_000,))
    document = compose(posting, layout("career"))
    rendered = pdf.render(document, style_on("modern", "a4"))
    assert rendered.pages > 5
    seen = "".join(page.extract_text() for page in PdfReader(io.BytesIO(rendered.pdf)).pages)
    assert seen.count("word") == 8_000
    assert docx_words(write_docx(document, style_on("modern", "a4"))).count("word") == 8_000
