"""Checks on facts, lists and the law, on postings that have the fault and that have not."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor import assets, checks
from jdeditor.checks import Finding, Severity
from jdeditor.checks.mending import mended
from jdeditor.posting.posting import (
    Application,
    Inside,
    Location,
    Pay,
    Posting,
    Qualifications,
    Responsibility,
    Work,
)
from jdeditor.posting.vocabulary import FlsaStatus, PayPeriod, WorkEnvironment
from jdeditor.storage import posting_file

TODAY = dt.date(2026, 11, 24)
SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
GOOD = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")


def found(posting: Posting, **more: tuple[str, ...]) -> dict[str, Finding]:
    places = more.get("places", ())
    return {f.rule: f for f in checks.check(posting, places=places, today=TODAY)}


def duties(*texts: str) -> tuple[Responsibility, ...]:
    return tuple(Responsibility(text=text) for text in texts)


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_our_own_samples_have_nothing_to_say(file: Path) -> None:
    findings = checks.check(posting_file.load(file), today=TODAY)
    assert [(f.rule, f.source, f.message) for f in findings] == []


def test_an_empty_posting_lacks_what_people_need() -> None:
    assert set(found(Posting())) == {
        "facts.no-title",
        "facts.no-employer",
        "facts.no-place",
        "facts.no-duties",
        "facts.no-way-to-apply",
        "facts.no-pay",
        "facts.no-benefits",
        "facts.no-closing-date",
        "facts.no-equal-opportunity",
        "facts.no-employment-type",
        "facts.no-accommodation",
    }


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("facts.blank", {"brief": "You work for [team]."}),
        ("facts.instruction-left", {"brief": "Specify the location or indicate if remote."}),
        ("facts.pay-order", {"pay": Pay(Decimal(9), Decimal(8), "USD", PayPeriod.HOUR)}),
        ("facts.pay-period", {"pay": Pay(Decimal(9), Decimal(9), "USD", None)}),
        ("facts.pay-wide", {"pay": Pay(Decimal(50), Decimal(200), "USD", PayPeriod.HOUR)}),
        ("facts.closed", {"closing_date": dt.date(2026, 11, 23)}),
        ("facts.started", {"start_date": dt.date(2026, 11, 1)}),
        ("facts.start-before-close", {"start_date": dt.date(2027, 1, 10)}),
        ("facts.email", {"application": Application(email="jobs at larkfield")}),
        ("facts.link", {"application": Application(link="our site")}),
        ("facts.shares", {"responsibilities": (Responsibility(text="Plan.", share=60),) * 2}),
        ("lists.twice", {"benefits": ("Paid time off", "Paid time off.")}),
        ("lists.one-benefit-twice", {"benefits": ("401(k)", "Retirement plan")}),
        ("lists.long-line", {"benefits": ("word " * 46,)}),
        (
            "lists.mixed-grammar",
            {"responsibilities": duties("Plan it.", "Write it.", "Test it.", "Running it.")},
        ),
        (
            "lists.degree",
            {"qualifications": Qualifications(required=("A bachelor’s degree in history",))},
        ),
        (
            "lists.nice-in-must",
            {"qualifications": Qualifications(required=("Knowledge of Go is a plus",))},
        ),
        (
            "lists.many-musts",
            {"qualifications": Qualifications(required=tuple(f"Skill {n}" for n in "abcdefghi"))},
        ),
        ("facts.remote-or-not", {"work": Work(WorkEnvironment.REMOTE), "brief": "On-site only."}),
        (
            "facts.instruction-left",
            {"brief": "In Ohio (specify the location or indicate if remote)."},
        ),
        (
            "facts.pay-one-end",
            {
                "pay": Pay(Decimal(9), None, "USD", PayPeriod.HOUR),
                "locations": (Location(city="Cheyenne", region="WY"),),
            },
        ),
        ("facts.pay-otherwise", {"brief": "The pay is $10 to $12 an hour."}),
        (
            "facts.exempt-hourly",
            {
                "inside": Inside(flsa_status=FlsaStatus.EXEMPT),
                "pay": Pay(Decimal(20), Decimal(25), "USD", PayPeriod.HOUR),
            },
        ),
        ("facts.no-accommodation", {"accommodation": ""}),
        (
            "facts.exempt-overtime",
            {
                "inside": Inside(flsa_status=FlsaStatus.EXEMPT),
                "brief": "Overtime is paid at time and a half.",
            },
        ),
        ("facts.no-address", {"application": Application(instructions="Send a resume.")}),
        ("facts.email", {"application": Application(email="jobs@example.com")}),
        ("facts.link", {"brief": "See https://www.yourcompany.com/jobs for more."}),
        ("facts.private-mailbox", {"application": Application(email="larkfield@gmail.com")}),
        ("facts.other-place", {"brief": "This role is based in Austin."}),
        ("facts.other-title", {"brief": "As a Sales Manager, you will call customers."}),
        (
            "facts.years-before-release",
            {"qualifications": Qualifications(required=("15 years of Kubernetes experience",))},
        ),
        ("reading.long-sentence", {"brief": "We build and " * 20 + "we test."}),
        ("reading.long-paragraph", {"brief": "We build it and we test it. " * 15}),
        ("reading.long-posting", {"brief": "We build it.\n" * 400}),
        ("reading.two-spellings", {"brief": "Startup of the year.\nA start-up since 2009."}),
        ("facts.no-employment-type", {"employment_types": ()}),
        ("facts.email", {"brief": "Write to jobs@larkfield today."}),
        ("facts.link", {"brief": "See http:/larkfield.com for more."}),
        ("facts.inside-published", {"brief": "Cost center 4711.", "benefits": ("Health",)}),
        ("facts.inside-published", {"inside": Inside(pay_grade="G17"), "benefits": ("G17",)}),
        (
            "facts.years-and-level",
            {
                "title": "Junior Engineer",
                "qualifications": Qualifications(required=("5+ years of experience",)),
            },
        ),
        (
            "facts.years-and-level",
            {
                "title": "Senior Engineer",
                "qualifications": Qualifications(required=("One year of experience",)),
            },
        ),
        ("facts.hours", {"brief": "A part-time position."}),
        ("title.capitals", {"title": "BACKEND ENGINEER"}),
        ("title.long", {"title": "Engineer " * 8}),
        ("boards.title", {"title": "Engineer " * 10}),
        ("lists.mixed-ends", {"benefits": ("One.", "Two", "Three", "Four")}),
        (
            "lists.many-years",
            {"qualifications": Qualifications(required=("12 years of experience",))},
        ),
        (
            "lists.twice",
            {
                "qualifications": Qualifications(
                    required=("Knows databases well",), preferred=("Knows databases well",)
                )
            },
        ),
        ("lists.one-benefit-twice", {"benefits": ("Paid time off", "PTO")}),
        (
            "lists.mixed-grammar",
            {
                "responsibilities": duties(
                    "Developing logic", "Optimization of speed", "Manages people", "Test it"
                )
            },
        ),
    ],
)
def test_a_fault_is_found_and_its_absence_is_not(rule: str, changes: dict[str, object]) -> None:
    assert rule in found(replace(GOOD, **changes))
    assert rule not in found(GOOD)


@pytest.mark.parametrize(
    "line",
    [
        "A bachelor’s degree in history, or equivalent experience",
        "A degree in nursing and an RN license",
        "Certified Scrum Master",
        "Skill in mastering new tools",
    ],
)
def test_a_degree_with_another_way_or_by_law_is_let_be(line: str) -> None:
    posting = replace(GOOD, qualifications=Qualifications(required=(line,)))
    assert "lists.degree" not in found(posting)


@pytest.mark.parametrize(
    "line", ["Bachelors degree", "Associate degree", "BA in history", "A Master’s in history"]
)
def test_a_degree_is_known_however_it_is_written(line: str) -> None:
    posting = replace(GOOD, qualifications=Qualifications(required=(line,)))
    assert "lists.degree" in found(posting)


@pytest.mark.parametrize(
    "words", ["Apply on our careers page.", "Come to the shop.", "Ring 0113 496 0000.", ""]
)
def test_an_application_can_go_many_ways(words: str) -> None:
    way = Application(instructions=words)
    assert "facts.no-address" not in found(replace(GOOD, application=way))


def test_one_key_says_that_a_degree_is_not_the_only_way() -> None:
    line = "A bachelor’s degree in history"
    posting = replace(GOOD, qualifications=Qualifications(required=(line,)))
    better = mended(posting, [found(posting)["lists.degree"]])
    assert better.qualifications.required == (
        "A bachelor’s degree or equivalent experience in history",
    )
    assert "lists.degree" not in found(better)


@pytest.mark.parametrize(
    ("currency", "words"),
    [("GBP", "£28,000 to £40,000"), ("EUR", "€30k–€40k"), ("USD", "$50-60k"), ("CAD", "$9 to $11")],
)
def test_another_range_in_the_words_is_told_in_each_currency(currency: str, words: str) -> None:
    pay = replace(GOOD.pay, currency=currency)
    posting = replace(GOOD, pay=pay, brief=f"The pay is {words}.")
    assert words in found(posting)["facts.pay-otherwise"].message


@pytest.mark.parametrize(
    "words", ["A budget of $5 to 10 million", "Accounts worth $100 to $200", "€30,000 to €40,000"]
)
def test_other_figures_are_not_taken_for_the_pay(words: str) -> None:
    assert "facts.pay-otherwise" not in found(replace(GOOD, brief=words))


def test_a_sentence_on_accommodation_is_missed_only_where_it_is_usual() -> None:
    bare = replace(GOOD, accommodation="")
    assert "facts.no-accommodation" in found(bare)
    for country in ("GB", "Australia", "DE"):
        abroad = replace(bare, locations=(Location(country=country),))
        assert "facts.no-accommodation" not in found(abroad)


def test_what_weighs_most_comes_first() -> None:
    order = [f.severity for f in checks.check(Posting(brief="Our young rockstars."), today=TODAY)]
    weights = [list(Severity).index(severity) for severity in order]
    assert weights == sorted(weights)
