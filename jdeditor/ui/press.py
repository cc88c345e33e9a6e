"""The press: one process beside the window that makes pages.

In the window's own process, pages and keys would share one interpreter, and a long posting would
hold up the keys. The process imports what the window then need not, and begins before the window
does. It ends with its input, so it never outlives a window that was killed.

A pool of the standard library was no choice: its workers hold both ends of their queue and stay
when the program is killed.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import IO, Any, NoReturn, ParamSpec, TypeVar

from jdeditor import ui
from jdeditor.ui import itself

_LENGTH = 8
"""The bytes that say how long a message is."""

_WIDE = 1 << 20
"""The bytes that may wait in a pipe."""

P = ParamSpec("P")
T = TypeVar("T")


class PressStoppedError(RuntimeError):
    """The process ended while it worked, and once more when it was asked again."""


class Press:
    """Does work for one thread at a time: in its process once started, before that right here.

    Work is a function of a module with arguments and a result that can be pickled.
    """

    def __init__(self) -> None:
        self._started = self._given_up = False
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin the process; where none can be, work is done here."""
        if not self._started:
            self._started = True
            self._begin()

    @property
    def apart(self) -> bool:
        """Whether there is a process to do the work."""
        return self._process is not None

    def call(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the work returns, or raise what it raises.

        A process that has ended is begun anew, and the work tried again once.
        """
        for _ in range(2):
            if self._given_up:
                break
            process = self._process or self._begin()
            if process is None:
                return work(*args, **kwargs)
            try:
                done, result = _asked(process, (work, args, kwargs))
            except (OSError, EOFError, pickle.UnpicklingError):
                self.close()
                continue
            if done:
                answer: T = result
                return answer
            raise result
        raise PressStoppedError("The process that makes pages ended while it made these.")

    def give_up(self) -> None:
        """End the process in the middle of its work: that fails, as does what is asked later."""
        if self._process is not None:
            self._given_up = True
            self._process.kill()

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                _open(pipe).close()
        try:
            process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _begin(self) -> subprocess.Popen[bytes] | None:
        if self._started:
            with contextlib.suppress(OSError):
                self._process = subprocess.Popen(  # noqa: S603 - this very program
                    itself.command(ui.PRESS),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    bufsize=0,
                    env=os.environ | {"PYTHONPATH": itself.import_path()},
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
                _widen(_open(self._process.stdout))
        return self._process


PRESS = Press()
"""The press of this program."""


def _asked(process: subprocess.Popen[bytes], work: object) -> tuple[bool, Any]:
    _send(_open(process.stdin), pickle.dumps(work, pickle.HIGHEST_PROTOCOL))
    answer: tuple[bool, Any] = pickle.loads(_received(_open(process.stdout)))  # noqa: S301 - ours
    return answer


def _widen(pipe: IO[bytes]) -> None:
    """Let a drawn page pass in few pieces, where the system can be asked to."""
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 - see above

        with contextlib.suppress(OSError):  # there is a limit for all pipes of a person
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _WIDE)


def _send(pipe: IO[bytes], message: bytes) -> None:
    for part in (len(message).to_bytes(_LENGTH, "big"), message):
        left = memoryview(part)
        while left:
            left = left[pipe.write(left) :]


def _received(pipe: IO[bytes]) -> bytearray:
    """Return a message, or raise EOFError.

    Read in as few pieces as the system gives: after each, the thread has to wait until the window
    lets it go on.
    """
    length = int.from_bytes(_exactly(pipe, _LENGTH), "big")
    return _exactly(pipe, length)


def _exactly(pipe: IO[bytes], length: int) -> bytearray:
    message = bytearray(length)
    left = memoryview(message)
    while left:
        count = pipe.readinto(left)  # type: ignore[attr-defined]
        if not count:
            raise EOFError
        left = left[count:]
    return message


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # noqa: S101 - both were asked for
    return pipe


# ---------------------------------------------------------------------- inside the process


def work_until_told(warm_up: Callable[[], object]) -> NoReturn:
    """Be the press: warm up, then do one piece of work after the other until the input ends."""
    import signal  # noqa: PLC0415 - only needed here

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for the window, which then ends this
    wants, answers = os.fdopen(os.dup(sys.stdin.fileno()), "rb", buffering=0), _own_output()
    warm_up()
    with contextlib.suppress(EOFError, OSError):
        while True:
            work, args, kwargs = pickle.loads(_received(wants))  # noqa: S301 - our own window
            _send(answers, _answer(work, args, kwargs))
    os._exit(0)


def _own_output() -> IO[bytes]:
    """Keep the output for answers: whatever prints goes where errors go."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    try:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    except (AttributeError, OSError):  # there is no place for errors
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answers


def _answer(work: Callable[..., object], args: Any, kwargs: Any) -> bytes:  # noqa: ANN401
    try:
        return pickle.dumps((True, work(*args, **kwargs)), pickle.HIGHEST_PROTOCOL)
    except Exception as problem:  # noqa: BLE001 - told to whoever asked for the work
        import traceback  # noqa: PLC0415 - seldom needed

        problem.add_note("".join(traceback.format_exception(problem)))
        return _failure(problem)


def _failure(problem: Exception) -> bytes:
    """Return a failure as bytes; one that cannot travel is told in words."""
    try:
        told = pickle.dumps((False, problem), pickle.HIGHEST_PROTOCOL)
        pickle.loads(told)  # noqa: S301 - what was just written
    except Exception:  # noqa: BLE001 - an exception may refuse in any way
        return pickle.dumps((False, RuntimeError("\n".join(problem.__notes__))))
    return told
