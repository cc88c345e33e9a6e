"""The command palette: all that can be done, by a few letters and Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QVBoxLayout

from jdeditor.ui.commands.command import Command, commands
from jdeditor.ui.commands.command_search import CommandSearch
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from jdeditor.ui.window import Window

_WIDTH, _HEIGHT = 600, 420
_DOWN = 76
"""Below the menu and the heads of the columns, so that both stay in sight."""


class Palette(QDialog):
    """A search field and a list over the upper part of the window; Escape closes it."""

    def __init__(self, window: Window) -> None:
        flags = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint
        super().__init__(window, flags)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self.search = CommandSearch(
            self.tr("Find a command, section, file, role or setting"),
            self.tr("Commands"),
            commands(window),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.search)
        self.search.list.chosen.connect(self._run)
        self._ring = FocusRing(self)

    def open_in_window(self) -> None:
        """Show the palette in the middle of the window's upper part."""
        window, scale = self._window, THEME.scale
        wide = min(scale.px(_WIDTH), window.width() - scale.px(32))
        tall = min(scale.px(_HEIGHT), window.height() - scale.px(_DOWN) - scale.px(32))
        self.resize(QSize(wide, tall))
        corner = QPoint((window.width() - wide) // 2, scale.px(_DOWN))
        self.move(window.mapToGlobal(corner))
        self.show()
        # For this reason the field below keeps its selection, which the command may be about.
        self.search.field.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def _run(self, command: Command) -> None:
        self.close()
        # When the window has its focus back, which commands such as Copy are about.
        QTimer.singleShot(0, command.run)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setBrush(THEME.color("card"))
        painter.setPen(QPen(THEME.color("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def show_palette(window: Window) -> None:
    """Show the command palette of a window."""
    Palette(window).open_in_window()
