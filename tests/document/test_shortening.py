"""The summary for one page: the first of each list, and always one page."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.document.blocks import Bullets, Document
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.writers import pdf
from jdeditor.writers.paper import Paper
from jdeditor.writers.style import style_on, styles

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")


def lists(document: Document) -> dict[str, int]:
    return {
        section.source: sum(len(b.items) for b in section.blocks if isinstance(b, Bullets))
        for section in document.sections
    }


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("style", [id_ for id_, _ in styles()])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_summary_is_one_page(sample: Path, style: str, paper: Paper) -> None:
    document = compose(posting_file.load(sample), layout("summary"))
    assert pdf.render(document, style_on(style, paper)).pages == 1


def test_the_first_of_each_list_stand_in_it() -> None:
    posting = replace(ENGINEER, brief="First paragraph.\n\nSecond paragraph.")
    document = compose(posting, layout("summary"))
    assert {"brief", "responsibilities", "qualifications", "benefits", "apply"} == set(
        lists(document)
    )
    assert 3 <= lists(document)["responsibilities"] <= 5
    assert 3 <= lists(document)["benefits"] <= 4
    brief = next(section for section in document.sections if section.source == "brief")
    assert [block.source for block in brief.blocks] == ["brief#0"]


def test_a_hidden_section_is_not_in_a_summary() -> None:
    document = compose(replace(ENGINEER, hidden=("benefits",)), layout("summary"))
    assert "benefits" not in lists(document)


def test_the_internal_description_is_signed_by_the_person_in_the_job() -> None:
    document = compose(ENGINEER, layout("internal"))
    (last,) = document.sections[-1].blocks[1:]
    assert [row.role for row in last.rows] == ["Employee", "Supervisor"]  # type: ignore[union-attr]
    assert document.kicker == "Job description"
    assert not document.furniture.watermark
