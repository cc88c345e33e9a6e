"""The environment in .venv: made once, filled from a lock, filled again when the lock changes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import checkers

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUNTIME = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"  # holds all of RUNTIME as well
STAMP = VENV / "installed-locks"


def prepare(*, for_tests: bool = False) -> None:
    """Make .venv hold what the lock pins; at once when it already does."""
    if for_tests:
        checkers.fetch()
    locks = [RUNTIME, DEVELOPMENT] if for_tests else [RUNTIME]
    wanted = {_fingerprint(lock) for lock in locks}
    if PYTHON.exists() and STAMP.is_file() and wanted <= set(STAMP.read_text().split()):
        return
    _make()
    _install(locks[-1])
    _link_checkout()
    STAMP.write_text("\n".join(sorted(wanted)))
    say("The environment is ready.")


def call(command: list[str], *, folder: Path | None = None) -> int:
    """Run a program, its output going straight to the person, and return its exit code."""
    code = subprocess.run(command, cwd=folder, check=False).returncode
    return code if code >= 0 else 128 - code


def say(sentence: str) -> None:
    """Tell the person something, before what the next program prints."""
    print(sentence, flush=True)


def _fingerprint(lock: Path) -> str:
    """A word that changes when the lock changes or the checkout moves."""
    return hashlib.sha256(lock.read_bytes() + str(VENV).encode()).hexdigest()


def _make() -> None:
    """Make .venv unless a working one is there."""
    if _has_pip():
        return
    say(f"Making an environment in {VENV}.")
    if call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        sys.exit(f"The environment in {VENV} could not be made; the reason stands above.")


def _has_pip() -> bool:
    """Whether .venv has a Python that starts, and pip in it."""
    if not PYTHON.exists():
        return False
    answer = subprocess.run(
        [str(PYTHON), "-m", "pip", "--version"], capture_output=True, check=False
    )
    return answer.returncode == 0


def _install(lock: Path) -> None:
    """Install exactly what the lock names, each file checked against its hash."""
    count = sum("==" in line for line in lock.read_text().splitlines())
    say(f"Installing {count} packages; the first time this takes a minute or two.")
    options = ["-qq", "--disable-pip-version-check", "--no-input", "--no-deps"]
    locked = ["--require-hashes", "--requirement", str(lock)]
    if call([str(PYTHON), "-m", "pip", "install", *options, *locked]) != 0:
        sys.exit("The packages could not be installed; the reason stands above.")


def _link_checkout() -> None:
    """Let .venv import the program from this checkout, wherever it is started from."""
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run(
        [str(PYTHON), "-c", question], capture_output=True, text=True, check=True
    )
    folder = Path(answer.stdout.strip())
    (folder / "jdeditor-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
