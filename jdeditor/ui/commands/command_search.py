"""A search field over a list of commands: keys go up and down in it while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.ui.commands.command_list import CommandList, Row
from jdeditor.ui.commands.matching import ranked
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.fields import WordsField
from jdeditor.ui.widgets.labels import Icon, Label
from jdeditor.ui.widgets.text import Words

_PAGE = 10
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}
_MOST = 200
"""Rows beyond which nobody looks for a command."""


class CommandSearch(QWidget):
    """The field above its list; without words in it the rows stand as they were given."""

    def __init__(self, name: str, list_name: str, rows: Sequence[Row]) -> None:
        super().__init__()
        self._rows = rows
        self.field = WordsField(Words(name, single=True, rich=False))
        self.field.words.setHint(name)
        self.field.row.insertWidget(0, Icon("search", "text3"))
        self.list = CommandList(list_name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = Label(self.tr("Nothing found. Try other words."), "ui", "2", wrap=True)
        self._none.hide()
        self._column = QVBoxLayout(self)
        for part in (self.field, self._none):
            self._column.addWidget(part)
        self._column.addWidget(self.list, 1)
        self.field.edited.connect(self._search)
        self.field.words.entered.connect(self.list.choose)
        self.field.words.installEventFilter(self)
        self.setFocusProxy(self.field)
        THEME.follow(self.restyle)
        self.list.setRows(rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step and not event.modifiers():
                self.list.step(step)
                return True
        return False

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(8), space(8), space(8), space(8))
        self._column.setSpacing(space(8))

    def _search(self, typed: str) -> None:
        rows = self._rows
        if typed.strip():
            commands = [row for row in rows if not isinstance(row, str)]
            rows = ranked(typed, commands, lambda command: command.sought)[:_MOST]
        self.list.setRows(rows)
        self._none.setVisible(not rows)
        self.list.setVisible(bool(rows))
