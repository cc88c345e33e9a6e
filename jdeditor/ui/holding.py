"""The file of the open posting in somebody else's hands: reading it, a copy, and taking over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from jdeditor.storage import locks, posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.ui import questions
from jdeditor.ui.bars import HELD
from jdeditor.ui.theme import Severity
from jdeditor.ui.when import when
from jdeditor.ui.widgets.strip import Action, Bar

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtWidgets import QWidget

    from jdeditor.ui.actions import Actions
    from jdeditor.ui.open_posting import OpenPosting
    from jdeditor.ui.workspace import Workspace

_LOOK_MS = 5_000
_LIFE_MS = 300_000


class Holding(QObject):
    """Says who has the file, and looks whether they have let go of it.

    ``copyWanted`` asks for a copy that belongs to no file.
    """

    copyWanted = Signal()

    def __init__(self, document: OpenPosting, workspace: Workspace, actions: Actions) -> None:
        super().__init__(workspace)
        self._document, self._workspace, self._actions = document, workspace, actions
        self._telling = False
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)
        self._life = QTimer(self, interval=_LIFE_MS)
        self._life.timeout.connect(self._show_life)
        document.held.connect(self._show)
        document.session.refused.connect(self._refuse)
        workspace.form.furnishing.furnished.connect(self._furnished)
        workspace.form.binder.filled.connect(self._filled)
        self._show()

    def look(self) -> None:
        """See whether the file is free by now."""
        path, there = self._document.path, self._document.holder
        if path is None or there is None:
            return
        now = locks.holder(path)
        if now is None:
            self._look.stop()
            self._offer_to_edit()
        elif now != there:
            self._document.holder = now
            self._tell()

    def edit(self) -> None:
        """Read the file anew and edit it from now on."""
        path = self._document.path
        if path is None or not self._document.take_over():
            self._show()
            return
        try:
            self._document.session.load(posting_file.load(path))
        except FileProblem as problem:
            self._workspace.tell_problem(self.tr("The file cannot be read."), problem)
            return
        self._document.have_seen_file(saved=True)

    def _take_over(self) -> None:
        if questions.about_taking_over(self._workspace.window(), self._said()):
            self.edit()

    def _show_life(self) -> None:
        if self._document.lock is not None:
            self._document.lock.show_life()

    # ------------------------------------------------------------------ saying so

    def _show(self) -> None:
        self._show_read_only()
        self._life.start()
        if self._document.holder is not None:
            self._look.start()
            self._tell()
        elif self._telling:
            self._telling = False
            self._look.stop()
            self._workspace.bars.hide(HELD)

    def _furnished(self) -> None:
        if self._document.session.read_only:
            self._show_read_only()

    def _filled(self, row: QWidget) -> None:
        if self._document.session.read_only:
            from jdeditor.ui import read_only  # noqa: PLC0415 - see _show_read_only

            read_only.show_fields(row, writable=False)

    def _show_read_only(self) -> None:
        from jdeditor.ui import read_only  # noqa: PLC0415 - knows every field, as few starts do

        read_only.show(self._workspace, self._actions)

    def _tell(self) -> None:
        self._telling = True
        path = self._document.path
        actions: list[Action] = [(self.tr("Open a copy"), self.copyWanted.emit)]
        if path is not None and locks.may_take_over(path):
            actions.append((self.tr("Take over…"), self._take_over))
        safe = self.tr("You can read it.")
        bar = Bar(Severity.CONSIDER, self._said(), safe, actions, icon="lock")
        self._workspace.bars.show(bar, HELD)

    def _offer_to_edit(self) -> None:
        actions = ((self.tr("Edit"), self.edit), (self.tr("Open a copy"), self.copyWanted.emit))
        happened = self.tr("The file is free now.")
        safe = self.tr("You see it as it was when you opened it.")
        bar = Bar(Severity.CONSIDER, happened, safe, actions, icon="lock")
        self._workspace.bars.show(bar, HELD)

    def _refuse(self) -> None:
        said = self.tr("This posting is read-only.")
        toast = self._workspace.column.toast
        toast.tell(said, self.tr("Open a copy"), self.copyWanted.emit)
        self._show_read_only()

    def _said(self) -> str:
        """Return who has the file, where, and since when."""
        there = self._document.holder or locks.Holder()
        if there.is_me and there.here:
            words = self.tr("You have this file open in another window, since {when}.")
        elif there.is_me:
            words = self.tr("You have this file open on {host}, since {when}.")
        elif there.here or not there.host:
            words = self.tr("{who} has this file open, since {when}.")
        else:
            words = self.tr("{who} has this file open on {host}, since {when}.")
        who = there.who or self.tr("Another program")
        return words.format(who=who, host=there.host, when=_when(there.since))


def _when(moment: dt.datetime | None) -> str:
    """Return the time of today, or the day and the time."""
    now = QDateTime.currentDateTime()
    at = now if moment is None else QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if at.date() == now.date():
        return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return when(moment, moment.now().astimezone()) if moment else ""
