"""Words of the program: labels in a type role and a tone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from jdeditor.ui.theme import THEME


class Label(QLabel):
    """Words in a type role; ``tone`` is empty, *2* for quieter or *3* for meta."""

    def __init__(
        self, words: str = "", role: str = "ui", tone: str = "", *, wrap: bool = False
    ) -> None:
        super().__init__(words)
        self._role = role
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        THEME.follow(self.restyle)

    def setRole(self, role: str) -> None:
        """Speak in another type role."""
        self._role = role
        self.restyle()

    def setTone(self, tone: str) -> None:
        """Speak in another tone."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().polish(self)

    def restyle(self) -> None:
        """Take over the font of the look in use."""
        self.setFont(THEME.font(self._role))


class Icon(QWidget):
    """A small picture that stands beside words."""

    def __init__(self, name: str, role: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        THEME.follow(self.restyle)

    def set(self, name: str, role: str) -> None:
        """Show another picture."""
        self._name, self._role = name, role
        self.update()

    def restyle(self) -> None:
        """Take over the size of the look in use."""
        side = THEME.scale.icon(self._size)
        self.setFixedSize(QSize(side, side))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, THEME.pixmap(self._name, self._role, self._size, ratio))
