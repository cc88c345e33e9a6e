"""A role is found by any of its names, even with a slip; a line by its words."""

from __future__ import annotations

import pytest

from jdeditor.drafting import roles, search

LINES = search.all_lines(roles.roles())


@pytest.mark.parametrize(
    ("sought", "title"),
    [
        *(("nurse", "Registered Nurse"), ("RN", "Registered Nurse")),
        *(("acount", "Accountant"), ("acountent", "Accountant"), ("janitr", "Janitor")),
        *(("backedn eng", "Backend Engineer"), ("api developer", "Backend Engineer")),
        *(("custmer supp", "Customer Support Representative"), ("truk", "Truck Driver")),
        *(("junior backend", "Backend Engineer"), ("engineer backend", "Backend Engineer")),
    ],
)
def test_a_role_is_found_first_by_any_name_and_with_a_slip(sought: str, title: str) -> None:
    assert search.found_roles(sought)[0].title == title


def test_nothing_sought_finds_every_role_and_nonsense_none() -> None:
    assert search.found_roles("  ") == roles.role_names()
    assert search.found_roles("xyzzy") == ()


def test_every_word_has_to_begin_a_word_of_the_line() -> None:
    found = search.found_lines(LINES, "cod revi")
    assert any(hit.text.startswith("Coach engineers") for hit in found)
    for hit in found:
        words = f"{hit.text} {hit.note}".casefold()
        assert " cod" in words
        assert "revi" in words
    assert search.found_lines(LINES, "oach") == ()
    assert search.found_lines(LINES, "") == ()


def test_a_line_is_found_once_with_its_number_in_the_role() -> None:
    found = search.found_lines(LINES, "the")
    assert len(set(found)) == len(found) == 200
    for hit in found:
        role = roles.role(hit.role)
        if hit.field == "benefits":
            assert role.benefits[hit.number].text == hit.text
        if hit.field == search.SKILLS:
            assert role.guide.skills[hit.number].name == hit.text


def test_the_last_line_of_all_is_found_too() -> None:
    assert LINES.hits[-1] in search.found_lines(LINES, LINES.hits[-1].text)
