"""Times of the start, for the benchmarks: written when JDEDITOR_TIMING names a file."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

_times: dict[str, float] = {}


def reached(event: str) -> None:
    """Note the first time that something was reached, in seconds of the system's clock."""
    target = os.environ.get("JDEDITOR_TIMING")
    if target and event not in _times:
        _times[event] = time.time()
        Path(target).write_text(json.dumps(_times), encoding="utf-8")
