"""What cannot be a letterhead is refused with a sentence; what is locked is opened."""

from __future__ import annotations

import io
import zipfile

import pytest

from jdeditor.writers.docx.letterhead import LetterheadProblem
from tests.writers import letterheads
from tests.writers.test_letterhead import SHEET, write

BOMB = io.BytesIO()
with zipfile.ZipFile(BOMB, "w", zipfile.ZIP_DEFLATED) as _bomb:
    _bomb.writestr("[Content_Types].xml", b" " * 70_000_000)

OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ENTITIES = b'<!DOCTYPE d [<!ENTITY e "x">]>'
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
UNFIT = {
    "an empty file": (b"", "not a Word file"),
    "words": (b"Dear reader", "not a Word file"),
    "a package of something else": (
        letterheads.changed(b"PK\x05\x06" + bytes(18), "", bytes), "not a Word file",
    ),
    "half a file": (SHEET[: len(SHEET) // 2], "damaged"),
    "half a text": (
        letterheads.changed(SHEET, "word/document.xml", lambda text: text[:-99]), "damaged",
    ),
    "a text with entities": (
        letterheads.changed(
            SHEET,
            "word/document.xml",
            lambda text: text.replace(b"<w:document", ENTITIES + b"<w:document", 1),
        ),
        "damaged",
    ),
    "a password": (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "password"),
    "the old kind": (COMPOUND + bytes(99), r"\(.doc\)"),
    "the strict kind": (
        letterheads.changed(
            SHEET,
            "_rels/.rels",
            lambda text: text.replace(OFFICE, b"http://purl.oclc.org/ooxml/relationships"),
        ),
        "Strict",
    ),
    "far too much": (BOMB.getvalue(), "too large"),
}  # fmt: skip


@pytest.mark.parametrize("kind", UNFIT)
def test_what_cannot_be_a_letterhead_is_refused_with_a_sentence(kind: str) -> None:
    data, sentence = UNFIT[kind]
    with pytest.raises(LetterheadProblem, match=sentence):
        write(data)


def test_a_locked_letterhead_makes_a_posting_that_can_be_edited() -> None:
    locked = letterheads.changed(
        SHEET,
        "word/settings.xml",
        lambda text: text.replace(
            b"<w:zoom", b'<w:documentProtection w:edit="forms" w:enforcement="1"/><w:zoom', 1
        ),
    )
    written = write(locked)
    assert any("protection" in str(remark) for remark in written.remarks)
    with zipfile.ZipFile(io.BytesIO(written.data)) as file:
        assert b"documentProtection" not in file.read("word/settings.xml")
