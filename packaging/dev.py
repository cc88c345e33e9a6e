#!/usr/bin/env python3
"""Open jdeditor, or check it, with one command and nothing but Python installed.

    python3 packaging/dev.py run [FILE]             open the program
    python3 packaging/dev.py test [PYTEST ARGS]     lint, types, contracts and tests
    python3 packaging/dev.py bench [BENCH ARGS]     measure it, as JSON

The first start makes .venv, fills it with the locked packages and, on Linux, looks after the
system libraries that Qt needs. Later starts find all that done.
"""

from __future__ import annotations

import os
import sys

if sys.version_info < (3, 11):  # said before anything that an older Python could not read
    sys.exit(f"jdeditor needs Python 3.11 or later; this is Python {sys.version.split()[0]}.")

import environment
import system
from environment import PYTHON, ROOT, call, say

SAMPLE = ROOT / "templates" / "samples" / "backend-engineer.jobpost"
BUILD = ROOT / "build"

# What `test` runs, in this order, all of them even when one fails.
CHECKS = {
    "lint": ["-m", "ruff", "check"],
    "format": ["-m", "ruff", "format", "--check"],
    "types": ["-m", "mypy"],
    "contracts": [
        "-c",
        "from importlinter.cli import lint_imports_command as run; run()",
        "--no-logo",
    ],
    "tests": ["-m", "pytest"],
}


def run(arguments: list[str]) -> int:
    """Open the program; where there is no screen, show on paper what it makes."""
    if not has_screen():
        return export(arguments)
    system.require(window=True)
    environment.prepare()
    return call([str(PYTHON), "-m", "jdeditor", *arguments])


def has_screen() -> bool:
    """Whether a window can be shown; only Linux may be without a screen."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def export(files: list[str]) -> int:
    """Write the DOCX and the PDF of the files, or of the sample, into build/."""
    say("There is no screen here, so the program cannot open its window.")
    system.require()
    environment.prepare()
    postings = files or [str(SAMPLE)]
    options = ["--to", "docx,pdf", "-o", str(BUILD), "--force"]
    code = call([str(PYTHON), "-m", "jdeditor", "export", *postings, *options])
    if code == 0:
        say(f"What it makes of {', '.join(postings)} is in {BUILD} instead.")
    return code


def test(arguments: list[str]) -> int:
    """Run every check, and end with the names of those that failed."""
    system.require(window=True, tests=True)
    environment.prepare(for_tests=True)
    failed = [name for name in CHECKS if not passes(name, arguments)]
    if failed:
        say(f"\nFailed: {', '.join(failed)}.")
        return 1
    say(f"\nAll passed: {', '.join(CHECKS)}.")
    return 0


def passes(name: str, arguments: list[str]) -> bool:
    """Run one check; only the tests take arguments."""
    say(f"\n== {name}")
    extra = arguments if name == "tests" else []
    return call([str(PYTHON), *CHECKS[name], *extra], folder=ROOT) == 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks."""
    system.require(window=True, tests=True)
    environment.prepare(for_tests=True)
    return call([str(PYTHON), "tests/benchmarks", *arguments], folder=ROOT)


COMMANDS = {"run": run, "test": test, "bench": bench}


def main(arguments: list[str]) -> int:
    """Do what the first argument names with the rest of them."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stdout if {"-h", "--help"} & set(arguments) else sys.stderr)
        return 0 if {"-h", "--help"} & set(arguments) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
