"""The focus ring: drawn over the edge of what has focus, moving nothing."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.text import Words

_WIDTH = 2
_ITSELF = (QAbstractButton, QComboBox, QLineEdit)


class FocusRing(QObject):
    """Follows focus in a window: always around text, else where the keyboard led.

    A widget with the property ``ring`` takes the ring for what is inside it; False refuses it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._frame: _Frame | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is not self._window:
            return
        if self._frame is not None and shiboken6.isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or (pressed and not isinstance(new, Words | QLineEdit)):
            return
        target = _ringed(new)
        if target is not None:
            self._frame = _Frame(target)


class _Frame(QWidget):
    """The ring itself: a child of what it surrounds, so that it goes wherever that goes."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(target.rect())
        target.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._target.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = _WIDTH + (1 if THEME.strong else 0)
        painter.setPen(QPen(THEME.color("accent"), thick))
        inset = thick / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS - 1, RADIUS - 1)


def _ringed(widget: QWidget) -> QWidget | None:
    """Return what the ring goes around when a widget has focus."""
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        wanted = around.property("ring")
        if wanted is not None:
            return around if wanted else None
        if isinstance(around, _ITSELF):
            return around
        around = around.parentWidget()
    return None
