"""Every document has its versions, and each export says which of them it was."""

from __future__ import annotations

import datetime as dt
import itertools
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor.posting.posting import Posting
from jdeditor.storage import documents, posting_file, sent, thinning, versions
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.version import Reason, Version

NURSE, BAKER = Posting(title="Nurse", brief="Nights."), Posting(title="Baker", brief="Mornings.")


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "data" / "versions"
    monkeypatch.setattr(documents, "folder", lambda: place)
    return place


def saved(path: Path, posting: Posting) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    posting_file.save(path, posting)
    key = documents.document(path)
    versions.keep(key, posting, Reason.SAVED, path)
    return key


def test_a_version_comes_back_word_for_word_with_what_changed(tmp_path: Path) -> None:
    key = saved(tmp_path / "a.jobpost", NURSE)
    saved(tmp_path / "a.jobpost", replace(NURSE, brief="Nights and weekends."))
    newest, oldest = versions.versions(key)
    assert versions.load(key, oldest) == NURSE
    assert (newest.words, newest.added, newest.removed) == (4, 2, 0)
    assert newest.reason is Reason.SAVED
    assert newest.title == "Nurse"


def test_the_same_text_is_kept_once_with_the_reason_that_says_more(tmp_path: Path) -> None:
    key = documents.document(tmp_path / "a.jobpost")
    for reason in (Reason.OPENED, Reason.SAVED, Reason.WORKED):
        versions.keep(key, NURSE, reason)
    (only,) = versions.versions(key)
    assert only.reason is Reason.SAVED


def test_a_named_version_keeps_its_name_and_its_words(tmp_path: Path) -> None:
    key = saved(tmp_path / "a.jobpost", NURSE)
    versions.name(key, versions.versions(key)[0], " Sent to legal ")
    (only,) = versions.versions(key)
    assert only.name == "Sent to legal"
    assert versions.load(key, only) == NURSE


def test_a_file_that_was_moved_or_renamed_keeps_its_versions(tmp_path: Path) -> None:
    saved(tmp_path / "jobs" / "a.jobpost", NURSE)
    (tmp_path / "jobs").rename(tmp_path / "roles")
    (tmp_path / "roles" / "a.jobpost").rename(tmp_path / "roles" / "b.jobpost")
    key = documents.document(tmp_path / "roles" / "b.jobpost")
    assert len(versions.versions(key)) == 1
    assert documents.place(key) == tmp_path / "roles" / "b.jobpost"


def test_a_copy_of_a_file_has_versions_of_its_own(tmp_path: Path) -> None:
    saved(tmp_path / "a.jobpost", NURSE)
    (tmp_path / "b.jobpost").write_bytes((tmp_path / "a.jobpost").read_bytes())
    assert versions.versions(documents.document(tmp_path / "b.jobpost")) == ()
    assert len(versions.versions(documents.document(tmp_path / "a.jobpost"))) == 1


def test_what_had_no_file_keeps_its_versions_when_it_gets_one(tmp_path: Path) -> None:
    versions.keep("new-1", NURSE, Reason.WORKED)
    posting_file.save(tmp_path / "a.jobpost", NURSE)
    key = documents.move("new-1", tmp_path / "a.jobpost")
    assert len(versions.versions(key)) == 1
    assert versions.versions("new-1") == ()
    versions.keep("new-2", BAKER, Reason.WORKED)
    assert documents.move("new-2", tmp_path / "a.jobpost") == key
    assert len(versions.versions(key)) == 2


def test_an_exported_file_says_which_version_it_is_whatever_its_name(tmp_path: Path) -> None:
    key = saved(tmp_path / "a.jobpost", NURSE)
    version = versions.keep(key, NURSE, Reason.EXPORTED)
    (tmp_path / "a.pdf").write_bytes(b"%PDF of the nurse")
    sent.record(key, version, "pdf", tmp_path / "a.pdf", tmp_path / "a.jobpost")
    (tmp_path / "a.pdf").rename(tmp_path / "final FINAL.pdf")
    record = sent.which(tmp_path / "final FINAL.pdf")
    assert record is not None
    assert (record.version, record.document, record.format) == (version.id, key, "pdf")
    assert sent.exports(key) == (record,)
    (tmp_path / "other.pdf").write_bytes(b"%PDF of somebody")
    assert sent.which(tmp_path / "other.pdf") is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every file name is text")
