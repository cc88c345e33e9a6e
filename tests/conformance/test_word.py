"""Every Word file is one that Word opens without a word about repairs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx_integrity
import openxml_audit
import pytest

from jdeditor.approval.returning import enclosed
from jdeditor.document.compose import compose
from jdeditor.writers.docx import Enclosed, write
from tests.conformance import checkers, references
from tests.conformance.examples import Shaped, shaped

OPENS_CLEAN = openxml_audit.AppPrediction.OPENS_CLEAN
FILES = list(shaped())
FOR_MICROSOFT = [
    one
    for one in FILES
    if one.example == "strange" or (one.example == "backend-engineer" and one.style.id == "modern")
]
"""Microsoft's validator takes a second for each file: it sees one of every kind."""


def written(one: Shaped) -> bytes:
    carried = Enclosed(one.layout.id, enclosed(one.posting, one.layout.id))
    return write(compose(one.posting, one.layout), one.style, carried)


def audited(data: bytes, folder: Path) -> Iterator[str]:
    """What two validators have against a file, and whether Word is expected to repair it."""
    file = folder / "written.docx"
    file.write_bytes(data)
    audit = openxml_audit.OpenXmlValidator().validate(file)
    yield from map(str, audit.errors)
    if (verdict := openxml_audit.predict(audit)).prediction is not OPENS_CLEAN:
        yield str(verdict)
    yield from map(str, docx_integrity.check(str(file)))


def replanted(data: bytes, part: str, good: str, bad: str) -> bytes:
    """Return a file in which something in one of its parts was replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            inside = old.read(name)
            if name == part:
                assert good.encode() in inside
                inside = inside.replace(good.encode(), bad.encode(), 1)
            new.writestr(name, inside)
    return made.getvalue()


@pytest.mark.parametrize("one", FILES, ids=lambda one: one.name)
def test_nothing_is_wrong_with_a_word_file_and_all_that_it_refers_to_is_there_once(
    one: Shaped, tmp_path: Path
) -> None:
    data = written(one)
    assert list(audited(data, tmp_path)) == []
    assert references.faults(data) == []


@pytest.mark.skipif(checkers.open_xml_sdk() is None, reason="needs the Open XML SDK from npm")
def test_the_validator_of_microsoft_finds_nothing(tmp_path: Path) -> None:
    files = [tmp_path / f"{one.name}.docx" for one in FOR_MICROSOFT]
    for one, file in zip(FOR_MICROSOFT, files, strict=True):
        file.write_bytes(written(one))
    with ThreadPoolExecutor(2) as side_by_side:
        faults = list(side_by_side.map(checkers.open_xml_faults, files))
    found = dict(zip((file.name for file in files), faults, strict=True))
    assert {name: said for name, said in found.items() if said} == {}


BODY, LISTS = "word/document.xml", "word/numbering.xml"
SEEN_BY_VALIDATORS = {
    "a relation that is none": (BODY, 'w:hyperlink r:id="', 'w:hyperlink r:id="x'),
    "a style that is nowhere": (BODY, 'w:pStyle w:val="', 'w:pStyle w:val="x'),
    "an element in the wrong place": (BODY, "<w:body>", '<w:body><w:jc w:val="left"/>'),
}
SEEN_BY_US = {
    "a list that is nowhere": (LISTS, '<w:num w:numId="1"', '<w:num w:numId="71"'),
    "a kind of list that is nowhere": (
        LISTS,
        '<w:abstractNumId w:val="1"',
        '<w:abstractNumId w:val="9"',
    ),
    "a lost end of a bookmark": (
        BODY,
        "<w:body>",
        '<w:body><w:bookmarkStart w:id="9" w:name="x"/>',
    ),
    "two controls of one section": (BODY, '"jd.section.brief"', '"jd.section.benefits"'),
}


def planted(part: str, good: str, bad: str) -> bytes:
    one = next(
        one for one in FILES if (one.example, one.layout.id) == ("backend-engineer", "career")
    )
    return replanted(written(one), part, good, bad)


@pytest.mark.parametrize("fault", SEEN_BY_VALIDATORS)
def test_the_validators_see_a_planted_fault(fault: str, tmp_path: Path) -> None:
    assert list(audited(planted(*SEEN_BY_VALIDATORS[fault]), tmp_path))


@pytest.mark.parametrize("fault", SEEN_BY_US)
def test_a_planted_fault_that_no_validator_sees_is_seen(fault: str) -> None:
    assert references.faults(planted(*SEEN_BY_US[fault]))
