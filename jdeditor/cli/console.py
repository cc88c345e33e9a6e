"""What a command says to a person: sentences and progress, on standard error."""

from __future__ import annotations

import sys


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
