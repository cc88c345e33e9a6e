"""Exporting postings, side by side where there are many."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TYPE_CHECKING

from jdeditor.cli.console import progress, remark, say
from jdeditor.cli.exporting import Job, Order, Outcome, exported, jobs
from jdeditor.storage import problems

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

_MANY = 24
"""From so many postings on, starting more processes pays."""

_PROCESSES = min(os.cpu_count() or 1, 8)


def export(order: Order) -> bool:
    """Export every posting, telling how it goes; return whether all could be handled."""
    if not _made(order):
        return False
    work = list(jobs(order))
    written, all_well = 0, True
    for done, outcome in enumerate(_outcomes(order, work), 1):
        for words in (*outcome.problems, *outcome.remarks):
            say(words)
        written += outcome.written
        all_well = all_well and not outcome.problems
        progress(f"{done} of {len(work)} postings")
    progress("")
    remark("Wrote 1 file." if written == 1 else f"Wrote {written} files.")
    return all_well


def _made(order: Order) -> bool:
    """Make the folder to write to, and return whether it is there."""
    if order.folder is None:
        return True
    try:
        order.folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        say(f"{order.folder}: This is a file: name a folder after -o.")
        return False
    except OSError as error:
        say(str(problems.writing(order.folder, error)))
        return False
    return True


def _outcomes(order: Order, work: list[Job]) -> Iterator[Outcome]:
    if len(work) < _MANY or _PROCESSES == 1:
        return (_outcome(order, job) for job in work)
    return _side_by_side(order, work)


def _side_by_side(order: Order, work: list[Job]) -> Iterator[Outcome]:
    """Yield the outcomes of many jobs, in their order."""
    pool = ProcessPoolExecutor(_PROCESSES, get_context("spawn"), initializer=leave_interrupts)
    try:
        with interrupts_held_back():
            promised = [pool.submit(_outcome, order, job) for job in work]
        for job, promise in zip(work, promised, strict=True):
            yield _kept(job, promise)
    finally:
        pool.shutdown(cancel_futures=True)


def _kept(job: Job, promise: Future[Outcome]) -> Outcome:
    try:
        return promise.result()
    except BrokenProcessPool:
        words = "The system ended the export: close some programs and try again."
        return Outcome(problems=(f"{job.source}: {words}",))


def _outcome(order: Order, job: Job) -> Outcome:
    try:
        return exported(order, job)
    except Exception as fault:  # noqa: BLE001 - a fault at one posting must not cost the others
        reason = " ".join(f"{type(fault).__name__} {fault}".split())
        words = f"A fault in this program stopped its export ({reason}): the others go on."
        return Outcome(problems=(f"{job.source}: {words}",))


def leave_interrupts() -> None:
    """Leave Ctrl+C, which reaches every process of a terminal, to the one that gives orders."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def interrupts_held_back() -> Iterator[None]:
    """Start processes that are deaf to Ctrl+C from their first moment on."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
