"""What a profile knows is entered once and stands in every posting of its employer."""

from __future__ import annotations

from msgspec.structs import replace

from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.posting import origins
from jdeditor.posting.posting import Application, Approval, Employer, Person, Posting
from jdeditor.posting.profile import Profile, begun, taken_over

FACTS = Posting(
    language="en-GB",
    employer=Employer(name="Larch & Sons", about="We build barns."),
    equal_opportunity="All are welcome.",
    application=Application(email="work@larch.example"),
    benefits=("28 days of holiday",),
    approval=Approval(approvers=(Person(name="Ada Larch", role="Owner"),)),
)
LARCH = Profile(id="larch", facts=FACTS)


def test_a_blank_posting_begins_with_all_that_the_profile_knows() -> None:
    posting = begun(LARCH, Posting())
    assert posting.profile == "larch"
    assert posting.employer == FACTS.employer
    assert posting.approval.approvers == FACTS.approval.approvers
    assert posting.language == "en-GB"


def test_what_the_profile_does_not_know_stays_as_the_role_has_it() -> None:
    role = roles.role("backend-engineer")
    made = draft(role, LARCH.facts)
    posting = begun(LARCH, made)
    assert posting.brief.startswith("Larch & Sons is looking for")
    assert posting.equal_opportunity == "All are welcome."
    assert posting.accommodation == made.accommodation
    assert posting.application.email == "work@larch.example"
    assert "[e-mail" not in posting.application.instructions
    assert posting.benefits == ("28 days of holiday",)


def test_a_draft_keeps_its_language_where_the_profile_speaks_another() -> None:
    german = Profile(id="x", facts=Posting(language="de-DE"))
    assert begun(german, Posting(brief="We are looking for you.")).language == "en-US"
    assert begun(german, Posting()).language == "de-DE"


def test_a_sample_of_another_employer_becomes_ones_own() -> None:
    sample = Posting(
        title="Cook",
        brief="Old Mill is looking for a cook.",
        benefits=("Old Mill bread",),
        employer=Employer(name="Old Mill", about="Old Mill bakes."),
        application=Application(link="https://mill.example", instructions="Call Old Mill."),
        approval=Approval(prepared_by=Person(name="Somebody")),
    )
    bare = Profile(id="larch", facts=Posting(employer=Employer(name="Larch & Sons")))
    made = taken_over(bare, sample)
    assert [line.text for line in origins.traced(made) if line.known] == ["Larch & Sons"]
    assert replace(made, origins=()) == Posting(
        title="Cook",
        profile="larch",
        brief="Larch & Sons is looking for a cook.",
        benefits=("Larch & Sons bread",),
        employer=Employer(name="Larch & Sons"),
    )


def test_the_lines_of_a_profile_say_so_in_a_draft() -> None:
    posting = begun(LARCH, draft(roles.role("backend-engineer")))
    known = origins.origin_of(posting, "All are welcome.")
    assert known is not None
    assert known.source.name == "Larch & Sons"
    duty = origins.origin_of(posting, posting.responsibilities[0].text)
    assert duty is not None
    assert duty.source.name == "Backend Engineer"
