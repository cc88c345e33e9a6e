"""From a key to the new page on screen, and how smooth the window stays meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer

from jdeditor.posting.posting import Posting
from jdeditor.ui.press import PRESS
from jdeditor.writers.rendered import Rendered
from tests.benchmarks.bench_window import Bench, Watch, twenty_pages, two_pages, wait
from tests.benchmarks.registry import Measured, figure, ms, spread

KEYS = 40
IDLE_MS = 250
RATE = 11
SECONDS = 8
DEBOUNCE_MS = 250
ON_WINDOWS_THREAD = "the pages made on the window's own thread"


class SameThread:
    """What a program does that has no thread: all work when the window would be idle."""

    def start(self, work: Callable[[], None], _priority: int = 0) -> None:
        """Do the work on the window's own thread."""
        QTimer.singleShot(0, work)

    def waitForDone(self, _patience_ms: int = -1) -> bool:  # noqa: N802 - as the pool names it
        """There is nothing to wait for."""
        return True


@figure("key_to_page_2_pages")
def key_to_page() -> Measured:
    """A key after a pause; the peer makes the pages on the window's own thread."""
    return {"target": "p95 <= 50 ms"} | _after_idle(two_pages(), KEYS)


@figure("key_to_page_20_pages")
def key_to_page_long() -> Measured:
    """The same for a posting of twenty pages."""
    return {"target": "p95 <= 300 ms"} | _after_idle(twenty_pages(), KEYS // 2)


@figure("typing_11_keys_a_second")
def steady() -> Measured:
    """Pages seen during steady typing; the peer waits for a pause of 250 ms."""
    ours = _updates(_typed(Bench(two_pages())))
    peer = _updates(_typed(_debounced(two_pages())))
    what = f"a restarting timer of {DEBOUNCE_MS} ms"
    return {"target": "never starved", **ours, "peer": {"what": what, **peer}}


@figure("window_stall_2_pages")
def stall() -> Measured:
    """The longest stall of the window for each new page, during steady typing."""
    return {"target": "p95 <= 16 ms, worst <= 33 ms"} | _stalls(two_pages())


@figure("window_stall_20_pages")
def stall_long() -> Measured:
    """The same for a posting of twenty pages."""
    return {"target": "p95 <= 16 ms, worst <= 33 ms"} | _stalls(twenty_pages())


def _after_idle(posting: Posting, keys: int) -> Measured:
    bench = Bench(posting)
    ours = _times(bench, keys)
    peer = _times(_without_thread(posting), keys // 2)
    return {"pages": bench.watch.pages, **ours, "peer": {"what": ON_WINDOWS_THREAD, **peer}}


def _times(bench: Bench, keys: int) -> Measured:
    bench.beats.stop()  # nobody looks for stalls here, and looking takes time
    taken = []
    for number in range(keys):
        wait(IDLE_MS)
        taken.append(bench.seen(partial(bench.key, number)))
    bench.close()
    return spread(taken[2:])  # the first two warm the caches


def _stalls(posting: Posting) -> Measured:
    watch = _typed(Bench(posting))
    peer = spread(_typed(_without_thread(posting)).stalls[2:])
    ours = spread(watch.stalls[2:])
    return {"pages": watch.pages, **ours, "peer": {"what": ON_WINDOWS_THREAD, **peer}}


def _typed(bench: Bench) -> Watch:
    """Type steadily and return what happened between the first and the last key."""
    bench.watch.shown.clear()
    bench.watch.stalls.clear()
    started = time.perf_counter()
    for number in range(RATE * SECONDS):
        wait(max(0, round((started + number / RATE - time.perf_counter()) * 1000)))
        bench.key(number)
    bench.close()
    bench.watch.shown.insert(0, started)
    bench.watch.shown.append(time.perf_counter())
    return bench.watch


def _updates(watch: Watch) -> Measured:
    gaps = [later - earlier for earlier, later in pairwise(watch.shown)]
    return {
        "keys": RATE * SECONDS,
        "updates_seen": len(watch.shown) - 2,
        "longest_gap_ms": ms(max(gaps)),
    }


def _without_thread(posting: Posting) -> Bench:
    PRESS.close()
    PRESS._started = False  # work is done where it is asked for
    bench = Bench(posting, press=False)
    bench.window.renderer._pool = SameThread()  # type: ignore[assignment]
    return bench


def _debounced(posting: Posting) -> Bench:
    bench = Bench(posting)
    preview, wanted = bench.preview, bench.preview.request
    pause = QTimer(preview, interval=DEBOUNCE_MS, singleShot=True)
    asked: list[tuple[int, Callable[[], Rendered]]] = []
    pause.timeout.connect(lambda: wanted(*asked[-1]))

    def later(revision: int, build: Callable[[], Rendered]) -> None:
        asked.append((revision, build))
        pause.start()

    preview.request = later  # type: ignore[method-assign]
    return bench
