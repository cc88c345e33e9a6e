"""The command line as a person types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from jdeditor import assets
from jdeditor.cli import main
from jdeditor.storage import posting_file

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


def test_a_posting_is_made_from_a_role_with_what_is_known(tmp_path: Path) -> None:
    target = tmp_path / "new.jobpost"
    given = ["title=Senior Engineer", "pay.minimum=150k", "location.city=Denver"]
    arguments = [part for pair in given for part in ("--set", pair)]
    assert main(["new", "backend-engineer", "-o", str(target), *arguments]) == 0
    posting = posting_file.load(target)
    assert posting.title == "Senior Engineer"
    assert posting.pay.minimum == 150_000
    assert posting.locations[0].city == "Denver"


def test_a_file_is_not_replaced_unasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "new.jobpost"
    target.write_text("mine")
    assert main(["new", "backend-engineer", "-o", str(target)]) == 1
    assert target.read_text() == "mine"
    assert "--force" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["new", "backend-enginer", "-o", "x"], "Did you mean backend-engineer?"),
        (["new", "backend-engineer", "-o", "x", "--set", "titel=X"], "Did you mean title"),
        (["new", "backend-engineer", "-o", "x", "--set", "pay.period=moon"], "hour, day"),
        (["export", "x", "--to", "odt"], "docx, pdf, txt"),
        (["export", "x", "--to", "pdf", "--layout", "poster"], "career, approval"),
        (["export", "x", "--to", "pdf", "--style", "baroque"], "modern, classic"),
    ],
)
def test_wrong_usage_is_explained(
    arguments: list[str], advice: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert advice in capsys.readouterr().err


def test_export_writes_each_format_and_goes_on_past_a_bad_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jobpost"
    bad.write_text("nothing")
    out = tmp_path / "out"
    arguments = ["export", str(bad), str(SAMPLE), "--to", "docx,pdf,txt", "-o", str(out)]
    assert main([*arguments, "--layout", "approval", "--style", "classic", "--paper", "a4"]) == 1
    said = capsys.readouterr().err
    assert said.count("bad.jobpost") == 1
    assert {path.name for path in out.iterdir()} == {
        f"backend-engineer.{kind}" for kind in ("docx", "pdf", "txt")
    }
    page = PdfReader(out / "backend-engineer.pdf").pages[0]
    assert round(float(page.mediabox.height)) == 842
    assert main(["export", str(SAMPLE), "--to", "pdf", "-o", str(out)]) == 1
    assert main(["export", str(SAMPLE), "--to", "pdf", "-o", str(out), "--force"]) == 0


def test_two_files_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    files = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        file = tmp_path / folder / "same.jobpost"
        file.write_bytes(SAMPLE.read_bytes())
        files.append(str(file))
    assert main(["export", *files, "--to", "txt", "-o", str(tmp_path / "out")]) == 0
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"same.txt", "same (2).txt"}


def test_many_postings_are_exported_side_by_side(tmp_path: Path) -> None:
    files = []
    for number in range(30):
        file = tmp_path / f"p{number}.jobpost"
        file.write_bytes(SAMPLE.read_bytes())
        files.append(str(file))
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "jdeditor", "export", *files, "--to", "txt", "-o", str(out)],
        check=False,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    assert len(list(out.iterdir())) == 30


@pytest.mark.parametrize("kind", ["roles", "layouts", "styles"])
def test_lists_are_one_a_line_and_as_json(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([kind]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert main([kind, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [line.split()[0] for line in lines] == [row["id"] for row in rows]
    assert all(row["title"] for row in rows)


def test_show_prints_the_posting_as_text() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jdeditor", "show", str(SAMPLE)], capture_output=True, check=True
    )
    assert done.stdout.decode().startswith("Larkfield Systems\nBackend Engineer\n")
