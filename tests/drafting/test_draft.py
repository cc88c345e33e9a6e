"""A first draft: what was said is in it, what was not is a blank, and the same gives the same."""

from __future__ import annotations

import pytest

from jdeditor.document import inline
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.drafting.role_file import RoleFileError, decoded
from jdeditor.drafting.roles import Duty, Role
from jdeditor.drafting.sentences import SentenceError, filled, with_article
from jdeditor.posting.posting import Application, Employer, Posting
from jdeditor.posting.vocabulary import Level
from jdeditor.writers import text

ROLE = roles.role("backend-engineer")


def _page(posting: Posting) -> str:
    return text.write(compose(posting, layout("career"))).decode()


def test_what_nobody_has_said_is_a_blank_on_the_page() -> None:
    page = _page(draft(ROLE))
    blanks = [page[start:end] for start, end in inline.blanks(page)]
    assert sorted(set(blanks)) == [
        "[City, State]",
        "[Employer name]",
        "[accommodation contact]",
        "[e-mail address or link]",
    ]


def test_title_employer_and_address_find_their_way_into_the_sentences() -> None:
    known = Posting(
        title="API Engineer",
        employer=Employer(name="Acme *Star*"),
        application=Application(email="jobs@acme.example"),
    )
    posting = draft(ROLE, known)
    assert inline.plain(posting.brief).startswith("Acme *Star* is looking for an API Engineer to")
    assert inline.plain(posting.equal_opportunity).startswith("Acme *Star* is an equal")
    assert "[e-mail" not in posting.application.instructions
    assert posting.application.instructions.endswith("experience.")


def test_without_an_employer_the_sentences_say_we() -> None:
    assert draft(ROLE).brief.startswith("We are looking for a Backend Engineer to")


def test_equal_choices_give_equal_drafts() -> None:
    assert draft(ROLE, Posting(title="X")) == draft(ROLE, Posting(title="X"))


def test_a_level_takes_its_own_lines_and_title() -> None:
    junior, senior = (draft(ROLE, level=level) for level in (Level.ENTRY, Level.SENIOR))
    assert junior.title == "Junior Backend Engineer"
    assert "a Junior Backend Engineer" in junior.brief
    assert any("Coach" in duty.text for duty in senior.responsibilities)
    assert not any("Coach" in duty.text for duty in junior.responsibilities)


def test_lines_that_are_not_core_wait_to_be_chosen() -> None:
    role = Role(title="X", responsibilities=(Duty(text="a"), Duty(text="b", core=False, share=5)))
    assert [duty.text for duty in draft(role).responsibilities] == ["a"]


def test_a_role_file_with_a_field_nobody_knows_is_refused() -> None:
    with pytest.raises(RoleFileError, match="unknown field `colour`, at line 2"):
        decoded('title = "X"\ncolour = "red"', Role)


@pytest.mark.parametrize(
    "sentence",
    [
        "{{ salary }}",
        "{{ title.__class__.__mro__ }}",
        "{% include 'x' %}",
        "{{ title",
        "{{ 1 / 0 }}",
        "{{ 'x' * 3000000000 }}",
        "{{ title | center(3000000000) }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
        "{% if title %}" * 5000 + "{% endif %}" * 5000,
        "{{ range }}",
    ],
)
def test_a_sentence_reaches_nothing_but_its_names(sentence: str) -> None:
    with pytest.raises(SentenceError, match="cannot be filled in"):
        filled(sentence, {"title": "Nurse"})


@pytest.mark.parametrize(
    ("noun", "article"),
    [
        *(("Backend Engineer", "a"), ("Engineer", "an"), ("HR Manager", "an"), ("RN", "an")),
        *(("University Lecturer", "a"), ("UX Designer", "a"), ("Usher", "an"), ("Nurse", "a")),
        *(("Hourly Worker", "an"), ("HVAC Technician", "an"), ("X-ray Technician", "an")),
        *(("Underwriter", "an"), ("Unit Clerk", "a"), ("IT/OT Lead", "an"), ("", "a")),
    ],
)
def test_a_noun_gets_its_article(noun: str, article: str) -> None:
    assert with_article(noun) == f"{article} {noun}"
