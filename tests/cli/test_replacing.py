"""Replacing words from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdeditor.cli import main
from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.storage import locks, posting_file

POSTING = Posting(
    title="Engineer at Acme",
    brief="Join **Acme**.",
    responsibilities=(Responsibility(text="Build acme"),),
    hidden=("responsibilities",),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "engineer.jobpost"
    posting_file.save(path, POSTING)
    return path


def test_words_are_replaced_in_every_field_and_each_place_is_said(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replace", str(file), "--find", "acme", "--with", "bolt"]) == 0
    changed = posting_file.load(file)
    assert (changed.title, changed.brief) == ("Engineer at Bolt", "Join **Bolt**.")
    assert changed.responsibilities[0].text == "Build bolt"
    said = capsys.readouterr().out
    assert "title: Engineer at [Acme]" in said
    assert "responsibilities#0 (hidden): Build [acme]" in said
    assert "replaced in 3 places" in said


def test_a_dry_run_says_where_and_changes_nothing(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = file.read_bytes()
    arguments = ["replace", str(file), "--find", "Acme", "--with", "x", "--match-case", "--dry-run"]
    assert main(arguments) == 0
    assert file.read_bytes() == before
    assert "2 places found, nothing changed" in capsys.readouterr().out


def test_a_file_that_cannot_be_changed_does_not_keep_the_others_from_it(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    word = tmp_path / "returned.docx"
    word.write_bytes(b"PK")
    arguments = ["replace", str(word), str(file), "--find", "Acme", "--with", "Bolt"]
    assert main([*arguments, "--whole-words"]) == 1
    assert posting_file.load(file).title == "Engineer at Bolt"
    assert "Only posting files can be changed" in capsys.readouterr().err


def test_a_file_that_is_open_in_a_window_is_left_alone(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = locks.take(file)
    assert isinstance(lock, locks.Lock)
    assert main(["replace", str(file), "--find", "Acme", "--with", "Bolt"]) == 1
    assert "open in the window" in capsys.readouterr().err
    assert posting_file.load(file) == POSTING
    lock.release()
    assert main(["replace", str(file), "--find", "Acme", "--with", "Bolt"]) == 0
    assert not list(file.parent.glob(".~lock*"))


def test_nothing_found_and_nothing_looked_for_are_said(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replace", str(file), "--find", "zebra", "--with", "x"]) == 0
    assert "nothing found" in capsys.readouterr().out
    assert main(["replace", str(file), "--find", "", "--with", "x"]) == 2
