"""Recovery copies, as files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jdeditor.posting.posting import Posting
from jdeditor.storage import places, recovery
from jdeditor.storage.problems import FileProblem


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "recovery"
    monkeypatch.setattr(places, "recovery_folder", lambda: place)
    return place


def test_a_copy_comes_back_whole_with_the_file_it_belongs_to(tmp_path: Path) -> None:
    posting = Posting(title="Ärztin 外科", brief="Zwei\nAbsätze mit **fett**.")
    when = recovery.keep("one", posting, tmp_path / "a.jobpost")
    copy = recovery.copy("one")
    assert copy is not None
    assert (copy.posting, copy.path, copy.kept) == (posting, tmp_path / "a.jobpost", when)
    assert recovery.ids() == ("one",)


def test_a_copy_of_what_was_never_saved_has_no_file() -> None:
    recovery.keep("one", Posting(title="New"), None)
    copy = recovery.copy("one")
    assert copy is not None
    assert copy.path is None


def test_what_is_too_long_to_be_saved_comes_back_all_the_same() -> None:
    pasted = Posting(title="Pasted", brief="word " * 6_000_000)
    recovery.keep("one", pasted, None)
    copy = recovery.copy("one")
    assert copy is not None
    assert copy.posting == pasted


def test_work_on_a_file_whose_name_is_no_text_is_kept_as_well() -> None:
    recovery.keep("one", Posting(title="New"), Path("a\udcff.jobpost"))
    copy = recovery.copy("one")
    assert copy is not None
    assert (copy.posting.title, copy.path) == ("New", None)


def test_a_later_copy_takes_the_place_of_the_earlier() -> None:
    recovery.keep("one", Posting(title="Old"), None)
    recovery.keep("one", Posting(title="New"), None)
    copy = recovery.copy("one")
    assert copy is not None
    assert copy.posting.title == "New"
    assert len(recovery.ids()) == 1


def test_a_copy_that_is_not_wanted_any_more_is_gone() -> None:
    recovery.keep("one", Posting(title="Old"), None)
    recovery.drop("one")
    recovery.drop("one")
    assert recovery.ids() == ()
    assert recovery.copy("one") is None


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b'{"kept":1}', b"[]", b"\0" * 40])
def test_a_damaged_copy_is_passed_over_and_stays(data: bytes, own_folder: Path) -> None:
    own_folder.mkdir()
    (own_folder / "bad.kept").write_bytes(data)
    assert recovery.copy("bad") is None
    assert (own_folder / "bad.kept").read_bytes() == data


def test_a_copy_whose_time_has_lost_its_zone_is_offered_beside_others(own_folder: Path) -> None:
    recovery.keep("one", Posting(title="One"), None)
    recovery.keep("two", Posting(title="Two"), None)
    file = own_folder / "one.kept"
    file.write_bytes(re.sub(rb'("kept":"[^"]*?)([+-]\d\d:\d\d|Z)"', rb'\1"', file.read_bytes()))
    kept = [copy.kept for id_ in recovery.ids() if (copy := recovery.copy(id_))]
    assert len(sorted(kept)) == 2


def test_a_folder_that_cannot_be_made_is_said(own_folder: Path) -> None:
    own_folder.write_text("a file of that name")
    with pytest.raises(FileProblem):
        recovery.keep("one", Posting(), None)
    assert recovery.ids() == ()
