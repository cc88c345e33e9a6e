"""What was closed without saving in the last month, to look at and to open again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from jdeditor.posting.posting import Posting
from jdeditor.storage import documents, posting_file, versions
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.comparing.view import CompareView
from jdeditor.ui.theme import THEME
from jdeditor.ui.versions import words
from jdeditor.ui.versions.list_view import Row, VersionList
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jdeditor.ui.window import Window

_SIZE = (900, 600)
_LEFT = 320


class GivenUpDialog(QDialog):
    """A list, and what each would change in its file; ``wanted`` is the posting to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Closed without saving"))
        self.wanted: Posting | None = None
        self._found = {version.id: (key, version) for key, version in versions.given_up()}
        self.list = VersionList(self.tr("Closed without saving"))
        self.view = CompareView()
        self.open_button = Button(self.tr("Open a copy"), "primary")
        self.close_button = Button(self.tr("Close"))
        said = self.tr("What you close without saving is kept for 30 days.")
        nothing = self.tr("Nothing was closed without saving in the last 30 days.")
        self._about = Label(said if self._found else nothing, "ui", "2", wrap=True)
        self._lay()
        self.list.chosen.connect(self._show)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.reject)
        self.open_button.setEnabled(bool(self._found))
        self._ring = FocusRing(self)
        THEME.follow(self.restyle)
        self.list.setRows([self._row(id_) for id_ in self._found])
        for part in (self.list, self.view, self.open_button):
            part.setVisible(bool(self._found))

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._about)
        self._row_ = QHBoxLayout()
        self._row_.addWidget(self.list)
        self._row_.addWidget(self.view, 1)
        self._column.addLayout(self._row_, 1)
        roles = (self.open_button, BoxRole.AcceptRole), (self.close_button, BoxRole.RejectRole)
        self._column.addWidget(button_box(*roles))

    def _row(self, id_: str) -> Row:
        key, version = self._found[id_]
        path = documents.place(key)
        name = path.name if path else self.tr("never saved to a file")
        said = f"{words.about(version, ())} · {name}"
        title = version.title or self.tr("New posting")
        return Row(id_, title, words.moment(version.kept), said)

    def _posting(self, id_: str) -> Posting:
        key, version = self._found[id_]
        try:
            return versions.load(key, version)
        except FileProblem:
            return Posting()

    def _show(self, id_: str) -> None:
        path = documents.place(self._found[id_][0])
        try:
            before = posting_file.load(path) if path else Posting()
        except FileProblem:
            before = Posting()
        self.view.compare(before, self._posting(id_))

    def _open(self) -> None:
        self.wanted = self._posting(self.list.current())
        self.accept()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(16))
        self._row_.setSpacing(space(16))
        self.list.setFixedWidth(THEME.scale.px(_LEFT))
        if self._found:
            fit(self, *_SIZE)


def show(window: Window) -> None:
    """Show what was closed without saving, and open what the person chooses."""
    dialog = GivenUpDialog(window)
    dialog.exec()
    dialog.deleteLater()
    if dialog.wanted is not None:
        window.open_copy(dialog.wanted)
