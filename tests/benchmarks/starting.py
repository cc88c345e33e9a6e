"""From starting the program to a window that can be used, and to the first page."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.registry import ROOT, SAMPLE, Measured, figure, ms

TIMES = 9
HOMES = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
PATIENCE_S = 30

BARE = """
import os, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
Path(os.environ["JDEDITOR_TIMING"]).write_text('{"window_shown": %r}' % time.time())
app.exec()
"""


@figure("start_to_window")
def start() -> Measured:
    """The program beside an empty window of the same toolkit: its start page, then a posting."""
    empty_start, posting, bare = [], [], []
    with tempfile.TemporaryDirectory() as home:
        # Once unmeasured: an installed program has its bytecode, and has been opened before.
        _started(home, ["-m", "jdeditor", str(SAMPLE)], ("first_page",))
        for _ in range(TIMES):  # in turn, so that a busy moment meets all
            empty_start.append(_started(home, ["-m", "jdeditor"], ("window_shown",)))
            posting.append(_started(home, ["-m", "jdeditor", str(SAMPLE)], ("first_page",)))
            bare.append(_started(home, ["-c", BARE], ("window_shown",)))
    window = median(times["window_shown"] for times in empty_start)
    page = median(times["first_page"] for times in posting)
    empty = median(times["window_shown"] for times in bare)
    return {
        "target": "window <= 2 x, first page <= 4 x the peer",
        "window_ms": ms(window),
        "first_page_ms": ms(page),
        "window_times_peer": round(window / empty, 2),
        "first_page_times_peer": round(page / empty, 2),
        "peer": {"what": "an empty PySide6 window", "window_ms": ms(empty)},
    }


MANY = """
import datetime as dt
from jdeditor.storage import recent
now = dt.datetime.now(dt.UTC)
rows = [
    recent.Recent(path=f"/nowhere/{n}.jobpost", title=f"Posting {n}", opened=now)
    for n in range(500)
]
recent._file().parent.mkdir(parents=True, exist_ok=True)
recent._file().write_bytes(recent._packed(rows))
"""


@figure("start_with_500_recents")
def start_with_many() -> Measured:
    """The start page with 500 recent files beside an empty window of the same toolkit."""
    many, bare = [], []
    with tempfile.TemporaryDirectory() as home:
        _started(home, ["-m", "jdeditor", str(SAMPLE)], ("first_page",))
        environment = os.environ | dict.fromkeys(HOMES, home)
        subprocess.run([sys.executable, "-c", MANY], cwd=ROOT, env=environment, check=True)
        for _ in range(TIMES):
            many.append(_started(home, ["-m", "jdeditor"], ("window_shown",)))
            bare.append(_started(home, ["-c", BARE], ("window_shown",)))
    window = median(times["window_shown"] for times in many)
    empty = median(times["window_shown"] for times in bare)
    return {
        "target": "window <= 2 x the peer",
        "window_ms": ms(window),
        "window_times_peer": round(window / empty, 2),
        "peer": {"what": "an empty PySide6 window", "window_ms": ms(empty)},
    }


def _started(home: str, arguments: list[str], events: tuple[str, ...]) -> dict[str, float]:
    """Return the seconds from starting a program to each event, and end it."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder, "times.json")
        environment = (
            os.environ
            | dict.fromkeys(HOMES, home)
            | {
                "JDEDITOR_TIMING": str(told),
                "PYTHONPYCACHEPREFIX": str(Path(home, "bytecode")),
            }
        )
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if "DISPLAY" not in os.environ:
            environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(folder)}"
        begun = time.time()
        program = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=environment)
        try:
            return {name: at - begun for name, at in _told(told, events).items()}
        finally:
            program.terminate()
            program.wait()


def _screen(folder: str) -> Path:
    """Return the description of a usual screen: without it, Qt's is too narrow for pages."""
    screen = {"name": "usual", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
    file = Path(folder, "screen.json")
    file.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96}]}), encoding="utf-8")
    return file


def _told(file: Path, events: tuple[str, ...]) -> dict[str, float]:
    until = time.time() + PATIENCE_S
    while time.time() < until:
        time.sleep(0.02)
        times = _read(file)
        if times.keys() >= set(events):
            return {name: times[name] for name in events}
    raise TimeoutError(f"{', '.join(events)} did not happen within {PATIENCE_S} s")


def _read(file: Path) -> dict[str, float]:
    try:
        times: dict[str, float] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # not there yet, or being written
        return {}
    return times
