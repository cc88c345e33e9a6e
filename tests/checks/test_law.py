"""The law of places: each thing that a law wants missed and found, and what is said of it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from jdeditor import assets, checks
from jdeditor.checks import Family, Finding, Severity, law
from jdeditor.checks.duties import Duty, Need
from jdeditor.checks.word_rules import WordRule
from jdeditor.checks.wording import word_rules
from jdeditor.posting.posting import (
    Application,
    Inside,
    Location,
    Pay,
    Posting,
    Qualifications,
    Work,
)
from jdeditor.posting.vocabulary import FlsaStatus, PayPeriod, WorkEnvironment
from jdeditor.storage import posting_file

TODAY = dt.date(2026, 11, 24)
GOOD = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")


def found(posting: Posting, **more: tuple[str, ...]) -> dict[str, Finding]:
    places = more.get("places", ())
    return {f.rule: f for f in checks.check(posting, places=places, today=TODAY)}


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


WHEN_ALL_HAVE_BEGUN = dt.date(2028, 1, 3)


def rule_of(duty: Duty, need: Need) -> str:
    if not duty.verified:
        return law.UNVERIFIED.id
    return law.LATER.id if duty.before_interview else law.NEEDS[need].id


@pytest.mark.parametrize("day", [TODAY, WHEN_ALL_HAVE_BEGUN], ids=str)
@pytest.mark.parametrize(("duty", "need"), NEEDS, ids=lambda x: getattr(x, "id", x.name))
def test_each_law_misses_each_thing_it_wants_and_nothing_that_is_there(
    duty: Duty, need: Need, day: dt.date
) -> None:
    def said(posting: Posting) -> list[Finding]:
        every = checks.check(replace(posting, start_date=None), today=day)
        return [f for f in every if f.rule.startswith("law.") and f.rule != law.OLD.id]

    whole = replace(there(duty), closing_date=dt.date(2028, 3, 1))
    assert [f.message for f in said(whole)] == []
    rule, findings = rule_of(duty, need), said(replace(whole, **LACKING[need]))
    missing = [f for f in findings if f.rule == rule and duty.name in f.message]
    assert bool(missing) == duty.holds_on(day)
    for finding in missing:
        assert finding.family is Family.LEGAL
        assert duty.law in finding.reference
        assert f"Rules as of {law.as_of()}" in finding.reference


def test_every_law_holds_one_day_unless_it_has_ended() -> None:
    ended = [duty.id for duty in law.places() if not duty.holds_on(WHEN_ALL_HAVE_BEGUN)]
    assert ended == ["us-ny-westchester-pay"]
    white_plains = Location(city="White Plains", region="NY", country="US")
    told = found(replace(GOOD, locations=(white_plains,), pay=Pay()))["law.range"]
    assert told.message.endswith("wanted in New York State (from 4 employees).")


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
    slovakia = replace(GOOD, locations=(Location(country="Slovakia"),), pay=Pay())
    finding = found(slovakia)["law.range-later"]
    assert finding.severity is Severity.NOTE
    assert "before the interview" in finding.message
    italy = replace(slovakia, locations=(Location(country="Italy"),))
    assert found(italy)["law.range"].severity is Severity.ERROR


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


OF_A_PLACE = [rule for rule in word_rules() if rule.places]


@pytest.mark.parametrize("rule", OF_A_PLACE, ids=lambda rule: rule.id)
def test_words_that_a_place_forbids_are_told_there_only(rule: WordRule) -> None:
    bad = rule.bad[0]
    posting = (
        replace(GOOD, benefits=(bad,)) if "brief" not in rule.scope else replace(GOOD, brief=bad)
    )
    for place in rule.places:
        there_ = found(posting, places=(place,))
        assert there_[rule.id].reference.endswith(f"Rules as of {rule.checked}")
    assert rule.id not in found(replace(posting, locations=(Location(country="Norway"),)))


def test_remote_work_without_a_place_is_asked_by_its_currency() -> None:
    remote = replace(GOOD, work=Work(WorkEnvironment.REMOTE), locations=(), benefits=())
    assert "Colorado" in found(remote)["law.benefits"].message


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


def test_pay_and_benefits_that_stand_in_the_words_are_found_there() -> None:
    colorado = replace(GOOD, locations=(Location(region="CO", country="US"),))
    words = "The pay is $50 to $60 an hour. We offer a pension. Apply by May 3."
    bare = replace(colorado, pay=Pay(extras="a bonus"), benefits=(), closing_date=None)
    missed = {"law.range", "law.benefits", "law.deadline"}
    assert missed <= set(found(bare))
    assert missed.isdisjoint(found(replace(bare, brief=words)))


def test_another_place_can_be_asked() -> None:
    nowhere = replace(
        GOOD, locations=(Location(city="Reno", region="NV", country="US"),), pay=Pay()
    )
    assert "law.range" not in found(nowhere)
    assert "law.range" in found(nowhere, places=("US-CO",))


def test_a_state_is_known_by_its_name_too() -> None:
    posting = Posting(locations=(Location(region="new York", country="usa"),))
    assert law.codes(posting) == ("US-NY",)


@pytest.mark.parametrize("name", ["Poland", "Polen", "Pologne", "Polonia", "Polska", "pl"])
def test_a_country_is_known_by_its_name_in_each_language_of_the_program(name: str) -> None:
    assert law.codes(Posting(locations=(Location(country=name),))) == ("PL",)


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
    year = Pay(maximum=Decimal(70000), currency="USD", period=PayPeriod.YEAR)
    sure = found(replace(exempt, pay=replace(year, minimum=Decimal(56000))))["law.exempt-floor"]
    assert "56,485" in sure.message
    assert "since 2025-01-01" in sure.reference
    believed = found(replace(exempt, pay=replace(year, minimum=Decimal(57000))))["law.unverified"]
    assert believed.severity is Severity.NOTE
    assert "57,784" in believed.message


def test_old_rules_say_that_they_are_old() -> None:
    later = dt.date(2027, 8, 1)
    rules = [finding.rule for finding in checks.check(GOOD, today=later)]
    assert "law.rules-old" in rules
