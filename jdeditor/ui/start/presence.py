"""Whether files are there, found out aside: a network folder may take a minute to say no."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Signal


class Presence(QObject):
    """Looks for files on a thread of its own; ``found`` carries a path and whether it is there."""

    found = Signal(str, bool)

    def look(self, paths: Iterable[str]) -> None:
        """Look for some files; the program can be closed while a folder does not answer."""
        Thread(target=self._look, args=(tuple(paths),), daemon=True).start()

    def _look(self, paths: tuple[str, ...]) -> None:
        # The page may be gone before the folder has answered.
        with suppress(RuntimeError):
            for path in paths:
                self.found.emit(path, os.path.exists(path))  # noqa: PTH110 - never raises
