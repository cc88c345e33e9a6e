"""What a Word file refers to is there, and nothing has a number twice: no validator looks."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from jdeditor import assets
from jdeditor.approval.returning import enclosed
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.writers.docx import Enclosed, write
from jdeditor.writers.style import style_on

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("layout_id", ["career", "approval"])
@pytest.mark.parametrize("style", ["modern", "classic"])
def test_lists_bookmarks_controls_and_pictures_are_whole(
    sample: Path, layout_id: str, style: str
) -> None:
    posting = posting_file.load(sample)
    carried = Enclosed(layout_id, enclosed(posting, layout_id))
    data = write(compose(posting, layout(layout_id)), style_on(style, "a4"), carried)
    file = docx.Document(io.BytesIO(data))
    body = file.element.body
    lists = _values(file.part.numbering_part.element, "w:num", "w:numId")
    used = {*_values(body, "w:numId", "w:val"), *_values(file.styles.element, "w:numId", "w:val")}
    assert used - {"0"} <= set(lists)
    starts, ends = (_values(body, f"w:bookmark{end}", "w:id") for end in ("Start", "End"))
    assert sorted(starts) == sorted(ends)
    controls = [
        id_ for about in body.iter(qn("w:sdtPr")) for id_ in _values(about, "w:id", "w:val")
    ]
    assert controls
    pictures = [picture.get("id", "") for picture in body.iter(qn("wp:docPr"))]
    for numbers in (lists, starts, controls, pictures):
        assert max(Counter(numbers).values(), default=1) == 1


def _values(element: BaseOxmlElement, tag: str, attribute: str) -> list[str]:
    return [found.get(qn(attribute), "") for found in element.iter(qn(tag))]
