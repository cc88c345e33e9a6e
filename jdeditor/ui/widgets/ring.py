"""The focus ring: drawn over the edge of what has focus, moving nothing."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS, RADIUS_TRAY

_WIDTH = 2
_AWAY = 3
"""How far outside a button the ring is drawn: on its edge it would be lost in its fill."""
AROUND = "around"
"""As the property ``ring``: the widget around this one takes the ring."""
_ITSELF = (QAbstractButton, QComboBox, QLineEdit)
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    }
)


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
        if isinstance(window, QDialog):
            # A dialog can finish twice, as when Esc comes while it closes.
            window.finished.connect(self._end, Qt.ConnectionType.SingleShotConnection)

    def _end(self) -> None:
        """Follow no more: a dialog that goes moves the focus once again while it goes."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is not self._window:
            return
        if self._frame is not None and shiboken6.isValid(self._frame):
            self._frame.retire()
        self._frame = None
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or (pressed and not isinstance(new, QTextEdit | QLineEdit)):
            return
        target = _ringed(new)
        if target is not None:
            self._frame = _Frame(target)


class _Frame(QWidget):
    """The ring itself, above everything that scrolls together with what it surrounds."""

    def __init__(self, target: QWidget) -> None:
        self._ground = _ground(target)
        super().__init__(self._ground)
        self._target = target
        self._retired = False
        away = _AWAY + (1 if THEME.strong else 0)  # as much more as the ring is thicker
        self._away = away if isinstance(target, QAbstractButton) else 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around: QWidget | None = target
        while around is not None and around is not self._ground:
            around.installEventFilter(self)
            around = around.parentWidget()
        self._place()

    def retire(self) -> None:
        """Go: what it surrounds no longer has focus."""
        self._retired = True
        self.hide()
        self.deleteLater()

    def _place(self) -> None:
        corner = self._target.mapTo(self._ground, QPoint(0, 0))
        box = QRect(corner, self._target.size())
        self.setGeometry(box.adjusted(-self._away, -self._away, self._away, self._away))
        self.setVisible(self._target.isVisibleTo(self._ground))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in _MOVES
        there = all(map(shiboken6.isValid, (self, self._target, self._ground)))
        if moved and there and not self._retired:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = _WIDTH + (1 if THEME.strong else 0)
        painter.setPen(QPen(THEME.color("accent"), thick))
        inset = thick / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        round_ = RADIUS_TRAY if self._away else RADIUS - 1
        painter.drawRoundedRect(box, round_, round_)


def _ground(target: QWidget) -> QWidget:
    """Return the widget on which a ring is drawn: what scrolls with its target, or the window."""
    around: QWidget = target
    while (parent := around.parentWidget()) is not None and not around.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is around:
            break
        around = parent
    return around


def _ringed(widget: QWidget) -> QWidget | None:
    """Return what the ring goes around when a widget has focus."""
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        wanted = around.property("ring")
        if wanted == AROUND:
            around = around.parentWidget()
            continue
        if wanted is not None:
            return around if wanted else None
        if isinstance(around, _ITSELF):
            return around
        around = around.parentWidget()
    return None
