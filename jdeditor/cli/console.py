"""What a command says to a person: sentences and progress, on standard error."""

from __future__ import annotations

import codecs
import os
import sys
from io import TextIOWrapper
from pathlib import Path

_AS_JSON = "as JSON writes it"


def make_ready() -> None:
    """Let standard output take all that is printed, whatever letters it has, or if it is closed.

    On Windows, a pipe or a file has but the letters of one part of the world.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - it stays
            setattr(sys, name, nowhere)
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors=_AS_JSON)


def give_up_output() -> None:
    """Let what is still to be printed go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _escaped(problem: UnicodeError) -> tuple[str, int]:
    """Return letters that standard output lacks so that JSON stays JSON, and others can be told."""
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    lacked = problem.object[problem.start : problem.end].encode("utf-16-be", "surrogatepass")
    units = (lacked[at : at + 2].hex() for at in range(0, len(lacked), 2))
    return "".join(f"\\u{unit}" for unit in units), problem.end


codecs.register_error(_AS_JSON, _escaped)


def say(words: str) -> None:
    """Say one sentence, on a line of its own."""
    _clear()
    print(words, file=sys.stderr)


def progress(words: str) -> None:
    """Show on a terminal how far the work is, in place of what was shown before."""
    if sys.stderr.isatty():
        _clear()
        print(words, end="", file=sys.stderr, flush=True)


def remark(words: str) -> None:
    """Say to a person at a terminal what a script has no use for."""
    if sys.stderr.isatty():
        say(words)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r" + " " * 60 + "\r", end="", file=sys.stderr)
