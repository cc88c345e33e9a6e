"""A copy for approval can say what the checks found, and why something was set aside."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.approval import returning
from jdeditor.approval.findings import with_findings
from jdeditor.cli import main
from jdeditor.document.blocks import is_signed
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import Aside
from jdeditor.storage import posting_file
from jdeditor.writers.text import text

TODAY = dt.date(2026, 11, 24)
GOOD = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
FAULTY = replace(
    GOOD,
    brief="Join our young team of guys.",
    asides=(Aside(rule="gender.man-words", words="guys", reason="It is the name of our band."),),
)


def test_open_findings_and_reasons_stand_before_the_signatures() -> None:
    document = with_findings(compose(FAULTY, layout("approval")), FAULTY, TODAY)
    said = text(document)
    assert "To fix: “young team” names a group by age." in said
    assert "29 CFR 1625.4" in said
    assert "Reason: It is the name of our band." in said
    *_, found, signed = document.sections
    assert found.heading == "What the checks found"
    assert is_signed(signed)


def test_a_word_file_with_findings_comes_back_as_the_posting(tmp_path: Path) -> None:
    file = tmp_path / "a.jobpost"
    posting_file.save(file, FAULTY)
    asked = ["export", str(file), "--to", "docx", "--layout", "approval", "--findings"]
    assert main([*asked, "-o", str(tmp_path)]) == 0
    opened = returning.load(tmp_path / "a.docx")
    assert opened.posting == FAULTY


def test_a_good_posting_gets_no_seal() -> None:
    said = text(with_findings(compose(GOOD, layout("approval")), GOOD, TODAY))
    assert "The checks found nothing. Your own reading still counts." in said


@pytest.mark.parametrize("kind", ["docx", "pdf", "txt", "html", "md"])
def test_every_format_carries_them_on_request(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "a.jobpost"
    posting_file.save(file, FAULTY)
    asked = ["export", str(file), "--to", kind, "--layout", "approval", "--findings"]
    assert main([*asked, "-o", str(tmp_path)]) == 0
    assert (tmp_path / f"a.{kind}").stat().st_size > 0


def test_a_reason_is_only_words(tmp_path: Path) -> None:
    nasty = "<script>alert(1)</script> {{7*7}} & “so” **that**"
    aside = Aside(rule="gender.man-words", words="guys", reason=nasty)
    posting = replace(FAULTY, asides=(aside,))
    said = text(with_findings(compose(posting, layout("approval")), posting, TODAY))
    assert nasty in " ".join(said.split())
    file = tmp_path / "a.jobpost"
    posting_file.save(file, posting)
    asked = ["export", str(file), "--to", "html", "--layout", "approval", "--findings"]
    assert main([*asked, "-o", str(tmp_path)]) == 0
    assert "<script>alert(1)" not in (tmp_path / "a.html").read_text("utf-8")


def test_a_posting_for_the_public_never_carries_them(tmp_path: Path) -> None:
    file = tmp_path / "a.jobpost"
    posting_file.save(file, FAULTY)
    assert main(["export", str(file), "--to", "txt,docx", "--findings", "-o", str(tmp_path)]) == 0
    assert "What the checks found" not in (tmp_path / "a.txt").read_text("utf-8")
    assert b"our band" not in (tmp_path / "a.docx").read_bytes()
