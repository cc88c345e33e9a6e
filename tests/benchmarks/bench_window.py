"""The real window with a posting in it, driven by real keys and watched for its stalls."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.ui.application import application
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.press import PRESS
from jdeditor.ui.preview.pages import Proof
from jdeditor.ui.preview.preview import Preview
from jdeditor.ui.settings import SPELLING
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from tests.benchmarks.registry import SAMPLE

BEAT_MS = 2
SETTLE_MS = 1500
PATIENCE_MS = 10_000
LETTERS = "reading and writing "


def two_pages() -> Posting:
    """Return the posting that most figures are about."""
    return posting_file.load(SAMPLE)


def twenty_pages() -> Posting:
    """Return a posting as long as none should be."""
    short = two_pages()
    return replace(short, responsibilities=short.responsibilities * 55)


def wait(milliseconds: int) -> None:
    """Let the window live for a while, as the program does; QTest's own wait naps in between."""
    loop = QEventLoop()
    timer = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


@dataclass
class Watch:
    """What happened while keys were typed, in seconds."""

    shown: list[float] = field(default_factory=list)
    stalls: list[float] = field(default_factory=list)
    pages: int = 0


class Bench(QObject):
    """A shown window whose pages and stalls are timed; ``painted`` follows each new page."""

    painted = Signal()

    def __init__(self, posting: Posting, *, press: bool = True, spelling: bool = True) -> None:
        home = os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
        # Qt reads the environment once, and would keep to the settings of the person who measures.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
        application()
        SPELLING.set(spelling)
        if press:  # as the program does
            PRESS.start()
        super().__init__()
        self.window = Window()
        self.window.resize(1440, 900)
        self.window.show()
        self.window.show_posting(OpenPosting(posting))
        self.watch = Watch()
        self._arrived = False
        self._worst = 0.0
        self._last_beat = time.perf_counter()
        self.preview.arrived.connect(self._take)
        self.preview.pages.viewport().installEventFilter(self)
        self.beats = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self.beats.timeout.connect(self._beat)
        self.beats.start()
        self.field = self._field()
        wait(SETTLE_MS)

    @property
    def preview(self) -> Preview:
        """The pages beside the form."""
        found = self.window.findChild(Preview)
        assert found is not None
        return found

    def key(self, number: int) -> None:
        """Type one letter into the job brief."""
        QTest.keyClick(self.field, LETTERS[number % len(LETTERS)])  # type: ignore[call-overload]

    def seen(self, act: Callable[[], None]) -> float:
        """Return the seconds from an act to the new page on screen."""
        loop = QEventLoop()
        self.painted.connect(loop.quit)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        started = time.perf_counter()
        act()
        loop.exec()
        return self.watch.shown[-1] - started

    def close(self) -> None:
        """End the window and its thread."""
        self.beats.stop()
        self.window.renderer.close()
        PRESS.close()
        self.window.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - by Qt
        if event.type() == QEvent.Type.Paint and self._arrived:
            self._arrived = False
            QTimer.singleShot(0, self._note)
        return False

    def _field(self) -> Words:
        assert self.window.workspace is not None
        self.window.workspace.form.reveal("brief")
        found = self.window.findChild(Words, "brief")
        assert found is not None
        found.moveCursor(QTextCursor.MoveOperation.End)
        return found

    def _take(self, proof: Proof) -> None:
        self._arrived = True
        self.watch.pages = proof.rendered.pages

    def _note(self) -> None:
        self.watch.shown.append(time.perf_counter())
        self.watch.stalls.append(self._worst)
        self._worst = 0.0
        self.painted.emit()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._worst = max(self._worst, now - self._last_beat - BEAT_MS / 1000)
        self._last_beat = now
