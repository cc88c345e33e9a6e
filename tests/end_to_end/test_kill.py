"""The program is killed at the worst moments: nothing is damaged, and hardly a word is lost."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tests.end_to_end import kill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of other systems")

SECONDS_LOST = 2 * kill.SECONDS_LOST
"""A busy machine must not fail what is right; kill.py by itself is stricter."""


@pytest.mark.parametrize("seed", range(3), ids=["typing", "saving", "exporting"])
def test_a_killed_program_leaves_whole_files_and_nearly_all_words(
    seed: int, tmp_path: Path
) -> None:
    left = kill.killed(tmp_path / "round", seed)
    assert left.damaged == ()
    assert left.typed > 0
    assert left.locked
    assert left.seconds_lost < SECONDS_LOST


def test_a_program_that_is_asked_to_end_keeps_every_letter_and_leaves_no_lock(
    tmp_path: Path,
) -> None:
    left = kill.killed(tmp_path / "round", 0, signal.SIGTERM)
    assert left.damaged == ()
    assert left.seconds_lost == 0
    assert not left.locked
    assert (tmp_path / "round" / kill.COMPLAINTS).read_text() == ""
