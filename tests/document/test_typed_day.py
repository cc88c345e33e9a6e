"""Days as people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdeditor.document.typed_day import read_day, written_day

MARCH, JANUARY = dt.date(2027, 3, 1), dt.date(2027, 1, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-US", "1 March 2027"),
        ("en-US", "Monday, Mar 1st, 2027"),
        ("en-US", "2027-03-01"),
        ("de-DE", "1. März 2027"),
        ("de-DE", "01.03.27"),
        ("de-DE", "Mo., 1.3.2027"),
        ("de-DE", "Montag, den 1. Mrz. 2027"),
        ("de-DE", "ab dem 1. Maerz 2027"),
        ("fr-FR", "1er mars 2027"),
        ("fr-FR", "à partir du lundi 1er mars 2027"),
        ("es-ES", "1.º de marzo de 2027"),
        ("es-ES", "1 de marzo de 2027"),
    ],
)
def test_a_day_is_read_in_english_and_in_the_words_of_the_posting(language: str, text: str) -> None:
    read = read_day(text, language)
    assert read is not None
    assert (read.day, read.other) == (MARCH, None)


@pytest.mark.parametrize(
    ("language", "text", "day", "other"),
    [
        ("en-US", "3/1/2027", MARCH, JANUARY),
        ("en-US", "3-1-27", MARCH, JANUARY),
        ("en-GB", "3/1/2027", JANUARY, MARCH),
        ("en-US", "1/13/2027", dt.date(2027, 1, 13), None),
        ("en-US", "13/1/2027", dt.date(2027, 1, 13), None),
        ("en-US", "3/3/2027", dt.date(2027, 3, 3), None),
    ],
)
def test_figures_follow_the_locale_and_the_other_meaning_is_told(
    language: str, text: str, day: dt.date, other: dt.date | None
) -> None:
    read = read_day(text, language)
    assert read is not None
    assert (read.day, read.other) == (day, other)


def test_accents_may_be_left_out() -> None:
    read = read_day("15 aout 2027", "fr-FR")
    assert read is not None
    assert read.day == dt.date(2027, 8, 15)


def test_the_first_of_a_month_is_written_as_the_french_do() -> None:
    assert written_day(MARCH, "fr-CA") == "1er mars 2027"
    assert written_day(dt.date(2027, 3, 11), "fr-FR") == "11 mars 2027"


@pytest.mark.parametrize("text", ["soon", "March 2027", "2/30/2027", "3/1/2", "20270301", "[date]"])
def test_what_is_no_day_is_not_guessed_at(text: str) -> None:
    assert read_day(text, "en-US") is None


@given(
    st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)),
    st.sampled_from(["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "en-CA"]),
)
def test_what_the_window_writes_it_reads_again(day: dt.date, language: str) -> None:
    read = read_day(written_day(day, language), language)
    assert read is not None
    assert read.day == day
