"""The one thread that has pages made, drawn and read, and that exports share.

The PDF writer is not documented as thread-safe and PDFium is known not to be, so what asks the
press for them lives on a pool of a single thread. One job is in flight; of those that arrive
meanwhile only the newest is kept, and it starts as soon as the thread is free: no timer that
typing could restart, so typing never starves the pages.
"""

from __future__ import annotations

import atexit
import sys
import traceback
import weakref
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from jdeditor.ui.press import PRESS
from jdeditor.ui.preview.pages import Cut, Job, Proof, Wanted
from jdeditor.ui.preview.sheets import Sheets

if TYPE_CHECKING:
    from jdeditor.ui.preview.sheets import Sheets

_Result = TypeVar("_Result")
_Message: TypeAlias = Callable[[], object]

_MOMENT_MS = 2_000
_BUILD, _DRAW, _OTHER, _LAST = 3, 2, 1, 0
"""New pages first: there is never more than one such job, so nothing else waits for long."""

SWITCH_INTERVAL = 0.001
"""Seconds a thread may keep the interpreter when the window wants it; Python's own 5 ms,
several times in one paint, are a stall that a person can see."""


class Task(QObject, Generic[_Result]):
    """Work handed to the renderer's thread; exactly one of its signals tells the end."""

    done = Signal(object)
    failed = Signal(object)


class Renderer(QObject):
    """Makes pages away from the window and says when they are there.

    ``ready`` carries a ``Proof``, ``drawn`` one ``Raster``, ``failed`` the ``Job``, what went
    wrong and the details, ``working`` whether a job is in flight.
    """

    ready = Signal(object)
    drawn = Signal(object)
    failed = Signal(object, str, str)
    working = Signal(bool)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._posted.connect(self._arrive)
        # A timer of its own: QTimer.singleShot(0) would come before what is to be painted.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)
        self._next: Job | None = None
        self._building = False
        self._wanted = Wanted()
        self._drawing = False
        self._closed = False
        # These belong to the thread.
        self._guarded: bool | None = None
        self._sheets: Sheets | None = None
        self._job: Job | None = None
        sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_INTERVAL))

    # ------------------------------------------------------------------ for the window

    def request(self, job: Job) -> None:
        """Ask for the pages of a revision, at once or right after the one in flight."""
        self._next = job
        if not self._building:
            self._begin_soon()

    def want(self, wanted: Wanted) -> None:
        """Say what is on screen; what is missing of it comes by ``drawn``."""
        self._wanted = wanted
        if wanted.missing and not self._drawing and not self._closed:
            self._drawing = True
            self._pool.start(self._draw, _DRAW)

    def submit(self, work: Callable[[], _Result]) -> Task[_Result]:
        """Do other work, such as an export, on the same thread; it is done even when closing."""
        if self._closed:
            raise RuntimeError("The renderer is closed.")
        task: Task[_Result] = Task(self)
        self._pool.start(partial(self._run, task, work), _OTHER)
        return task

    def ask(self, question: Callable[[Sheets], _Result]) -> Task[_Result | None]:
        """Ask the newest pages something; the answer is None while there are none."""
        return self.submit(lambda: None if self._sheets is None else question(self._sheets))

    def close(self) -> None:
        """Finish what was submitted, drop what was only to be seen, and end the thread.

        Exports are made on the thread itself. What the press does longer than a moment is only
        to be seen, and would keep the window from closing.
        """
        if self._closed:
            return
        self._closed = True
        self._pool.start(self._put_away, _LAST)
        if not self._pool.waitForDone(_MOMENT_MS):
            PRESS.give_up()
            self._pool.waitForDone()

    def _begin_soon(self) -> None:
        """Begin when the window has dealt with the key and painted what it changed.

        The two threads share one interpreter: together they would take longer, and the
        window would stall.
        """
        self._soon.start()

    def _begin(self) -> None:
        job, self._next = self._next, None
        if job is None or self._building or self._closed:
            return
        self._building = True
        self.working.emit(True)
        self._pool.start(partial(self._build, job), _BUILD)

    @Slot(object)
    def _arrive(self, message: _Message) -> None:
        if not self._closed:
            message()

    def _finish(self, tell: _Message) -> None:
        self._building = False
        if self._next is None:
            self.working.emit(False)
        tell()
        self._begin_soon()

    def _drawn(self, wanted: Wanted) -> None:
        self._drawing = False
        if wanted is not self._wanted:
            self.want(self._wanted)

    # ------------------------------------------------------------------ on the thread

    def _guard(self) -> None:
        """See to it that no page is being drawn when Python exits without a goodbye.

        What is registered last is called first: where the press works right here, this has to
        come after PDFium's own end, and after that of weak references, which closes every open
        document.
        """
        if self._guarded != PRESS.apart:
            if not PRESS.apart:
                import pypdfium2  # noqa: F401, PLC0415 - for its end

            self._guarded = PRESS.apart
            weakref.finalize(self, int)
            atexit.register(_close, weakref.ref(self))

    def _post(self, message: _Message) -> None:
        try:
            self._posted.emit(message)
        except RuntimeError:  # the window went without closing the renderer
            self._closed = True

    def _build(self, job: Job) -> None:
        if self._closed:
            return
        self._guard()
        tell = self._trying(job, lambda: partial(self.ready.emit, self._proof(job)))
        self._post(partial(self._finish, tell))

    def _proof(self, job: Job) -> Proof:
        """Make the pages and draw what is looked at most; the window asks for the rest."""
        # Imported here: the start page waits for the window, and this for the first pages.
        from jdeditor.ui.preview.sheets import Sheets  # noqa: PLC0415

        rendered = job.build()
        sheets = Sheets(job.revision, rendered.pdf)
        self._put_away()
        self._sheets, self._job = sheets, job
        first = [cut for cut in self._wanted.visible if cut.page < len(sheets)][:1]
        return Proof(job, rendered, sheets.sizes, tuple(map(sheets.draw, first)))

    def _draw(self) -> None:
        """Draw what is missing, one after the other, until something else is wanted."""
        wanted = self._wanted
        for cut in wanted.missing:
            sheets, job = self._sheets, self._job
            if sheets is None or job is None or wanted is not self._wanted or self._closed:
                break
            if cut.page < len(sheets):
                draw = partial(self._raster, sheets, cut)
                self._post(self._trying(job, draw))
        self._post(partial(self._drawn, wanted))

    def _raster(self, sheets: Sheets, cut: Cut) -> _Message:
        return partial(self.drawn.emit, sheets.draw(cut))

    def _trying(self, job: Job, work: Callable[[], _Message]) -> _Message:
        """Return what to say when work on the pages is done or has failed."""
        try:
            return work()
        except Exception as problem:  # noqa: BLE001 - whatever is wrong, the old pages stay
            details = "".join(traceback.format_exception(problem))
            return partial(self.failed.emit, job, str(problem), details)

    def _run(self, task: Task[_Result], work: Callable[[], _Result]) -> None:
        self._guard()
        tell: _Message
        try:
            tell = partial(task.done.emit, work())
        except Exception as problem:  # noqa: BLE001 - told to whoever asked for the work
            tell = partial(task.failed.emit, problem)
        self._post(tell)
        self._post(task.deleteLater)

    def _put_away(self) -> None:
        if self._sheets is not None:
            self._sheets.close()
            self._sheets = None


def _close(renderer: weakref.ref[Renderer]) -> None:
    alive = renderer()
    if alive is not None:
        alive.close()
