"""What a listener hears of a PDF, as a reader of structure that is not ours finds it."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from jdeditor import assets
from jdeditor.document.blocks import Bullets, Document, Grid, Section
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.writers import pdf, text
from jdeditor.writers.style import style_on
from tests.writers.test_agreement import in_order, tokens

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")

pytestmark = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="needs poppler's pdfinfo")


def heard(document: Document, folder: Path, style: str = "modern") -> str:
    """Return the structure of a document's PDF with its words, a line each."""
    file = folder / "heard.pdf"
    file.write_bytes(pdf.write(document, style_on(style, "letter")))
    command = ["pdfinfo", "-struct-text", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def said(structure: str) -> list[str]:
    return [line.strip().strip('"').strip() for line in structure.splitlines() if '"' in line]


def headings(document: Document) -> list[str]:
    def within(section: Section) -> list[str]:
        inner = [h for part in section.sections for h in within(part)]
        return [section.heading, *inner] if section.heading else inner

    return [document.title, *(h for section in document.sections for h in within(section))]


def entries(section: Section) -> int:
    own = sum(len(b.items) for b in section.blocks if isinstance(b, Bullets))
    return own + sum(entries(inner) for inner in section.sections)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("style", ["modern", "classic"])
@pytest.mark.parametrize("layout_id", ["career", "approval", "internal", "summary"])
def test_a_listener_hears_every_word_in_order(
    sample: Path, style: str, layout_id: str, tmp_path: Path
) -> None:
    document = compose(posting_file.load(sample), layout(layout_id))
    structure = heard(document, tmp_path, style)
    # A mark in a grid is heard as the name of its column, which this reader does not say.
    grids = {tokens(c)[0] for grid in grids_of(document.sections) for c in grid.columns}
    wanted = [word for word in tokens(text.text(document)) if word not in grids]
    assert in_order(wanted, tokens(" ".join(said(structure)))) == []


def grids_of(sections: tuple[Section, ...]) -> list[Grid]:
    own = [b for section in sections for b in section.blocks if isinstance(b, Grid)]
    return own + [g for section in sections for g in grids_of(section.sections)]


def test_headings_and_lists_are_told_as_such(tmp_path: Path) -> None:
    document = compose(ENGINEER, layout("career"))
    structure = heard(document, tmp_path)
    found = re.findall(r'H\d \(block\)\n\s+"([^"]+) "', structure)
    assert found == headings(document)
    assert structure.count("LI (block)") == sum(map(entries, document.sections))
    assert structure.count("LBody") == structure.count("LI (block)")


def test_a_link_is_heard_once_though_it_wraps(tmp_path: Path) -> None:
    words = f"Read [{'the whole story of our work ' * 12}](https://example.org/work) first."
    document = compose(replace(ENGINEER, brief=words), layout("career"))
    structure = heard(document, tmp_path)
    assert structure.count("Link (inline)") == len(links(document))


def links(document: Document) -> set[str]:
    data = pdf.write(document, style_on("modern", "letter"))
    return {
        str(note.get_object()["/A"]["/URI"])
        for page in PdfReader(BytesIO(data)).pages
        for note in page.get("/Annots", [])
        if note.get_object()["/Subtype"] == "/Link"
    }


def test_a_document_without_a_title_begins_with_a_first_heading(tmp_path: Path) -> None:
    structure = heard(compose(replace(ENGINEER, title=""), layout("career")), tmp_path)
    assert "H1 (block)" in structure
    assert "H3" not in structure


def test_the_approval_copy_has_a_named_empty_field_for_each_signature() -> None:
    document = compose(ENGINEER, layout("approval"))
    data = pdf.write(document, style_on("modern", "letter"))
    fields = PdfReader(BytesIO(data)).get_fields() or {}
    approval = ENGINEER.approval
    people = [approval.prepared_by, *approval.reviewers, *approval.approvers]
    named = [person.name for person in people if person.name]
    told = [str(field["/TU"]) for field in fields.values()]
    assert all(field["/FT"] == "/Sig" and "/V" not in field for field in fields.values())
    assert [name for name in named if not any(name in tip for tip in told)] == []
    assert len(fields) >= len(named) > 0


def test_the_watermark_is_not_heard(tmp_path: Path) -> None:
    document = compose(ENGINEER, layout("approval"))
    assert document.furniture.watermark
    assert document.furniture.watermark not in said(heard(document, tmp_path))
