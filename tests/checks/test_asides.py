"""What is set aside stays aside as far as it was meant, and is never published."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from jdeditor import checks
from jdeditor.checks.asides import Reach, aside, parted, with_aside, without_aside
from jdeditor.checks.mending import mended, of_kind
from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.posting.published import published

TWICE = Posting(
    brief="You plan the manpower. More manpower follows.",
    responsibilities=(Responsibility(text="Plan the manpower."),),
)


def found(posting: Posting, rule: str = "gender.man-words") -> list[checks.Finding]:
    return [finding for finding in checks.check(posting) if finding.rule == rule]


@pytest.mark.parametrize(
    ("reach", "left"), [(Reach.ONCE, 2), (Reach.POSTING, 0), (Reach.ORGANIZATION, 0)]
)
def test_setting_aside_goes_as_far_as_it_was_meant(reach: Reach, left: int) -> None:
    first = found(TWICE)[0]
    one = aside(TWICE, first, reach, "It is our word.")
    posting = with_aside(TWICE, one)
    open_, away = parted(posting, found(posting))
    assert len(open_) == left
    assert {by.reason for _, by in away} == {"It is our word."}
    assert parted(without_aside(posting, one), found(TWICE))[0] == tuple(found(TWICE))


def test_an_edit_elsewhere_leaves_it_aside_and_an_edit_there_does_not() -> None:
    first = found(TWICE)[0]
    posting = with_aside(TWICE, aside(TWICE, first, Reach.ONCE, "So."))
    elsewhere = replace(posting, brief=posting.brief + " And more at the end of it all.")
    assert len(parted(elsewhere, found(elsewhere))[1]) == 1
    there = replace(posting, brief="We want manpower now. More manpower follows.")
    assert parted(there, found(there))[1] == ()


def test_a_finding_on_a_whole_field_is_set_aside_too() -> None:
    empty = Posting()
    (lacking,) = found(empty, "facts.no-pay")
    posting = with_aside(empty, aside(empty, lacking, Reach.ONCE, "Told in the interview."))
    assert parted(posting, found(posting, "facts.no-pay"))[0] == ()


def test_reasons_are_never_published() -> None:
    posting = with_aside(TWICE, aside(TWICE, found(TWICE)[0], Reach.ONCE, "Secret."))
    assert published(posting).asides == ()


def test_all_of_a_kind_are_mended_each_in_its_place() -> None:
    findings = found(TWICE)
    after = mended(TWICE, of_kind(findings, findings[0]))
    assert after.brief == "You plan the staff. More staff follows."
    assert after.responsibilities[0].text == "Plan the staff."
