"""What the export dialog says of the pages before they are made."""

from __future__ import annotations

from jdeditor.posting.posting import Location, Posting
from jdeditor.ui.exporting.inspecting import blanks
from jdeditor.ui.proofing import Shape

CAREER = Shape("career", "modern", "letter")


def test_a_blank_that_the_page_says_twice_is_one_to_fill_in() -> None:
    posting = Posting(
        title="Engineer",
        locations=(Location(city="[City, State]"),),
        brief="Write to [name]. Or to [name].",
    )
    assert blanks(posting, CAREER) == 3


def test_a_blank_that_no_reader_sees_is_not_counted() -> None:
    hidden = Posting(title="Engineer", brief="Write to [name].", hidden=("brief",))
    assert blanks(hidden, CAREER) == 0
