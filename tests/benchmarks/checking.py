"""How quickly postings are checked: one text, a whole posting, ten thousand of them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from jdeditor import assets, checks
from jdeditor.checks.wording import forget, in_text
from jdeditor.posting import sections
from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.posting.texts import texts
from jdeditor.storage import posting_file
from tests.benchmarks.registry import ROOT, SAMPLE, Measured, figure, spread

TIMES, WORDS, MANY = 60, 1000, 10_000


@figure("check_one_text")
def one_text() -> Measured:
    """The text that a key has changed, as the rules on words look at it."""
    brief = posting_file.load(SAMPLE).brief
    in_text(brief, "brief")
    taken = _taken(lambda number: in_text(f"{brief} And {number} more.", "brief"))
    return {"target": "p95 <= 1 ms", "words": len(brief.split()), **taken}


@figure("check_posting")
def posting() -> Measured:
    """A whole posting of a thousand words, seen for the first time and after an edit."""
    long = _long()
    checks.check(long)

    def anew(_number: int) -> None:
        forget()
        checks.check(replace(long))

    def edited(number: int) -> None:
        checks.check(replace(long, brief=f"{long.brief} And {number} more."))

    return {
        "target": "p95 <= 15 ms",
        "words": _words(long),
        "first_time": _taken(anew),
        "after_an_edit": _taken(edited),
    }


@figure("check_10000_postings")
def ten_thousand() -> Measured:
    """As many postings by the command line."""
    samples = [posting_file.load(f) for f in sorted((assets.templates() / "samples").iterdir())]
    with tempfile.TemporaryDirectory() as name:
        files = [Path(name) / f"{number}.jobpost" for number in range(MANY)]
        for number, file in enumerate(files):
            posting_file.save(file, _own(samples[number % len(samples)], number))
        begun = time.perf_counter()
        command = [sys.executable, "-m", "jdeditor", "check", *map(str, files)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        taken = time.perf_counter() - begun
    return {
        "target": ">= 200 postings a second",
        "postings": MANY,
        "exit_status": done.returncode,
        "seconds": round(taken, 1),
        "postings_a_second": round(MANY / taken),
    }


def _own(sample: Posting, number: int) -> Posting:
    """Return a posting of which no text is in another one, so that nothing is known already."""
    wanted = sample.qualifications
    return replace(
        sample,
        brief=f"{sample.brief} Job {number}.",
        responsibilities=tuple(
            replace(duty, text=f"{duty.text} Job {number}.") for duty in sample.responsibilities
        ),
        qualifications=replace(
            wanted,
            required=tuple(f"{line}, job {number}" for line in wanted.required),
            preferred=tuple(f"{line}, job {number}" for line in wanted.preferred),
        ),
        benefits=tuple(f"{line}, job {number}" for line in sample.benefits),
        employer=replace(sample.employer, about=f"{sample.employer.about} Job {number}."),
    )


def _taken(work: Callable[[int], object]) -> Measured:
    seconds = []
    for number in range(TIMES):
        begun = time.perf_counter()
        work(number)
        seconds.append(time.perf_counter() - begun)
    return {name: value for name, value in spread(seconds, digits=2).items() if name != "times"}


def _long() -> Posting:
    sample = posting_file.load(SAMPLE)
    duties, number = sample.responsibilities, 0
    while _words(replace(sample, responsibilities=duties)) < WORDS:
        duty, number = sample.responsibilities[number % len(sample.responsibilities)], number + 1
        duties = (*duties, Responsibility(text=f"{duty.text} Part {number}."))
    return replace(sample, responsibilities=duties)


def _words(one: Posting) -> int:
    said = (words.text for key in sections.all_keys(one) for words in texts(one, key))
    return sum(len(text.split()) for text in said)
