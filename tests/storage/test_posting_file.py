"""The file of a posting: what is written is read, and what cannot be read is said."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import pytest

from jdeditor import assets
from jdeditor.posting.posting import Pay, Posting
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
OLD = Path(__file__).parents[1] / "old_files" / "version-1.jobpost"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_what_is_written_is_read_again(sample: Path, tmp_path: Path) -> None:
    posting = posting_file.load(sample)
    posting_file.save(tmp_path / "copy.jobpost", posting)
    assert posting_file.load(tmp_path / "copy.jobpost") == posting
    assert (tmp_path / "copy.jobpost").read_bytes() == posting_file.encode(posting)


def test_the_file_is_plain_json_that_compares_well(tmp_path: Path) -> None:
    posting = Posting(title="Résumé", pay=Pay(minimum=Decimal("23.25"), maximum=Decimal(120000)))
    file = tmp_path / "x.jobpost"
    posting_file.save(file, posting)
    assert file.read_text(encoding="utf-8").splitlines()[1] == '  "format": "jobpost",'
    assert json.loads(file.read_text(encoding="utf-8"))["posting"] == {
        "title": "Résumé",
        "pay": {"minimum": 23.25, "maximum": 120000},
    }


def test_a_file_of_version_1_is_read_for_ever() -> None:
    posting = posting_file.load(OLD)
    assert posting.title == "Backend Engineer"
    assert posting_file.decode(posting_file.encode(posting), OLD) == posting


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"\x89PNG\r\n",
        b"{",
        b"[]",
        b'{"format": "other"}',
        b'{"format": "jobpost", "version": 99, "posting": {}}',
        b'{"format": "jobpost", "version": "x", "posting": {}}',
        b'{"format": "jobpost", "version": 1}',
        b'{"format": "jobpost", "version": 1, "posting": {"title": 5}}',
        b'{"format": "jobpost", "version": 1, "posting": {"colour": "x"}}',
        b'{"format": "jobpost", "version": 1, "posting": {"title": "\xff"}}',
        b"[" * 100_000,
    ],
)
def test_a_bad_file_gets_one_plain_sentence(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "bad.jobpost"
    file.write_bytes(content)
    with pytest.raises(FileProblem) as caught:
        posting_file.load(file)
    sentence = caught.value.what_to_do
    assert sentence.endswith(".")
    assert "Traceback" not in sentence


def test_a_missing_file_and_a_folder_are_named_so(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jobpost", tmp_path):
        with pytest.raises(FileProblem):
            posting_file.load(path)


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and links")
def test_saving_keeps_permissions_and_links(tmp_path: Path) -> None:
    real = tmp_path / "real.jobpost"
    posting_file.save(real, Posting(title="One"))
    real.chmod(0o640)
    link = tmp_path / "link.jobpost"
    link.symlink_to(real)
    posting_file.save(link, Posting(title="Two"))
    assert link.is_symlink()
    assert posting_file.load(real).title == "Two"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


WRITE_PAST_THE_LIMIT = """
import pathlib, resource, signal, sys
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    posting_file.save(pathlib.Path(sys.argv[1]), Posting(brief="x" * 9000))
except FileProblem as problem:
    print(problem.what_to_do)
"""
SAVE_FOR_EVER = """
import itertools, pathlib, sys
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
print("ready", flush=True)
for n in itertools.count():
    posting_file.save(pathlib.Path(sys.argv[1]), Posting(title=str(n), brief="x" * 50_000))
"""


@pytest.mark.skipif(os.name == "nt", reason="a limit on the size of files")
def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "x.jobpost"
    posting_file.save(file, Posting(title="Old"))
    done = subprocess.run(
        [sys.executable, "-c", WRITE_PAST_THE_LIMIT, str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "larger" in done.stdout
    assert posting_file.load(file).title == "Old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.jobpost"]


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_program_killed_while_saving_leaves_a_whole_file(tmp_path: Path) -> None:
    file = tmp_path / "x.jobpost"
    posting_file.save(file, Posting(title="0"))
    for round_ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", SAVE_FOR_EVER, str(file)], stdout=subprocess.PIPE
        ) as running:
            assert running.stdout is not None
            running.stdout.readline()
            time.sleep(0.02 + 0.013 * round_)
            running.send_signal(signal.SIGKILL)
        assert posting_file.load(file).title.isdigit()
