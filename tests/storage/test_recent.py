"""The list of files that were open last: helpful, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdeditor.posting.vocabulary import Status
from jdeditor.storage import places, recent


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test."""
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return places.config_folder()


def _open(*names: str) -> None:
    for name in names:
        recent.remember(Path("/postings") / name, name.title(), Status.DRAFT)


def _names() -> list[str]:
    return [Path(row.path).name for row in recent.recent()]


def test_the_file_opened_last_comes_first_and_only_once() -> None:
    _open("a", "b", "a")
    assert _names() == ["a", "b"]
    assert recent.recent()[0].title == "A"


def test_a_pinned_file_stays_on_top_and_stays_pinned_when_opened() -> None:
    _open("a", "b", "c")
    recent.pin(recent.recent()[2].path, pinned=True)
    assert _names() == ["a", "c", "b"]
    _open("b", "a")
    assert _names() == ["a", "b", "c"]
    recent.pin(recent.recent()[0].path, pinned=False)
    _open("c")
    assert _names() == ["c", "a", "b"]


def test_a_forgotten_file_is_gone_from_the_list() -> None:
    _open("a", "b")
    recent.forget(recent.recent()[0].path)
    assert _names() == ["a"]


def test_so_many_files_are_remembered_and_a_pinned_one_is_not_pushed_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert recent._MOST == 500
    monkeypatch.setattr(recent, "_MOST", 20)  # every file is a write to the disk
    _open("pinned")
    recent.pin(recent.recent()[0].path, pinned=True)
    _open(*(f"n{number}" for number in range(25)))
    assert len(_names()) == 20
    assert _names()[:2] == ["pinned", "n24"]


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"{}", b"\xff\xfe", b"[1, 2]", b"[" * 9999])
def test_a_damaged_list_is_an_empty_one_and_is_written_anew(damage: bytes, config: Path) -> None:
    config.mkdir(parents=True)
    (config / "recent.json").write_bytes(damage)
    assert recent.recent() == ()
    _open("a")
    assert _names() == ["a"]


def test_one_spoiled_entry_does_not_cost_the_others(config: Path) -> None:
    _open("a", "b")
    file = config / "recent.json"
    file.write_bytes(file.read_bytes().replace(b'"title": "B"', b'"title": 5'))
    assert _names() == ["a"]


def test_the_work_goes_on_where_the_list_cannot_be_written(config: Path) -> None:
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_bytes(b"a file stands where the folder should be")
    _open("a")
    assert recent.recent() == ()


def test_a_file_name_that_is_no_text_is_not_listed_and_does_no_harm() -> None:
    _open("a", "b\udcff")
    assert _names() == ["a"]
