"""Files of older versions are brought up to today's form, step by step."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdeditor.storage import envelope, posting_file, upgrades
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.upgrades import Content, since

OLD = b'{"format": "jobpost", "version": 1, "posting": {"name": "Nurse"}}'


@pytest.fixture(autouse=True)
def _a_program_of_version_3(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrades, "_UPGRADES", [])
    monkeypatch.setattr(envelope, "VERSION", 3)

    @since(3)
    def titles_are_spelled_out(content: Content) -> Content:
        return {**content, "title": content["title"] + " (RN)"}

    @since(2)
    def the_name_is_called_title(content: Content) -> Content:
        return {"title": content["name"]}


def test_an_old_file_takes_every_step_in_order() -> None:
    assert posting_file.decode(OLD, Path("x")).title == "Nurse (RN)"


def test_a_younger_file_takes_only_the_steps_after_it() -> None:
    younger = b'{"format": "jobpost", "version": 2, "posting": {"title": "Nurse"}}'
    assert posting_file.decode(younger, Path("x")).title == "Nurse (RN)"


def test_a_file_of_today_takes_none() -> None:
    today = b'{"format": "jobpost", "version": 3, "posting": {"title": "Nurse"}}'
    assert posting_file.decode(today, Path("x")).title == "Nurse"


def test_an_old_file_that_is_damaged_is_said_so() -> None:
    with pytest.raises(FileProblem, match="damaged"):
        posting_file.decode(OLD.replace(b"name", b"nmae"), Path("x"))
