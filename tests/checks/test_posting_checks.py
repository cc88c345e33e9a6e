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
from jdeditor.checks.duties import Duty, Need
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


def there(duty: Duty) -> Posting:
    """Return a posting in the place of a law that has all that any law wants."""
    country, _, rest = duty.code.partition("-")
    place = Location(
        city=duty.cities[0] if duty.cities else "Town", region=rest[:2], country=country
    )
    return replace(
        GOOD,
        locations=(place,),
        brief=GOOD.brief + "\nThis is an existing vacancy. No AI takes part in choosing people.",
        pay=replace(GOOD.pay, minimum=Decimal(160000), maximum=Decimal(190000), extras="a bonus"),
        equal_opportunity="We consider people with arrest or conviction records.",
    )


LACKING: dict[Need, dict[str, Any]] = {
    Need.RANGE: {"pay": Pay(extras="a bonus")},
    Need.BENEFITS: {"benefits": ()},
    Need.DEADLINE: {"closing_date": None, "closing_note": ""},
    Need.APPLY: {"application": Application()},
    Need.DESCRIPTION: {"responsibilities": ()},
    Need.OTHER_PAY: {"pay": replace(GOOD.pay, extras="")},
    Need.VACANCY: {"brief": GOOD.brief},
    Need.AI_USE: {"brief": GOOD.brief},
    Need.FAIR_CHANCE: {"equal_opportunity": "We hire on merit."},
}
NEEDS = [(duty, need) for duty in law.places() for need in duty.needs]


@pytest.mark.parametrize(("duty", "need"), NEEDS, ids=lambda x: getattr(x, "id", x.name))
def test_each_law_misses_each_thing_it_wants_and_nothing_that_is_there(
    duty: Duty, need: Need
) -> None:
    whole = there(duty)
    rule = law.LATER.id if duty.before_interview else law.NEEDS[need].id
    assert [f.message for f in checks.check(whole, today=TODAY) if f.rule.startswith("law.")] == []
    findings = checks.check(replace(whole, **LACKING[need]), today=TODAY)
    missing = [f for f in findings if f.rule == rule and duty.name in f.message]
    assert bool(missing) == duty.holds_on(TODAY)
    for finding in missing:
        assert finding.family is Family.LEGAL
        assert duty.law in finding.reference
        assert f"Rules as of {law.as_of()}" in finding.reference


def test_more_than_twenty_five_places_are_known_and_each_law_has_its_source_and_date() -> None:
    assert len({duty.code for duty in law.places()}) > 25
    for duty in law.places():
        assert duty.source
        assert duty.checked


def test_every_law_that_can_be_told_says_which_since_when_and_how_old_the_rule_is() -> None:
    posting = replace(
        GOOD,
        brief="Join our young team.",
        pay=Pay(),
        qualifications=Qualifications(required=("A driver’s license",)),
        locations=(Location(region="CA", country="US"),),
    )
    legal = [f for f in checks.check(posting, today=TODAY) if f.family is Family.LEGAL]
    assert {f.rule for f in legal} >= {"age.young", "law.range", "law.drivers-license"}
    for finding in legal:
        assert "Rules as of 20" in finding.reference, finding.rule


def test_the_law_of_one_country_is_advice_in_another() -> None:
    home = found(replace(GOOD, brief="Join our young team."))["age.young"]
    assert (home.family, home.severity) == (Family.LEGAL, Severity.ERROR)
    oslo = replace(GOOD, brief="Join our young team.", locations=(Location(country="Norway"),))
    abroad = found(oslo)["age.young"]
    assert (abroad.family, abroad.severity) == (Family.EXCLUSION, Severity.WARNING)
    assert abroad.reference == "US: 29 CFR 1625.4"
    leeds = replace(oslo, locations=(Location(city="Leeds", country="UK"),))
    rules = found(leeds)
    assert "law.uk-words" in rules
    assert "age.young" not in rules


def test_what_may_be_told_before_the_interview_is_a_note() -> None:
    italy = replace(GOOD, locations=(Location(country="Italy"),), pay=Pay())
    finding = found(italy)["law.range-later"]
    assert finding.severity is Severity.NOTE
    assert "before the interview" in finding.message


def test_a_law_that_nobody_has_checked_is_told_as_such() -> None:
    duty = Duty(
        id="x",
        code="US-TX",
        name="Texas",
        law="a law",
        needs=(Need.RANGE,),
        source="",
        verified=False,
    )
    (finding,) = law._named(law.UNVERIFIED, "pay.minimum", "No pay range found", [duty])
    assert finding.severity is Severity.NOTE
    assert "nobody has checked" in finding.why


