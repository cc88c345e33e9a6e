"""A toast: what has just happened, with an undo, gone by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_TRAY, TOAST_MS
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label

_UP = 16


class Toast(QFrame):
    """One message at the bottom of a widget; a new one takes the place of the old."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._label = Label("")
        self._button = Button(self.tr("Undo"), "link")
        self._button.clicked.connect(self._act)
        self._action: Callable[[], object] = self.hide
        row = QHBoxLayout(self)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()
        THEME.follow(self.restyle)

    def tell(self, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what has happened, with a button that does something about it."""
        self._label.setText(words)
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
        row = self.layout()
        if row is not None:
            row.setContentsMargins(space(16), space(6), space(16), space(6))
            row.setSpacing(space(16))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, THEME.color("on_toast"))
        self._label.setPalette(palette)
        self._button.setStyleSheet(f"color: {THEME.colors.toast_link}")
        self._place()

    def _act(self) -> None:
        self.hide()
        self._action()

    def _place(self) -> None:
        room = self._over.size()
        size = self.sizeHint().boundedTo(room)
        left = (room.width() - size.width()) // 2
        top = room.height() - size.height() - THEME.scale.space(_UP)
        self.setGeometry(left, top, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("toast"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_TRAY, RADIUS_TRAY)
