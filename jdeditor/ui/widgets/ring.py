"""The focus ring: one a window, drawn over the edge of what has focus, moving nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QWidget,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS

_WIDTH = 2
_ITSELF = (QAbstractButton, QComboBox, QLineEdit)


class FocusRing(QFocusFrame):
    """Follows focus: always around text, around the rest when it was reached by the keyboard.

    A widget with the property ``ring`` takes the ring for what is inside it; False refuses it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self._window:
            return
        target = _ringed(new)
        if target is not self.widget():
            self.setWidget(target)  # type: ignore[arg-type]  # Qt takes none, the stub does not

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = _WIDTH + (1 if THEME.strong else 0)
        painter.setPen(QPen(THEME.color("accent"), thick))
        inset = thick / 2 + 1
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS, RADIUS)


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