def test_the_answers_of_a_place_say_found_and_not_found() -> None:
    colorado = replace(GOOD, locations=(Location(region="CO", country="US"),), benefits=())
    answers = {a.need: a.found for a in law.answers(colorado, law.codes(colorado), TODAY)}
    assert answers[Need.RANGE]
    assert not answers[Need.BENEFITS]


def test_a_city_is_asked_beside_its_state() -> None:
    posting = Posting(locations=(Location(city="Ithaca", region="NY", country="US"),))
    assert law.codes(posting) == ("US-NY", "US-NY-ITHACA")


def test_an_open_end_and_a_range_that_ontario_finds_too_wide_are_told() -> None:
    ontario = replace(GOOD, locations=(Location(region="Ontario", country="Canada"),))
    pay = Pay(Decimal(60000), Decimal(120000), "CAD", PayPeriod.YEAR)
    assert "50,000" in found(replace(ontario, pay=pay))["law.wide-range"].message
    one_end = Pay(Decimal(60000), None, "CAD", PayPeriod.YEAR)
    assert "law.open-range" in found(replace(ontario, pay=one_end))


def test_words_that_a_place_forbids_are_told_there_only() -> None:
    wanted = Qualifications(required=("Canadian experience",))
    assert "law.canadian-experience" not in found(replace(GOOD, qualifications=wanted))
    ontario = replace(GOOD, qualifications=wanted, locations=(Location(region="ON", country="CA"),))
    assert "law.canadian-experience" in found(ontario)


def test_remote_work_without_a_place_is_asked_by_its_currency() -> None:
    remote = replace(GOOD, work=Work(WorkEnvironment.REMOTE), locations=(), benefits=())
    assert "Colorado" in found(remote)["law.benefits"].message


def test_a_sentence_on_accommodation_is_missed_only_where_it_is_usual() -> None:
    bare = replace(GOOD, accommodation="")
    assert "facts.no-accommodation" in found(bare)
    for country in ("GB", "Australia", "DE"):
        abroad = replace(bare, locations=(Location(country=country),))
        assert "facts.no-accommodation" not in found(abroad)


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


@pytest.mark.parametrize(
    ("lacking", "by_law", "anyway"),
    [
        ({"pay": Pay()}, "law.range", "facts.no-pay"),
        ({"closing_date": None, "closing_note": ""}, "law.deadline", "facts.no-closing-date"),
        ({"benefits": ()}, "law.benefits", "facts.no-benefits"),
        (
            {"pay": Pay(minimum=Decimal(50_000), currency="USD", period=PayPeriod.YEAR)},
            "law.open-range",
            "facts.pay-one-end",
        ),
    ],
)
def test_what_a_law_asks_for_too_is_found_once(
    lacking: dict[str, Any], by_law: str, anyway: str
) -> None:
    lawless = replace(GOOD, locations=(Location(city="Cheyenne", region="WY"),), **lacking)
    assert anyway in found(lawless)
    assert by_law not in found(lawless)
    denver = replace(lawless, locations=(Location(city="Denver", region="CO"),))
    assert by_law in found(denver)
    assert anyway not in found(denver)


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


def test_a_salary_floor_that_is_only_believed_is_a_note() -> None:
    exempt = replace(
        GOOD,
        inside=Inside(flsa_status=FlsaStatus.EXEMPT),
        locations=(Location(region="CO", country="US"),),
    )
    year = {"maximum": Decimal(70000), "currency": "USD", "period": PayPeriod.YEAR}
    sure = found(replace(exempt, pay=Pay(minimum=Decimal(56000), **year)))["law.exempt-floor"]
    assert "56,485" in sure.message
    assert "since 2025-01-01" in sure.reference
    believed = found(replace(exempt, pay=Pay(minimum=Decimal(57000), **year)))["law.unverified"]
    assert believed.severity is Severity.NOTE
    assert "57,784" in believed.message


def test_old_rules_say_that_they_are_old() -> None:
    later = dt.date(2027, 8, 1)
    rules = [finding.rule for finding in checks.check(GOOD, today=later)]
    assert "law.rules-old" in rules


def test_what_weighs_most_comes_first() -> None:
    order = [f.severity for f in checks.check(Posting(brief="Our young rockstars."), today=TODAY)]
    weights = [list(Severity).index(severity) for severity in order]
    assert weights == sorted(weights)
