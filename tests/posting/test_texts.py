"""Every text of a posting is found, once, and under the section where the form has it."""

from __future__ import annotations

from jdeditor import assets
from jdeditor.posting import sections
from jdeditor.posting.texts import section_of, texts
from jdeditor.storage import posting_file

SAMPLE = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")


def test_each_text_says_where_it_stands() -> None:
    duties = texts(SAMPLE, "responsibilities")
    assert duties[1].source == "responsibilities#1"
    assert duties[1].text.startswith("**Plan with others.**")
    assert [words.source for words in texts(SAMPLE, "section-1")][:2] == [
        "free.section-1.text",
        "free.section-1.bullets#0",
    ]


def test_each_text_belongs_to_the_section_that_gives_it() -> None:
    for key in sections.all_keys(SAMPLE):
        for words in texts(SAMPLE, key):
            assert section_of(words.source) == key, words.source


def test_no_text_is_found_twice() -> None:
    found = [w.source for key in sections.all_keys(SAMPLE) for w in texts(SAMPLE, key)]
    assert len(found) == len(set(found))
