"""Signatures on a copy for approval: one after another, and seen when something is changed."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from jdeditor import assets
from jdeditor.approval import signing
from jdeditor.approval.signatures import State, signatures
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.writers import pdf
from jdeditor.writers.style import style_on
from tests.approval import certificates

ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
COPY = Path("copy.pdf")
NAMES = {"prepared_by": "Jonas Weller", "Maya": "Maya Ökafor 漢字", "approver_1": "Elena Ruiz"}


@pytest.fixture(scope="module")
def copy() -> bytes:
    return pdf.write(compose(ENGINEER, layout("approval")), style_on("modern", "a4"))


def certificate(name: str) -> signing.Certificate:
    return signing.certificate(COPY, certificates.packed(name), certificates.PASSWORD)


@pytest.fixture(scope="module")
def signed(copy: bytes) -> bytes:
    """The copy with three signatures, made one after another."""
    for field, name in NAMES.items():
        copy = signing.signed(copy, COPY, field, certificate(name), "Approved 100 %")
    return copy


def states(data: bytes) -> list[State]:
    return [one.state for one in signatures(data, COPY)]


def test_three_signatures_one_after_another_all_hold(signed: bytes) -> None:
    found = signatures(signed, COPY)
    assert [one.state for one in found] == [*[State.WHOLE] * 3, State.EMPTY]
    assert [one.who for one in found] == [*NAMES.values(), ""]
    assert {one.reason for one in found[:3]} == {"Approved 100 %"}
    assert all(one.day for one in found[:3])


def test_the_name_of_whoever_signed_stands_on_the_page(signed: bytes) -> None:
    fields = PdfReader(io.BytesIO(signed)).get_fields() or {}
    assert [name for name, field in fields.items() if "/V" in field] == [
        "prepared_by",
        "reviewer_1",
        "approver_1",
    ]


def test_one_byte_that_is_not_as_it_was_breaks_what_was_signed(signed: bytes) -> None:
    place = signed.index(b"/Title") + 12
    broken = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]
    assert State.BROKEN in states(broken)


def test_words_that_were_added_after_the_signatures_are_seen(signed: bytes) -> None:
    writer = PdfWriter(io.BytesIO(signed), incremental=True)
    writer.add_metadata({"/Title": "Another title"})
    writer.pages[0].rotate(90)
    target = io.BytesIO()
    writer.write(target)
    assert states(target.getvalue())[:3] == [State.CHANGED] * 3


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("somebody", "no field “somebody”"),
        ("approver", "no field “approver”"),
        ("prepared_by", "is signed already"),
    ],
)
def test_a_field_that_cannot_be_signed_is_told(signed: bytes, field: str, said: str) -> None:
    with pytest.raises(FileProblem, match=said):
        signing.signed(signed, COPY, field, certificate("Elena Ruiz"))


def test_a_certificate_that_cannot_sign_is_told() -> None:
    good = certificates.packed("Elena Ruiz")
    old = certificates.packed("Elena Ruiz", (-30, -1))
    for data, password, said in (
        (good, "wrong", "does not open"),
        (b"not a certificate", "", "does not open"),
        (old, certificates.PASSWORD, "was valid from"),
    ):
        with pytest.raises(FileProblem, match=said):
            signing.certificate(COPY, data, password)


def test_a_file_without_fields_and_one_that_is_no_pdf_are_told() -> None:
    plain = pdf.write(compose(ENGINEER, layout("career")), style_on("modern", "a4"))
    for data, said in ((plain, "no field to sign"), (b"%PDF-1.7 not really", "no PDF")):
        with pytest.raises(FileProblem, match=said):
            signatures(data, COPY)


def test_without_the_addition_a_sentence_says_how_to_get_it(
    copy: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(FileProblem, match=r"pip install \"jdeditor\[sign\]\""):
        signing.places(copy, COPY)
