"""What the system reports becomes a sentence that says what to do."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from jdeditor.storage import problems
from jdeditor.storage.problems import FileProblem

FILE = Path("folder") / "x.jobpost"


def _every_sentence() -> list[str]:
    tables = (problems._READING, problems._WRITING, problems._EITHER_WAY, problems._WINDOWS)
    return [sentence for table in tables for sentence in table.values()]


@pytest.mark.parametrize("sentence", _every_sentence())
def test_every_sentence_says_what_is_wrong_and_what_to_do(sentence: str) -> None:
    wrong, _, advice = sentence.partition(": ")
    assert wrong[0].isupper()
    assert advice.endswith(".")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "can only be read"),
        (errno.EIO, "reports a fault"),
        (errno.ETIMEDOUT, "network folder does not answer"),
    ],
)
def test_writing_tells_the_reasons_apart(number: int, said: str) -> None:
    assert said in problems.writing(Path("x"), OSError(number, "any")).what_to_do


def test_a_file_that_windows_has_open_elsewhere_is_said_so() -> None:
    refused = PermissionError(errno.EACCES, "The process cannot access the file")
    refused.winerror = 32  # type: ignore[attr-defined,unused-ignore] # only Windows has it
    assert "open" in problems.writing(Path("x"), refused).what_to_do
    assert "open" in problems.reading(Path("x"), refused).what_to_do


def test_an_unheard_of_reason_is_passed_on() -> None:
    assert "the moon" in problems.reading(FILE, OSError(9999, "the moon")).what_to_do


def test_the_window_can_translate_a_sentence_and_fill_it_in_itself() -> None:
    problem = FileProblem(FILE, "Nothing at {place}: look at {place}.", place="{here}")
    assert problem.what_to_do == "Nothing at {here}: look at {here}."
    assert problem.sentence.format(**problem.values) == problem.what_to_do
    assert str(problem) == f"{FILE}: {problem.what_to_do}"
