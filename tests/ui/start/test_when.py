from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from jdeditor.ui.when import when

NOW = dt.datetime(2026, 11, 23, 12, 4, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _american() -> None:
    QLocale.setDefault(QLocale("en_US"))


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (dt.timedelta(minutes=0), "Today 12:04\N{NARROW NO-BREAK SPACE}PM"),
        (dt.timedelta(hours=12), "Today 12:04\N{NARROW NO-BREAK SPACE}AM"),
        (dt.timedelta(hours=13), "Yesterday"),
        (dt.timedelta(hours=36), "Yesterday"),
        (dt.timedelta(days=2), "November 21"),
        (dt.timedelta(days=326), "January 1"),
        (dt.timedelta(days=327), "December 31, 2025"),
    ],
)
def test_a_moment_is_told_as_people_say_it(before: dt.timedelta, words: str) -> None:
    assert when(NOW - before, NOW) == words


def test_the_day_is_that_of_the_reader_and_not_that_of_london() -> None:
    tokyo = dt.timezone(dt.timedelta(hours=9))
    late = dt.datetime(2026, 11, 22, 16, 0, tzinfo=dt.UTC)
    assert when(late, NOW.astimezone(tokyo)).startswith("Today 1:00")
