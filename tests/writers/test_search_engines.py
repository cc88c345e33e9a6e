"""The data for search engines keeps the rules of Google's guide to job postings."""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import Location, Pay, Posting
from jdeditor.posting.vocabulary import PayPeriod
from jdeditor.storage import posting_file
from jdeditor.writers import jsonld

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
EMPLOYMENT = {
    *("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM"),
    "OTHER",
}
KEPT = {"p", "ul", "li"}
"""The tags of a description that Google is sure to keep."""


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.seen.add(tag)


def data(posting: Posting) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        jsonld.write(compose(posting, layout("career")), None, posting)
    )
    return found


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_an_example_keeps_the_rules(sample: Path) -> None:
    posting = posting_file.load(sample)
    found = data(posting)
    assert (found["@context"], found["@type"]) == ("https://schema.org/", "JobPosting")
    assert found["title"] == posting.title
    assert found["description"] != found["title"]
    assert Tags(found["description"]).seen <= KEPT
    assert found["hiringOrganization"]["name"]
    assert set(found["employmentType"]) <= EMPLOYMENT
    assert all(place["address"]["addressCountry"] for place in found.get("jobLocation", ()))
    if found.get("jobLocationType"):
        assert found["jobLocationType"] == "TELECOMMUTE"
        assert found["applicantLocationRequirements"][0]["@type"] == "Country"
    if "validThrough" in found:
        closing = dt.datetime.fromisoformat(found["validThrough"])
        assert closing.date() == posting.closing_date
    salary(found.get("baseSalary"))
    assert jsonld.left_out(compose(posting, layout("career")), posting) == ()


def salary(found: dict[str, Any] | None) -> None:
    if found is None:
        return
    value = found["value"]
    assert re.fullmatch("[A-Z]{3}", found["currency"])
    assert value["unitText"] in {"HOUR", "DAY", "WEEK", "MONTH", "YEAR"}
    numbers = [value[name] for name in ("value", "minValue", "maxValue") if name in value]
    assert numbers
    assert all(isinstance(number, int | float) for number in numbers)
    assert ("value" in value) != ("minValue" in value)


@pytest.mark.parametrize("currency", ["", "dollars", "US$", "<b>"])
def test_a_currency_that_is_no_code_is_left_out_and_not_made_up(currency: str) -> None:
    pay = Pay(minimum=Decimal(40_000), currency=currency, period=PayPeriod.YEAR)
    assert "baseSalary" not in data(Posting(title="Baker", pay=pay))


def test_a_place_without_a_country_is_told() -> None:
    posting = Posting(title="Baker", brief="Bake.", locations=(Location(city="Denver"),))
    missing = jsonld.left_out(compose(posting, layout("career")), posting)
    assert "the country of every place of work" in missing
