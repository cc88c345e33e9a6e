from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdeditor.document.blocks import Span, Text
from jdeditor.document.inline import blanks, cut, markup, parse, plain


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", ()),
        ("plain", (Span("plain"),)),
        ("**bold**", (Span("bold", strong=True),)),
        ("*italic*", (Span("italic", emphasis=True),)),
        ("***both***", (Span("both", strong=True, emphasis=True),)),
        ("[site](https://a.example/x)", (Span("site", link="https://a.example/x"),)),
        ("[mail](mailto:a@b.example)", (Span("mail", link="mailto:a@b.example"),)),
        ("**[site](https://a.example)**", (Span("site", strong=True, link="https://a.example"),)),
        ("5 * 3 * 2", (Span("5 * 3 * 2"),)),
        ("**never closed", (Span("**never closed"),)),
        ("****", (Span("****"),)),
        (r"\*not italic\*", (Span("*not italic*"),)),
        ("[City, State]", (Span("[City, State]"),)),
        ("[City](hybrid)", (Span("[City](hybrid)"),)),
        ("[x](javascript:alert)", (Span("[x](javascript:alert)"),)),
        ("<b>&amp;", (Span("<b>&amp;"),)),
        (
            "**bold\nnot** here",
            (Span("**bold\nnot** here"),),
        ),
    ],
)
def test_markup_reads_as(written: str, read: Text) -> None:
    assert parse(written) == read


VOICES = st.builds(
    Span,
    st.text(alphabet="ab *[]()\\\n.é", min_size=1, max_size=6),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "https://a.example/b"]),
)


@given(st.lists(VOICES, max_size=6).map(tuple))
def test_no_word_is_lost_on_the_way_to_markup_and_back(text: Text) -> None:
    assert plain(markup(text)) == "".join(span.text for span in text)


@given(st.lists(VOICES, max_size=6).map(tuple))
def test_markup_is_stable_after_one_round(text: Text) -> None:
    once = markup(text)
    assert markup(parse(once)) == once


@given(st.text())
def test_any_text_can_be_read(written: str) -> None:
    assert set(plain(written)) <= set(written)


@given(st.text(alphabet="ab *[]()\\.:/httpsé", max_size=40))
def test_letters_that_look_like_marks_stay_letters(typed: str) -> None:
    assert parse(markup((Span(typed),) if typed else ())) == ((Span(typed),) if typed else ())


def test_blanks_are_found_and_links_are_not() -> None:
    text = "In [City, State], see [our site](https://a.example) or [address]."
    assert [text[a:b] for a, b in blanks(text)] == ["[City, State]", "[address]"]


@pytest.mark.parametrize(
    ("source", "words", "new", "after"),
    [
        ("Join our young team.", "young", "", "Join our team."),
        ("Young and old.", "Young", "", "and old."),
        ("**Utilize** tools.", "Utilize", "Use", "**Use** tools."),
        (
            "See [our young site](https://x.example).",
            "young",
            "",
            "See [our site](https://x.example).",
        ),
        ("*A* **b** c", "b", "long", "*A* **long** c"),
        ("only", "only", "", ""),
    ],
)
def test_words_are_cut_out_of_markup_or_replaced(
    source: str, words: str, new: str, after: str
) -> None:
    start = plain(source).index(words)
    assert cut(source, start, start + len(words), new) == after
