"""The two commands of the README."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "packaging" / "dev.py"


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(DEV), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_asked_for_help_it_names_its_commands() -> None:
    answer = dev("--help")
    assert answer.returncode == 0
    assert all(f"dev.py {command}" in answer.stdout for command in ("run", "test", "bench"))


def test_a_command_that_it_does_not_have_is_wrong_usage() -> None:
    answer = dev("fly")
    assert answer.returncode == 2
    assert "dev.py run" in answer.stderr


def ask(question: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """Run a line of Python beside the script, without any screen but the given one."""
    screens = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "PYTHONPATH": str(DEV.parent)}
    return subprocess.run(
        [sys.executable, "-c", question],
        env={**os.environ, **screens, **surroundings},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may be without a screen")
@pytest.mark.parametrize("kind", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_is_noticed(kind: str) -> None:
    question = "import dev; print(dev.has_screen())"
    assert ask(question).stdout == "False\n"
    assert ask(question, **{kind: ":0"}).stdout == "True\n"


@pytest.mark.skipif(not shutil.which("apt-get"), reason="only Debian and its kin have apt-get")
def test_who_may_not_install_a_missing_library_is_told_the_command() -> None:
    somebody = "import os, system; os.geteuid = lambda: 1000"
    library = "system.QT_LIBRARIES = {'libNowhere.so.9': 'libnowhere9'}"
    answer = ask(f"{somebody}; {library}; system.require(window=True)")
    assert answer.returncode == 1
    assert "libNowhere.so.9" in answer.stdout
    assert "sudo apt-get install --yes --no-install-recommends libnowhere9" in answer.stdout
