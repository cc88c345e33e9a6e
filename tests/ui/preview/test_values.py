from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from jdeditor.ui.preview import zoom
from jdeditor.ui.preview.caret import caret
from jdeditor.ui.preview.desk import lay
from jdeditor.ui.preview.follow import reach
from jdeditor.ui.preview.pages import LETTER, Box, Clip, Size, Spot
from jdeditor.ui.preview.pointing import marks_of, nearest
from jdeditor.ui.preview.rasters import LARGEST, cuts
from jdeditor.ui.preview.tint import stretches
from jdeditor.writers.rendered import Mark


@pytest.mark.parametrize(
    ("words", "before", "place"),
    [
        ("Write tests", "Write", 5),
        ("Write tests", "– Wri", 3),
        ("[City, State]", "Location[City,", 6),
        ("120,000", "$120", 3),
        ("120,000", "Pay$120,000 to $2", 0),
        ("one two\nthree", "one two\r\nthr", 11),
        ("Write tests", "", 0),
        ("", "Write", 0),
        ("naïve 😀 plan", "naïve 😀 p", 9),
    ],
)
def test_the_caret_goes_where_the_page_was_clicked(words: str, before: str, place: int) -> None:
    assert caret(words, before) == place


@pytest.mark.parametrize(
    ("scroll", "top", "bottom", "there"),
    [
        (100, 150, 200, 100),  # in sight
        (100, 40, 60, 24),  # above
        (100, 480, 520, 136),  # below
        (100, 450, 480, 100),  # just in sight
        (100, 0, 2000, 100),  # higher than the view, which is inside it
        (100, 700, 2000, 684),  # higher than the view, further down
    ],
)
def test_scrolling_is_the_least_that_shows_a_field(
    scroll: int, top: float, bottom: float, there: int
) -> None:
    assert reach(scroll, 400, top, bottom) == there


def mark(source: str, y: float = 0, page: int = 0, height: float = 14) -> Mark:
    return Mark(source, page, 72, y, 400, height)


def test_a_place_is_looked_for_as_itself_its_parts_and_its_whole() -> None:
    marks = [mark("brief"), mark("brief#0"), mark("brief#1"), mark("title"), mark("apply")]

    def found(source: str) -> list[str]:
        return [one.source for one in marks_of(marks, source)]

    assert found("title") == ["title"]
    assert found("brief") == ["brief#0", "brief#1"]
    assert found("brief#1") == ["brief#1"]
    assert found("brief#9") == ["brief"]
    assert found("apply") == ["apply"]
    assert found("benefits#9") == []
    assert found("") == []


def test_the_smallest_of_overlapping_places_is_meant() -> None:
    marks = [mark("duties", 0, height=200), mark("duties#1", 50)]
    assert nearest(marks, Spot(0, 100, 55)) == marks[1]
    assert nearest(marks, Spot(0, 100, 150)) == marks[0]
    assert nearest(marks, Spot(1, 100, 55)) is None
    assert nearest(marks, Spot(0, 100, 600)) is None


def test_the_desk_finds_its_way_there_and_back() -> None:
    desk = lay([LETTER, Size(842, 595), LETTER], 0.8, 700, 24, 1.25)
    for spot in (Spot(0, 10, 20), Spot(1, 800, 500), Spot(2, 0, 0)):
        assert desk.spot(desk.point(spot)) == pytest.approx(spot)
    assert desk.spot(QPointF(300, -500)).page == 0
    assert desk.spot(QPointF(300, 99999)).page == 2
    for page in desk.pages:
        assert (page.x() * 1.25) % 1 == pytest.approx(0)
        assert (page.y() * 1.25) % 1 == pytest.approx(0)


def test_a_page_wider_than_the_view_keeps_its_margins() -> None:
    desk = lay([LETTER], 2, 700, 24, 1)
    assert desk.pages[0].left() == 24
    assert desk.width == 1224 + 48


def test_fitting_holds_for_the_widest_page() -> None:
    sizes = [LETTER, Size(842, 595)]
    assert zoom.scale(zoom.Fit.WIDTH, sizes, Size(421, 900)) == pytest.approx(0.5)
    assert zoom.scale(zoom.Fit.PAGE, sizes, Size(842, 396)) == pytest.approx(0.5)
    assert zoom.scale(1000, sizes, Size(100, 100)) == pytest.approx(400 / 75)
    assert zoom.smaller(40) == 40
    assert (zoom.larger(100), zoom.smaller(100), zoom.larger(400)) == (110, 90, 400)


def test_a_huge_page_is_drawn_coarsely_as_a_whole_and_sharply_where_it_is_seen() -> None:
    desk = lay([LETTER], 16 / 3, 700, 24, 1)
    part, whole = cuts(desk, range(1), QRectF(500, 1000, 700, 500), 1)
    assert part.scale == desk.scale
    assert part.clip == Clip(256, 768, 1024, 768)
    assert whole.clip is None
    assert whole.scale**2 * 612 * 792 == pytest.approx(LARGEST)


def test_a_fact_is_tinted_with_its_label_to_the_end_of_its_column() -> None:
    label, value = mark("pay.minimum", 100)._replace(width=20), mark("pay.minimum", 100)
    value = value._replace(x=200, width=150)
    longer = mark("reports_to", 120)._replace(x=200, width=300)
    assert stretches([label, value, longer], [label, value], 0) == [Box(72, 100, 428, 14)]


def test_the_entries_of_a_list_are_tinted_as_one_and_distant_ones_apart() -> None:
    entries = [mark("duties#0", 100), mark("duties#1", 118), mark("duties#2", 300)]
    elsewhere = mark("duties#3", 50, page=1)
    assert stretches([*entries, elsewhere], [*entries, elsewhere], 0) == [
        Box(72, 100, 400, 32),
        Box(72, 300, 400, 14),
    ]


def test_a_field_printed_as_part_of_another_is_found_there() -> None:
    places = ("pay.minimum", "location.city", "work.environment", "application.link", "section-1")
    marks = [mark(place) for place in places]

    def found(source: str) -> list[str]:
        return [one.source for one in marks_of(marks, source)]

    assert found("pay.maximum") == ["pay.minimum"]
    assert found("location.country") == ["location.city"]
    assert found("work.note") == ["work.environment"]
    assert found("application.email") == ["application.link"]
    assert found("free.section-1.heading") == ["section-1"]
    assert found("free.section-1.text") == []
    assert found("work.travel") == []
