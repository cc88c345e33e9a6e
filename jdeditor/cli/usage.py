"""How a command can end."""

from __future__ import annotations

DONE = 0
SOME_FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130


class UsageError(Exception):
    """What was asked for cannot be; the message says why in one sentence."""
