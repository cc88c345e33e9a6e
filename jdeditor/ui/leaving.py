"""The system asks the program to end, as on logout: the work is kept without a question."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from jdeditor.ui.window import Window

_ASKED_TO_END = 128 + 15


class Leaving(QObject):
    """Keeps a copy when the session ends or the program is asked to end.

    Python sees a signal only when some Python runs, which an idle window never does: the pipe
    wakes it up.
    """

    def __init__(self, app: QApplication, window: Window) -> None:
        super().__init__(app)
        self._window = window
        app.commitDataRequest.connect(window.keep_copy)
        if sys.platform != "win32":
            self._listen()

    def _listen(self) -> None:
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        here, there = os.pipe()
        os.set_blocking(there, False)
        signal.set_wakeup_fd(there, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(here, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._woken(os.read(here, 1)))

    def _woken(self, number: bytes) -> None:
        if number[0] in (signal.SIGTERM, signal.SIGHUP):
            self._window.keep_copy()
            QCoreApplication.exit(_ASKED_TO_END)

    def finish(self) -> None:
        """Keep what came while the program was ending, and let go of the file."""
        if self._window.document is not None:
            self._window.keep_copy()
            self._window.document.close()
