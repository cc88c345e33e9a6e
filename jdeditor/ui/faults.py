"""A fault of the program: keep the work first, then say so calmly, once."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication

import jdeditor

if TYPE_CHECKING:
    from jdeditor.ui.fault_dialog import FaultDialog
    from jdeditor.ui.window import Window

_MOST = 20_000
"""Letters of details; a fault at every paint would fill the memory otherwise."""


class Faults(QObject):
    """Catches what nobody expected, on any thread, and shows it in one window.

    ``window`` is the one whose work is kept; before there is one, a fault ends the start.
    """

    _met = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.window: Window | None = None
        self.dialog: FaultDialog | None = None
        self._known: set[str] = set()
        # By the event loop: on the window's own thread, and never in the middle of a paint.
        self._met.connect(self._meet, Qt.ConnectionType.QueuedConnection)

    def catch(self) -> None:
        """Be told of every fault from now on."""
        sys.excepthook = self.caught
        threading.excepthook = lambda met: self.caught(
            met.exc_type, met.exc_value or met.exc_type(), met.exc_traceback
        )

    def caught(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Take a fault in; its window comes when the event loop has the time."""
        if issubclass(kind, KeyboardInterrupt):
            if self.window is not None:
                self.window.close()
            return
        details = "".join(traceback.format_exception(kind, fault, trace))
        if sys.stderr is not None:  # there is none in a program without a console
            sys.stderr.write(details)
        if self.window is None:
            self._end(details)
        else:
            self._met.emit(details)

    def _meet(self, details: str) -> None:
        """Keep the work; say what happened, unless it was said already."""
        kept = self._keep()
        if details in self._known or self.window is None:
            return
        self._known.add(details)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.add(details[:_MOST])
            return
        from jdeditor.ui.fault_dialog import FaultDialog  # noqa: PLC0415 - hopefully never

        self.dialog = FaultDialog(_system() + details[:_MOST], self.window, kept=kept)
        self.dialog.saveWanted.connect(self.window.save)
        self.dialog.open()

    def _keep(self) -> bool:
        """Write the recovery copy; a fault in that must not hide the first one."""
        try:
            return self.window is not None and self.window.keep_copy()
        except Exception:  # noqa: BLE001 - the first fault is what there is to tell
            return False

    def _end(self, details: str) -> None:
        """Say that the program could not start."""
        if QApplication.instance() is None:
            return
        from jdeditor.ui.fault_dialog import FaultDialog  # noqa: PLC0415 - see above

        FaultDialog(_system() + details[:_MOST], None, kept=False).exec()


def _system() -> str:
    """Return what a person who mends the program asks first."""
    import platform  # noqa: PLC0415 - only a fault asks for it

    return (
        f"jdeditor {jdeditor.__version__}, Python {platform.python_version()}, "
        f"Qt {qVersion()}, {platform.platform()}\n\n"
    )
