"""A posting as long as none should be, and a day of edits in it."""

from __future__ import annotations

import gc
import time
from pathlib import Path
from statistics import median

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QTimer

from jdeditor.posting.lens import lens
from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets import bullet_filling
from jdeditor.ui.widgets.bullet_row import BulletRow
from tests.benchmarks.bench_window import BEAT_MS, PATIENCE_MS, Bench, two_pages, wait
from tests.benchmarks.registry import Measured, figure, ms, spread

TIMES = 3
BULLETS = 200
WORDS = 50
STEPS = 1_000
EDITS = 10_000
TITLE = lens(lambda p: p.title)


def long_posting() -> Posting:
    """Return a posting of 200 bullets and 10,000 words."""
    words = " ".join(["Answer the questions of the people who call"] * (WORDS // 8 + 1))
    line = " ".join(words.split()[:WORDS])
    duties = tuple(Responsibility(text=f"{number}. {line}") for number in range(BULLETS))
    return replace(two_pages(), responsibilities=duties)


@figure("open_200_bullets")
def opening() -> Measured:
    """From opening to the first field and to the first page; the peer is a two-page posting."""
    bench = Bench(two_pages())
    bench.beats.stop()
    ours = [_opened(bench, long_posting()) for _ in range(TIMES)]
    peer = [_opened(bench, two_pages()) for _ in range(TIMES)]
    bench.close()
    what = {"what": "the two-page posting"}
    return {"target": "< 500 ms", **_medians(ours), "peer": what | _medians(peer)}


def _opened(bench: Bench, posting: Posting, rest: int = 2000) -> tuple[float, float]:
    """Return the seconds to a field that takes keys, and to the first page."""
    loop = QEventLoop()
    started = time.perf_counter()
    bench.window.show_posting(OpenPosting(posting))
    wait(0)
    field = time.perf_counter() - started
    bench.preview.arrived.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    page = time.perf_counter() - started
    wait(rest)  # for the other fields
    return field, page


def _medians(times: list[tuple[float, float]]) -> Measured:
    fields, pages = zip(*times, strict=True)
    return {"first_field_ms": ms(median(fields)), "first_page_ms": ms(median(pages))}


@figure("rows_of_200_bullets")
def filling() -> Measured:
    """The longest stall of the window while the rows come; the peer makes all of them at once."""
    bench = Bench(two_pages())
    bench.beats.stop()
    ours = [_stalls(bench) for _ in range(TIMES)]
    usual, bullet_filling._AT_ONCE = bullet_filling._AT_ONCE, BULLETS
    peer = [_stalls(bench) for _ in range(TIMES)]
    bullet_filling._AT_ONCE = usual
    bench.close()
    what = {"what": "all rows made at once"}
    return {"target": "p95 <= 16 ms", **_worst(ours), "peer": what | _worst(peer)}


def _stalls(bench: Bench) -> list[float]:
    """Return the seconds between turns of the window, from its first page to the last row."""
    _opened(bench, long_posting(), rest=0)
    assert bench.window.workspace is not None
    form = bench.window.workspace.form
    taken = []
    came = False
    while not came:
        started = time.perf_counter()
        wait(BEAT_MS)
        taken.append(time.perf_counter() - started - BEAT_MS / 1000)
        rows = form.findChildren(BulletRow)
        came = not form.furnishing.under_way and not any(row.bare for row in rows)
    return taken


def _worst(runs: list[list[float]]) -> Measured:
    """Return the figures of the quietest run, as what else the machine does is not ours."""
    return spread(min(runs, key=max))


@figure("undo_1000_steps")
def undoing() -> Measured:
    """A thousand steps taken back one after the other in the window, each until it is painted."""
    bench = Bench(two_pages())
    bench.beats.stop()
    session = bench.window.workspace.session  # type: ignore[union-attr]
    for number in range(STEPS):
        session.put(TITLE, f"Engineer {number}", "typing")
    taken = []
    for _ in range(STEPS):
        started = time.perf_counter()
        session.history.undo()
        wait(0)
        taken.append(time.perf_counter() - started)
    back = session.posting == two_pages()
    bench.close()
    return {"target": "all the way back", "back_at_the_start": back, **spread(taken)}


@figure("memory_10000_edits")
def remembering() -> Measured:
    """What ten thousand edits add to the memory of the window, all of them kept for undo."""
    bench = Bench(two_pages())
    bench.beats.stop()
    session = bench.window.workspace.session  # type: ignore[union-attr]
    for number in range(200):  # what grows only once has grown
        session.put(TITLE, f"Engineer {number}", "typing")
    wait(2000)
    before = _megabytes()
    for number in range(EDITS):
        session.put(TITLE, f"Engineer {number} of {EDITS}", "typing")
        if number % 100 == 0:
            wait(0)
    wait(2000)
    gc.collect()
    grown = _megabytes() - before
    bench.close()
    return {"target": "<= 30 MB", "edits": EDITS, "grown_mb": round(grown, 1)}


def _megabytes() -> float:
    """Return the memory that is in use; on Linux, as its kernel tells it."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
