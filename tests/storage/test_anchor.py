"""A file is found again when it, or a folder above it, gets another name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jdeditor.storage import atomic
from jdeditor.storage.anchor import Anchor

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows renames no file that is open")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "jobs" / "open" / "job.jobpost"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"words")
    return path


def test_a_folder_two_levels_up_is_renamed(file: Path, tmp_path: Path) -> None:
    anchor = Anchor(file)
    (tmp_path / "jobs").rename(tmp_path / "roles")
    assert anchor.now() == tmp_path / "roles" / "open" / "job.jobpost"
    anchor.close()
    assert anchor.now() is None


def test_the_file_itself_is_renamed(file: Path) -> None:
    anchor = Anchor(file)
    file.rename(file.with_name("new.jobpost"))
    assert anchor.now() == file.with_name("new.jobpost")
    anchor.close()


def test_a_file_that_another_program_replaced_is_found_by_its_folder(
    file: Path, tmp_path: Path
) -> None:
    anchor = Anchor(file)
    atomic.write(file, b"theirs")
    (tmp_path / "jobs").rename(tmp_path / "roles")
    assert anchor.now() == tmp_path / "roles" / "open" / "job.jobpost"
    anchor.close()


def test_a_file_that_is_gone_is_nowhere(file: Path) -> None:
    anchor = Anchor(file)
    file.unlink()
    assert anchor.now() is None
    anchor.close()
    assert Anchor(file.parent / "no such file").now() is None


@pytest.mark.parametrize(
    "bin_", [".local/share/Trash/files", ".Trash-1000", ".stversions", "#recycle"]
)
def test_a_file_that_was_deleted_is_gone_wherever_it_is_put(
    file: Path, tmp_path: Path, bin_: str
) -> None:
    anchor = Anchor(file)
    (tmp_path / bin_).mkdir(parents=True)
    file.rename(tmp_path / bin_ / file.name)
    assert anchor.now() is None
    anchor.close()


def test_a_file_in_a_hidden_folder_is_followed_within_it(tmp_path: Path) -> None:
    (tmp_path / ".jobs").mkdir()
    (tmp_path / ".jobs" / "job.jobpost").touch()
    anchor = Anchor(tmp_path / ".jobs" / "job.jobpost")
    (tmp_path / ".jobs" / "job.jobpost").rename(tmp_path / ".jobs" / "new.jobpost")
    assert anchor.now() == tmp_path / ".jobs" / "new.jobpost"
    anchor.close()
