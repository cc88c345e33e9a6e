"""The web page, Markdown and the data for search engines."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import (
    Employer,
    Inside,
    Location,
    Pay,
    Posting,
    Responsibility,
    Work,
)
from jdeditor.posting.vocabulary import EmploymentType, PayPeriod, WorkEnvironment
from jdeditor.storage import posting_file
from jdeditor.writers import html, jsonld, markdown

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
HOSTILE = "</script><script>alert(1)</script> {{7*7}} {% raw %} & ]]> <!-- \x00\x07 \u2028 \"'"
VOID = {"meta", "br", "link", "img"}


def page(posting: Posting, layout_id: str = "career") -> str:
    return html.write(compose(posting, layout(layout_id)), None, posting).decode()


def data(posting: Posting) -> dict[str, Any]:
    written = jsonld.write(compose(posting, layout("career")), None, posting)
    found: dict[str, Any] = json.loads(written)
    return found


def embedded(written: str) -> dict[str, Any]:
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', written)
    read: dict[str, Any] = json.loads(found)
    return read


class Balance(HTMLParser):
    """Sees whether every element ends, in order, and what there is."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.wrong += [f"{tag} {name}" for name, _ in attrs if name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.mark.parametrize("layout_id", ["career", "approval", "internal", "summary"])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_a_page_is_well_formed_with_one_title_and_headings_in_order(
    sample: Path, layout_id: str
) -> None:
    written = page(posting_file.load(sample), layout_id)
    seen = Balance()
    seen.feed(written)
    assert seen.wrong == []
    assert seen.open == []
    assert seen.seen.count("h1") == 1
    levels = [int(tag[1]) for tag in seen.seen if re.fullmatch(r"h[1-6]", tag)]
    assert all(b - a <= 1 for a, b in itertools.pairwise(levels))
    assert written.startswith('<!DOCTYPE html>\n<html lang="en')


def test_hostile_words_are_only_words() -> None:
    posting = Posting(
        title=HOSTILE,
        employer=Employer(name=HOSTILE, about=HOSTILE),
        language="en-US",
        brief=HOSTILE,
        responsibilities=(Responsibility(text=HOSTILE),),
        benefits=(HOSTILE,),
        schedule=HOSTILE,
    )
    written = page(posting)
    seen = Balance()
    seen.feed(written)
    assert seen.wrong == []
    assert seen.seen.count("script") == 1
    assert "{{7*7}}" in written
    assert "49" not in re.sub(r"<style>.*?</style>", "", written, flags=re.DOTALL)
    assert not re.search(r"[\x00-\x08\x0e-\x1f]", written)
    assert "alert(1)" in embedded(written)["jobBenefits"]


def test_a_page_in_hebrew_runs_from_right_to_left() -> None:
    assert '<html lang="he" dir="rtl">' in page(Posting(title="מפתחת", language="he"))
    assert '<html lang="en-GB">' in page(Posting(title="Developer", language="en-GB"))


def test_a_copy_for_approval_tells_search_engines_nothing() -> None:
    assert "ld+json" not in page(posting_file.load(SAMPLES[0]), "approval")


def test_facts_are_numbers_and_the_words_of_the_standard() -> None:
    found = data(
        Posting(
            title="Data Engineer",
            employer=Employer(name="Larkfield"),
            brief="Build things.",
            locations=(Location(city="Denver", region="CO", country="US"),),
            employment_types=(EmploymentType.FULL_TIME, EmploymentType.PER_DIEM),
            pay=Pay(
                minimum=Decimal("23.25"),
                maximum=Decimal(30),
                currency="USD",
                period=PayPeriod.HOUR,
            ),
            closing_date=dt.date(2027, 1, 15),
            requisition="R-1",
        )
    )
    assert found["baseSalary"] == {
        "@type": "MonetaryAmount",
        "currency": "USD",
        "value": {
            "@type": "QuantitativeValue",
            "minValue": 23.25,
            "maxValue": 30,
            "unitText": "HOUR",
        },
    }
    assert found["employmentType"] == ["FULL_TIME", "PER_DIEM"]
    assert found["jobLocation"][0]["address"]["addressCountry"] == "US"
    assert found["validThrough"] == "2027-01-15T23:59:59"
    assert found["identifier"] == {"@type": "PropertyValue", "name": "Larkfield", "value": "R-1"}
    assert found["description"] == "<p>Job brief</p><p>Build things.</p>"


def test_remote_work_names_the_country_and_no_place() -> None:
    posting = Posting(
        work=Work(environment=WorkEnvironment.REMOTE),
        locations=(Location(city="Denver", country="US"),),
    )
    found = data(posting)
    assert found["jobLocationType"] == "TELECOMMUTE"
    assert found["applicantLocationRequirements"] == [{"@type": "Country", "name": "US"}]
    assert "jobLocation" not in found


def test_blanks_hidden_sections_and_inside_facts_are_left_out() -> None:
    posting = Posting(
        title="Baker",
        employer=Employer(name="[Employer name]"),
        locations=(Location(city="[City, State]"),),
        pay=Pay(minimum=Decimal(40000), period=PayPeriod.YEAR),
        benefits=("Bread",),
        inside=Inside(soc_code="51-3011"),
        hidden=("pay", "benefits"),
    )
    document = compose(posting, layout("career"))
    found = data(posting)
    assert not {"baseSalary", "jobBenefits", "jobLocation", "hiringOrganization"} & found.keys()
    assert "51-3011" not in json.dumps(found)
    missing = jsonld.left_out(document, posting)
    assert missing == ("a description", "an employer", "a place of work")


def test_equal_postings_give_equal_bytes() -> None:
    posting = posting_file.load(SAMPLES[0])
    assert page(posting) == page(posting)
    assert data(posting) == data(posting)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("# not a heading", "\\# not a heading"),
        ("1. not a list", "1\\. not a list"),
        ("- not a list", "\\- not a list"),
        ("snake_case stays, _this_ too", "snake_case stays, \\_this\\_ too"),
        ("2 * 3 < 7 & [x]", "2 \\* 3 \\< 7 \\& \\[x\\]"),
        ("C# and C++, 401(k)", "C# and C++, 401(k)"),
    ],
)
def test_what_looks_like_markdown_stays_words(words: str, written: str) -> None:
    title = markdown.markdown(compose(Posting(title="T", department=words), layout("career")))
    assert title.splitlines()[2] == written


def test_bold_italic_and_links_are_kept() -> None:
    brief = "**Build services.** And *read* [our page](https://example.com/a_b)."
    made = markdown.markdown(compose(Posting(title="T", brief=brief), layout("career")))
    assert "**Build services.** And *read* [our page](<https://example.com/a_b>)." in made
    written = page(replace(Posting(title="T"), brief=brief))
    assert "<strong>Build services.</strong>" in written
    assert '<a href="https://example.com/a_b">our page</a>' in written
