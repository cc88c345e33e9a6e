"""Which words of a text have a spelling."""

from __future__ import annotations

import pytest

from jdeditor.spelling.candidates import base, candidates


def words(text: str) -> list[str]:
    return [word.text for word in candidates(text)]


@pytest.mark.parametrize(
    "text",
    [
        "[Cityy, Statee] and [teh number]",
        "https://exmaple.com/teh www.exmaple.com mailto:teh@x.example",
        "jobbs@exmaple.com @handel #hashtagg",
        "401(k) 3D 24x7 B2B 2nd abc123",
        "NASA HR DevOps PostgreSQL iOS McDonald eBay",
        "Node.js ASP.NET .docx exmaple.org U.S.A.",
        "of a an it",
        "folder/teh/file.txt snake_casee",
    ],
)
def test_what_is_no_word_of_a_language_is_left_alone(text: str) -> None:
    ordinary = {"and", "number", "folder", "file"}
    assert set(words(text)) <= ordinary


def test_words_are_found_where_they_stand() -> None:
    text = "🚀 Don’t “Mangage” the team’s back-end (daily)."
    found = candidates(text)
    assert [word.text for word in found] == ["Mangage", "the", "team’s", "back", "end", "daily"]
    assert all(text[word.start : word.end] == word.text for word in found)


def test_a_possessive_is_the_word_itself() -> None:
    assert [base(word) for word in ("team’s", "teams'", "don’t", "it's")] == [
        "team",
        "teams",
        "don't",
        "it",
    ]


def test_words_on_both_sides_of_a_stroke_are_words() -> None:
    assert words("his/her and/or teh/docs.txt") == ["his", "her", "and"]


def test_a_very_long_line_takes_no_time() -> None:
    assert len(words("developer " * 20_000)) == 20_000
    for piece in ("a", "a.", "a/", "@", "[", "a'", "[a ", "a@"):
        assert words(piece * 100_000) == []
