"""What changed between two postings is told word by word, and nothing that stayed."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.document.inline import plain
from jdeditor.posting.difference import difference
from jdeditor.posting.posting import FreeSection, Heading, Pay, Posting, Responsibility
from jdeditor.posting.vocabulary import EmploymentType
from jdeditor.posting.word_difference import Mark, words
from jdeditor.storage import posting_file

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))


def told(before: str, after: str) -> str:
    signs = {Mark.SAME: "{}", Mark.REMOVED: "[-{}-]", Mark.ADDED: "[+{}+]"}
    return "".join(signs[piece.mark].format(piece.text) for piece in words(before, after))


def test_words_that_went_and_came_are_told_as_phrases() -> None:
    assert told("We ship code", "We ship code") == "We ship code"
    assert told("We ship good code daily", "We ship code weekly") == (
        "We ship [-good -]code [-daily-][+weekly+]"
    )
    assert told("a red old car", "a blue new car") == "a [-red old-][+blue new+] car"
    assert told("", "New") == "[+New+]"


@given(st.text("ab .\n", max_size=30), st.text("ab .\n", max_size=30))
@settings(max_examples=60)
def test_both_texts_can_be_read_from_the_pieces(before: str, after: str) -> None:
    pieces = words(before, after)
    assert "".join(p.text for p in pieces if p.mark is not Mark.ADDED) == before
    assert "".join(p.text for p in pieces if p.mark is not Mark.REMOVED) == after


def test_a_small_change_in_a_very_long_text_is_told_by_the_word() -> None:
    for sign in ("", "."):
        long = [f"word{n}{sign if n % 20 == 0 else ''}" for n in range(10_000)]
        changed = [*long[:5_000], "another", *long[5_001:]]
        pieces = words(" ".join(long), " ".join(changed))
        assert [piece.text for piece in pieces if piece.mark is Mark.ADDED] == ["another"]
        other = [word.replace("word", "letter") for word in long]
        pieces = words(" ".join(long), " ".join(other))
        assert "".join(p.text for p in pieces if p.mark is not Mark.REMOVED) == " ".join(other)


def test_equal_postings_have_no_difference() -> None:
    for path in SAMPLES:
        posting = posting_file.load(path)
        assert not difference(posting, posting)


def test_every_pair_of_examples_differs_and_is_told_both_ways() -> None:
    postings = [posting_file.load(path) for path in SAMPLES[:5]]
    for before in postings:
        for after in postings:
            there, back = difference(before, after, plain), difference(after, before, plain)
            assert bool(there) == bool(back) == (before != after)
            if before != after:
                assert there.words(Mark.ADDED) > 20


def test_an_entry_that_was_edited_is_told_among_those_that_stayed() -> None:
    before = Posting(benefits=("Lunch for free", "Gym", "Bus pass for the city"))
    after = Posting(benefits=("Lunch for free", "Dental care", "Bus pass for the region"))
    (section,) = difference(before, after).sections
    assert section.key == "benefits"
    assert [(c.source, c.mark) for c in section.changes] == [
        ("benefits#0", Mark.SAME),
        ("benefits#1", Mark.REMOVED),
        ("benefits#1", Mark.ADDED),
        ("benefits#2", Mark.CHANGED),
    ]
    assert [piece.text for piece in section.changes[3].pieces if piece.mark is Mark.ADDED] == [
        "region"
    ]


def test_an_entry_that_moved_is_neither_removed_nor_added() -> None:
    one, two, three = (Responsibility(text=text) for text in ("Plan", "Build", "Test"))
    found = difference(
        Posting(responsibilities=(one, two, three)), Posting(responsibilities=(three, one, two))
    )
    marks = [change.mark for change in found.sections[0].changes]
    assert marks.count(Mark.MOVED) == 1
    assert Mark.REMOVED not in marks
    assert found.words(Mark.ADDED) == found.words(Mark.REMOVED) == 0


def test_a_share_that_changed_is_a_change_without_words() -> None:
    found = difference(
        Posting(responsibilities=(Responsibility(text="Plan", share=10),)),
        Posting(responsibilities=(Responsibility(text="Plan", share=20),)),
    )
    (change,) = found.sections[0].changes
    assert change.mark is Mark.CHANGED
    assert found.words(Mark.ADDED) == 0


def test_facts_are_told_with_both_values() -> None:
    before = Posting(pay=Pay(minimum=Decimal(50)), employment_types=(EmploymentType.FULL_TIME,))
    after = Posting(pay=Pay(minimum=Decimal(60)), employment_types=(EmploymentType.PART_TIME,))
    found = {section.key: section.changes for section in difference(before, after).sections}
    assert [(c.before, c.after) for c in found["pay"]] == [(Decimal(50), Decimal(60))]
    assert {c.mark for c in found["job"]} == {Mark.REMOVED, Mark.ADDED}


def test_sections_of_ones_own_headings_order_and_hiding_count() -> None:
    before = Posting(brief="Words")
    after = replace(
        before,
        free_sections=(FreeSection(key="section-1", heading="Team", bullets=("Six people",)),),
        headings=(Heading(section="brief", text="The work"),),
        order=("benefits", "brief"),
        hidden=("pay",),
    )
    found = difference(before, after)
    assert {section.key for section in found.sections} == {"section-1", "brief", "order", "pay"}
    assert found.words(Mark.ADDED) == 5


def test_only_the_voice_of_a_word_changed() -> None:
    found = difference(Posting(brief="A *fine* day"), Posting(brief="A fine day"), plain)
    (change,) = found.sections[0].changes
    assert {piece.mark for piece in change.pieces} == {Mark.SAME}
