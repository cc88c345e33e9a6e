"""Employer profiles in their folders: kept whole, shared, and named when one is broken."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor.posting.posting import Employer, Posting
from jdeditor.posting.profile import Profile, StyleChoice
from jdeditor.storage import profiles
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.profiles import File


@pytest.fixture(autouse=True)
def _a_home_of_its_own(own_home: Path) -> None:
    """Every test begins without a profile."""


LOGO, OTHER = File(b"a picture", ".png"), File(b"another picture", ".jpg")


def _named(name: str, id_: str = "") -> Profile:
    facts = Posting(employer=Employer(name=name))
    return Profile(id=id_ or profiles.free_id(name), facts=facts)


def test_a_profile_comes_back_with_its_files() -> None:
    asked = replace(
        _named("Larch & Sons"),
        colour="#E87722",
        letterhead_styles=(StyleChoice(role="title", style="Titel"),),
    )
    with_logo, files = profiles.attached(asked, "logo", LOGO)
    named, more = profiles.attached(with_logo, "letterhead", File(b"a letter", ".dotx"))
    profiles.save(named, files | more)
    kept = profiles.profile("larch-sons")
    assert kept.profile == named
    assert (kept.logo(), kept.letterhead()) == (LOGO.data, b"a letter")
    assert kept.profile.letterhead.endswith(".dotx")


def test_a_new_logo_takes_the_place_of_the_old_one() -> None:
    first, files = profiles.attached(_named("A"), "logo", LOGO)
    profiles.save(first, files)
    second, files = profiles.attached(first, "logo", OTHER)
    home = profiles.save(second, files).folder
    assert {file.name for file in home.iterdir()} == {"profile.json", second.logo}
    bare, files = profiles.attached(second, "logo", None)
    assert profiles.save(bare, files).logo() == b""


def test_two_employers_of_one_name_have_a_profile_each() -> None:
    assert profiles.save(_named("Ærø & Åse"), {}).profile.id == "r-ase"
    assert profiles.save(_named("Ærø & Åse"), {}).profile.id == "r-ase-2"
    assert profiles.free_id("日本") == "employer"


def test_the_only_profile_is_the_usual_one_until_another_is_chosen() -> None:
    assert profiles.usual() is None
    profiles.save(_named("B"), {})
    first = profiles.usual()
    assert first
    assert first.profile.id == "b"
    profiles.save(_named("A"), {})
    assert profiles.usual() is None
    profiles.make_usual("a")
    second = profiles.usual()
    assert second
    assert second.profile.id == "a"


def test_a_broken_profile_is_named_and_the_rest_work() -> None:
    profiles.save(_named("Whole"), {})
    damages = {
        "empty": "",
        "half": '{"format": "jobprofile", "version": 1, "prof',
        "other": '{"format": "jobpost"}',
        "younger": '{"format": "jobprofile", "version": 99, "profile": {}}',
        "strange": '{"format": "jobprofile", "version": 1, "profile": {"hat": 1}}',
        "wrong": '{"format": "jobprofile", "version": 1, "profile": {"facts": {"title": 5}}}',
    }
    for name, words in damages.items():
        (profiles.folder() / name).mkdir()
        (profiles.folder() / name / "profile.json").write_text(words)
    found = profiles.find()
    assert [kept.profile.id for kept in found.profiles] == ["whole"]
    said = {problem.path.parent.name: problem.what_to_do for problem in found.problems}
    assert said.keys() == damages.keys()
    assert "“hat”" in said["strange"]
    assert "“facts.title”" in said["wrong"]
    assert "update the program" in said["younger"]


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    named, files = profiles.attached(_named("A"), "logo", LOGO)
    kept = profiles.save(named, files)
    (kept.folder / named.logo).unlink()
    with pytest.raises(FileProblem, match="which is not there"):
        kept.logo()


def test_shared_profiles_join_and_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles.save(_named("Ours"), {})
    profiles.folder().rename(tmp_path / "shared")
    monkeypatch.setenv(
        profiles.SHARED, os.pathsep.join([str(tmp_path / "no"), str(tmp_path / "shared")])
    )
    profiles.save(_named("Mine"), {})
    assert [(k.profile.id, k.shared) for k in profiles.find().profiles] == [
        ("mine", False),
        ("ours", True),
    ]
    with pytest.raises(FileProblem, match="shared"):
        profiles.save(_named("Theirs", "ours"), {})


def test_a_profile_that_is_deleted_is_gone_with_its_files() -> None:
    named, files = profiles.attached(_named("A"), "logo", LOGO)
    home = profiles.save(named, files).folder
    profiles.delete("a")
    assert not home.exists()
    with pytest.raises(FileProblem, match="no employer profile"):
        profiles.delete("a")
