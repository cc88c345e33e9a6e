"""Words found and replaced in all fields of a posting."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from jdeditor.document import inline
from jdeditor.document.hits import Wanted, hits, replaced
from jdeditor.posting.posting import (
    Approval,
    Employer,
    FreeSection,
    Heading,
    Inside,
    Person,
    PhysicalDemand,
    Posting,
    Responsibility,
)

DUTIES = (Responsibility(text="Build acme", share=20), Responsibility(text="Acme Acme"))
MINE = FreeSection(key="mine", heading="Life at Acme", text="ACME", bullets=("acme",))
WHOLE = Posting(
    title="Acme engineer",
    employer=Employer(name="Acme", about="At **Ac**me, see [Acme’s page](https://acme.example)."),
    responsibilities=(
        Responsibility(text="Build acme", share=20),
        Responsibility(text="Acme Acme"),
    ),
    free_sections=(
        FreeSection(key="mine", heading="Life at Acme", text="ACME", bullets=("acme",)),
    ),
    inside=Inside(
        supervision="Reports to Acme", physical_demands=(PhysicalDemand(note="Acme van"),)
    ),
    approval=Approval(reviewers=(Person(name="A", role="Acme lawyer"),)),
    headings=(Heading(section="benefits", text="What Acme pays"),),
    hidden=("mine",),
)


def sources(wanted: Wanted, posting: Posting = WHOLE) -> list[str]:
    return [hit.source for hit in hits(posting, wanted)]


def test_words_are_found_in_every_field_in_the_order_of_the_form() -> None:
    assert sources(Wanted("acme")) == [
        "title",
        "employer.name",
        "responsibilities#0",
        "responsibilities#1",
        "responsibilities#1",
        "headings#0",
        "employer.about",
        "employer.about",
        "free.mine.heading",
        "free.mine.text",
        "free.mine.bullets#0",
        "inside.supervision",
        "inside.physical_demands#0.note",
        "approval.reviewers#0.role",
    ]


def test_hidden_sections_are_found_and_said_to_be_hidden() -> None:
    assert {hit.source for hit in hits(WHOLE, Wanted("acme")) if hit.hidden} == {
        "free.mine.heading",
        "free.mine.text",
        "free.mine.bullets#0",
    }


def test_case_and_whole_words_are_matched_where_that_is_asked_for() -> None:
    assert sources(Wanted("acme", match_case=True)) == ["responsibilities#0", "free.mine.bullets#0"]
    posting = Posting(brief="engine, engineer, (engine) C++, C++11")
    assert len(hits(posting, Wanted("engine", whole=True))) == 2
    assert len(hits(posting, Wanted("C++", whole=True))) == 2
    assert len(hits(posting, Wanted(".", whole=True))) == 0


def test_quotes_dashes_and_spaces_are_found_however_they_were_typed() -> None:
    posting = Posting(brief="You’ll\u00a0do “on\u2011call” duty")
    assert hits(posting, Wanted("you'll do"))
    assert hits(posting, Wanted('"on-call"'))


def test_nothing_looked_for_is_nothing_found() -> None:
    assert hits(WHOLE, Wanted("")) == ()


def test_bold_and_links_stay_around_what_is_replaced() -> None:
    about = replaced(WHOLE, hits(WHOLE, Wanted("Acme")), "Bolt", as_is=True).employer.about
    assert about == "At **Bolt**, see [Bolt’s page](https://acme.example)."


def test_everything_else_stays_as_it_was() -> None:
    found = hits(WHOLE, Wanted("acme"))
    back = replaced(replaced(WHOLE, found, "zzzz", as_is=True), (), "", as_is=True)
    assert back.responsibilities[0] == Responsibility(text="Build zzzz", share=20)
    assert back.responsibilities[1].text == "zzzz zzzz"
    assert not hits(back, Wanted("acme"))
    assert len(hits(back, Wanted("zzzz"))) == len(found)


def test_only_the_chosen_hits_are_replaced() -> None:
    found = hits(WHOLE, Wanted("acme"))
    changed = replaced(WHOLE, found[4:5], "Bolt", as_is=True)
    assert changed == replace(
        WHOLE, responsibilities=(WHOLE.responsibilities[0], Responsibility(text="Acme Bolt"))
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("manager", "lead", "lead"),
        ("Manager", "lead", "Lead"),
        ("MANAGER", "lead", "LEAD"),
        ("manager", "Lead", "Lead"),
        ("MANAGER", "iOS dev", "iOS dev"),
        ("Manager", "", ""),
    ],
)
def test_words_in_small_letters_take_on_capitals(old: str, new: str, said: str) -> None:
    posting = Posting(title=f"A {old}!")
    found = hits(posting, Wanted("manager"))
    assert replaced(posting, found, new, as_is=False).title == f"A {said}!"


def test_signs_of_markup_are_words_like_any_others() -> None:
    posting = Posting(title="2*3", brief=r"2\*3 and **2**\*3")
    found = hits(posting, Wanted("2*3"))
    assert len(found) == 3
    changed = replaced(posting, found, "*[a](b)", as_is=True)
    assert changed.title == "*[a](b)"
    assert inline.plain(changed.brief) == "*[a](b) and *[a](b)"


@settings(max_examples=60)
@given(
    st.text("ab *[]()\\\n", max_size=40), st.text("ab*[", min_size=1, max_size=2), st.text("xy*")
)
def test_what_is_read_afterwards_is_what_replacing_in_plain_words_gives(
    markup: str, old: str, new: str
) -> None:
    read = inline.plain(markup)
    posting = Posting(brief=markup)
    found = hits(posting, Wanted(old, match_case=True))
    changed = replaced(posting, found, new, as_is=True)
    wanted = read.replace(old, new) if read.strip() else read
    assert inline.plain(changed.brief) == wanted


def test_hundreds_of_hits_in_one_long_text_take_no_time() -> None:
    posting = Posting(brief="word **word** " * 5000)
    changed = replaced(posting, hits(posting, Wanted("word")), "term", as_is=True)
    assert changed.brief == "term **term** " * 5000
