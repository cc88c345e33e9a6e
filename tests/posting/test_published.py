"""What a file for the public may carry: what its page shows, and nothing beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import (
    Approval,
    Employer,
    FreeSection,
    Heading,
    Inside,
    Pay,
    Person,
    Posting,
    Responsibility,
    Work,
)
from jdeditor.posting.published import published
from jdeditor.storage import posting_file

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_the_public_page_stays_the_same(sample: Path) -> None:
    posting = posting_file.load(sample)
    career = layout("career")
    assert compose(published(posting), career) == compose(posting, career)


def test_what_stays_inside_is_gone() -> None:
    posting = Posting(
        title="Nurse",
        job_code="SECRET",
        direct_reports=98765,
        inside=Inside(pay_grade="SECRET", soc_code="SECRET", review_date=date(2031, 1, 1)),
        approval=Approval(version=77, reviewers=(Person(name="SECRET"),)),
        responsibilities=(Responsibility(text="Care", share=43, essential=False),),
        headings=(Heading(section="approval", text="SECRET"),),
    )
    left = Posting(title="Nurse", responsibilities=(Responsibility(text="Care"),))
    assert published(posting) == left


def test_what_is_hidden_is_gone_with_its_heading() -> None:
    hidden = ("brief", "pay", "details", "about", "s", "statements")
    posting = Posting(
        title="Nurse",
        brief="SECRET",
        pay=Pay(note="SECRET"),
        schedule="SECRET",
        work=Work(travel=87, note="On the ward"),
        employer=Employer(name="Ward", about="SECRET"),
        free_sections=(FreeSection(key="s", heading="SECRET", text="SECRET"),),
        order=("s", "brief"),
        equal_opportunity="SECRET",
        headings=(Heading(section="brief", text="SECRET"),),
        hidden=hidden,
    )
    left = Posting(
        title="Nurse",
        work=Work(note="On the ward"),
        employer=Employer(name="Ward"),
        order=("brief",),
        hidden=tuple(key for key in hidden if key != "s"),
    )
    assert published(posting) == left
