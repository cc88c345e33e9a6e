"""``jdeditor settings``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jdeditor.cli.main import main
from jdeditor.ui import settings

Capture = pytest.CaptureFixture[str]


def test_every_preference_is_listed_with_what_it_takes(capsys: Capture) -> None:
    assert main(["settings"]) == 0
    said = capsys.readouterr().out
    for preference in settings.PREFERENCES:
        assert f"{preference.name}=" in said


def test_what_is_set_is_what_the_window_finds(capsys: Capture) -> None:
    assert main(["settings", "text_size=150%", "open-when-done=off"]) == 0
    assert (settings.TEXT_SIZE.get(), settings.EXPORT_OPEN.get()) == (150, False)
    assert main(["settings", "text_size", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["value"] == 150
    assert main(["settings", "text_size=100", "open_when_done=on"]) == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [("apearance=dark", "Did you mean appearance"), ("text_size=huge", "it takes 90, 100")],
)
def test_what_cannot_be_set_is_explained_and_nothing_changes(
    capsys: Capture, given: str, said: str
) -> None:
    assert main(["settings", "appearance=dark", given]) == 2
    assert said in capsys.readouterr().err
    assert settings.APPEARANCE.get() == "system"


def test_the_language_of_the_window_is_set_by_its_tag() -> None:
    assert main(["settings", "window/language=fr"]) == 0
    assert settings.LANGUAGE.get() == "fr"
    assert main(["settings", "language=system"]) == 0
    assert settings.LANGUAGE.get() == "system"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the settings are in no file")
def test_settings_that_cannot_be_kept_are_not_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = subprocess.run(
        [sys.executable, "-m", "jdeditor", "settings", "appearance=dark"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"XDG_CONFIG_HOME": str(tmp_path / "file")},
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The settings cannot be written")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the settings are in no file")
def test_settings_that_a_full_disk_does_not_take_are_not_said_to_be_kept(tmp_path: Path) -> None:
    import resource

    home = os.environ | {"XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "jdeditor", "settings", "appearance=dark"]
    subprocess.run(command, check=True, env=home)
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    before = file.read_bytes()
    command[-1] = "appearance=light"
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env=home,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The settings cannot be written")
    assert done.stderr.count("\n") == 1
    assert file.read_bytes() == before
