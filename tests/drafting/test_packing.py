"""A posting becomes a role of the user's own, from which the same posting can be drafted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.drafting import role_folders, roles
from jdeditor.drafting.draft import draft
from jdeditor.drafting.packing import packed, slug
from jdeditor.posting.posting import Approval, Posting
from jdeditor.posting.vocabulary import Level
from jdeditor.storage import posting_file

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
STRANGE = "{{ 7*7 }} {% raw %} {# note #} \\ \" ' ''' \x7f \x07 [a] **b** 漢字 😀\nsecond line"


@pytest.fixture(autouse=True)
def own(tmp_path: Path) -> Iterator[Path]:
    role_folders.use(tmp_path)
    yield tmp_path
    role_folders.use()


def again(posting: Posting, folder: Path) -> Posting:
    (folder / "ours.toml").write_text(packed(posting, posting.title or "Ours"), "utf-8")
    role_folders.use(folder)
    assert roles.role_problems() == ()
    return draft(roles.role("ours"))


def lasting(posting: Posting) -> Posting:
    return replace(
        posting,
        role="ours",
        level=Level.MID,
        origins=(),
        requisition="",
        start_date=None,
        start_note="",
        closing_date=None,
        closing_note="",
        openings=None,
        approval=Approval(),
        inside=replace(posting.inside, review_date=None),
    )


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_a_draft_from_ones_own_role_is_the_posting_again(sample: Path, own: Path) -> None:
    posting = posting_file.load(sample)
    assert replace(again(posting, own), origins=()) == lasting(posting)


def test_words_that_mean_something_elsewhere_stay_words(own: Path) -> None:
    posting = posting_file.load(SAMPLES[0])
    strange = replace(
        posting,
        title=STRANGE.splitlines()[0],
        brief=STRANGE,
        accommodation=STRANGE,
        schedule=STRANGE,
        benefits=(STRANGE,),
    )
    assert replace(again(strange, own), origins=()) == lasting(strange)


def test_ones_own_role_wins_over_one_of_the_same_name(own: Path) -> None:
    (own / "janitor.toml").write_text(packed(Posting(brief="Ours."), "Our janitor"), "utf-8")
    role_folders.use(own)
    assert roles.role("janitor").title == "Our janitor"
    assert draft(roles.role("janitor")).brief == "Ours."


def test_a_broken_file_of_ones_own_is_named_and_the_shipped_role_stands_in(own: Path) -> None:
    (own / "janitor.toml").write_text("title = ", "utf-8")
    role_folders.use(own)
    assert roles.role("janitor").title == "Janitor"
    (problem,) = roles.role_problems()
    assert problem.startswith("janitor.toml is left out")


def test_a_title_in_any_script_gives_a_name_for_a_file() -> None:
    assert slug("Küchen-Chef (m/w/d)") == "kuchen-chef-m-w-d"
    assert slug("職").startswith("role-")


def test_titles_of_different_jobs_give_different_names() -> None:
    titles = ("مهندس", "طبيب", "护士", "职员", "C Developer", "C++ Developer", "C# Developer")
    assert len({slug(title) for title in titles}) == len(titles)
    assert slug("  مهندس ") == slug("مهندس")
