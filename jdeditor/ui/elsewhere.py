"""The file of the open posting, changed by another program or another person meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.theme import Severity
from jdeditor.ui.widgets.strip import Bar

if TYPE_CHECKING:
    from jdeditor.ui.open_posting import OpenPosting
    from jdeditor.ui.workspace import Workspace

_PAUSE_MS = 400
"""Sync programs write a file in several steps."""


class Elsewhere(QObject):
    """Watches the file; takes over what is there, or asks first where something would be lost.

    Whatever is taken over is one step of the history: one undo brings back what was there.
    """

    def __init__(self, document: OpenPosting, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._document, self._workspace = document, workspace
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _path: self._soon.start())
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        document.saved.connect(self._watch)
        self._watch()

    def look(self) -> None:
        """See whether the file is another one now, and do what follows."""
        self._watch()
        if not self._document.changed_elsewhere():
            return
        if self._document.unsaved:
            self.ask()
        else:
            self.load_theirs()

    def ask(self) -> None:
        """Say that the file was changed, and let the person choose."""
        bar = Bar(
            Severity.SHOULD,
            self.tr("This file was changed by another program."),
            self.tr("Your changes are kept until you choose."),
            (
                (self.tr("Keep mine"), self.keep_mine),
                (self.tr("Load theirs"), self.load_theirs),
            ),
        )
        self._workspace.show_bar(bar)

    def keep_mine(self) -> None:
        """Take the file for seen: the next save puts what is here in its place."""
        self._document.have_seen_file()
        self._workspace.hide_bar()

    def load_theirs(self) -> None:
        """Show what is in the file now; undo brings back what was here."""
        path = self._document.path
        if path is None:
            return
        try:
            theirs = posting_file.load(path)
        except FileProblem as problem:
            self._workspace.tell_problem(self.tr("The changed file cannot be read."), problem)
            return
        session = self._document.session
        session.edit(lambda _: theirs, self.tr("loading the changed file"), field="title")
        self._document.have_seen_file(saved=True)
        self._workspace.hide_bar()
        toast = self._workspace.column.toast
        toast.tell(self.tr("Loaded the changed file."), self.tr("Undo"), session.history.undo)

    def _watch(self) -> None:
        """Watch the file and, as saving often replaces it, its folder."""
        path = self._document.path
        wanted = [str(path), str(path.parent)] if path else []
        watched = [*self._watcher.files(), *self._watcher.directories()]
        stale = [one for one in watched if one not in wanted]
        if stale:
            self._watcher.removePaths(stale)
        missing = [one for one in wanted if one not in watched]
        if missing:
            self._watcher.addPaths(missing)
