"""What is pasted from other programs, as those programs put it on the clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdeditor.document import inline
from jdeditor.ui.widgets.pasted import pieces

CLIPBOARD = Path(__file__).parent / "clipboard"


def said(text: str, html: str = "") -> list[str]:
    """The lines that were understood, as markup, with a bullet before what is an item."""
    return [
        ("• " if piece.item else "") + inline.markup(piece.text) for piece in pieces(text, html)
    ]


def from_file(name: str) -> list[str]:
    return said("", (CLIPBOARD / name).read_text(encoding="utf-8"))


def test_word_keeps_bullets_bold_italic_and_links_and_nothing_else() -> None:
    assert from_file("word.html") == [
        "What you will do",
        "You keep the **books** of a growing *bakery*; see [us](https://bakery.example/team).",
        "• Pay 40 suppliers on time",
        "• and **say “no”** to late fees",
        "• Close every month",
        "Hours | 32 a week",
        "Place | Leeds",
    ]


def test_outlook_keeps_nested_lists_in_their_order() -> None:
    assert from_file("outlook.html") == [
        "Hello Sam,",
        "please **add** this to the [posting](mailto:jobs@bakery.example):",
        "• Drive a van",
        "• Lift 20 kg, *with help*",
        "• on foot",
        "• by trolley",
        "• Smile",
    ]


def test_google_docs_is_not_all_bold() -> None:
    assert from_file("google_docs.html") == [
        "Duties",
        "Work with **flour** *and water* by [hand](https://bakery.example/).",
        "• Knead the dough",
        "• **gently**",
        "• Clean up",
    ]


def test_a_page_of_a_browser_leaves_scripts_pictures_and_odd_links_behind() -> None:
    assert from_file("chrome.html") == [
        "About the bakery",
        "We bake **every day** but",
        "Sunday. More or less",
        "• Bread",
        "• *Cakes* & “tarts”",
    ]


def test_libreoffice_is_understood_as_it_writes() -> None:
    assert from_file("libreoffice.html") == [
        "At night",
        "You **bake** and *rest*; see [us](https://bakery.example/).",
        "• Start the oven",
        "• Fold the **dough**",
        "• twice",
        "Pay | 18 an hour",
    ]


def test_sentences_that_a_pdf_broke_into_lines_are_whole_again() -> None:
    lines = said((CLIPBOARD / "pdf.txt").read_text(encoding="utf-8"))
    assert [(line[:6], line[-6:]) for line in lines] == [
        ("Baker,", " shift"),
        ("You ba", "rning."),
        ("• Weig", " ideas"),
        ("• Keep", " clean"),
        ("• Writ", "s sold"),
        ("What w", " offer"),
        ("Bread,", "th you"),
    ]
    assert "before the children come back" in lines[1]
    assert "the team that looks after it every morning" in lines[1]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("One\n\nTwo", ["One", "Two"]),
        ("Short\nlines\nof a poem", ["Short", "lines", "of a poem"]),
        ("- One\n- Two", ["- One", "- Two"]),
        ("•", ["•"]),
        ("", []),
        ("2*3 [x](y)", [r"2\*3 \[x](y)"]),
    ],
)
def test_plain_lines_stay_lines(text: str, lines: list[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<",
        "<ul><li><ul><li>",
        "</p></p></ul>",
        "<p>&nbsp;</p>",
        "<img src='x'>",
        "<?xml version='1.0' encoding='utf-16'?><p></p>",
        "<p>a\x00b</p>",
        "<div>" * 5000 + "deep" + "</div>" * 5000,
        "\ud800",
    ],
)
def test_no_html_is_too_odd_to_be_pasted(html: str) -> None:
    assert said("words", html) in (["words"], ["ab"], ["deep"])


def test_a_very_long_page_takes_no_time() -> None:
    row = "<p class=x style='color:red'>Some <b>bold</b> words <span>and</span> more of them</p>\n"
    assert len(pieces("", row * 12_000)) == 12_000
    wide = "<b>word</b> <i>word</i> " * 10_000
    assert len(pieces("", f"<p>{wide}</p>")) == 1
    assert pieces("plain", "<p>x</p>" * 1_200_000)[0].words == "plain"
