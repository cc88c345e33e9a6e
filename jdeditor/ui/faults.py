"""A fault of the program: keep the work first, then say so calmly."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from jdeditor.ui.window import Window


def catch_faults(window: Window) -> None:
    """From now on, keep a copy of the open posting and say what happened at every fault."""

    def caught(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        details = "".join(traceback.format_exception(kind, fault, trace))
        sys.stderr.write(details)
        _say(window, details, kept=window.keep_copy())

    sys.excepthook = caught


def _say(window: Window, details: str, *, kept: bool) -> None:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(_tr("Something went wrong"))
    box.setText(_tr("The program met a fault of its own. You can go on working."))
    words = _tr("Your posting is still open. Save it now, to be safe.")
    if kept:
        words += "\n" + _tr("A recovery copy of it is kept as well.")
    box.setInformativeText(words)
    box.setDetailedText(details)
    box.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faults", text)
