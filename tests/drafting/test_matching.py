"""Which role a posting belongs to, and which lines say the same."""

from __future__ import annotations

import pytest

from jdeditor.document.likeness import alike
from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.drafting.matching import role_of
from jdeditor.posting.posting import Posting


def test_a_draft_remembers_its_role_whatever_it_is_called_later() -> None:
    posting = draft(roles.role("accountant"), Posting(title="Keeper of Figures"))
    found = role_of(posting)
    assert found is not None
    assert found.id == "accountant"


@pytest.mark.parametrize(
    ("title", "role_id"),
    [
        ("Backend Engineer", "backend-engineer"),
        ("back-end developer", "backend-engineer"),
        ("Backend Enginer", "backend-engineer"),
        ("Senior Registered Nurse (Night Shift)", "registered-nurse"),
        ("Staff Accountant", "accountant"),
    ],
)
def test_an_old_posting_is_known_by_its_title(title: str, role_id: str) -> None:
    found = role_of(Posting(title=title))
    assert found is not None
    assert found.id == role_id


@pytest.mark.parametrize("title", ["", "   ", "Astronaut", "[Job title]"])
def test_a_title_that_no_role_has_finds_none(title: str) -> None:
    assert role_of(Posting(title=title)) is None


@pytest.mark.parametrize("role", roles.roles(), ids=lambda role: role.id)
def test_no_two_lines_of_a_role_are_taken_for_the_same(role: roles.Role) -> None:
    wanted = role.qualifications
    for entries in (role.responsibilities, wanted.preferred, role.benefits):
        lines = [entry.text for entry in entries]
        same = [(a, b) for n, a in enumerate(lines) for b in lines[n + 1 :] if alike(a, b)]
        assert same == []
