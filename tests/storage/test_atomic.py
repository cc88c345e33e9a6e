"""Files are written whole or not at all, and a person is told why not."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions, links and devices")
FULL = """
import pathlib, resource, signal, sys
from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    atomic.write(pathlib.Path(sys.argv[1]), b"x" * 9000)
except FileProblem as problem:
    print(problem.what_to_do)
"""


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@contextmanager
def _as_somebody_else() -> Iterator[None]:
    """Be a user whom permissions stop, which they do not do with root."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(me)


@pytest.fixture
def open_folder(tmp_path: Path) -> Path:
    """A folder that every user may reach."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == tmp_path.owner() and folder != Path(folder.root):
            folder.chmod(folder.stat().st_mode | 0o755)
    return tmp_path


def test_a_new_file_holds_just_what_was_given(tmp_path: Path) -> None:
    atomic.write(tmp_path / "new.txt", b"words")
    assert (tmp_path / "new.txt").read_bytes() == b"words"
    assert _names(tmp_path) == {"new.txt"}


@posix
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual.txt").write_bytes(b"")
    atomic.write(tmp_path / "new.txt", b"")
    assert (tmp_path / "new.txt").stat().st_mode == (tmp_path / "usual.txt").stat().st_mode


@posix
def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_bytes(b"one")
    real.chmod(0o640)
    link.symlink_to("real.txt")
    atomic.write(link, b"two")
    assert link.is_symlink()
    assert real.read_bytes() == b"two"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@posix
def test_a_link_to_nothing_gets_what_it_points_to(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("later.txt")
    atomic.write(tmp_path / "link.txt", b"words")
    assert (tmp_path / "later.txt").read_bytes() == b"words"


@posix
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(file)], capture_output=True, text=True, check=True
    )
    assert "larger than this disk takes" in done.stdout
    assert file.read_bytes() == b"old"
    assert _names(tmp_path) == {"x.txt"}


@posix
def test_a_folder_that_may_not_be_changed_keeps_the_old_file(open_folder: Path) -> None:
    folder = open_folder / "closed"
    folder.mkdir()
    (folder / "x.txt").write_bytes(b"old")
    folder.chmod(0o555)
    with _as_somebody_else(), pytest.raises(FileProblem, match="You may not write here"):
        atomic.write(folder / "x.txt", b"new")
    assert (folder / "x.txt").read_bytes() == b"old"


@posix
def test_a_file_that_may_not_be_written_is_not_replaced_by_the_back_door(
    open_folder: Path,
) -> None:
    file = open_folder / "x.txt"
    file.write_bytes(b"old")
    file.chmod(0o444)
    open_folder.chmod(0o777)
    with _as_somebody_else(), pytest.raises(FileProblem, match="You may not write here"):
        atomic.write(file, b"new")
    assert file.read_bytes() == b"old"


@posix
def test_a_file_that_may_not_be_read_is_said_so(open_folder: Path) -> None:
    file = open_folder / "x.txt"
    file.write_bytes(b"secret")
    file.chmod(0o200)
    with _as_somebody_else(), pytest.raises(FileProblem, match="You may not read this file"):
        atomic.read(file, 100)


@posix
@pytest.mark.parametrize("kind", ["device", "pipe"])
def test_a_device_or_a_pipe_is_neither_read_nor_replaced(kind: str, tmp_path: Path) -> None:
    path = Path(os.devnull) if kind == "device" else tmp_path / "pipe"
    if kind == "pipe":
        os.mkfifo(path)
    before = path.stat().st_mode
    with pytest.raises(FileProblem, match="not an ordinary file"):
        atomic.write(path, b"words")
    with pytest.raises(FileProblem, match="not an ordinary file"):
        atomic.read(path, 100)
    assert path.stat().st_mode == before


def test_each_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_bytes(b"")
    for path, said in [
        (tmp_path, "A folder has this name"),
        (tmp_path / "no" / "such" / "x.txt", "There is no folder"),
        (tmp_path / ("x" * 300), "The file name is too long"),
        (tmp_path / "nul\0.txt", "no file name may have"),
    ]:
        with pytest.raises(FileProblem, match=said):
            atomic.write(path, b"")
    assert _names(tmp_path) == {"file.txt"}


def test_each_place_that_cannot_be_read_is_explained(tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"x" * 11)
    for path, said in [
        (tmp_path, "This is a folder"),
        (tmp_path / "gone.txt", "There is no such file"),
        (tmp_path / "nul\0.txt", "no file name may have"),
        (tmp_path / "large.txt", "too large"),
    ]:
        with pytest.raises(FileProblem, match=said):
            atomic.read(path, 10)


@posix
def test_a_name_as_long_as_the_disk_takes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    atomic.write(path, b"words")
    assert path.read_bytes() == b"words"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives away")
def test_a_file_of_somebody_else_stays_theirs(tmp_path: Path) -> None:
    file = tmp_path / "theirs.txt"
    file.write_bytes(b"old")
    os.chown(file, 65534, 65534)
    file.chmod(0o664)
    atomic.write(file, b"new")
    there = file.stat()
    assert (there.st_uid, there.st_gid, stat.S_IMODE(there.st_mode)) == (65534, 65534, 0o664)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="extended attributes are of Linux")
def test_what_the_system_keeps_beside_a_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_bytes(b"old")
    try:
        os.setxattr(file, "user.tag", b"important")
    except OSError:
        pytest.skip("this file system keeps none")
    atomic.write(file, b"new")
    assert os.getxattr(file, "user.tag") == b"important"


def test_what_a_killed_program_left_half_written_is_removed_when_it_is_old(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".0123456789abcdef.part", tmp_path / ".fedcba9876543210.part"
    others = [tmp_path / ".mine.part", tmp_path / "0123456789abcdef.part", tmp_path / "x.txt"]
    for path in (old, fresh, *others):
        path.write_bytes(b"half")
    for path in (old, *others):
        os.utime(path, (0, 0))
    atomic.tidy(tmp_path)
    assert _names(tmp_path) == {fresh.name, *(path.name for path in others)}
    atomic.tidy(tmp_path / "no such folder")
