"""The column in the middle: undo and redo, insert, status, and the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jdeditor.posting.lens import lens
from jdeditor.posting.vocabulary import Status
from jdeditor.ui import names
from jdeditor.ui.column_head import ColumnHead, Rule
from jdeditor.ui.form import Form
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button, MenuButton, Tool
from jdeditor.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from jdeditor.ui.session import Session

_ICONS = {
    Status.DRAFT: "pencil-line",
    Status.IN_REVIEW: "send",
    Status.APPROVED: "badge-check",
}
_LONGEST = 40
"""The letters of a text that a toast repeats."""
_STATUS = lens(lambda p: p.approval.status)


class FormColumn(QWidget):
    """The form under its head, with toasts above it."""

    def __init__(self, session: Session, insert: QMenu, outline: QMenu) -> None:
        super().__init__()
        self._session = session
        self.form = Form(session)
        self.toast = Toast(self)
        self.head = ColumnHead(self.tr("Editing"), "form")
        self._undo = self._tool("undo-2", session.history.undo)
        self._redo = self._tool("redo-2", session.history.redo)
        self.outline = MenuButton(self.tr("Outline"), outline)
        self._rule = Rule()
        self.insert = MenuButton(self.tr("Insert"), insert)
        self.to_pages = Button(self.tr("Pages"), "quiet", "file-text")
        self._statuses = self._made_statuses()
        self.status = MenuButton("", self._statuses)
        self._fill_head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.form, 1)
        session.changed.connect(self._show_status)
        for signal in (session.history.indexChanged, session.history.cleanChanged):
            signal.connect(self._show_history)
        self.form.removed.connect(self._tell_removed)
        self.form.binder.told.connect(self.toast.tell)
        self._show_status()
        self._show_history()

    def _fill_head(self) -> None:
        row = self.head.row
        for part in (self.outline, self._undo, self._redo, self._rule, self.insert):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.status)
        row.addWidget(self.to_pages)
        row.setContentsMargins(THEME.scale.space(12), 0, THEME.scale.space(8), 0)

    def fold(self, *, sidebar: bool, single: bool) -> None:
        """Offer in the head what the columns that have no room offer elsewhere."""
        self.outline.setVisible(not sidebar)
        self.to_pages.setVisible(single)
        for part in (self._rule, self.insert, self.status):
            part.setVisible(not single)

    def _tool(self, icon: str, slot: object) -> Tool:
        tool = Tool(icon, "", size=28, width=28)
        tool.clicked.connect(slot)
        return tool

    def status_menu(self) -> QMenu:
        """Return the statuses to choose from."""
        return self._statuses

    def _made_statuses(self) -> QMenu:
        menu = QMenu(self)
        for status in Status:
            action = menu.addAction(THEME.icon(_ICONS[status]), names.choice(status))
            action.triggered.connect(lambda _on=False, status=status: self._set_status(status))
        return menu

    def _set_status(self, status: Status) -> None:
        self._session.put(_STATUS, status, self.tr("change of status"))

    def _show_status(self) -> None:
        status = self._session.posting.approval.status
        self.status.setWords(names.choice(status), _ICONS[status])
        said = self.tr("Status: {status}").format(status=names.choice(status))
        self.status.setAccessibleName(said)

    def _show_history(self, *_: object) -> None:
        history = self._session.history
        self._undo.setEnabled(history.canUndo())
        self._redo.setEnabled(history.canRedo())
        undo, redo = history.undoText(), history.redoText()
        words = self.tr("Undo {step}").format(step=undo) if undo else self.tr("Undo")
        self._undo.setName(words)
        words = self.tr("Redo {step}").format(step=redo) if redo else self.tr("Redo")
        self._redo.setName(words)

    def _tell_removed(self, words: str) -> None:
        said = self.tr("Removed “{words}”").format(words=_short(words))
        self.toast.tell(said, self.tr("Undo"), self._session.history.undo)

    def tell_added(self, words: str, where: str) -> None:
        """Say that a line of the guide is in the posting now."""
        said = self.tr("Added “{words}” to {where}").format(words=_short(words), where=where)
        self.toast.tell(said, self.tr("Undo"), self._session.history.undo)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
