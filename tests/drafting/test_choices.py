"""Drafts by choice."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from jdeditor.document.inline import blanks
from jdeditor.document.typed_pay import read_pay
from jdeditor.drafting import choices, roles
from jdeditor.drafting.draft import draft
from jdeditor.drafting.lines import offered
from jdeditor.posting import origins
from jdeditor.posting.pay_blank import without_blank
from jdeditor.posting.posting import Application, Employer, Location, Pay, Posting, Work
from jdeditor.posting.vocabulary import EmploymentType, Level, PayPeriod, WorkEnvironment
from jdeditor.storage import posting_file

each_role = pytest.mark.parametrize("role", roles.roles(), ids=lambda role: role.id)
each_level = pytest.mark.parametrize("level", Level)


@each_role
@each_level
def test_the_usual_choice_is_the_usual_draft(role: roles.Role, level: Level) -> None:
    made = choices.composed(role, level, choices.usual(role, level), Posting())
    assert made == draft(role, level=level)


@each_role
def test_every_level_makes_another_draft(role: roles.Role) -> None:
    drafts = [draft(role, level=level) for level in Level]
    assert len(set(map(repr, drafts))) == len(Level)


def test_only_what_was_chosen_is_in_the_draft() -> None:
    role = roles.role("accountant")
    none = {field: [False] * len(lines) for field, lines in offered(role).items()}
    one = none | {"benefits": [True, *none["benefits"][1:]]}
    made = choices.composed(role, Level.MID, one, Posting())
    assert made.responsibilities == ()
    assert made.qualifications.required == ()
    assert made.benefits == (role.benefits[0].text,)


def test_a_known_fact_stands_in_its_place_and_the_rest_stays_usual() -> None:
    role = roles.role("backend-engineer")
    known = Posting(
        employer=Employer(name="Larkfield Systems"),
        locations=(Location(city="Denver", region="CO"),),
        work=Work(environment=WorkEnvironment.REMOTE),
        employment_types=(EmploymentType.PART_TIME,),
        pay=Pay(minimum=Decimal(150000), maximum=Decimal(190000)),
    )
    made = choices.composed(role, Level.SENIOR, choices.usual(role, Level.SENIOR), known)
    assert made.title == "Senior Backend Engineer"
    assert "Larkfield Systems" in made.brief
    assert made.employer.name == "Larkfield Systems"
    assert made.locations == known.locations
    assert made.work.environment is WorkEnvironment.REMOTE
    assert made.employment_types == (EmploymentType.PART_TIME,)
    assert (made.pay.minimum, made.pay.maximum) == (known.pay.minimum, known.pay.maximum)
    assert (made.pay.currency, made.pay.period) == ("USD", PayPeriod.YEAR)
    assert made.reports_to == role.posting.reports_to


@each_role
@each_level
def test_every_line_of_a_draft_says_where_it_came_from(role: roles.Role, level: Level) -> None:
    known = Posting(employer=Employer(name="Larkfield"), reports_to="The owner")
    made = choices.composed(role, level, choices.usual(role, level), known)
    reread = posting_file.decode(posting_file.encode(made), Path("x"))
    for line in origins.traced(reread):
        typed = line.text in {"Larkfield", "The owner"}
        assert (line.known is None) == typed, line
    duty = made.responsibilities[0].text
    found = origins.origin_of(reread, duty)
    assert found is not None
    assert found.source.name == role.title
    field, _, number = found.item.partition("#")
    assert offered(role)[field][int(number)].text == duty


GIVEN = Posting(
    title="Keeper of Things",
    employer=Employer(name="Larkfield"),
    locations=(Location(city="Denver", region="CO"),),
    pay=Pay(minimum=Decimal(50), maximum=Decimal(60)),
    application=Application(email="work@larkfield.example"),
)


@each_role
def test_what_is_not_given_is_a_blank_and_what_is_given_is_not(role: roles.Role) -> None:
    usual = choices.usual(role, Level.MID)
    empty = choices.composed(role, Level.MID, usual, Posting())
    whole = choices.composed(role, Level.MID, usual, GIVEN)
    named = {"title": whole.title, "employer": whole.employer.name, "pay": whole.pay.note}
    assert not any(blanks(text) for text in named.values())
    assert "[e-mail" not in whole.application.instructions
    assert whole.locations == GIVEN.locations
    assert blanks(empty.employer.name)
    assert blanks(empty.locations[0].city)
    assert blanks(empty.application.instructions)
    assert empty.pay.minimum or blanks(empty.pay.note)


def test_a_figure_takes_the_place_of_the_blank_for_pay() -> None:
    written = read_pay("20", "en-US")
    assert written is not None
    empty = Pay(note="[Pay range], by experience")
    paid = written.put(empty, "minimum")
    assert paid == Pay(minimum=Decimal(20), note="by experience")
    assert written.put(Pay(note="[Pay range]"), "minimum").note == ""
    assert without_blank(empty) == empty
