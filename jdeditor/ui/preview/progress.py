"""The thin line that says new pages are being made, once that takes longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jdeditor.ui.theme import THEME

PATIENCE_MS = 500
"""Before that, a sign of work would only flicker."""
HEIGHT = 2
_TURN_MS = 1400
_FRAME_MS = 33
_SHARE = 0.3


class ProgressLine(QWidget):
    """A short stretch of accent that runs along the top while pages are late.

    ``shown`` tells when that begins and ends.
    """

    shown = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._begin)
        self._frames = QTimer(self, interval=_FRAME_MS)
        self._frames.timeout.connect(self.update)
        self._clock = QElapsedTimer()
        self.hide()

    def expect(self) -> None:
        """Begin to wait for pages."""
        if not self._patience.isActive() and self.isHidden():
            self._patience.start()

    def arrived(self) -> None:
        """Stop waiting."""
        self._patience.stop()
        self._frames.stop()
        if not self.isHidden():
            self.hide()
            self.shown.emit(False)

    def _begin(self) -> None:
        self._clock.start()
        if THEME.motion:
            self._frames.start()
        self.show()
        self.raise_()
        self.shown.emit(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self.width() * _SHARE
        turn = (self._clock.elapsed() % _TURN_MS) / _TURN_MS if THEME.motion else 0.5
        left = turn * (self.width() + width) - width
        QPainter(self).fillRect(QRectF(left, 0, width, HEIGHT), THEME.color("accent"))
