"""The switch that sets the pages tighter, so that one fewer is enough."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jdeditor.posting.fits import fitted, pages_to_fit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from jdeditor.ui.session import Session


class Fitting(QObject):
    """An entry at the end of a menu, for the layout that is shown.

    Each switch is one step of undo and stays with the posting. ``told`` carries what came of
    it, in a sentence.
    """

    told = Signal(str)

    def __init__(self, session: Session, menu: QMenu) -> None:
        super().__init__(menu)
        self._session = session
        self._layout = ""
        self._pages = 1
        self._awaited = 0
        menu.addSeparator()
        self._action = menu.addAction("")
        self._action.setCheckable(True)
        self._action.triggered.connect(self._switch)
        self._shown = (-1, -1)

    @property
    def pages(self) -> int:
        """How many pages the posting is tightened to fit; 0 where it is not."""
        return pages_to_fit(self._session.posting, self._layout)

    @property
    def holds(self) -> bool:
        """Whether the pages are tightened and fit."""
        return 0 < self._pages <= self.pages

    def follow(self, layout: str) -> bool:
        """Stand for a layout from now on; return whether anything is said otherwise."""
        self._layout = layout
        shown = self.pages, self._pages
        if shown == self._shown:
            return False
        self._shown = shown
        self._word()
        return True

    def take(self, pages: int) -> None:
        """Take over how many pages there are now, and tell what came of a switch."""
        self._pages = pages
        self.follow(self._layout)
        if self._awaited:
            self.told.emit(self._outcome(self._awaited, pages))
            self._awaited = 0

    def _switch(self, on: bool) -> None:
        wanted = self._pages - 1 if on else 0
        label = self.tr("Tighten to fit") if on else self.tr("Stop tightening")
        change = partial(fitted, layout=self._layout, pages=wanted)
        self._session.edit(change, label, field="")
        self._awaited = wanted if self.pages == wanted else 0
        # Qt has ticked the entry by itself, whether or not the edit was taken.
        self._word()

    def _word(self) -> None:
        """Say what the entry does, or that there is nothing to save."""
        set_to = self.pages
        self._action.setText(self._words(set_to or self._pages - 1))
        self._action.setChecked(bool(set_to))
        self._action.setEnabled(bool(set_to) or self._pages > 1)

    def _words(self, pages: int) -> str:
        if pages == 0:
            return self.tr("Tighten to fit fewer pages")
        if pages == 1:
            return self.tr("Tighten to fit one page")
        return self.tr("Tighten to fit %n pages", None, pages)

    def _outcome(self, wanted: int, pages: int) -> str:
        if pages > wanted == 1:
            return self.tr("It does not fit one page and stay readable. Shorten the text.")
        if pages > wanted:
            return self.tr(
                "It does not fit %n pages and stay readable. Shorten the text.", None, wanted
            )
        if wanted == 1:
            return self.tr("The pages are tightened to one.")
        return self.tr("The pages are tightened to %n.", None, wanted)
