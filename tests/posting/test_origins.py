"""A line keeps where it came from until a letter of it is changed."""

from __future__ import annotations

from msgspec.structs import replace

from jdeditor.posting import origins
from jdeditor.posting.posting import Posting
from jdeditor.posting.published import published
from jdeditor.posting.vocabulary import OriginKind

ROLE = origins.Source(OriginKind.ROLE, "cook", "Cook")
HOUSE = origins.Source(OriginKind.PROFILE, "larkfield", "Larkfield")
FIRST = Posting(brief="Cook well.\nClean up.", benefits=("Meals", "Uniform"))
NOTED = origins.with_lines(FIRST, ROLE, [("brief", FIRST.brief), ("benefits#4", "Meals")])


def test_a_line_knows_its_source_and_its_item() -> None:
    assert origins.origin_of(NOTED, "Meals") == origins.Known(ROLE, "benefits#4")
    assert origins.origin_of(NOTED, "Clean up.") == origins.Known(ROLE, "brief")
    assert origins.origin_of(NOTED, "Uniform") is None


def test_it_keeps_them_when_it_is_moved_and_loses_them_when_it_is_edited() -> None:
    moved = replace(NOTED, benefits=("Uniform", "Meals"))
    edited = replace(NOTED, benefits=("Meals for all", "Uniform"))
    assert [line.known is not None for line in origins.traced(moved)] == [True, True, False, True]
    assert [line.known is not None for line in origins.traced(edited)] == [True, True, False, False]


def test_two_sources_are_kept_apart_and_each_once() -> None:
    both = origins.with_lines(NOTED, HOUSE, [("benefits", "Uniform")])
    again = origins.with_lines(both, ROLE, [("benefits#4", "Meals")])
    assert origins.origin_of(again, "Uniform") == origins.Known(HOUSE, "benefits")
    assert len(again.origins) == 2
    assert origins.origin_of(again, "Meals") == origins.Known(ROLE, "benefits#4")


def test_nothing_of_it_is_published() -> None:
    assert published(NOTED).origins == ()
