"""Programs from npm that judge what we write; tests do without them where npm is not there."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "checkers"
MODULES = FOLDER / "node_modules"
STAMP = MODULES / "installed-lock"


def fetch() -> None:
    """Make packaging/checkers/node_modules hold what the lock pins, where there is npm."""
    npm = shutil.which("npm")
    wanted = hashlib.sha256((FOLDER / "package-lock.json").read_bytes()).hexdigest()
    if npm is None or (STAMP.is_file() and STAMP.read_text() == wanted):
        return
    print("Fetching what checks Word files and web pages.", flush=True)
    # Not `npm ci`: it wants the programs of other systems in the lock as well.
    command = [npm, "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
    answer = subprocess.run(
        [*command, "--silent", "--fetch-retries=0"],
        cwd=FOLDER,
        capture_output=True,
        check=False,
    )
    if answer.returncode == 0:
        STAMP.write_text(wanted)
    else:
        print("That was not possible; the tests that need it are skipped.", flush=True)
