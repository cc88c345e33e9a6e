# mypy: disable-error-code="no-untyped-call"
"""Nothing that was typed is lost: the program is killed, and started again."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file, recovery
from jdeditor.ui import questions
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.recovery import Recovery, left_behind
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
SECONDS_LOST = 4.0
"""Two on a machine that has nothing else to do; a busy one must not fail what is right."""

TYPING = """
import itertools, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from jdeditor.posting.posting import Posting
from jdeditor.ui.application import application
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
app = application()
window = Window(opening=True)
window.resize(1200, 800)
window.show()
window.show_posting(OpenPosting(Posting(title="Killed")))
window.workspace.form.reveal("brief")
field = window.findChild(Words, "brief")
count = itertools.count(1)
def key():
    QTest.keyClick(field, "x")
    print(next(count), time.monotonic(), flush=True)
timer = QTimer(interval=40)
timer.timeout.connect(key)
timer.start()
app.exec()
"""


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "recovery"
    monkeypatch.setattr(recovery, "folder", lambda: place)
    return place


@pytest.fixture
def window(shown: Window) -> Window:
    return shown


def edit(window: Window, title: str) -> None:
    assert window.workspace is not None
    field = window.workspace.findChild(Words, "title")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, title)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of other systems")
@pytest.mark.parametrize("round_", range(2))
def test_a_killed_program_loses_only_the_last_seconds(
    round_: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(tmp_path))
    program = subprocess.Popen(
        [sys.executable, "-c", TYPING],
        cwd=ROOT,
        env=os.environ | folders | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    typed = [program.stdout.readline()]
    until = time.monotonic() + 6.0 + random.Random(round_).random()
    while time.monotonic() < until:
        typed.append(program.stdout.readline())
    program.send_signal(signal.SIGKILL)
    program.wait()
    typed += program.stdout.readlines()
    program.stdout.close()
    times = [float(line.split()[1]) for line in typed if line.endswith("\n")]
    monkeypatch.setattr(recovery, "folder", lambda: tmp_path / "jdeditor" / "recovery")
    (copy,) = left_behind()
    in_time = sum(at < times[-1] - SECONDS_LOST for at in times)
    assert len(copy.posting.brief) >= in_time
    assert copy.posting.title == "Killed"


def test_work_left_behind_is_offered_and_opened(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "nurse.jobpost"
    recovery.keep("gone", Posting(title="Night Nurse", brief="Three words here."), file)
    window.start.refresh()
    page = window.start.recovered
    assert page.isVisible()
    assert page._title.text() == "Recovered work: 1 document"
    (open_, _), *_ = page.buttons
    QTest.mouseClick(open_, Qt.MouseButton.LeftButton)
    assert window.document is not None
    assert window.document.posting.title == "Night Nurse"
    assert window.document.path == file
    assert window.document.unsaved
    assert recovery.ids() == ("gone",)
    assert window.save()
    window._recovery.flush()  # type: ignore[union-attr]
    assert recovery.ids() == ()
    assert posting_file.load(file).title == "Night Nurse"


def test_work_left_behind_goes_only_when_the_person_says_so(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovery.keep("gone", Posting(title="Night Nurse"), None)
    window.start.refresh()
    _, discard = window.start.recovered.buttons[0]
    monkeypatch.setattr(questions, "about_discarding", lambda *_: False)
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert recovery.ids() == ("gone",)
    monkeypatch.setattr(questions, "about_discarding", lambda *_: True)
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert recovery.ids() == ()
    assert not window.start.recovered.isVisible()


def test_an_edit_is_kept_within_a_second_or_so_and_said(window: Window, qtbot: QtBot) -> None:
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    qtbot.waitUntil(lambda: bool(recovery.ids()), timeout=4000)
    copy = recovery.copy(recovery.ids()[0])
    assert copy is not None
    assert copy.posting.title == "Baker"
    qtbot.waitUntil(lambda: "Kept for recovery" in window._status._kept.text())


def test_no_other_program_is_offered_what_this_one_works_on(window: Window, qtbot: QtBot) -> None:
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    assert window.keep_copy()
    assert recovery.ids()
    assert left_behind() == ()


def test_saving_and_giving_up_both_end_the_copy(window: Window, tmp_path: Path) -> None:
    for end in (lambda: window._save_to(tmp_path / "a.jobpost"), window._put_away):
        window.show_posting(OpenPosting(Posting()))
        edit(window, "Baker")
        assert window.keep_copy()
        end()
        if window._recovery:
            window._recovery._pool.waitForDone()
        assert recovery.ids() == ()


def test_undoing_everything_leaves_nothing_to_recover(window: Window) -> None:
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    assert window.keep_copy()
    assert window.workspace is not None
    window.workspace.session.history.undo()
    assert not window.keep_copy()


def test_a_folder_that_cannot_be_written_is_said(
    window: Window, qtbot: QtBot, own_folder: Path
) -> None:
    own_folder.parent.mkdir(exist_ok=True)
    own_folder.write_text("a file of that name")
    window.show_posting(OpenPosting(Posting()))
    edit(window, "Baker")
    assert not window.keep_copy()
    qtbot.waitUntil(lambda: "no recovery copy" in window._status._kept.text())
    assert isinstance(window._recovery, Recovery)
