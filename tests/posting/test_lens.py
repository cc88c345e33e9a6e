"""Lenses: fields of a posting by name, to read and to replace."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jdeditor.posting.lens import first_location, free_section, lens, named
from jdeditor.posting.posting import FreeSection, Location, Pay, Posting


def test_a_lens_is_named_by_the_way_it_goes() -> None:
    assert lens(lambda p: p.pay.minimum).name == "pay.minimum"
    assert lens(lambda p: p.title).name == "title"


def test_a_lens_reads_and_replaces_one_field_and_leaves_the_rest() -> None:
    minimum = lens(lambda p: p.pay.minimum)
    posting = Posting(title="Nurse", pay=Pay(currency="USD"))
    changed = minimum.put(posting, Decimal(5))
    assert minimum.get(changed) == 5
    assert changed == Posting(title="Nurse", pay=Pay(currency="USD", minimum=Decimal(5)))
    assert posting.pay.minimum is None


def test_a_name_gives_the_same_lens() -> None:
    posting = named("approval.prepared_by.name").put(Posting(), "Ann")
    assert posting.approval.prepared_by.name == "Ann"


@pytest.mark.parametrize("name", ["titel", "pay.bonus", "location.planet", "free.section-1.color"])
def test_a_field_that_is_not_there_is_noticed_at_once(name: str) -> None:
    with pytest.raises(AttributeError):
        named(name)


def test_the_first_location_comes_and_goes_with_what_is_written_into_it() -> None:
    city = first_location("city")
    posting = city.put(Posting(), "Denver")
    assert posting.locations == (Location(city="Denver"),)
    assert city.put(posting, "") == Posting()


def test_an_emptied_first_location_keeps_its_place_before_others() -> None:
    two = Posting(locations=(Location(city="Denver"), Location(city="Thun")))
    emptied = first_location("city").put(two, "")
    assert emptied.locations == (Location(), Location(city="Thun"))


def test_a_free_section_is_found_by_its_key() -> None:
    posting = Posting(free_sections=(FreeSection(key="a"), FreeSection(key="b", text="old")))
    text = free_section("b", "text")
    assert text.get(posting) == "old"
    assert [s.text for s in text.put(posting, "new").free_sections] == ["", "new"]


def test_writing_to_a_free_section_that_is_gone_changes_nothing() -> None:
    text = free_section("gone", "text")
    assert text.get(Posting()) == ""
    assert text.put(Posting(), "new") == Posting()
