"""The words that a person has added, to be looked through and corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jdeditor.storage import own_words
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.fields import FormRow, WordsField
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.ui.session import Session
    from jdeditor.ui.spelling.spelling import Spelling

_WIDE, _HIGH = 460, 480
_LINES = 6


class WordsDialog(QDialog):
    """Two lists of words, one word a line: for every posting, and for this one."""

    def __init__(self, session: Session, spelling: Spelling, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._spelling = session, spelling
        self.setWindowTitle(self.tr("Words of your own"))
        self.own = _list(self.tr("In every posting"), own_words.words())
        self.kept = _list(self.tr("In this posting"), session.posting.spelling_words)
        lists = Column("chrome", margin=0)
        lists.add(FormRow(self.own.words.accessibleName(), self.own, self.tr("One word a line.")))
        lists.add(FormRow(self.kept.words.accessibleName(), self.kept, self.tr("One word a line.")))
        self.save = Button(self.tr("Save"), "primary")
        cancel = Button(self.tr("Cancel"))
        buttons = button_box((self.save, BoxRole.AcceptRole), (cancel, BoxRole.RejectRole))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        space = THEME.scale.space
        rows.setContentsMargins(space(24), space(20), space(24), space(20))
        rows.setSpacing(space(16))
        rows.addWidget(lists, 1)
        rows.addWidget(buttons)
        fit(self, _WIDE, _HIGH)
        self._ring = FocusRing(self)
        self.own.words.setFocus()

    def accept(self) -> None:
        """Keep both lists as they are now."""
        if self._spelling.set_words(_words(self.own), _words(self.kept)):
            super().accept()


def _list(name: str, words: Iterable[str]) -> WordsField:
    field = WordsField(Words(name, rich=False, lines=_LINES))
    field.setMarkup("\n".join(words))
    return field


def _words(field: WordsField) -> tuple[str, ...]:
    lines = (line.strip() for line in field.markup().split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line))
