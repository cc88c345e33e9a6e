"""The page of the versions: a list of them, and what is different between any two."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jdeditor.storage import sent, versions
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.version import Reason, Sent, Version
from jdeditor.ui import questions
from jdeditor.ui.column_head import ColumnHead
from jdeditor.ui.comparing.view import CompareView
from jdeditor.ui.problems import told, told_of
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.versions import words
from jdeditor.ui.versions.list_view import Row, VersionList
from jdeditor.ui.widgets import dropped
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import Button, Tool
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.open_posting import OpenPosting
    from jdeditor.ui.versions.keeper import Keeper

NOW, BEFORE = "now", "before"
_LEFT, _LEFT_NARROW = 360, 280
_WIDE = 1100


class VersionsPage(QWidget):
    """The versions of the open posting; ``closed`` leads back to it.

    ``copyWanted`` carries the posting of a version to open by itself.
    """

    closed = Signal()
    copyWanted = Signal(object)

    def __init__(self, document: OpenPosting, keeper: Keeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._keeper = document, keeper
        self._versions: dict[str, Version] = {}
        self._exports: tuple[Sent, ...] = ()
        self._wanted = NOW
        self.setAcceptDrops(True)
        self.list = VersionList(self.tr("Versions"))
        self.view = CompareView()
        self.answer: Strip | None = None
        self.which = Button(self.tr("Find the version of a file…"), "quiet", "search")
        self.name = Button(self.tr("Name…"))
        self.copy = Button(self.tr("Open a copy"))
        self.restore = Button(self.tr("Restore"), "primary")
        self.other = Combo(self.tr("Compare with"), [(NOW, ""), (BEFORE, "")])
        self._left, self._right = QWidget(), QWidget()
        self._lay()
        self._connect()
        THEME.follow(self.restyle)
        self.refresh()

    # ------------------------------------------------------------------ laying it out

    def _lay(self) -> None:
        left = self._rows_left = QVBoxLayout(self._left)
        left.addWidget(self.list, 1)
        left.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        top = self._tools = QHBoxLayout()
        top.addWidget(Label(self.tr("Compare with"), "label"))
        top.addWidget(self.other, 2)
        top.addStretch(1)
        right = self._rows_right = QVBoxLayout(self._right)
        right.addLayout(top)
        right.addWidget(self.view, 1)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self._left)
        columns.addWidget(self._right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addLayout(columns, 1)

    def _head(self) -> ColumnHead:
        head = ColumnHead(self.tr("Versions"), "form")
        back = Tool("chevron-left", self.tr("Back to the posting"), size=28)
        back.clicked.connect(self.closed)
        name = self._document.name
        said = self.tr("Versions of “{name}”").format(name=name) if name else self.tr("Versions")
        head.row.addWidget(back)
        title = Label(said, "heading")
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.row.addWidget(title, 1)
        for button in (self.name, self.copy, self.restore):
            head.row.addWidget(button)
        return head

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _key: self._show())
        self.other.chosen.connect(self.compare_with)
        self.which.clicked.connect(self._ask_for_file)
        self.name.clicked.connect(self._ask_for_name)
        self.copy.clicked.connect(self._open_copy)
        self.restore.clicked.connect(self._restore)
        self._keeper.changed.connect(self.refresh)
        away = QShortcut(QKeySequence("Escape"), self)
        away.activated.connect(self.closed)

    # ------------------------------------------------------------------ the list

    def refresh(self) -> None:
        """Show the versions there are now."""
        key = self._keeper.key
        found = versions.versions(key)
        self._exports = sent.exports(key)
        self._versions = {version.id: version for version in found}
        now = Row(NOW, self.tr("As it is now"), "", self._unsaved())
        self.list.setRows([now, *(self._row(version) for version in found)])
        self._offer_others(found)
        self._show()

    def _unsaved(self) -> str:
        return self.tr("Not saved yet") if self._document.unsaved else self.tr("Saved")

    def _row(self, version: Version) -> Row:
        made = [one for one in self._exports if one.version == version.id]
        said = words.about(version, made)
        when = words.moment(version.kept)
        return Row(version.id, words.title(version), when, said, bool(version.name))

    def _offer_others(self, found: tuple[Version, ...]) -> None:
        choices = [(NOW, self.tr("The text as it is now"))]
        choices += [(BEFORE, self.tr("The version before it"))]
        choices += [(one.id, f"{words.title(one)}, {words.moment(one.kept)}") for one in found]
        self.other.setChoices(choices)
        self._wanted = self._wanted if self._wanted in dict(choices) else NOW

    # ------------------------------------------------------------------ comparing

    def _show(self) -> None:
        now = self.list.current() == NOW
        self.restore.setEnabled(not now and not self._document.session.read_only)
        self.copy.setEnabled(not now)
        self.other.setValue(BEFORE if now and self._wanted == NOW else self._wanted)
        self._compare()

    def compare_with(self, other: str) -> None:
        """Compare with the text as it is now, the version before, or one by its id."""
        self._wanted = other
        self._show()

    def _compare(self) -> None:
        """Show what the later of the two texts says otherwise than the earlier."""
        order = [NOW, *self._versions]
        there = order.index(self.list.current() or NOW)
        other = self.other.value()
        against = self._before(there) if other == BEFORE else order.index(other)
        texts = [self._posting(order[place]) for place in sorted((there, against))]
        self.view.compare(texts[1], texts[0])

    def _before(self, there: int) -> int:
        """Return which version, by its number in the list, is the one before another."""
        known = list(self._versions.values())
        if there > 0:
            return min(there + 1, len(known))
        now = versions.digest(self._document.posting)
        return next((n for n, one in enumerate(known, 1) if one.digest != now), 0)

    def _posting(self, key: str) -> Posting:
        if key not in self._versions:
            return self._document.posting
        try:
            return versions.load(self._keeper.key, self._versions[key])
        except FileProblem as problem:
            self._tell(Severity.MUST, told(problem))
            return self._document.posting

    # ------------------------------------------------------------------ what can be done

    def _restore(self) -> None:
        """Take the text of a version as one step, which undo takes back."""
        version = self._versions.get(self.list.current())
        if version is None:
            return
        self._keeper.keep(Reason.WORKED)
        posting = self._posting(version.id)
        self._document.session.end_run()
        label = self.tr("restoring a version")
        self._document.session.edit(lambda _: posting, label, field="title")
        self._keeper.keep(Reason.RESTORED)
        announce(self, self.tr("Restored"))
        self.closed.emit()

    def _open_copy(self) -> None:
        if self.list.current() in self._versions:
            self.copyWanted.emit(self._posting(self.list.current()))

    def _ask_for_name(self) -> None:
        version = self._versions.get(self.list.current())
        name = questions.version_name(self.window(), version.name if version else "")
        if name is None:
            return
        if version is None:
            self._keeper.name(name)
        else:
            versions.name(self._keeper.key, version, name)
            self.refresh()

    # ------------------------------------------------------------------ files that were sent

    def _ask_for_file(self) -> None:
        path = questions.exported_file(self.window())
        if path is not None:
            self.find_file(path)

    def find_file(self, path: Path) -> None:
        """Say which version an exported file is, and go to it."""
        self._keeper.flush()
        try:
            found = sent.which(path)
        except FileProblem as problem:
            self._tell(Severity.MUST, told_of(problem))
            return
        if found is None:
            said = self.tr("“{file}” was not exported here, or was changed since.")
            self._tell(Severity.CONSIDER, said.format(file=path.name))
        elif found.document != self._keeper.key or not self.list.setCurrent(found.version):
            said = self.tr("“{file}” was exported {when} from another posting, {posting}.")
            where = Path(found.posting).name or self.tr("which had no file")
            when = words.moment(found.exported)
            self._tell(
                Severity.CONSIDER,
                said.format(file=path.name, when=when, posting=where),
                partial(self._copy_of, found),
            )
        else:
            said = self.tr("“{file}” was exported {when} and says what this version says.")
            when = words.moment(found.exported)
            self._tell(Severity.GOOD, said.format(file=path.name, when=when))

    def _copy_of(self, found: Sent) -> None:
        there = {one.id: one for one in versions.versions(found.document)}
        if found.version in there:
            self.copyWanted.emit(versions.load(found.document, there[found.version]))

    def _tell(self, severity: Severity, said: str, act: partial[None] | None = None) -> None:
        if self.answer is not None:
            self._rows_right.removeWidget(self.answer)
            self.answer.hide()
            self.answer.deleteLater()
        self.answer = Strip(severity, said, ((self.tr("Open a copy"), act),) if act else ())
        self._rows_right.insertWidget(0, self.answer)
        announce(self, said)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dropped.welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if (file := dropped.file(event)) is not None:
            self.find_file(file)

    # ------------------------------------------------------------------ looks

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._rows_left.setContentsMargins(space(12), space(12), space(12), space(12))
        self._rows_left.setSpacing(space(8))
        self._rows_right.setContentsMargins(space(16), space(16), space(16), space(16))
        self._rows_right.setSpacing(space(12))
        self._tools.setSpacing(space(8))
        self._fit()

    def _fit(self) -> None:
        wide = self.width() / THEME.scale.text >= _WIDE
        self._left.setFixedWidth(THEME.scale.px(_LEFT if wide else _LEFT_NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), THEME.color("form"))
        painter.fillRect(self._left.geometry(), THEME.color("chrome"))
        painter.setPen(THEME.color("rule"))
        edge = self._left.geometry().right()
        painter.drawLine(edge, self._left.y(), edge, self.height())
