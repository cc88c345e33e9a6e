"""Strips and bars: tinted messages with an icon, words and actions, that push nothing away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.theme.tokens import ICON_OF, RADIUS
from jdeditor.ui.widgets.buttons import Button, Kind, Tool
from jdeditor.ui.widgets.labels import Icon, Label

Action = tuple[str, Callable[[], object]]
"""The words of a button and what it does."""

_EDGE = 4


class Strip(QFrame):
    """A rounded strip inside a form: what it says, and links that help."""

    def __init__(self, severity: Severity, words: str, actions: Sequence[Action] = ()) -> None:
        super().__init__()
        self._severity = severity
        self.words = Label(words, "ui", wrap=True)
        self.row = QHBoxLayout(self)
        self.row.addWidget(Icon(ICON_OF[severity], severity.value))
        self.row.addWidget(self.words, 1)
        _add(self.row, actions, "link")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self.row.setContentsMargins(space(11), space(4), space(12), space(4))
        self.row.setSpacing(space(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(THEME.color(f"{self._severity.value}_line"), 1))
        painter.setBrush(THEME.color(f"{self._severity.value}_bg"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)


class Bar(QFrame):
    """A message across the window: what happened, what is safe, what to do."""

    def __init__(
        self,
        severity: Severity,
        happened: str,
        safe: str,
        actions: Sequence[Action] = (),
        hide_name: str = "",
        *,
        icon: str = "",
    ) -> None:
        super().__init__()
        self.severity = severity
        self.setAccessibleName(f"{happened} {safe}")
        self._before: QWidget | None = None
        self.row = QHBoxLayout(self)
        self.row.addWidget(Icon(icon or ICON_OF[severity], severity.value))
        self._happened, self._safe = Label(happened, "label"), Label(safe, "ui", "2", wrap=True)
        self.row.addWidget(self._happened)
        self.row.addWidget(self._safe, 1)
        _add(self.row, actions, "small")
        if hide_name:
            cross = Tool("x", hide_name)
            cross.clicked.connect(self.hide)
            cross.clicked.connect(self.deleteLater)
            self.row.addWidget(cross)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        THEME.follow(self.restyle)

    def hideEvent(self, event: QHideEvent) -> None:
        """Lead from a button back to where somebody came from: the next is far away."""
        focused, before = QApplication.focusWidget(), self._before
        here = focused is not None and self.isHidden() and self.isAncestorOf(focused)
        if here and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        super().hideEvent(event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        came = new is not None and self.isAncestorOf(new)
        if came and old is not None and not self.isAncestorOf(old):
            self._before = old

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self.row.setContentsMargins(space(16), space(4), space(16), space(4))
        self.row.setSpacing(space(8))
        self.setMinimumHeight(THEME.scale.control(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        name = self.severity.value
        painter.fillRect(self.rect(), THEME.color(f"{name}_bg"))
        painter.fillRect(0, 0, _EDGE, self.height(), THEME.color(name))
        painter.setPen(THEME.color(f"{name}_line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _add(row: QHBoxLayout, actions: Sequence[Action], kind: Kind) -> None:
    for words, act in actions:
        button = Button(words, kind)
        button.clicked.connect(lambda _on=False, act=act: act())
        row.addWidget(button)
