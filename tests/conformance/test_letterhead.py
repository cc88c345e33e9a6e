"""A posting on a letterhead is a file that Word opens without a word about repairs."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdeditor.approval.returning import enclosed
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.document.slots import slots
from jdeditor.writers.docx import Enclosed
from jdeditor.writers.docx.letterhead import Letterhead, write
from jdeditor.writers.style import style_on
from tests.conformance import checkers, references
from tests.conformance.examples import POSTINGS
from tests.conformance.test_word import audited
from tests.writers import letterheads

SHOWN = list(zip(letterheads.ALL, ("career", "approval") * 2, strict=True))


def written(sheet: str, layout_id: str, example: str = "registered-nurse") -> bytes:
    posting, shown = POSTINGS[example], layout(layout_id)
    document = compose(posting, shown)
    known = slots(posting, document, shown)
    made = Letterhead(letterheads.saved(letterheads.ALL[sheet]()))
    carried = Enclosed(layout_id, enclosed(posting, layout_id))
    return write(document, style_on("modern", "a4"), made, known, carried).data


@pytest.mark.parametrize(("sheet", "layout_id"), SHOWN)
def test_two_validators_find_nothing_on_a_letterhead(
    sheet: str, layout_id: str, tmp_path: Path
) -> None:
    data = written(sheet, layout_id)
    assert list(audited(data, tmp_path)) == []
    assert references.faults(data) == []


@pytest.mark.parametrize("example", ["strange", "empty"])
def test_hard_postings_are_whole_on_a_letterhead(example: str, tmp_path: Path) -> None:
    data = written("with-place", "internal", example)
    assert list(audited(data, tmp_path)) == []
    assert references.faults(data) == []


@pytest.mark.skipif(checkers.open_xml_sdk() is None, reason="needs the Open XML SDK from npm")
def test_the_validator_of_microsoft_finds_nothing_on_a_letterhead(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(written("with-logo", "approval"))
    assert checkers.open_xml_faults(tmp_path / "a.docx") == []
