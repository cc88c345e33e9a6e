"""The figures there are: each a function that measures something, and its peer in the same run."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "templates" / "samples" / "backend-engineer.jobpost"

Measured: TypeAlias = dict[str, Any]
Figure: TypeAlias = Callable[[], Measured]

FIGURES: dict[str, Figure] = {}

_PATIENCE_S = 600


def figure(name: str) -> Callable[[Figure], Figure]:
    """Add a function to the figures; it returns numbers by name, its unit in each name."""

    def add(measure: Figure) -> Figure:
        FIGURES[name] = measure
        return measure

    return add


def measured(name: str) -> Measured:
    """Measure a figure in a process of its own, so that none disturbs another."""
    command = [sys.executable, "-m", "tests.benchmarks", "--here", name]
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=_PATIENCE_S
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"not done after {_PATIENCE_S} s"}
    if done.returncode:
        return {"failed": done.stderr.strip().splitlines()[-1:]}
    result: Measured = json.loads(done.stdout.splitlines()[-1])
    return result


def spread(seconds: Sequence[float], digits: int = 1) -> Measured:
    """Return the median, the 95th percentile and the worst of some times, in milliseconds."""
    ordered = sorted(seconds)
    if not ordered:
        return {"times": 0}
    high = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return {
        "p50_ms": ms(median(ordered), digits),
        "p95_ms": ms(high, digits),
        "worst_ms": ms(ordered[-1], digits),
        "times": len(ordered),
    }


def ms(seconds: float, digits: int = 1) -> float:
    """Return seconds as milliseconds that can be read."""
    return round(seconds * 1000, digits)
