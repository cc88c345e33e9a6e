"""Checks on facts, lists and the law, on postings that have the fault and that have not."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from jdeditor import assets, checks
from jdeditor.checks import Family, Finding, Severity, law
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
        "Skill in mastering new tools",
    ],
)
def test_a_degree_with_another_way_or_by_law_is_let_be(line: str) -> None:
    posting = replace(GOOD, qualifications=Qualifications(required=(line,)))
    assert "lists.degree" not in found(posting)


NEEDS = [(place, need) for place in law.places() for need in place.needs]


@pytest.mark.parametrize(("place", "need"), NEEDS, ids=lambda x: getattr(x, "code", x))
def test_each_place_misses_each_thing_it_wants_and_nothing_that_is_there(
    place: law.Place, need: str
) -> None:
    country, _, region = place.code.partition("-")
    there = replace(
        GOOD,
        locations=(Location(city="Town", region=region, country=country),),
        pay=replace(GOOD.pay, extras="a yearly bonus"),
    )
    lacking: dict[str, dict[str, Any]] = {
        "range": {"pay": Pay(extras="a bonus")},
        "benefits": {"benefits": ()},
        "deadline": {"closing_date": None, "closing_note": ""},
        "apply": {"application": Application()},
        "other_pay": {"pay": replace(GOOD.pay, extras="")},
    }
    rule = f"law.{need.replace('_', '-')}"
    in_force = place.since is None or place.since <= TODAY
    assert rule not in found(there)
    missing = found(replace(there, **lacking[need])).get(rule)
    assert (missing is not None) == in_force
    if missing:
        assert missing.family is Family.LEGAL
        assert place.name in missing.message
        assert "Rules as of 2026-11-23" in missing.reference


def test_remote_work_asks_the_law_of_every_state() -> None:
    remote = replace(
        GOOD,
        work=Work(WorkEnvironment.REMOTE),
        locations=(Location(country="US"),),
        pay=Pay(),
    )
    finding = found(remote)["law.range"]
    assert finding.severity is Severity.ERROR
    assert "California" in finding.message
    assert "more" in finding.message


def test_another_place_can_be_asked() -> None:
    nowhere = replace(
        GOOD, locations=(Location(city="Reno", region="NV", country="US"),), pay=Pay()
    )
    assert "law.range" not in found(nowhere)
    assert "law.range" in found(nowhere, places=("US-CO",))


def test_a_state_is_known_by_its_name_too() -> None:
    posting = Posting(locations=(Location(region="new York", country="usa"),))
    assert law.codes(posting) == ("US-NY",)


def test_an_exempt_job_under_the_floor_is_told() -> None:
    low = replace(
        GOOD,
        inside=Inside(flsa_status=FlsaStatus.EXEMPT),
        pay=Pay(Decimal(60000), Decimal(70000), "USD", PayPeriod.YEAR),
        locations=(Location(region="CA", country="US"),),
    )
    assert "70,304" in found(low)["law.exempt-floor"].message
    assert "law.exempt-floor" not in found(replace(low, locations=()))


def test_old_rules_say_that_they_are_old() -> None:
    later = dt.date(2027, 8, 1)
    rules = [finding.rule for finding in checks.check(GOOD, today=later)]
    assert "law.rules-old" in rules


def test_what_weighs_most_comes_first() -> None:
    order = [f.severity for f in checks.check(Posting(brief="Our young rockstars."), today=TODAY)]
    weights = [list(Severity).index(severity) for severity in order]
    assert weights == sorted(weights)
