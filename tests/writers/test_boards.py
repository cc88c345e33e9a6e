"""What job boards get: within their limits, in the tags they keep, and nothing lost in silence."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers import text
from jdeditor.writers.boards import Board, Kind, board, boards, page, pasted
from tests.writers.test_agreement import tokens

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
SENTENCES = "\n\n".join(f"Sentence {n} is here. So is another." for n in range(900))
LONG = replace(ENGINEER, brief=SENTENCES)
each_board = pytest.mark.parametrize("one", boards(), ids=lambda one: one.id)


class Tags(HTMLParser):
    """The tags of a page in order, and its words; a tag that is not closed is remembered."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.seen.add(tag)
        if tag not in ("br", "meta", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(html: str) -> Tags:
    reader = Tags()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@each_board
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_a_board_gets_every_word_in_order_and_no_more(one: Board, sample: object) -> None:
    posting = posting_file.load(sample)  # type: ignore[arg-type]  # a path
    document = compose(posting, layout("career"))
    made = pasted(document, posting, one)
    assert not [lack for lack in made.lacks if lack.kind is Kind.BODY_CUT]
    bare = replace(document, title="", employer="", lead="", kicker="")
    wanted = tokens(text.text(bare))
    assert tokens(made.text) == wanted
    if made.html:
        assert tokens(" ".join(read(made.html).words)) == wanted


@each_board
def test_a_board_gets_only_the_tags_that_it_keeps(one: Board) -> None:
    made = pasted(compose(ENGINEER, layout("career")), ENGINEER, one)
    assert read(made.html).seen <= set(one.tags)


@each_board
def test_a_text_that_is_too_long_is_cut_between_sentences_and_that_is_said(one: Board) -> None:
    made = pasted(compose(LONG, layout("career")), LONG, one)
    words = made.html or made.text
    cuts = [lack for lack in made.lacks if lack.kind is Kind.BODY_CUT]
    if not one.body_limit:
        assert cuts == []
        return
    assert one.body_limit * 0.9 < len(words) <= one.body_limit
    assert (cuts[0].limit, cuts[0].there) == (one.body_limit, made.length)
    assert "Sentence" in cuts[0].words
    read(made.html)
    assert re.search(r"(here|another)\.(</p>)?$", words)


def test_one_endless_word_is_cut_too() -> None:
    posting = Posting(title="Cook", brief="x" * 40_000)
    made = pasted(compose(posting, layout("career")), posting, board("linkedin"))
    assert len(made.html) <= 25_000


def test_a_long_title_is_cut_at_a_word_and_that_is_said() -> None:
    posting = replace(ENGINEER, title="Senior Backend Engineer for the Circulation Team " * 3)
    made = pasted(compose(posting, layout("career")), posting, board("workable"))
    assert len(made.title) <= 80
    assert posting.title.startswith(made.title)
    lack = next(lack for lack in made.lacks if lack.kind is Kind.TITLE_CUT)
    assert f"{made.title} {lack.words}" == " ".join(posting.title.split())


def test_what_a_board_asks_for_and_is_not_there_is_said() -> None:
    posting = Posting(title="Cook", brief="Cook for [number] guests.")
    made = pasted(compose(posting, layout("career")), posting, board("usajobs"))
    missing = {lack.source for lack in made.lacks if lack.kind is Kind.MISSING}
    assert missing == {"pay.minimum", "pay.maximum", "locations"}
    blank = next(lack for lack in made.lacks if lack.kind is Kind.BLANKS)
    assert (blank.there, blank.words) == (1, "[number]")


def test_parts_with_a_field_of_their_own_are_measured() -> None:
    duty = replace(ENGINEER.responsibilities[0], text="Cook. " * 60)
    posting = replace(ENGINEER, brief="Cook. " * 90, responsibilities=(duty,) * 21)
    kinds = [
        lack.kind
        for lack in pasted(compose(posting, layout("career")), posting, board("usajobs")).lacks
    ]
    assert kinds.count(Kind.ENTRY_LONG) == 21
    assert kinds.count(Kind.PART_LONG) == kinds.count(Kind.ENTRIES_MANY) == 1


@each_board
def test_markup_in_a_field_is_only_words(one: Board) -> None:
    posting = Posting(title="<b>R&D</b>", brief="<script>alert(1)</script> {{7*7}} a\x00b ]]>")
    made = pasted(compose(posting, layout("career")), posting, one)
    written = page(made, one, "en-US").decode()
    assert "\x00" not in written
    if one.tags:
        assert "script" not in read(written).seen
        assert "<script>alert(1)</script>" in "".join(read(written).words)
    else:
        assert "<script>alert(1)</script> {{7*7}}" in written


def test_a_boards_own_words_stand_in_its_fields() -> None:
    made = pasted(compose(ENGINEER, layout("career")), ENGINEER, board("linkedin"))
    assert dict(made.fields)["Employment type"] == "FULL_TIME"
    assert dict(made.fields)["Workplace"] == "Hybrid"


@each_board
def test_a_limit_has_its_source_and_its_day(one: Board) -> None:
    limited = one.title_limit or one.body_limit or one.parts
    assert bool(one.source and one.checked) or not limited
