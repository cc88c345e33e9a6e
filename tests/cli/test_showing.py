"""What ``jdeditor show`` prints, and for which readers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from jdeditor import assets
from jdeditor.cli import main

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


def test_show_prints_the_posting_as_text() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jdeditor", "show", str(SAMPLE)], capture_output=True, check=True
    )
    assert done.stdout.decode().startswith("Larkfield Systems\nBackend Engineer\n")


def test_show_prints_the_inside_facts_to_those_who_ask(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert main(["show", str(SAMPLE)]) == 0
    assert b"ENG-BE-2" not in capfdbinary.readouterr().out
    assert main(["show", str(SAMPLE), "--layout", "approval"]) == 0
    assert b"Job code: ENG-BE-2" in capfdbinary.readouterr().out
    assert main(["show", str(SAMPLE), "--layout", "nobody"]) == 2
