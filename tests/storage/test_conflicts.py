"""Copies that sync programs leave are known by their names, and other files are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdeditor.storage import conflicts


@pytest.mark.parametrize(
    "name",
    [
        "Nurse (Anna Weber's conflicted copy 2026-11-26).jobpost",
        "Nurse (conflicted copy 2026-11-26 150405).jobpost",
        "Nurse (Case Conflict).jobpost",
        "Nurse.sync-conflict-20261126-150405-ABCDEFG.jobpost",
        "Nurse_conflict-20261126-150405.jobpost",
        "Nurse[Conflict].jobpost",
        "Nurse (SFConflict anna@example.com 2026-11-26-15-04-05).jobpost",
        "Nurse.Conflict.jobpost",
        "Nurse-DESKTOP-4F7Q2.jobpost",
        "Nurse-annas-mac.jobpost",
        "Nurse-ANNAS-MAC-2.jobpost",
    ],
)
def test_a_copy_of_a_sync_program_is_noticed(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"")
    (tmp_path / "Nurse.jobpost").write_bytes(b"")
    found = conflicts.copies(tmp_path / "Nurse.jobpost", ("annas-mac",))
    assert found == (tmp_path / name,)


@pytest.mark.parametrize(
    "name",
    [
        "Nurse 2.jobpost",
        "Nurse (1).jobpost",
        "Nurse copy.jobpost",
        "Nurse-senior.jobpost",
        "Nurse (conflicted copy 2026-11-26).docx",
        "Baker (conflicted copy 2026-11-26).jobpost",
        "Conflict Nurse.jobpost",
        ".~lock.Nurse.jobpost#",
    ],
)
def test_a_file_that_a_person_named_is_none(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"")
    assert conflicts.copies(tmp_path / "Nurse.jobpost") == ()


def test_where_the_program_numbers_its_copies_a_number_counts(tmp_path: Path) -> None:
    folder = tmp_path / "Google Drive" / "jobs"
    folder.mkdir(parents=True)
    (folder / "Nurse (1).jobpost").write_bytes(b"")
    assert len(conflicts.copies(folder / "Nurse.jobpost")) == 1
    assert conflicts.copies(tmp_path / "no such folder" / "x.jobpost") == ()
