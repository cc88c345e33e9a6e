"""A toast: what has just happened, with an undo, gone by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_TRAY, TOAST_MS
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import Button, Tool
from jdeditor.ui.widgets.labels import Label

_UP = 16
_STAY = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class Toast(QFrame):
    """One message at the bottom of a widget; a new one takes the place of the old.

    It waits while the mouse is over it or the focus in it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._words = ""
        self._label = Label("")
        self._button = Button(self.tr("Undo"), "link")
        self._cross = Tool("x", self.tr("Hide"), role="on_toast")
        self._action: Callable[[], object] = self.hide
        self._row = QHBoxLayout(self)
        for part in (self._label, self._button, self._cross):
            self._row.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self._act)
        self._cross.clicked.connect(self.hide)
        for watched in (parent, self._button, self._cross):
            watched.installEventFilter(self)
        self.hide()
        THEME.follow(self.restyle)

    def tell(self, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what has happened, with a button that does something about it."""
        self._words = words
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._action = act or self.hide
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        space = THEME.scale.space
        self._row.setContentsMargins(space(16), space(6), space(8), space(6))
        self._row.setSpacing(space(12))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, THEME.color("on_toast"))
        self._label.setPalette(palette)
        self._button.setStyleSheet(f"color: {THEME.colors.toast_link}")
        self._cross.setStyleSheet("background: transparent")
        self._place()

    def _act(self) -> None:
        self.hide()
        self._action()

    def _place(self) -> None:
        """Stand at the bottom in the middle, with as many words as there is room for."""
        space, room = THEME.scale.space, self._over.width()
        self._label.setText("")
        around = self.sizeHint().width() + 2 * space(_UP)
        metrics = self._label.fontMetrics()
        elide = Qt.TextElideMode.ElideMiddle
        self._label.setText(metrics.elidedText(self._words, elide, max(0, room - around)))
        size = self.sizeHint()
        left = max(0, (room - size.width()) // 2)
        top = self._over.height() - size.height() - space(_UP)
        self.setGeometry(left, top, min(size.width(), room), size.height())

    # ------------------------------------------------------------------ staying and going

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() in _STAY:
            self._wait(event.type() == QEvent.Type.FocusIn)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._wait(wait=True)

    def leaveEvent(self, event: QEvent) -> None:
        self._wait(wait=False)

    def _wait(self, wait: bool) -> None:
        if wait:
            self._timer.stop()
        elif self.isVisible():
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("toast"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_TRAY, RADIUS_TRAY)
