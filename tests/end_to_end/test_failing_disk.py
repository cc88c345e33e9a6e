# mypy: disable-error-code="no-untyped-call"
"""Every write fails in every way: the old file stays whole, and the work is kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.posting.vocabulary import Status
from jdeditor.storage import documents, own_roles, places, posting_file, recent, recovery, versions
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.version import Reason
from jdeditor.ui.application import application
from jdeditor.ui.exporting.job import Job, run
from jdeditor.ui.proofing import Shape
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.window import Window
from tests.end_to_end.failing import CALLS, ERRORS, failing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

OLD, NEW = Posting(title="Old", brief="Old words."), Posting(title="New", brief="New words.")


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The disk that fails; what the program keeps for itself is on another."""
    monkeypatch.setattr(places, "recovery_folder", lambda: tmp_path / "own" / "recovery")
    monkeypatch.setattr(documents, "folder", lambda: tmp_path / "own" / "versions")
    place = tmp_path / "disk"
    place.mkdir()
    return place


def each_writer(folder: Path) -> dict[str, Callable[[Posting], object]]:
    """Everything that the program writes, by name."""
    return {
        "posting": lambda posting: posting_file.save(folder / "x.jobpost", posting),
        "recovery": lambda posting: recovery.keep("x", posting, None),
        "version": lambda posting: versions.keep("x", posting, Reason.SAVED),
        "role": lambda posting: own_roles.save("x", posting.title, replace=True),
        "recent": lambda posting: recent.remember(folder / "a", posting.title, Status.DRAFT),
    }


@pytest.mark.parametrize("number", ERRORS)
@pytest.mark.parametrize("call", CALLS)
def test_no_writer_leaves_a_damaged_file_or_a_rest_behind(
    call: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name, write in each_writer(tmp_path).items():
        write(OLD)
        before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        with failing(call, number, tmp_path):
            # Only what nobody would miss may fail in silence, or not be flushed.
            if name == "recent" or (name, call) == ("version", "fsync"):
                write(NEW)
            else:
                with pytest.raises(FileProblem):
                    write(NEW)
        after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        assert {path: after[path] for path in before} == before
        assert not list(tmp_path.rglob("*.part"))


@pytest.fixture(scope="module")
def one_window(qapp: QApplication) -> Iterator[Window]:
    application()
    window = Window(opening=True)
    window.show()
    yield window
    window.renderer.close()
    window.hide()
    window.deleteLater()


@pytest.mark.parametrize("number", ERRORS)
@pytest.mark.parametrize("call", CALLS)
def test_a_save_that_fails_says_why_and_keeps_the_work(
    call: str, number: int, disk: Path, one_window: Window
) -> None:
    file = disk / "job.jobpost"
    posting_file.save(file, OLD)
    one_window.open_file(file)
    work = one_window.workspace
    assert work is not None
    work.session.edit(lambda _: NEW, "x", field="title")
    before = file.read_bytes()
    with failing(call, number, disk):
        assert not one_window.save()
        assert not one_window.save()
    assert file.read_bytes() == before
    assert work.document.unsaved
    assert work.document.posting == NEW
    bar = work.bars.shown
    assert bar is not None
    assert "Could not save “job.jobpost”." in bar.accessibleName()
    assert "Your text is safe in the recovery copy." in bar.accessibleName()
    offered = [button.text() for button in bar.findChildren(Button)]
    assert offered == ["Save elsewhere…", "Try again"]
    (id_,) = recovery.ids()
    copy = recovery.copy(id_)
    assert copy is not None
    assert copy.posting == NEW
    next(b for b in bar.findChildren(Button) if b.text() == "Try again").click()
    assert posting_file.load(file) == NEW
    assert work.bars.shown is None
    one_window._put_away()


@pytest.mark.parametrize("call", CALLS)
def test_an_export_that_fails_leaves_the_file_that_was_sent_before(call: str, disk: Path) -> None:
    shape = Shape("career", "modern", "a4")
    job = Job(OLD, shape, ("pdf", "docx", "html", "txt"), disk, "out")
    assert run(job) == []
    before = {path.name: path.read_bytes() for path in disk.iterdir()}
    with failing(call, ERRORS[0], disk):
        problems = run(replace_posting(job))
    assert len(problems) == len(job.formats)
    assert {path.name: path.read_bytes() for path in disk.iterdir()} == before


def replace_posting(job: Job) -> Job:
    return Job(NEW, job.shape, job.formats, job.folder, job.name)


def test_a_disk_that_is_really_full(one_window: Window, tmp_path: Path) -> None:
    disk = tmp_path / "small"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", str(disk)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("a small disk can only be made by root")
    try:
        file = disk / "job.jobpost"
        posting_file.save(file, OLD)
        one_window.open_file(file)
        work = one_window.workspace
        assert work is not None
        large = replace(OLD, brief="many words " * 9000)
        work.session.edit(lambda _: large, "x", field="title")
        assert not one_window.save()
        assert work.bars.shown is not None
        assert "The disk is full" in work.bars.shown.accessibleName()
        assert posting_file.load(file) == OLD
        assert [path.name for path in disk.iterdir() if path.suffix == ".part"] == []
        one_window._put_away()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def test_neither_file_nor_recovery_copy_can_be_written_and_that_is_said(
    one_window: Window, disk: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = disk / "job.jobpost"
    posting_file.save(file, OLD)
    one_window.open_file(file)
    work = one_window.workspace
    assert work is not None
    work.session.edit(lambda _: NEW, "x", field="title")
    with failing("write", ERRORS[0], tmp_path):
        assert not one_window.save()
        bar = work.bars.shown
        assert bar is not None
        assert "recovery copy" not in bar.accessibleName()
        qtbot.waitUntil(lambda: "no recovery copy" in one_window._status._kept.text())
    assert work.document.posting == NEW
    assert one_window.keep_copy()
    qtbot.waitUntil(lambda: "Kept for recovery" in one_window._status._kept.text())
    one_window._put_away()
