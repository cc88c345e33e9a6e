"""What a start does not wait for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jdeditor import assets

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"
START = """
import json, sys
from pathlib import Path
from jdeditor.ui import press
press.PRESS.start()
from jdeditor.ui.binding import import_qt
import_qt()
from jdeditor.ui.application import application
from jdeditor.ui.window import Window
app = application()
window = Window(opening=bool(sys.argv[1:]))
window.show()
if sys.argv[1:]:
    window.open_file(Path(sys.argv[1]))
print(json.dumps(sorted(sys.modules)))
window.close()
press.PRESS.close()
"""


def _loaded(home: Path, *file: str) -> set[str]:
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
    done = subprocess.run(
        [sys.executable, "-c", START, *file],
        env=os.environ | {name: str(at) for name, at in folders.items()},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("module", ["msgspec", "jdeditor.posting.posting", "inspect"])
def test_the_start_page_waits_for_nothing_that_only_a_posting_needs(
    module: str, tmp_path: Path
) -> None:
    assert module not in _loaded(tmp_path)


def test_an_opened_posting_waits_for_no_rules_and_for_nothing_that_makes_pages(
    tmp_path: Path,
) -> None:
    loaded = _loaded(tmp_path, str(SAMPLE))
    assert "jdeditor.ui.workspace" in loaded
    assert not loaded & {"jdeditor.checks.law", "reportlab", "pypdfium2", "docx", "babel"}
