"""Whatever stands in whichever field is shown as text: nothing is run, nothing is cut."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import shutil
import typing
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2
import pytest

from jdeditor.document.compose import compose
from jdeditor.document.layout import layout, layouts
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers import html, jsonld, markdown, pdf, text
from jdeditor.writers.boards import Board, boards, page, pasted
from jdeditor.writers.docx import write as write_docx
from jdeditor.writers.style import style_on, styles
from tests.writers.test_agreement import docx_words, in_order, page_words, tokens
from tests.writers.test_structure import heard, said
from tests.writers.test_web import Balance

SIGNS = (
    "<script>alert(1)</script> </style> {{7*7}} {% raw %} ${7-7} & &amp; ]]> <!-- \\ `x` \"'"
    " \x00\x07\x1b \ufffe one\u2028two\x0bthree\x85four\r\nfive zero\u200bwidth \u202eleftward"
    "\u2066 =cmd|' /C calc'!A0"
)
KEYS = {"key": "own", "section": "brief", "language": "en-US", "order": (), "hidden": ()}
"""Fields that hold no words of a person."""
PLAIN = {int: 7, bool: True, Decimal: Decimal(7), dt.date: dt.date(2027, 1, 14)}


def everywhere(put: Callable[[str], str]) -> Posting:
    """A posting with words in every field; they are told which."""
    posting: Posting = _filled(Posting, "", put)
    return posting


def _filled(kind: Any, path: str, words: Callable[[str], str]) -> Any:  # noqa: ANN401 - of any kind
    if typing.get_origin(kind) is tuple:
        return (_filled(typing.get_args(kind)[0], path, words),)
    kind = next((part for part in typing.get_args(kind) if part is not type(None)), kind)
    if issubclass(kind, msgspec.Struct):
        hints = typing.get_type_hints(kind)
        return kind(**{n: KEYS.get(n) or _filled(k, f"{path}{n}", words) for n, k in hints.items()})
    if issubclass(kind, Enum):
        return next(iter(kind))
    return words(path.replace("_", "")) if kind is str else PLAIN[kind]


def fields(kind: object, path: str = "") -> Iterator[str]:
    """The names of the fields that hold words."""
    if typing.get_origin(kind) is tuple:
        yield from fields(typing.get_args(kind)[0], path)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        for name, inner in typing.get_type_hints(kind).items():
            if name not in KEYS:
                yield from fields(inner, f"{path}{name}")
    elif kind is str:
        yield path.replace("_", "")


UNSEEN = ("role", "profile", "paycurrency")
"""What tells where a posting comes from; and a code that is set apart from its figures."""
UNSHOWN = ("origins", "asides", "fits", "spelling")
"""Where lines come from, reasons that a copy for approval adds on wish, and how to work on it."""
FIELDS = [f for f in fields(Posting) if f not in UNSEEN and not f.startswith(UNSHOWN)]


def hostile(field: str) -> str:
    """Signs between two words of their own, which tell whether all of it is shown."""
    number = FIELDS.index(field) if field in FIELDS else 99
    return f"B{number} {SIGNS} E{number}"


POSTING = everywhere(hostile)
LAYOUTS = [one.id for one in layouts()]
GRID = {"Never", "Occasional", "Frequent", "Constant"}
"""What a mark in a grid is heard as, which these readers do not say."""


def words(layout_id: str) -> list[str]:
    whole = tokens(text.text(compose(POSTING, layout(layout_id))))
    return [word for word in whole if word not in GRID]


def test_every_field_is_shown_whole_to_somebody() -> None:
    seen = {word for layout_id in LAYOUTS for word in words(layout_id)}
    assert len(FIELDS) > 40
    assert [f for n, f in enumerate(FIELDS) if not {f"B{n}", f"E{n}"} <= seen] == []


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_a_word_file_shows_it_as_text(layout_id: str) -> None:
    document = compose(POSTING, layout(layout_id))
    for style, _ in styles():
        seen = docx_words(write_docx(document, style_on(style, "a4")))
        assert in_order(words(layout_id), tokens(seen)) == []
        assert "<script>alert(1)</script>" in seen
        assert "{{7*7}} {% raw %}" in seen


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="needs poppler's pdfinfo")
@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_a_pdf_shows_it_as_text(layout_id: str, tmp_path: Path) -> None:
    document = compose(POSTING, layout(layout_id))
    for style, _ in styles():
        seen = " ".join(said(heard(document, tmp_path, style)))
        assert in_order(words(layout_id), tokens(seen)) == []


def test_a_pdf_runs_nothing() -> None:
    data = pdf.write(compose(POSTING, layout("approval")), style_on("modern", "a4"))
    assert not re.search(rb"/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile)\b", data)


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_a_web_page_shows_it_as_text_and_runs_nothing(layout_id: str) -> None:
    document = compose(POSTING, layout(layout_id))
    written = html.write(document, None, POSTING).decode()
    assert in_order(tokens(text.text(document)), tokens(page_words(written))) == []
    balance = Balance()
    balance.feed(written)
    assert balance.wrong == balance.open == []
    assert balance.seen.count("script") == (layout_id == "career")
    assert balance.seen.count("style") == 1
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe]", written)


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_markdown_shows_it_as_text(layout_id: str) -> None:
    document = compose(POSTING, layout(layout_id))
    written = markdown.markdown(document)
    assert in_order(tokens(text.text(document)), tokens(written)) == []
    assert not re.search(r"(?<!\\)<script", written)
    titles = [line for line in written.splitlines() if re.match("#+ ", line)]
    assert any("B0 " in line and " E0" in line for line in titles)


def test_the_data_for_search_engines_holds_it_as_text() -> None:
    found = json.loads(jsonld.write(compose(POSTING, layout("career")), None, POSTING))
    assert "<script>alert(1)</script>" in found["title"]
    assert "&lt;script&gt;alert(1)" in found["description"]
    assert "<script" not in found["description"]
    assert "E0" in found["title"]


@pytest.mark.parametrize("one", boards(), ids=lambda one: one.id)
def test_a_board_gets_it_as_text(one: Board) -> None:
    document = compose(POSTING, layout("career"))
    made = pasted(document, POSTING, one)
    wanted = tokens(made.text)
    assert in_order(wanted, tokens(text.text(document))) == []
    assert "<script>alert(1)</script>" in made.text
    assert "<script" not in made.html
    assert "<script" not in page(made, one, "en").decode() or not one.tags


def test_half_a_character_keeps_nothing_from_being_written() -> None:
    posting = everywhere(lambda field: f"{field} \ud83d end")
    for one in layouts():
        document = compose(posting, one)
        seen = text.write(document).decode()
        assert seen.count("end") > 5
        assert html.write(document, None, posting).decode().count("end") > 5
        assert jsonld.write(document, None, posting)
        assert markdown.write(document).decode().count("end") > 5
        assert pdf.write(document, style_on("modern", "a4"))
        assert docx_words(write_docx(document, style_on("modern", "a4"))).count("end") > 5
    assert posting_file.encode(posting)


def test_a_hundred_thousand_characters_are_shown_to_the_last() -> None:
    posting = Posting(title="xy " * 3_000, brief="word <&" * 14_000 + "last")
    document = compose(posting, layout("career"))
    style = style_on("modern", "a4")
    made = pypdfium2.PdfDocument(pdf.write(document, style))
    pages = "".join(page.get_textpage().get_text_range() for page in made)
    seen = {
        "pdf": pages,
        "docx": docx_words(write_docx(document, style)),
        "html": page_words(html.write(document, None, posting).decode()),
        "md": markdown.markdown(document),
        "txt": text.text(document),
        "jsonld": jsonld.write(document, None, posting).decode(),
    }
    whole = {name: len(re.findall("word", there)) >= 14_000 for name, there in seen.items()}
    assert whole == dict.fromkeys(seen, True)
    titles = {name: len(re.findall(r"\bxy\b", there)) for name, there in seen.items()}
    # A page of a PDF has as much of it in its head as there is room for.
    assert min(titles.values()) == titles["docx"] == 3_000
    assert [name for name, there in seen.items() if "last" not in there] == []
    for one in boards():
        limits = [lack for lack in pasted(document, posting, one).lacks if lack.limit]
        assert limits or not one.body_limit


def test_a_file_of_postings_keeps_it_all(tmp_path: Path) -> None:
    file = tmp_path / "hostile.jobpost"
    posting_file.save(file, POSTING)
    assert posting_file.load(file) == POSTING
    assert io.BytesIO(file.read_bytes()).read(1) == b"{"
