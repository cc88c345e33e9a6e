"""A Word file that another program saved again still holds every heading, list and word."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from jdeditor.approval.returning import enclosed
from jdeditor.document.compose import compose
from jdeditor.writers.docx import Enclosed, write
from tests.conformance.examples import shaped
from tests.writers.test_agreement import docx_words, tokens

FILES = [
    one
    for one in shaped()
    if one.example in ("strange", "wrapped-links")
    or (one.example == "backend-engineer" and one.style.id == "classic")
]


class Shape(NamedTuple):
    """What a reader sees of a Word file: its words, headings and entries of lists, its links."""

    words: list[str]
    headings: list[str]
    entries: list[str]
    links: int


def shape(data: bytes) -> Shape:
    file = docx.Document(io.BytesIO(data))
    paragraphs = list(file.element.body.iter(qn("w:p")))
    headings, entries = [], []
    for paragraph in paragraphs:
        styles = list(_styles(file.styles.element, paragraph))
        said = " ".join("".join(t.text or " " for t in paragraph.iter(qn("w:t"))).split())
        if any((style.name_val or "").lower().startswith("heading") for style in styles):
            headings.append(said)
        numbered = [one.find(f"{qn('w:pPr')}/{qn('w:numPr')}") for one in (paragraph, *styles)]
        if said and any(number is not None for number in numbered):
            entries.append(said)
    links = len(list(file.element.body.iter(qn("w:hyperlink"))))
    return Shape(tokens(docx_words(data)), headings, entries, links)


def _styles(styles: BaseOxmlElement, paragraph: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Go through the style of a paragraph and those that it is based on."""
    named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    while named is not None:
        style = styles.get_by_id(named.get(qn("w:val")))
        if style is None:
            return
        yield style
        named = style.find(qn("w:basedOn"))


def written(folder: Path) -> list[Path]:
    files = []
    for one in FILES:
        carried = Enclosed(one.layout.id, enclosed(one.posting, one.layout.id))
        files.append(folder / f"{one.name}.docx")
        document = compose(one.posting, one.layout)
        files[-1].write_bytes(write(document, one.style, carried))
    return files


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_what_libreoffice_saved_again_is_whole(tmp_path: Path) -> None:
    files, out = written(tmp_path), tmp_path / "out"
    home = f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "docx", "--outdir", str(out)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True)
    for file in files:
        before, after = shape(file.read_bytes()), shape((out / file.name).read_bytes())
        assert after._replace(links=0) == before._replace(links=0), file.name
        assert after.links >= before.links > 0, file.name


@pytest.mark.skipif(not shutil.which("pandoc"), reason="needs pandoc")
def test_what_pandoc_saved_again_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    for file in written(tmp_path):
        subprocess.run(["pandoc", str(file), "-o", str(out)], check=True)
        before, after = shape(file.read_bytes()), shape(out.read_bytes())
        assert after._replace(links=0) == before._replace(links=0), file.name
