# mypy: disable-error-code="no-untyped-call,union-attr,func-returns-value,redundant-expr,misc"
from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from jdeditor.ui.preview.pages import Cut, Job, Proof, Wanted
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.writers.rendered import Rendered

from .conftest import paper

ROOT = Path(__file__).parents[3]


def slow(seconds: float, built: list[int], revision: int) -> Callable[[], Rendered]:
    def build() -> Rendered:
        built.append(revision)
        time.sleep(seconds)
        return paper(1)

    return build


def test_pages_come_with_their_revision_their_sizes_and_what_is_looked_at(
    qtbot: QtBot, renderer: Renderer
) -> None:
    renderer.want(Wanted(visible=(Cut(9, 1.0), Cut(1, 1.0), Cut(0, 1.0))))
    with qtbot.waitSignal(renderer.ready) as came:
        renderer.request(Job(7, lambda: paper(3, size=(595, 842))))
    proof: Proof = came.args[0]
    assert proof.revision == 7
    assert [tuple(size) for size in proof.sizes] == [(595, 842)] * 3
    assert [raster.cut.page for raster in proof.rasters] == [1]
    assert proof.rasters[0].image.size().toTuple() == (595, 842)


def test_while_one_is_made_only_the_newest_of_the_others_is_kept(
    qtbot: QtBot, renderer: Renderer
) -> None:
    built: list[int] = []
    shown: list[int] = []
    renderer.ready.connect(lambda proof: shown.append(proof.revision))
    renderer.request(Job(0, slow(0.05, built, 0)))
    qtbot.waitUntil(lambda: built == [0])
    for revision in range(1, 6):
        renderer.request(Job(revision, slow(0.05, built, revision)))
    qtbot.waitUntil(lambda: 5 in shown)
    assert built == shown == [0, 5]


def test_steady_typing_never_starves_the_pages(qtbot: QtBot, renderer: Renderer) -> None:
    shown: list[int] = []
    renderer.ready.connect(lambda proof: shown.append(proof.revision))
    for revision in range(12):
        renderer.request(Job(revision, slow(0.05, [], revision)))
        qtbot.wait(20)
    assert len(shown) >= 3
    assert shown == sorted(shown)


def test_it_says_when_it_works_and_when_it_is_done(qtbot: QtBot, renderer: Renderer) -> None:
    said: list[bool] = []
    renderer.working.connect(said.append)
    with qtbot.waitSignal(renderer.ready):
        renderer.request(Job(1, slow(0.02, [], 1)))
    assert said[0] is True
    qtbot.waitUntil(lambda: said[-1] is False)


def test_a_writer_that_fails_is_told_with_its_details_and_the_next_job_runs(
    qtbot: QtBot, renderer: Renderer
) -> None:
    def build() -> Rendered:
        raise ZeroDivisionError("no width left")

    with qtbot.waitSignal(renderer.failed) as told:
        renderer.request(Job(3, build))
    assert told.args[0].revision == 3
    assert told.args[1] == "no width left"
    assert "ZeroDivisionError" in told.args[2]
    with qtbot.waitSignal(renderer.ready):
        renderer.request(Job(4, lambda: paper(1)))


def test_a_file_that_is_no_pdf_is_a_failure_like_any_other(
    qtbot: QtBot, renderer: Renderer
) -> None:
    with qtbot.waitSignal(renderer.failed):
        renderer.request(Job(1, lambda: Rendered(b"not a pdf", (), "", 1)))


def test_what_is_missing_is_drawn_one_page_after_the_other(
    qtbot: QtBot, renderer: Renderer
) -> None:
    drawn: list[tuple[int, int]] = []
    renderer.drawn.connect(lambda raster: drawn.append((raster.cut.page, raster.image.width())))
    with qtbot.waitSignal(renderer.ready):
        renderer.request(Job(1, lambda: paper(20)))
    renderer.want(Wanted((), (Cut(4, 1.0), Cut(5, 2.0))))
    qtbot.waitUntil(lambda: len(drawn) == 2)
    assert drawn == [(4, 612), (5, 1224)]


def test_an_export_shares_the_thread_and_brings_its_result_back(
    qtbot: QtBot, renderer: Renderer
) -> None:
    home = threading.get_ident()
    here: list[int] = []
    with qtbot.waitSignal(renderer.ready):
        renderer.request(Job(1, lambda: here.append(threading.get_ident()) or paper(1)))
    task = renderer.submit(threading.get_ident)
    with qtbot.waitSignal(task.done) as done:
        assert QThread.currentThread().isMainThread()
    assert done.args == here
    assert done.args != [home]


def test_an_export_that_fails_hands_the_error_to_who_asked(
    qtbot: QtBot, renderer: Renderer
) -> None:
    task = renderer.submit(lambda: open("/no/such/folder/file"))  # noqa: PTH123, SIM115
    with qtbot.waitSignal(task.failed) as told:
        pass
    assert isinstance(told.args[0], FileNotFoundError)


def test_closing_finishes_exports_drops_pages_and_says_nothing_afterwards(
    qtbot: QtBot, renderer: Renderer
) -> None:
    built: list[int] = []
    exported: list[str] = []
    shown: list[Proof] = []
    renderer.ready.connect(shown.append)
    renderer.request(Job(1, slow(0.1, built, 1)))
    qtbot.waitUntil(lambda: built == [1])
    renderer.submit(lambda: exported.append("file"))
    renderer.request(Job(2, slow(0.1, built, 2)))
    renderer.close()
    qtbot.wait(50)
    assert (built, exported, shown) == ([1], ["file"], [])
    renderer.request(Job(3, slow(0, built, 3)))
    renderer.want(Wanted((), (Cut(0, 1.0),)))
    qtbot.wait(50)
    assert built == [1]
    with pytest.raises(RuntimeError):
        renderer.submit(lambda: None)


def test_a_program_that_ends_without_closing_it_does_not_crash() -> None:
    script = """
import sys, time
from PySide6.QtWidgets import QApplication
from jdeditor.ui.preview.pages import Cut, Job, Wanted
from jdeditor.ui.preview.renderer import Renderer
from tests.ui.preview.conftest import paper
app = QApplication([])
renderer = Renderer()
renderer.want(Wanted(tuple(Cut(page, 3.0) for page in range(20))))
renderer.request(Job(1, lambda: paper(20)))
started = time.monotonic()
while time.monotonic() < started + 0.7:
    app.processEvents()
sys.exit(7)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False)
    assert done.returncode == 7
