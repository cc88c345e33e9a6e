"""The marks of one text: they move with its words, are drawn under them and open a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from jdeditor.ui.widgets import as_is, prose
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.marks import UNSPOKEN, Kind, Mark, shifted, touching

if TYPE_CHECKING:
    from jdeditor.ui.widgets.text import Words

Offer = Callable[[QMenu, Mark], None]
"""Adds what can be done about a mark to a menu."""


class TextMarks(QObject):
    """Made when a text is first marked, as most texts never are."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self._words = words
        self._covered: list[str] = []
        self._typed = -1
        self.marks: tuple[Mark, ...] = ()
        self.offer: Offer | None = None
        words.document().contentsChange.connect(self._follow)
        words.cursorPositionChanged.connect(self._caret_moved)
        words.viewport().installEventFilter(self)

    def show(self, marks: tuple[Mark, ...]) -> None:
        """Mark other stretches from now on."""
        if marks == self.marks:
            return
        told = len(marks) != len(self.marks)
        self.marks = marks
        self._covered = [self._said_at(mark) for mark in marks]
        if told:
            self._words.describe()
        self._words.viewport().update()

    def seen(self) -> tuple[Mark, ...]:
        """Return what is drawn: not yet the word that is just being typed."""
        here = self._words.caret() if self._words.hasFocus() else -1
        typing = here == self._typed
        return tuple(
            m for m in self.marks if not (typing and m.end == here and m.kind is Kind.SPELLING)
        )

    def _caret_moved(self) -> None:
        """Draw the mark of a word that is no longer being typed."""
        if self._typed >= 0 and self._words.caret() != self._typed:
            self._typed = -1
            self._words.viewport().update()

    def spoken(self) -> str:
        """Say how much is marked."""
        count = sum(mark.kind not in UNSPOKEN for mark in self.marks)
        if count == 1:
            return _tr("1 place to look at")
        return _tr("{count} places to look at").format(count=count) if count else ""

    def _follow(self, place: int, removed: int, added: int) -> None:
        """Move along with the words; a mark whose own words have changed is gone."""
        self._typed = place + added
        if not self.marks:
            return
        kept, covered = [], []
        for mark, said in zip(self.marks, self._covered, strict=True):
            now = shifted(mark, place, removed, added)
            if now is None and removed == added and self._said_at(mark) == said:
                now = mark  # only its look was changed
            if now is not None:
                kept.append(now)
                covered.append(said)
        told = len(kept) != len(self.marks)
        self.marks, self._covered = tuple(kept), covered
        if told:
            self._words.describe()

    def _said_at(self, mark: Mark) -> str:
        return prose.stretch(self._words.document(), mark.start, mark.end)

    # ------------------------------------------------------------------ what can be done

    def add_offers(self, menu: QMenu, place: int) -> bool:
        """Add what can be done about the marks at a place; tell whether there was anything."""
        found = [m for m in touching(self.marks, place) if m.kind not in UNSPOKEN]
        if self.offer is None or not found or self._words.isReadOnly():
            return False
        for mark in found:
            self.offer(menu, mark)
            menu.addSeparator()
        return True

    def open(self) -> None:
        """Open what can be done about the marks at the caret."""
        menu = QMenu(self._words)
        if self.add_offers(menu, self._words.caret()):
            menu.setActiveAction(next(a for a in menu.actions() if a.isEnabled()))
            menu.exec(self.below_caret())
        menu.deleteLater()

    def below_caret(self) -> QPoint:
        """Return the place on screen below the caret, where a menu hides no words."""
        caret = self._words.cursorRect()
        return self._words.viewport().mapToGlobal(caret.bottomLeft())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        place = self._words.cursorForPosition(event.pos()).position()
        said = [mark.said for mark in touching(self.marks, place) if mark.said]
        QToolTip.showText(event.globalPos(), as_is.tip("\n".join(said)), self._words)
        return True


def open_offers(words: Words, marks: TextMarks | None) -> None:
    """Open what can be done at the caret, or say that there is nothing."""
    if marks is not None and touching(marks.marks, words.caret()):
        marks.open()
    else:
        announce(words, _tr("Nothing is marked here"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("TextMarks", words)
