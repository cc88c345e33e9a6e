"""A fault of the program: keep the work first, then say so calmly."""

from __future__ import annotations

import datetime as dt
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from jdeditor.storage import places, posting_file
from jdeditor.storage.problems import FileProblem

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
        _say(window, _kept(window), details)

    sys.excepthook = caught


def _kept(window: Window) -> Path | None:
    """Keep a copy of the open posting and return where it is."""
    if window.document is None:
        return None
    now = dt.datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    path = places.config_folder() / "kept" / f"{now}{posting_file.SUFFIX}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        posting_file.save(path, window.document.posting)
    except (OSError, FileProblem):
        return None
    return path


def _say(window: Window, copy: Path | None, details: str) -> None:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(_tr("Something went wrong"))
    box.setText(_tr("The program met a fault of its own. You can go on working."))
    words = _tr("Your posting is still open. Save it now, to be safe.")
    if copy:
        words += "\n" + _tr("A copy of it is kept in {file}.").format(file=copy)
    box.setInformativeText(words)
    box.setDetailedText(details)
    box.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faults", text)
