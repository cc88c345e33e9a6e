"""What belongs to a bullet list besides its rows: its foot, and the list as one text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import pasted, text_clipboard
from jdeditor.ui.widgets.buttons import Button, Tool
from jdeditor.ui.widgets.text import Words


class Foot(QWidget):
    """The line below the rows: add, move, edit as text."""

    def __init__(self, add: str) -> None:
        super().__init__()
        self.rule = False
        self.add = Button(add, "quiet", "plus")
        self.up = Tool("arrow-up", self.tr("Move up"))
        self.down = Tool("arrow-down", self.tr("Move down"))
        self.as_text = Tool("text-initial", self.tr("Edit as text"))
        self.as_text.setCheckable(True)
        for tool in (self.up, self.down):
            # Focus stays in the row that is being moved.
            tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.add)
        self._row.addStretch(1)
        for tool in (self.up, self.down, self.as_text):
            self._row.addWidget(tool)
        THEME.follow(self.restyle)

    def show_for(self, current: int, rows: int) -> None:
        """Switch the arrows on where they lead somewhere."""
        self.up.setEnabled(current > 0)
        self.down.setEnabled(0 <= current < rows - 1)
        self.rule = rows > 0

    def show_text_mode(self, as_text: bool) -> None:
        """Say what the last tool does now."""
        self.as_text.setName(self.tr("Edit as bullets") if as_text else self.tr("Edit as text"))
        self.add.setEnabled(not as_text)
        self.up.setEnabled(False)
        self.down.setEnabled(False)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._row.setContentsMargins(space(2), space(2), space(4), space(2))
        self._row.setSpacing(space(4))
        self.add.setStyleSheet(f"min-height: 0; color: {THEME.colors.text2}")
        self.add.setFixedHeight(THEME.scale.control(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.rule:
            painter = QPainter(self)
            painter.setPen(THEME.color("line"))
            painter.drawLine(1, 0, self.width() - 2, 0)


class ListText(Words):
    """All entries as one text, one on each line; what is pasted loses its bullets."""

    def __init__(self, name: str) -> None:
        super().__init__(name, lines=3)
        self.setObjectName("as-text")

    def insertFromMimeData(self, source: QMimeData) -> None:
        found = () if text_clipboard.is_ours(source) else text_clipboard.pieces(source)
        if found:
            lines = (pasted.Piece(pasted.unmarked(piece.text), item=False) for piece in found)
            self.insertText(pasted.prose(lines))
        else:
            super().insertFromMimeData(source)
