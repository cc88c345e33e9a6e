"""Lines that say the same, and lines that do not."""

from __future__ import annotations

import pytest

from jdeditor.document.likeness import alike, repeats


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Protect data from loss.", "Protect data from loss."),
        (
            "Find bottlenecks and bugs, fix their causes and confirm the result.",
            "**Find bottlenecks** and bugs, and fix the causes of bugs.",
        ),
        ("Health insurance", "Health insurance for you and your family"),
    ],
)
def test_the_same_said_a_little_otherwise_is_the_same(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Health insurance", "Dental insurance"),
        ("Paid time off", "Paid parental leave"),
        ("Write tests for new code.", "Write job postings for new colleagues."),
        ("", "Anything at all"),
    ],
)
def test_different_things_are_different(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Paid time off", "Paid time off.", True),
        ("Plan the shifts of the ward for each week.", "Plan shifts for the ward each week.", True),
        ("Health insurance", "Health insurance for you and your family", False),
        ("Experience with 401(k) plans", "Experience with 403(b) plans", False),
        ("", "", False),
    ],
)
def test_a_line_repeats_another_only_when_nothing_is_new_in_it(
    one: str, other: str, same: bool
) -> None:
    assert repeats(one, other) == same
