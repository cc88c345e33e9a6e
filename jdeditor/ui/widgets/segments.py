"""Two to four short words of which one is chosen, or none yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_TRAY
from jdeditor.ui.widgets.buttons import Segment

_TRAY_PAD = 2


class Segments(QFrame):
    """A tray of segments; pressing the chosen one again takes the choice back.

    ``chosen`` carries the value that the person chose, or None. Tab comes to the chosen one, or
    the first, and leaves again; arrow keys walk.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[Any, str]], *, optional: bool = True
    ) -> None:
        super().__init__()
        self._optional = optional
        self._value: Any = None
        self._segments = {value: Segment(words) for value, words in choices}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_TRAY_PAD, _TRAY_PAD, _TRAY_PAD, _TRAY_PAD)
        row.setSpacing(_TRAY_PAD)
        for value, segment in self._segments.items():
            segment.setAccessibleName(f"{name}: {segment.text()}")
            segment.clicked.connect(lambda _on=False, value=value: self._press(value))
            row.addWidget(segment, 1)
        self._lead_tab()
        THEME.follow(self.update)

    def value(self) -> Any:  # noqa: ANN401 - whatever the choices are
        """What is chosen, or None."""
        return self._value

    def setValue(self, value: Any) -> None:  # noqa: ANN401 - whatever the choices are
        """Choose without a signal."""
        self._value = value
        for own, segment in self._segments.items():
            segment.setChecked(own == value)
        self._lead_tab()

    def _lead_tab(self) -> None:
        here = self._segments.get(self._value) or next(iter(self._segments.values()))
        policy = Qt.FocusPolicy
        for segment in self._segments.values():
            segment.setFocusPolicy(policy.StrongFocus if segment is here else policy.ClickFocus)
        self.setFocusProxy(here)

    def setWords(self, value: Any, words: str) -> None:  # noqa: ANN401 - of any of the choices
        """Call a choice something else."""
        segment = self._segments[value]
        if segment.text() != words:
            segment.setText(words)
            segment.setAccessibleName(f"{self.accessibleName()}: {words}")

    def _press(self, value: object) -> None:
        again = value == self._value and self._optional
        self.setValue(None if again else value)
        self.chosen.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        segments = list(self._segments.values())
        focused = [n for n, segment in enumerate(segments) if segment.hasFocus()]
        if not step or not focused:
            super().keyPressEvent(event)
            return
        target = segments[(focused[0] + step) % len(segments)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("tray_card"))
        painter.drawRoundedRect(self.rect(), RADIUS_TRAY, RADIUS_TRAY)
