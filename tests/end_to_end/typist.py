"""The real program with somebody who types, saves and exports without a pause, until it is killed.

    python typist.py FILE FOLDER SEED

Each thing done is a line on standard output: what, the number of letters so far, and when.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jdeditor.ui import application
from jdeditor.ui.exporting.job import Job
from jdeditor.ui.proofing import Shape
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window

FIELD = "brief"
_TICK_MS = 25
_SAVES, _EXPORTS = 0.05, 0.03
"""How likely each is between two keys."""


class Typist(QObject):
    """Types into the job brief of the window, once it shows a posting."""

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__()
        self._folder = folder
        self._random = random.Random(seed)
        self._typed = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _act(self) -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
        window = shown[0] if shown else None
        if window is None or window.workspace is None:
            return
        window.workspace.form.reveal(FIELD)
        field = window.workspace.form.findChild(Words, FIELD)
        if field is None:
            return
        self._typed += 1
        QTest.keyClick(field, Qt.Key.Key_X)
        self._say("typed")
        chance = self._random.random()
        if chance < _SAVES:
            self._say("saving")
            self._say("saved" if window.save() else "refused")
        elif chance < _SAVES + _EXPORTS:
            self._export(window)

    def _export(self, window: Window) -> None:
        assert window.workspace is not None
        assert window.document is not None
        shape = Shape("career", "modern", "a4")
        job = Job(window.document.posting, shape, ("pdf", "docx", "html"), self._folder, "out")
        window.workspace.last_export = job
        window.workspace.export_again()
        self._say("exporting")

    def _say(self, what: str) -> None:
        print(what, self._typed, time.monotonic(), flush=True)


if __name__ == "__main__":
    application.application()
    typist = Typist(Path(sys.argv[2]), int(sys.argv[3]))
    sys.exit(application.run(Path(sys.argv[1])))
