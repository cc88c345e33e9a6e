"""A text is read by its headings, so that a rule knows which section a word stands in."""

from __future__ import annotations

import pytest

from jdeditor.readers.sectioned import sectioned

MARKDOWN = """---
layout: job
---
# Shift Lead

You lead the night shift at {{ site.name }}.

## What you will do
* Plan the shifts
* Train new staff

**Requirements**
- Two years of experience

Nice to have:
1. A forklift license

## Perks
Free lunch

## Our story
We began in 1970.

## Equal opportunity
We hire on merit.
"""


def test_each_part_of_a_text_stands_in_its_section() -> None:
    posting = sectioned(MARKDOWN)
    assert posting.title == "Shift Lead"
    assert posting.brief == "You lead the night shift at ."
    assert [duty.text for duty in posting.responsibilities] == [
        "Plan the shifts",
        "Train new staff",
    ]
    assert posting.qualifications.required == ("Two years of experience",)
    assert posting.qualifications.preferred == ("A forklift license",)
    assert posting.benefits == ("Free lunch",)
    assert posting.free_sections[0].text == "We began in 1970."
    assert posting.equal_opportunity == "We hire on merit."


@pytest.mark.parametrize("text", ["", "\n\n", "just words", "# \n#", "* \n- ", "---\n", "\x00\x07"])
def test_any_text_at_all_is_a_posting(text: str) -> None:
    assert sectioned(text).title == ""


def test_a_text_without_headings_is_all_brief() -> None:
    assert sectioned("One line.\nAnother line.").brief == "One line.\nAnother line."
