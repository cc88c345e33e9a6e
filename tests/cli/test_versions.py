"""Versions, differences and what was sent, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jdeditor.cli import main
from jdeditor.posting.posting import Posting
from jdeditor.storage import documents, posting_file

NURSE = Posting(title="Nurse", brief="Nights only.", benefits=("Meals", "Parking"))
LATER = Posting(title="Nurse", brief="Nights and weekends.", benefits=("Parking", "Meals"))


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "folder", lambda: tmp_path / "data" / "versions")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "nurse.jobpost"
    posting_file.save(path, NURSE)
    return path


def test_an_export_says_afterwards_which_text_was_sent(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(file), "--to", "txt,md", "-o", str(tmp_path / "out")]) == 0
    posting_file.save(file, LATER)
    (tmp_path / "out" / "nurse.txt").rename(tmp_path / "sent to legal.txt")
    capsys.readouterr()
    assert main(["sent", str(tmp_path / "sent to legal.txt")]) == 0
    assert f"as txt from {file}" in capsys.readouterr().out
    assert (
        main(["sent", str(tmp_path / "sent to legal.txt"), "-o", str(tmp_path / "s.jobpost")]) == 0
    )
    assert posting_file.load(tmp_path / "s.jobpost") == NURSE
    capsys.readouterr()
    assert main(["sent", str(tmp_path / "out" / "nurse.md"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["format"], told["version"]["reason"]) == ("md", "exported")
    assert main(["sent", str(file)]) == 1
    assert "not exported here" in capsys.readouterr().err


def test_versions_are_listed_and_one_is_written_to_a_file(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["versions", str(file)]) == 0
    assert "No version" in capsys.readouterr().err
    main(["export", str(file), "--to", "txt"])
    posting_file.save(file, LATER)
    main(["export", str(file), "--to", "txt", "--force"])
    capsys.readouterr()
    assert main(["versions", str(file)]) == 0
    newest, oldest = capsys.readouterr().out.splitlines()
    assert newest.startswith("  1 ")
    assert "exported" in oldest
    assert main(["versions", str(file), "--json"]) == 0
    assert [row["number"] for row in json.loads(capsys.readouterr().out)] == [1, 2]
    target = tmp_path / "old.jobpost"
    assert main(["versions", str(file), "--get", "2", "-o", str(target)]) == 0
    assert posting_file.load(target) == NURSE
    assert main(["versions", str(file), "--get", "2", "-o", str(target)]) == 1
    assert main(["versions", str(file), "--get", "9", "-o", str(target)]) == 2


def test_two_postings_are_compared_word_by_word(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "later.jobpost"
    posting_file.save(other, LATER)
    assert main(["compare", str(file), str(other)]) == 0
    told = capsys.readouterr().out
    assert "== brief\nbrief: changed: Nights [-only-]{+and weekends+}." in told
    assert "moved" in told
    assert main(["compare", str(file), str(other), "--json"]) == 0
    changes = json.loads(capsys.readouterr().out)
    assert changes[0]["after"] == "Nights and weekends."
    assert main(["compare", str(file), str(file)]) == 0
    assert "Both say the same." in capsys.readouterr().out
    main(["export", str(file), "--to", "txt"])
    posting_file.save(file, LATER)
    capsys.readouterr()
    assert main(["compare", str(file), "--version", "1"]) == 0
    assert "{+and weekends+}" in capsys.readouterr().out
    assert main(["compare", str(file)]) == 2
