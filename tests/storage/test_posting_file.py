"""The file of a posting: what is written is read, and what cannot be read is said."""

from __future__ import annotations

import datetime as dt
import json
import os
import signal
import subprocess
import sys
import time
import types
import typing
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting import sections
from jdeditor.posting.posting import Pay, Posting
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem

S = TypeVar("S", bound=msgspec.Struct)
HERE = Path("here.jobpost")
SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))


def _file(content: str) -> bytes:
    """The bytes of a file with that content."""
    return f'{{"format": "jobpost", "version": 1, "posting": {content}}}'.encode()


VALUES: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    int: st.integers(-(10**12), 10**12),
    bool: st.booleans(),
    dt.date: st.dates(),
    Decimal: st.decimals(0, 10**9, allow_nan=False, places=2).map(lambda d: d + 0),
    type(None): st.none(),
}


def postings() -> st.SearchStrategy[Posting]:
    """Postings with anything in any field."""
    return _structs(Posting)


def _structs(struct: type[S]) -> st.SearchStrategy[S]:
    hints = typing.get_type_hints(struct)
    return st.builds(struct, **{name: _values(kind) for name, kind in hints.items()})


def _values(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - the type of any field
    if isinstance(kind, types.UnionType):
        return st.one_of(*map(_values, typing.get_args(kind)))
    if typing.get_origin(kind) is tuple:
        return st.lists(_values(typing.get_args(kind)[0]), max_size=3).map(tuple)
    if issubclass(kind, msgspec.Struct):
        return _structs(kind)
    return st.sampled_from(list(kind)) if issubclass(kind, Enum) else VALUES[kind]


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


@given(postings())
@settings(max_examples=60)
def test_every_posting_comes_back_as_it_was(drawn: Posting) -> None:
    posting = sections.with_own_keys(drawn)  # as every posting of the program is
    data = posting_file.encode(posting)
    assert posting_file.decode(data, HERE) == posting
    assert posting_file.encode(posting_file.decode(data, HERE)) == data


def test_what_no_file_can_hold_is_left_out_rather_than_lost_with_the_rest() -> None:
    odd = Posting(title="half \ud83d", brief="kept", pay=Pay(minimum=Decimal("NaN")))
    read = posting_file.decode(posting_file.encode(odd), HERE)
    assert read == Posting(title="half \ufffd", brief="kept")


def test_a_number_with_endless_decimals_is_rounded_rather_than_never_read_again() -> None:
    odd = Posting(pay=Pay(minimum=Decimal("0.1234567890123456789"), maximum=Decimal("1e-19")))
    back = posting_file.decode(posting_file.encode(odd), HERE)
    assert back.pay == Pay(minimum=Decimal("0.123456789012346"), maximum=Decimal(0))


def test_half_a_character_in_a_file_does_no_harm() -> None:
    file = b'{"format": "jobpost", "version": 1, "posting": {"benefits": ["\\ud83d x"]}}'
    assert posting_file.decode(file, HERE).benefits == ("\ufffd x",)


def test_a_file_with_a_byte_order_mark_is_read() -> None:
    file = b"\xef\xbb\xbf" + posting_file.encode(Posting(title="From Notepad"))
    assert posting_file.decode(file, HERE).title == "From Notepad"


def test_odd_but_harmless_values_are_kept() -> None:
    file = _file('{"work": {"travel": -5}, "direct_reports": 900, "language": "xx-YY"}')
    posting = posting_file.decode(file, HERE)
    assert posting.work.travel == -5
    assert compose(posting, layout("approval")).language == "xx-YY"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b" \n\x00\x00", "empty"),
        (b"\x89PNG\r\n", "holds no job posting"),
        (b"PK\x03\x04 a Word file \xff", "holds no job posting"),
        (b"{", "holds no job posting"),
        (b"[]", "holds no job posting"),
        (b'{"format": "other"}', "holds no job posting"),
        (b'{"format": "jobpost", "version": 1,\n "posting": {', "damaged at line 2"),
        (b'{"format": "jobpost", "version": 99, "posting": 7}', "newer version"),
        (b'{"format": "jobpost", "version": "x", "posting": {}}', "damaged"),
        (b'{"format": "jobpost", "version": true, "posting": {}}', "damaged"),
        (b'{"format": "jobpost", "version": 1}', "damaged"),
        (b'{"format": "jobpost", "version": 1, "posting": {}, "note": 1}', "“note”"),
        (posting_file.encode(Posting(title="Notepad")).decode().encode("utf-16"), "UTF-8"),
        (_file('{"title": "\xff"}').replace(b"\xc3\xbf", b"\xff"), "UTF-8"),
        (_file('{"title": 5}'), "at “title”"),
        (_file('{"pay": {"bonus": 1}}'), "“bonus” in “pay”"),
        (_file('{"responsibilities": [{}, {"share": "x"}]}'), "number 2 of “responsibilities”"),
        (_file('{"work": {"environment": "moon"}}'), "“environment” in “work”"),
        (_file('{"start_date": "2027-02-30"}'), "“start_date”"),
        (_file('{"title": "a", "title": "b"}'), "“title” stands twice"),
        (_file('{"pay": {"minimum": 1e999}}'), "the number 1e999"),
        (_file('{"pay": {"minimum": NaN}}'), "the number NaN"),
        (_file('{"openings": ' + "9" * 5000 + "}"), "the number 999999999999999…"),
        (_file("[" * 100_000), "damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_file_gets_one_plain_sentence(content: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "bad.jobpost"
    file.write_bytes(content)
    with pytest.raises(FileProblem) as caught:
        posting_file.load(file)
    sentence = caught.value.what_to_do
    assert said in sentence
    assert sentence[0].isupper()
    assert sentence.count(". ") == 0
    assert sentence.endswith(".")
    assert str(caught.value) == f"{file}: {sentence}"


def test_a_file_too_large_to_be_a_posting_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.jobpost"
    with file.open("wb") as sparse:
        sparse.truncate(3_000_000_000)
    with pytest.raises(FileProblem, match="too large"):
        posting_file.load(file)


def test_a_posting_too_large_to_be_opened_again_replaces_nothing(tmp_path: Path) -> None:
    file = tmp_path / "job.jobpost"
    posting_file.save(file, Posting(title="Kept"))
    with pytest.raises(FileProblem, match="take some of it out"):
        posting_file.save(file, Posting(title="x" * 20_000_000))
    assert posting_file.load(file) == Posting(title="Kept")


def test_a_missing_file_and_a_folder_are_named_so(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jobpost", tmp_path):
        with pytest.raises(FileProblem):
            posting_file.load(path)


SAVE_FOR_EVER = """
import itertools, pathlib, sys
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
print("ready", flush=True)
for n in itertools.count():
    posting_file.save(pathlib.Path(sys.argv[1]), Posting(title=str(n), brief="x" * 50_000))
"""


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
