"""Plain text: what a person pastes into a mail."""

from __future__ import annotations

from jdeditor.document.blocks import (
    Block,
    Bullets,
    Document,
    Fact,
    Facts,
    Grid,
    GridRow,
    Item,
    Paragraph,
    Section,
    Signature,
    Signatures,
)
from jdeditor.document.inline import parse
from jdeditor.writers import text


def written(*blocks: Block, heading: str = "") -> str:
    section = Section(heading=heading, blocks=blocks)
    return text.text(Document(title="", language="en-US", sections=(section,)))


def paragraph(markup: str) -> Paragraph:
    return Paragraph(text=parse(markup))


def bullets(*markups: str, numbered: bool = False) -> Bullets:
    return Bullets(items=tuple(Item(text=parse(m)) for m in markups), numbered=numbered)


def test_title_and_facts_come_first() -> None:
    facts = Facts(rows=(Fact(label="Pay", value=parse("$10")), Fact(label="Start", value=())))
    document = Document(
        title="Nurse", language="en-US", employer="Cedar", lead="Duluth", front=(facts,)
    )
    assert text.text(document) == "Cedar\nNurse\nDuluth\n\nPay: $10\nStart: \n"


def test_a_sentence_and_the_list_it_introduces_stand_together() -> None:
    assert written(paragraph("You need:"), bullets("a **b**", "c"), heading="What you bring") == (
        "What you bring\nYou need:\n- a b\n- c\n"
    )


def test_paragraphs_stand_an_empty_line_apart_and_sections_two() -> None:
    one = Section(heading="One", blocks=(paragraph("First."), paragraph("Second.")))
    two = Section(heading="Two", blocks=(paragraph("Third."),))
    small = Section(heading="", blocks=(paragraph("Small."),))
    document = Document(title="T", language="en-US", sections=(one, two, small))
    assert text.text(document) == ("T\n\n\nOne\nFirst.\n\nSecond.\n\n\nTwo\nThird.\n\n\nSmall.\n")


def test_numbers_and_shares_stand_before_their_items() -> None:
    assert written(bullets("call", "visit", numbered=True)) == "1. call\n2. visit\n"
    assert written(Bullets(items=(Item(text=parse("Teach"), share="20%"),))) == "- 20% Teach\n"


def test_a_link_is_said_by_its_words_as_on_the_pages() -> None:
    shown = "Apply at [a.example/x](https://a.example/x) or [by mail](mailto:b@a.example)."
    assert written(paragraph(shown)) == "Apply at a.example/x or by mail.\n"


def test_a_grid_says_the_level_of_each_activity() -> None:
    grid = Grid(
        corner="Activity",
        columns=("Never", "Often"),
        rows=(GridRow(label=parse("Lifting"), column=1, note=parse("20 lb")),),
    )
    assert written(grid) == "- Lifting (20 lb): Often\n"


def test_those_who_sign_stand_with_their_role() -> None:
    rows = (
        Signature(role="Approver", name="Ann Li", title="Director", date="May 1, 2027"),
        Signature(role="Reviewer"),
    )
    signatures = Signatures(rows=rows, signature="Signature", date="Date")
    assert written(signatures) == "Approver: Ann Li, Director, May 1, 2027\nReviewer:\n"


def test_control_characters_are_dropped_and_nothing_else() -> None:
    assert written(paragraph("a\x00b\x07 <b>&amp; ]]> 后端 مهندس 🚀")) == (
        "ab <b>&amp; ]]> 后端 مهندس 🚀\n"
    )


def test_an_empty_document_is_an_empty_line() -> None:
    assert text.write(Document(title="", language="")) == b"\n"
