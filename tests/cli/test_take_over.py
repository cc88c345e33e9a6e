"""`jdeditor take-over`, as a person at a terminal uses it."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from jdeditor import assets
from jdeditor.cli import main
from jdeditor.storage import posting_file

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


@pytest.fixture
def word(tmp_path: Path) -> Path:
    """A copy for approval that the manager edited."""
    command = ["export", str(SAMPLE), "--to", "docx", "--layout", "approval", "-o", str(tmp_path)]
    assert main(command) == 0
    path = tmp_path / "backend-engineer.docx"
    file = docx.Document(str(path))
    for text in file.element.body.iter(qn("w:t")):
        if text.text == "Backend Engineer":
            text.text = "Platform Engineer"
        elif (text.text or "").startswith("By signing"):
            text.text = "Not before June."
    heading = next(p for p in file.paragraphs if p.text == "Benefits")
    file.add_comment(heading.runs, text="And meals?", author="Maria", initials="M")
    file.save(str(path))
    return path


def test_edits_become_a_posting_and_the_rest_is_told(
    word: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "back.jobpost"
    assert main(["take-over", str(word), "-o", str(target)]) == 0
    assert posting_file.load(target).title == "Platform Engineer"
    said = capsys.readouterr().out
    assert "Lines taken over: 1." in said
    assert "now reads “Not before June.”" in said
    assert "- Maria on “Benefits”: And meals?" in said
    assert main(["take-over", str(word), "-o", str(target)]) == 1
    assert main(["take-over", str(word), "-o", str(target), "--force"]) == 0


def test_whoever_only_looks_is_told_that_there_is_more(
    word: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(word)]) == 0
    seen = capsys.readouterr()
    assert "take-over" in seen.err
