"""Sections: their order, and what a user does to them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jdeditor.posting import sections
from jdeditor.posting.posting import FreeSection, Posting

TWO_FREE = Posting(free_sections=(FreeSection(key="one"), FreeSection(key="two")))
KEYS = (*sections.BODY, "one", "two")


def test_free_sections_stand_before_how_to_apply() -> None:
    assert sections.body(TWO_FREE)[-3:] == ("one", "two", "apply")
    assert sections.body(Posting()) == sections.BODY


def test_facts_come_first_and_statements_last_whatever_the_order() -> None:
    keys = sections.all_keys(sections.moved(Posting(), "apply", 0))
    assert keys[: len(sections.FACTS)] == sections.FACTS
    assert keys[-len(sections.ENDING) :] == sections.ENDING
    assert keys[len(sections.FACTS)] == "apply"


@given(st.sampled_from(KEYS), st.integers(-3, 20), st.sampled_from(KEYS), st.integers(-3, 20))
def test_moving_loses_no_section_and_puts_it_there(key: str, to: int, other: str, too: int) -> None:
    posting = sections.moved(sections.moved(TWO_FREE, other, too), key, to)
    assert sorted(sections.body(posting)) == sorted(KEYS)
    assert sections.body(posting).index(key) == max(0, min(to, len(KEYS) - 1))


@given(st.lists(st.sampled_from([*KEYS, "gone", "job", ""])))
def test_an_order_with_gaps_repeats_and_strangers_still_shows_each_section_once(
    order: list[str],
) -> None:
    posting = Posting(free_sections=TWO_FREE.free_sections, order=tuple(order))
    assert sorted(sections.body(posting)) == sorted(KEYS)


def test_moving_what_cannot_move_changes_nothing() -> None:
    assert sections.moved(TWO_FREE, "pay", 0) == TWO_FREE


def test_a_hidden_section_can_be_shown_again() -> None:
    hidden = sections.with_hidden(Posting(), "about", hide=True)
    assert hidden.hidden == ("about",)
    assert sections.with_hidden(hidden, "about", hide=True) == hidden
    assert sections.with_hidden(hidden, "about", hide=False) == Posting()


def test_a_heading_of_ones_own_is_kept_until_it_is_emptied() -> None:
    named = sections.with_heading(Posting(), "benefits", "What we offer")
    assert sections.heading(named, "benefits") == "What we offer"
    assert sections.heading(named, "brief") == ""
    assert sections.with_heading(named, "benefits", " ") == Posting()
    assert sections.heading(sections.with_heading(TWO_FREE, "one", "Team"), "one") == "Team"


def test_a_free_section_leaves_without_a_trace() -> None:
    posting, key = sections.with_free_section(Posting(), "Team")
    posting = sections.with_hidden(sections.moved(posting, key, 0), key, hide=True)
    gone = sections.without_section(posting, key)
    assert gone.free_sections == ()
    assert key not in (*gone.order, *gone.hidden)


def test_a_new_section_never_takes_the_key_of_another() -> None:
    posting, first = sections.with_free_section(Posting(), "A")
    posting, second = sections.with_free_section(posting, "B")
    posting, third = sections.with_free_section(sections.without_section(posting, first), "C")
    assert len({second, third}) == 2
    assert {s.heading for s in posting.free_sections} == {"B", "C"}


def test_a_copy_stands_right_behind_its_original() -> None:
    posting, copy = sections.duplicated(
        Posting(free_sections=(FreeSection(key="one", heading="Team", text="Six."),)), "one"
    )
    order = sections.body(posting)
    assert order[order.index("one") + 1] == copy
    assert posting.free_sections[1] == FreeSection(key=copy, heading="Team", text="Six.")


def test_sections_of_a_file_edited_by_hand_can_be_told_apart() -> None:
    keys = ("brief", "", "mine", "mine", "a b", "section-1")
    odd = Posting(free_sections=tuple(FreeSection(key=key, text=key) for key in keys))
    own = sections.with_own_keys(odd)
    assert [section.text for section in own.free_sections] == list(keys)
    assert len(set(sections.all_keys(own))) == len(sections.all_keys(own))
    assert own.free_sections[2].key == "mine"
    assert own.free_sections[5].key == "section-1"
    assert sections.with_own_keys(own) is own
