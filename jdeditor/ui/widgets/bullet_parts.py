"""What belongs to a bullet list besides its rows: its foot, and the line where a row lands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button, Tool


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
        row = QHBoxLayout(self)
        row.addWidget(self.add)
        row.addStretch(1)
        for tool in (self.up, self.down, self.as_text):
            row.addWidget(tool)
        THEME.follow(self.restyle)

    def show_for(self, current: int, rows: int) -> None:
        """Switch the arrows on where they lead somewhere."""
        self.up.setEnabled(current > 0)
        self.down.setEnabled(0 <= current < rows - 1)

    def show_text_mode(self, as_text: bool) -> None:
        """Say what the last tool does now."""
        self.as_text.setName(self.tr("Edit as bullets") if as_text else self.tr("Edit as text"))
        self.add.setEnabled(not as_text)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        row = self.layout()
        if row is not None:
            row.setContentsMargins(space(2), space(2), space(4), space(2))
            row.setSpacing(space(4))
        self.add.setStyleSheet(f"min-height: 0; color: {THEME.colors.text2}")
        self.add.setFixedHeight(THEME.scale.control(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.rule:
            painter = QPainter(self)
            painter.setPen(THEME.color("line"))
            painter.drawLine(1, 0, self.width() - 2, 0)


class DropLine(QWidget):
    """The line, with a dot, where a dragged row would land."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Show the line at a height of the list."""
        self.setGeometry(0, y - 4, self._over.width(), 8)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("accent"))
        painter.drawEllipse(0, 0, 8, 8)
        painter.drawRect(4, 3, self.width() - 4, 2)
