"""A finding that was set aside: what it says, why it does not count, and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.ui.check.sentences import said
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from jdeditor.checks import Finding


class AwayItem(QWidget):
    """A finding that was set aside; ``backWanted`` follows *Bring back*."""

    backWanted = Signal()

    def __init__(self, finding: Finding, reason: str, place: str) -> None:
        super().__init__()
        self.finding = finding
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(said(finding), "ui", "2", wrap=True))
        placed = self.tr("{place}. Reason: {reason}").format(place=place, reason=reason or "–")
        self._column.addWidget(Label(placed, "small", "3", wrap=True))
        self.back = Button(self.tr("Bring back"), "link")
        self.back.setProperty("flush", True)
        name = self.tr("Bring back: {finding}").format(finding=said(finding))
        self.back.setAccessibleName(name)
        self.back.clicked.connect(self.backWanted)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self._column.addLayout(row)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(WrappedLine.words_at(), space(4), space(8), space(8))
        self._column.setSpacing(space(4))
