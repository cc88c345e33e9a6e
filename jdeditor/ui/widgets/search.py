"""The field that a role is looked for in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from jdeditor.ui.widgets.fields import WordsField
from jdeditor.ui.widgets.labels import Icon
from jdeditor.ui.widgets.text import Words


class Search(WordsField):
    """A field with a magnifier; Escape empties it, Down and Enter go to what was found.

    ``edited`` carries what is looked for, ``entered`` tells to go on.
    """

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(Words(name, single=True, rich=False))
        self.row.insertWidget(0, Icon("search", "text3"))
        self.words.entered.connect(self.entered)
        self.words.installEventFilter(self)

    def clear(self) -> None:
        """Look for nothing."""
        if self.markup():
            self.setMarkup("")
            self.edited.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        else:
            return False
        return True
