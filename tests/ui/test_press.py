"""Pages are made beside the window, and the window outlives whatever happens there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from jdeditor import assets
from jdeditor.storage import posting_file
from jdeditor.ui import itself, proofing
from jdeditor.ui.press import Press, PressStoppedError
from jdeditor.ui.preview import renderer as renderer_
from jdeditor.ui.preview import sheets
from jdeditor.ui.preview.pages import Cut, Job
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.preview.sheets import Sheets
from jdeditor.ui.proofing import Shape
from jdeditor.writers.rendered import Rendered

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"
SHAPE = Shape("career", "modern", "letter")


@pytest.fixture(scope="module")
def started() -> Iterator[Press]:
    made = Press()
    made.start()
    yield made
    made.close()


def test_the_pages_are_the_same_bytes_as_made_here(started: Press) -> None:
    posting = posting_file.load(SAMPLE)
    assert started.call(proofing._rendered, posting, SHAPE) == proofing._rendered(posting, SHAPE)


def test_the_work_is_done_in_another_process(started: Press) -> None:
    assert started.call(os.getpid) not in (0, os.getpid())


def test_before_it_is_started_work_is_done_here() -> None:
    assert Press().call(os.getpid) == os.getpid()


def test_a_fault_comes_back_as_it_was_with_where_it_happened(started: Press) -> None:
    with pytest.raises(FileNotFoundError) as told:
        started.call(os.listdir, "/no/such/folder")
    assert "Traceback" in "".join(told.value.__notes__)


def test_what_prints_does_not_spoil_the_answers(started: Press) -> None:
    assert started.call(os.system, "echo a word on the output") == 0
    assert started.call(abs, -2) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of other systems")
def test_after_it_was_killed_it_works_again(started: Press) -> None:
    os.kill(started.call(os.getpid), signal.SIGKILL)
    assert started.call(abs, -2) == 2


def test_work_that_ends_it_twice_is_given_up_with_a_sentence(started: Press) -> None:
    with pytest.raises(PressStoppedError):
        started.call(os._exit, 1)
    assert started.call(abs, -2) == 2


def test_work_that_never_ends_is_given_up_and_nothing_is_begun_anew() -> None:
    made = Press()
    made.start()
    made.call(abs, -2)
    threading.Timer(0.5, made.give_up).start()
    with pytest.raises(PressStoppedError):
        made.call(time.sleep, 3600)
    with pytest.raises(PressStoppedError):
        made.call(abs, -2)
    made.close()


def test_a_renderer_closes_while_the_press_never_ends(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Press()
    made.start()
    for module in (renderer_, sheets):
        monkeypatch.setattr(module, "PRESS", made)
    renderer = Renderer()
    begun = threading.Event()

    def build() -> Rendered:
        begun.set()
        made.call(time.sleep, 3600)
        return Rendered(b"", (), "", 0)

    renderer.request(Job(1, build))
    qtbot.waitUntil(begun.is_set)
    renderer.close()
    made.close()


def test_where_no_process_can_be_begun_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(itself, "command", lambda *_: ["/no/such/program"])
    lonely = Press()
    lonely.start()
    assert lonely.call(os.getpid) == os.getpid()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of other systems")
def test_pages_can_still_be_drawn_after_it_was_killed(
    started: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "PRESS", started)
    pages = Sheets(1, proofing._rendered(posting_file.load(SAMPLE), SHAPE).pdf)
    cut = Cut(0, 0.5)
    before = pages.draw(cut)
    os.kill(started.call(os.getpid), signal.SIGKILL)
    assert pages.draw(cut) == before
    assert before.image.size() == QSize(306, 396)
    assert before.image.pixelColor(1, 1).name() == "#ffffff"
    pages.close()


def test_the_window_draws_pages_without_pdfium() -> None:
    code = (
        "import sys; from jdeditor.ui.press import PRESS; PRESS.start();"
        "from jdeditor.ui import proofing; from jdeditor.ui.preview.sheets import Sheets;"
        "from jdeditor.ui.preview.pages import Cut; from jdeditor.posting.posting import Posting;"
        "made = proofing.rendered(Posting(title='-'), proofing.Shape('career', 'modern', 'a4'));"
        "Sheets(0, made.pdf).draw(Cut(0, 1.0)); print('pypdfium2' in sys.modules); PRESS.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
