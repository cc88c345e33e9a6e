"""From a key to its glyph with spelling on, and what marks cost: the peer has spelling off."""

from __future__ import annotations

import time

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject

from jdeditor.document.hits import Wanted, hits, replaced
from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.ui.widgets.marks import Kind
from jdeditor.ui.widgets.pasted import pieces
from tests.benchmarks.bench_window import Bench, two_pages, wait
from tests.benchmarks.registry import Measured, figure, spread

KEYS = 120
RATE_MS = 60
LEARN_MS = 4000
SLIPS = "Desing and wriet the servics that peopel use every day, with the teem and the managment. "


def long_posting() -> Posting:
    """Return 200 bullets and 10,000 words, with a slip in every other line."""
    short = two_pages()
    filler = "Work with others on what readers of public libraries need and say clearly why. " * 3
    lines = (
        Responsibility(text=(SLIPS if number % 2 else "") + filler + f"Line {number}.")
        for number in range(200)
    )
    return replace(short, responsibilities=tuple(lines), brief=SLIPS * 3 + short.brief)


class _Glyphs(QObject):
    """Notes when a field has painted."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.painted = False
        bench.field.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - by Qt
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


@figure("key_to_glyph_with_spelling")
def key_to_glyph() -> Measured:
    """A key until its field is painted, while somebody types in a posting of two pages."""
    return {"target": "p95 < 16 ms"} | _with_peer(two_pages())


@figure("key_to_glyph_with_spelling_long")
def key_to_glyph_long() -> Measured:
    """The same for 200 bullets and 10,000 words with a hundred misspelled lines."""
    return {"target": "p95 < 16 ms"} | _with_peer(long_posting())


@figure("marks_per_key")
def marks_per_key() -> Measured:
    """What a key costs the marks of its field, and what bringing all on screen up to date does."""
    bench = _bench(long_posting(), spelling=True)
    words = bench.field
    marks = words._marks
    assert marks is not None
    moving, looking = [], []
    for number in range(KEYS):
        started = time.perf_counter()
        marks._follow(len(words.words()), 0, 1)
        moving.append(time.perf_counter() - started)
        bench.key(number)
        workspace = bench.window.workspace
        assert workspace
        started = time.perf_counter()
        workspace.marking.look()
        looking.append(time.perf_counter() - started)
    count = sum(mark.kind is Kind.SPELLING for mark in words.marks)
    bench.close()
    moved = {f"key_{name}": value for name, value in spread(moving).items()}
    return {"target": "< 1 ms a key", "misspelled": count, **moved, "look": spread(looking)}


@figure("find_and_replace_10000_words")
def find_and_replace() -> Measured:
    """Finding a word in 10,000, and replacing it everywhere."""
    posting = long_posting()
    finding, replacing = [], []
    for _ in range(20):
        started = time.perf_counter()
        found = hits(posting, Wanted("the"))
        finding.append(time.perf_counter() - started)
        started = time.perf_counter()
        replaced(posting, found, "a", as_is=True)
        replacing.append(time.perf_counter() - started)
    return {"places": len(found), **spread(finding), "replacing": spread(replacing)}


@figure("paste_one_megabyte_of_html")
def paste() -> Measured:
    """Reading 1 MB of HTML in 12,000 paragraphs."""
    row = "<p class=x style='color:red'>Some <b>bold</b> words <span>and</span> more of them</p>\n"
    taken = []
    for _ in range(5):
        started = time.perf_counter()
        pieces("", row * 12_000)
        taken.append(time.perf_counter() - started)
    return spread(taken)


def _with_peer(posting: Posting) -> Measured:
    ours, peer = (spread(_glyphs(posting, spelling=on)) for on in (True, False))
    return {**ours, "peer": {"what": "spelling off", **peer}}


def _bench(posting: Posting, *, spelling: bool) -> Bench:
    bench = Bench(posting, spelling=spelling)
    assert bench.window.workspace
    bench.window.workspace.form.reveal("brief")
    bench.beats.stop()
    wait(LEARN_MS)
    return bench


def _glyphs(posting: Posting, *, spelling: bool) -> list[float]:
    bench = _bench(posting, spelling=spelling)
    glyphs = _Glyphs(bench)
    taken = []
    for number in range(KEYS):
        wait(RATE_MS)
        glyphs.painted = False
        started = time.perf_counter()
        bench.key(number)
        while not glyphs.painted and time.perf_counter() - started < 1:
            wait(0)
        taken.append(time.perf_counter() - started)
    bench.close()
    return taken[2:]
