"""A fault of the program, wherever it is: the work is kept, and one calm window says so.

They happen in a program of their own, as pytest catches faults before anybody else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("faulty_program.py")

FAILING_START = """
from jdeditor.ui import application, fault_dialog
class Broken:
    def __init__(self, **_):
        raise RuntimeError("no window today")
application.Window = Broken
fault_dialog.FaultDialog.exec = lambda dialog: print(dialog._happened.text())
application.run()
"""


def run(arguments: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(home))
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | folders | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    done = run([str(PROGRAM)], tmp_path_factory.mktemp("home"))
    assert done.stdout, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@pytest.mark.parametrize(
    ("fault", "details"),
    [
        ("slot", "planted in the slot"),
        ("thread of the pool", "planted in the pool"),
        ("thread of Python", "planted in the thread"),
        ("renderer", "planted in the renderer"),
        ("paint", "planted in the paint"),
    ],
)
def test_a_fault_keeps_the_work_and_opens_one_window_with_details_to_copy(
    fault: str, details: str, told: dict[str, Any]
) -> None:
    result = told[fault]
    assert result["windows"] == 1
    assert result["copies"] == ["Night Nurse"]
    assert "recovery copy was kept" in result["safe"]
    assert details in result["copied"]
    assert result["copied"].startswith("jdeditor ")


def test_a_second_fault_joins_the_window_of_the_first(told: dict[str, Any]) -> None:
    result = told["two slots"]
    assert result["windows"] == 1
    assert "planted in the first slot" in result["copied"]
    assert result["copied"].count("planted in the second slot") == 1


def test_a_fault_while_the_work_is_kept_does_not_hide_the_first(told: dict[str, Any]) -> None:
    result = told["keeping"]
    assert result["windows"] == 1
    assert "Save your posting now" in result["safe"]
    assert "planted in the slot, and in keeping" in result["copied"]


def test_a_fault_at_the_start_is_said_too(tmp_path: Path) -> None:
    done = run(["-c", FAILING_START], tmp_path)
    assert "could not start" in done.stdout
    assert "no window today" in done.stderr
    assert done.returncode == 1
