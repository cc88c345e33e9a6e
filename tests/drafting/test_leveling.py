"""Another level is offered line by line, and nothing that a person wrote is touched."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.drafting.leveling import Difference, differences, level_of, relevelled
from jdeditor.posting import origins
from jdeditor.posting.posting import Employer, Pay, Posting, Qualifications, Responsibility
from jdeditor.posting.vocabulary import Level

ROLE = roles.role("backend-engineer")
MID = draft(ROLE, Posting(employer=Employer(name="Larkfield")), level=Level.MID)


def all_of(posting: Posting, to: Level) -> Posting:
    return relevelled(posting, ROLE, to, differences(posting, ROLE, to))


@pytest.mark.parametrize("role", roles.roles(), ids=lambda role: role.id)
def test_taking_every_difference_makes_the_draft_of_that_level(role: roles.Role) -> None:
    became = draft(role, level=Level.MID)
    for level in (Level.SENIOR, Level.ENTRY, Level.LEAD, Level.MID):
        became = relevelled(became, role, level, differences(became, role, level))
        wanted = draft(role, level=level)
        assert replace(became, origins=()) == replace(wanted, origins=())
        assert all(line.known for line in origins.traced(became))


def test_a_line_that_asks_for_more_replaces_the_one_that_asked_for_less() -> None:
    found = differences(MID, ROLE, Level.LEAD)
    (years,) = [one for one in found if one.field == "qualifications.required"]
    assert years.before.startswith("Proven experience")
    assert years.after.startswith("Seven or more years")
    assert Difference("title", "Backend Engineer", "Lead Backend Engineer") in found


def test_a_sentence_is_offered_with_the_employer_who_came_later() -> None:
    nameless = draft(ROLE)
    named = replace(nameless, employer=Employer(name="Larkfield"))
    (brief,) = [one for one in differences(named, ROLE, Level.LEAD) if one.field == "brief"]
    assert brief.before in named.brief.splitlines()


def test_what_the_person_wrote_or_edited_stays_as_it_is() -> None:
    own = Responsibility(text="Water the plants.", share=5)
    edited = replace(MID.responsibilities[0], text="Work with the people who draw the screens.")
    typed = replace(
        MID,
        title="Keeper of Servers",
        responsibilities=(edited, own, *MID.responsibilities[1:]),
        qualifications=Qualifications(required=("Nine years of back-end work",)),
        pay=Pay(minimum=Decimal(1), maximum=Decimal(2)),
    )
    became = all_of(typed, Level.LEAD)
    assert became.title == "Keeper of Servers"
    assert became.pay == typed.pay
    assert {edited, own} <= set(became.responsibilities)
    assert became.responsibilities.index(own) == 1
    assert "Nine years of back-end work" in became.qualifications.required
    assert became.level is Level.LEAD


def test_a_line_that_the_person_took_out_does_not_come_back() -> None:
    shorter = replace(MID, responsibilities=MID.responsibilities[1:])
    became = all_of(shorter, Level.SENIOR)
    assert MID.responsibilities[0] not in became.responsibilities


def test_only_what_is_chosen_is_taken_and_comes_where_the_role_has_it() -> None:
    found = differences(MID, ROLE, Level.SENIOR)
    coach = next(one for one in found if one.after.startswith("Coach"))
    became = relevelled(MID, ROLE, Level.SENIOR, [coach])
    assert became.title == MID.title
    assert len(became.responsibilities) == len(MID.responsibilities) + 1
    assert became.responsibilities[-1].text == coach.after
    known = origins.origin_of(became, coach.after)
    assert known is not None
    assert known.item.startswith("responsibilities#")


def test_a_share_of_time_stays_with_a_line_that_changes() -> None:
    role = roles.Role(
        id="x",
        title="X",
        responsibilities=(
            roles.Duty(text="Answer for one large kitchen.", levels=(Level.MID,)),
            roles.Duty(text="Answer for every large kitchen.", levels=(Level.LEAD,)),
        ),
    )
    made = draft(role)
    shared = replace(made, responsibilities=(replace(made.responsibilities[0], share=40),))
    became = relevelled(shared, role, Level.LEAD, differences(shared, role, Level.LEAD))
    assert became.responsibilities == (
        Responsibility(text="Answer for every large kitchen.", share=40),
    )


def test_an_old_posting_shows_its_level_by_its_title_or_its_lines() -> None:
    for level in Level:
        old = replace(draft(ROLE, level=level), level=None)
        assert level_of(old, ROLE) is level
        assert level_of(replace(old, title="Wizard"), ROLE) is level


def test_the_same_level_differs_in_nothing() -> None:
    assert differences(MID, ROLE, Level.MID) == ()
