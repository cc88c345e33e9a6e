"""Locks beside files: one writes, the others are told who."""

from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from jdeditor.storage import locks
from jdeditor.storage.locks import Holder, Lock

ROOT = Path(__file__).resolve().parents[2]
HOLDING = """
import pathlib, sys, time
from jdeditor.storage import locks
lock = locks.take(pathlib.Path(sys.argv[1]))
print(type(lock).__name__, flush=True)
time.sleep(60)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "job.jobpost"
    path.write_bytes(b"")
    return path


def taken(file: Path) -> Lock:
    lock = locks.take(file)
    assert isinstance(lock, Lock)
    return lock


def by_somebody_else(file: Path) -> None:
    there = Holder(who="Anna Weber", host="OTHER", login="anna", since=dt.datetime.now(dt.UTC))
    locks.place(file).write_bytes(msgspec.json.encode(there))


def test_a_second_one_is_told_who_and_since_when(file: Path) -> None:
    lock = taken(file)
    second = locks.take(file)
    assert isinstance(second, Holder)
    assert second.here
    assert second.is_me
    assert second.who
    assert second.since is not None
    lock.release()
    taken(file).release()


def test_nothing_is_left_beside_the_file_when_it_is_closed(file: Path) -> None:
    lock = taken(file)
    assert locks.place(file).name == ".~lock.job.jobpost#"
    assert locks.place(file).exists()
    lock.release()
    lock.release()
    assert [path.name for path in file.parent.iterdir()] == ["job.jobpost"]


def test_a_link_and_its_file_have_one_lock(file: Path) -> None:
    link = file.with_name("link.jobpost")
    link.symlink_to(file.name)
    lock = taken(link)
    assert isinstance(locks.take(file), Holder)
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of other systems")
def test_the_lock_of_a_killed_program_is_taken_over_without_a_question(file: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "Lock\n"
        assert isinstance(locks.take(file), Holder)
        other.send_signal(signal.SIGKILL)
    assert locks.place(file).exists()
    taken(file).release()


def test_the_lock_of_another_computer_stands_until_it_is_taken_over(file: Path) -> None:
    by_somebody_else(file)
    there = locks.take(file)
    assert isinstance(there, Holder)
    assert (there.who, there.here, there.is_me) == ("Anna Weber", False, False)
    assert not locks.may_take_over(file)
    long_ago = time.time() - locks.SILENCE.total_seconds() - 1
    os.utime(locks.place(file), (long_ago, long_ago))
    assert locks.may_take_over(file)
    lock = locks.take(file, over=True)
    assert isinstance(lock, Lock)
    assert lock.is_mine()
    lock.release()


def test_who_holds_a_lock_notices_that_it_was_taken_over(file: Path) -> None:
    lock = taken(file)
    locks.place(file).unlink()
    by_somebody_else(file)
    assert not lock.is_mine()
    lock.release()
    assert locks.place(file).exists()


def test_a_sign_of_life_keeps_others_from_taking_over(file: Path) -> None:
    lock = taken(file)
    os.utime(locks.place(file), (0, 0))
    lock.show_life()
    assert time.time() - locks.place(file).stat().st_mtime < 60
    lock.release()


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[]", b"Anna,OTHER,2026\n"])
def test_a_lock_that_says_nothing_is_nobodys(data: bytes, file: Path) -> None:
    locks.place(file).write_bytes(data)
    taken(file).release()


def test_where_no_lock_can_be_the_file_opens_without(tmp_path: Path) -> None:
    assert locks.take(tmp_path / ("x" * 255)) is None
    assert locks.take(tmp_path / "no" / "folder.jobpost") is None
