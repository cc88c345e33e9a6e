"""Another text in the place that a source names."""

from __future__ import annotations

import pytest

from jdeditor.posting import sections
from jdeditor.posting.posting import (
    FreeSection,
    Inside,
    Location,
    PhysicalDemand,
    Posting,
    Qualifications,
    Responsibility,
)
from jdeditor.posting.replacing import with_text
from jdeditor.posting.texts import texts

WHOLE = Posting(
    title="A",
    brief="B",
    locations=(Location(city="C"), Location(city="D")),
    responsibilities=(Responsibility(text="E", share=20), Responsibility(text="F")),
    qualifications=Qualifications(required=("G",), preferred=("H",)),
    benefits=("I", "J"),
    free_sections=(FreeSection(key="mine", heading="K", text="L", bullets=("M",)),),
    inside=Inside(physical_demands=(PhysicalDemand(activity="N"),)),
)
SOURCES = [words.source for key in sections.all_keys(WHOLE) for words in texts(WHOLE, key)]


@pytest.mark.parametrize("source", SOURCES)
def test_every_text_can_be_put_in_its_place_and_nothing_else_changes(source: str) -> None:
    def read(posting: Posting) -> dict[str, str]:
        keys = sections.all_keys(posting)
        return {words.source: words.text for key in keys for words in texts(posting, key)}

    changed = with_text(WHOLE, source, "new")
    assert read(changed) == read(WHOLE) | {source: "new"}
    assert changed.responsibilities[0].share == 20


def test_a_place_that_is_gone_changes_nothing() -> None:
    assert with_text(WHOLE, "benefits#9", "new") == WHOLE
