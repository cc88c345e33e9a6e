"""The two commands of the README."""

from __future__ import annotations

import os
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


@pytest.mark.parametrize("kind", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_is_noticed(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    question = "import dev; print(dev.has_screen())"
    answers = []
    for screen in ("", ":0"):
        surroundings = {**os.environ, "PYTHONPATH": str(DEV.parent), kind: screen}
        command = [sys.executable, "-c", question]
        answer = subprocess.run(command, env=surroundings, capture_output=True, check=True)
        answers.append(answer.stdout.split()[-1])
    assert answers == ([b"False", b"True"] if sys.platform == "linux" else [b"True", b"True"])
