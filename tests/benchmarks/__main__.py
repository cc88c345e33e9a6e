"""Print every figure, or those that are named, as one JSON object: each beside its peer.

python -m tests.benchmarks [--list] [NAME...]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.registry import FIGURES, measured

FILES = (
    "typing_keys",
    "starting",
    "writing",
    "batch",
    "packs",
    "generating",
    "checking",
    "spelling",
    "large",
)


def main() -> int:
    """Measure what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a figure, all if none is named")
    parser.add_argument("--list", action="store_true", help="only print the names")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    for file in FILES:
        import_module(f"tests.benchmarks.{file}")
    unknown = sorted(set(asked.names) - set(FIGURES))
    if unknown:
        parser.error(f"there is no figure {', '.join(unknown)}")
    names = asked.names or list(FIGURES)
    if asked.list:
        print("\n".join(names))
    elif asked.here:
        print(json.dumps(FIGURES[names[0]]()))
    else:
        print(json.dumps({"machine": _machine()} | _all(names), indent=2))
    return 0


def _all(names: list[str]) -> dict[str, object]:
    figures: dict[str, object] = {}
    for name in names:
        print(f"measuring {name}", file=sys.stderr, flush=True)
        figures[name] = measured(name)
    return figures


def _machine() -> dict[str, object]:
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
