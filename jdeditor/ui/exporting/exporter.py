"""Doing an export away from the window, with a way to stop it."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jdeditor.ui.exporting.job import Job, Outcome, export

if TYPE_CHECKING:
    from jdeditor.ui.preview.renderer import Renderer


class Exporter(QObject):
    """Does one export after the other on the thread that makes pages.

    ``progressed`` carries how many files are done, ``finished`` the job and its ``Outcome``.
    """

    progressed = Signal(int)
    finished = Signal(object, object)

    def __init__(self, renderer: Renderer, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._stop = Event()
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether an export is being done."""
        return self._job is not None

    def start(self, job: Job) -> None:
        """Do an export."""
        self._job = job
        self._stop.clear()
        work = partial(export, job, told=self.progressed.emit, stop=self._stop.is_set)
        task = self._renderer.submit(work)
        task.done.connect(self._finish)
        task.failed.connect(self._fail)

    def stop(self) -> None:
        """Stop before the next file; what is written stays."""
        self._stop.set()

    def _finish(self, outcome: Outcome) -> None:
        job, self._job = self._job, None
        self.finished.emit(job, outcome)

    def _fail(self, fault: Exception) -> None:
        """Give the window back, then let the fault be handled as every fault is."""
        job, self._job = self._job, None
        self.finished.emit(job, Outcome(stopped=True))
        raise fault
