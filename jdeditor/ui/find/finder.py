"""The panel in its place: opened beside the form, its hits marked and shown in the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from jdeditor.ui.find.panel import FindPanel
from jdeditor.ui.states import BlankPlace
from jdeditor.ui.widgets.marks import Kind, Mark
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.document.hits import Hit
    from jdeditor.ui.marking import Marked
    from jdeditor.ui.workspace import Workspace

_NAME = "find"


class Finder(QObject):
    """Finding in one open posting; made when it is first asked for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._came_from: QWidget | None = None
        self._by_source: dict[str, list[Hit]] = {}
        self._here: Hit | None = None
        self.panel = FindPanel(workspace.session)
        self.panel.shown.connect(self._show)
        self.panel.found.connect(self._mark)
        self.panel.closed.connect(self.close)
        self.panel.replacedWords.connect(self._tell)

    def open(self, *, replacing: bool) -> None:
        """Show the panel, looking for what is selected."""
        focused = self._workspace.window().focusWidget()
        words = ""
        if isinstance(focused, Words) and not self.panel.isAncestorOf(focused):
            self._came_from = focused
            selected = focused.textCursor().selectedText()
            words = selected if "\u2029" not in selected else ""
        self._workspace.sidebar.show_besides(self.panel)
        self._workspace.marking.supply(_NAME, self)
        self.panel.begin(words, replacing=replacing)

    def step(self, step: int) -> None:
        """Go to the next hit or the one before, and stay there to type."""
        if not self.panel.words.markup():
            self.open(replacing=False)
            return
        self.panel.search()
        self.panel.step(step)

    def close(self) -> None:
        """Put the panel away and go back to where the person was."""
        self._workspace.sidebar.hide_besides()
        self._workspace.marking.withdraw(_NAME)
        self._workspace.fold()
        if self._here is not None and self._here in self.panel.hits:
            self._workspace.walk.show(_place(self._here), section=self._here.section)
        elif self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ in the form

    def _show(self, hit: Hit, going: bool) -> None:
        focused = self._workspace.window().focusWidget()
        self._here = hit
        self._workspace.walk.show(_place(hit), section=hit.section)
        if not going and focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._workspace.marking.renew()

    def _mark(self) -> None:
        self._by_source = {}
        for hit in self.panel.hits:
            self._by_source.setdefault(hit.source, []).append(hit)
        self._workspace.marking.renew()

    def _tell(self, count: int) -> None:
        toast, history = self._workspace.column.toast, self._workspace.session.history
        said = self.tr("Replaced in {count} places").format(count=count)
        if count == 1:
            said = self.tr("Replaced in 1 place")
        toast.tell(said, self.tr("Undo"), history.undo)

    def marks(self, source: str, words: str) -> Iterable[Mark]:
        """Mark the hits in a field, the current one more strongly."""
        for hit in self._by_source.get(source, ()):
            if hit.text == words:
                kind = Kind.HERE if hit == self._here else Kind.FOUND
                yield Mark(hit.start, hit.end, kind)

    def offer(self, menu: QMenu, marked: Marked) -> None:
        """Nothing is offered at a hit besides what the panel does."""


def _place(hit: Hit) -> BlankPlace:
    return BlankPlace(hit.source, hit.start, hit.end)


def finder(workspace: Workspace) -> Finder:
    """Return what finds in an open posting."""
    return workspace.findChild(Finder) or Finder(workspace)