def test_a_file_whose_name_is_no_text_is_known_again(tmp_path: Path) -> None:
    posting, file = tmp_path / "a\udcff.jobpost", tmp_path / "a\udcff.pdf"
    key = saved(posting, NURSE)
    version = versions.keep(key, NURSE, Reason.EXPORTED)
    file.write_bytes(b"%PDF of the nurse")
    sent.record(key, version, "pdf", file, posting)
    record = sent.which(file)
    assert record is not None
    assert (record.version, Path(record.posting).name) == (
        version.id,
        "a\N{REPLACEMENT CHARACTER}.jobpost",
    )


@pytest.mark.parametrize("data", [b"", b"{", b"\0" * 30, b"[]", b'{"version":{}}'])
def test_a_damaged_version_is_passed_over(data: bytes, tmp_path: Path, own_folder: Path) -> None:
    key = saved(tmp_path / "a.jobpost", NURSE)
    (own_folder / key / "20300101T000000000000-aa.version").write_bytes(data)
    (own_folder / key / "aa.sent").write_bytes(data)
    (own_folder / key / "about.json").write_bytes(data)
    (only,) = versions.versions(key)
    assert versions.load(key, only) == NURSE
    assert sent.exports(key) == ()
    assert documents.document(tmp_path / "new.jobpost")


def test_a_version_that_is_gone_is_said(tmp_path: Path, own_folder: Path) -> None:
    key = saved(tmp_path / "a.jobpost", NURSE)
    (only,) = versions.versions(key)
    next((own_folder / key).glob("*.version")).unlink()
    with pytest.raises(FileProblem, match="cannot be read any more"):
        versions.load(key, only)
    with pytest.raises(FileProblem, match="cannot be read any more"):
        versions.name(key, only, "x")


def aged(minutes: int, reason: Reason = Reason.WORKED, name: str = "") -> Version:
    kept = dt.datetime(2026, 6, 1, 12, tzinfo=dt.UTC) - dt.timedelta(minutes=minutes)
    return Version(id=kept.isoformat(), kept=kept, reason=reason, digest="", name=name)


def test_versions_grow_thinner_with_age_and_the_named_stay() -> None:
    now = dt.datetime(2026, 6, 1, 12, tzinfo=dt.UTC)
    day = 24 * 60
    every = [aged(minutes) for minutes in range(0, 100 * day, 10)]
    every += [aged(99 * day, name="Approved"), aged(20 * day, Reason.DISCARDED)]
    every += [aged(40 * day, Reason.DISCARDED)]
    gone = list(thinning.unneeded(every, {every[5000].id}, now))
    left = [version for version in every if version not in gone]
    assert any(version.name == "Approved" for version in left)
    assert every[5000] in left
    discarded = [version for version in left if version.reason is Reason.DISCARDED]
    assert [version.kept for version in discarded] == [aged(20 * day).kept]
    assert len(left) == 50 + 3


def test_a_year_of_work_keeps_something_of_every_week() -> None:
    now = dt.datetime(2026, 6, 1, 12, tzinfo=dt.UTC)
    every = [aged(minutes) for minutes in range(60 * 24, 200 * 24 * 60, 12 * 60)]
    gone = list(thinning.unneeded(every, set(), now))
    left = [version for version in every if version not in gone]
    ages = [(now - version.kept).days for version in left]
    assert len(left) == 50
    assert all(later - earlier <= 7 for earlier, later in itertools.pairwise(ages))


def test_what_was_given_up_is_listed_and_old_rests_are_tidied_away(own_folder: Path) -> None:
    versions.keep("new-1", NURSE, Reason.DISCARDED)
    versions.keep("new-2", BAKER, Reason.DISCARDED)
    assert [version.title for _, version in versions.given_up()] == ["Baker", "Nurse"]
    versions.tidy()
    assert len(versions.given_up()) == 2
    (version,) = versions.versions("new-1")
    old = replace(version, kept=version.kept - thinning.GIVEN_UP - dt.timedelta(days=1))
    versions._rewritten("new-1", old)
    assert [version.title for _, version in versions.given_up()] == ["Baker"]
    versions.tidy()
    assert not (own_folder / "new-1").exists()


def test_a_record_whose_time_has_lost_its_zone_is_left_out(
    tmp_path: Path, own_folder: Path
) -> None:
    key = saved(tmp_path / "a.jobpost", NURSE)
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / name).write_text(name)
        versions.record(key, NURSE, [("pdf", tmp_path / name)], tmp_path / "a.jobpost")
    record = next((own_folder / key).glob("*.sent"))
    record.write_bytes(record.read_bytes().replace(b'Z"', b'"'))
    assert len(sent.exports(key)) == 1
