"""The field for the name of the files, with the parts that such names are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton

from jdeditor.ui.exporting import file_names
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.fields import WordsField
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    import datetime as dt

    from jdeditor.posting.posting import Posting

_TOOL = 24


class NameField(WordsField):
    """A field that always comes back with a name that every system takes."""

    def __init__(self, posting: Posting, day: dt.date) -> None:
        super().__init__(Words("", single=True, rich=False))
        self._posting, self._day = posting, day
        self.words.setAccessibleName(self.tr("File name"))
        self._menu = QMenu(self)
        self._fill_menu()
        self.parts = Tool("brackets", self.tr("Parts of the file name"))
        self.parts.setParent(self)
        self.parts.setCursor(Qt.CursorShape.ArrowCursor)
        self.parts.setMenu(self._menu)
        self.parts.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        THEME.changed.connect(self._keep_room)
        self._keep_room()
        self.setMarkup(file_names.usual(posting, day))
        self.words.left.connect(self.tidy)

    def tidy(self) -> str:
        """Make the name one that every system takes, and return it."""
        name = file_names.safe(self.markup()) or file_names.usual(self._posting, self._day)
        self.setMarkup(name)
        return name

    def resizeEvent(self, event: QResizeEvent) -> None:
        free = (self.height() - self.parts.height()) // 2
        self.parts.move(self.width() - self.parts.width() - free, free)

    def _keep_room(self) -> None:
        """Leave room for the tool, which is taller than a line and lies over the field."""
        margins = self.row.contentsMargins()
        margins.setRight(THEME.scale.icon(_TOOL) + THEME.scale.space(8))
        self.row.setContentsMargins(margins)

    def _fill_menu(self) -> None:
        parts = (
            (self.tr("Job title"), file_names.part(self._posting.title)),
            (self.tr("Employer"), file_names.part(self._posting.employer.name)),
            (self.tr("Department"), file_names.part(self._posting.department)),
            (self.tr("Requisition number"), file_names.part(self._posting.requisition)),
            (self.tr("Date"), self._day.isoformat()),
        )
        for name, words in parts:
            if words:
                action = self._menu.addAction(as_is.entry(f"{name}: {words}"))
                action.triggered.connect(lambda _on=False, words=words: self._put_in(words))
        self._menu.addSeparator()
        usual = self._menu.addAction(self.tr("Usual name"))
        usual.triggered.connect(lambda _on=False: self._reset())

    def _put_in(self, words: str) -> None:
        """Put a part where the caret is, or last was."""
        self.words.setFocus()
        self.words.textCursor().insertText(words)

    def _reset(self) -> None:
        self.setMarkup(file_names.usual(self._posting, self._day))
        self.words.setFocus()
