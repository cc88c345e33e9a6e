"""What came back with a Word file beyond what was taken over: edits without a field, comments."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.approval.returning import Opened
    from jdeditor.document.returned import Untaken
    from jdeditor.readers.word_remarks import Remark

_SIZE = (560, 520)


class Report(QDialog):
    """A list to work through; the window beside it stays in use."""

    def __init__(self, name: str, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What came back with “{name}”").format(name=name))
        self._opened = opened
        self.about = Label(
            self.tr("The lines that fit in a field are taken over. Look at the rest yourself."),
            "label",
            "2",
            wrap=True,
        )
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.windowTitle())
        self.words.setOpenLinks(False)
        self.words.setTabChangesFocus(True)
        self.words.setHtml("".join(self._pieces()))
        self.copy_button = Button(self.tr("Copy all"))
        self.close_button = Button(self.tr("Close"), "primary")
        self._lay()
        self._ring = FocusRing(self)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(12))
        self.words.setFont(THEME.font("body"))
        self.words.document().setDocumentMargin(space(12))
        fit(self, *_SIZE)

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.about)
        self._column.addWidget(self.words, 1)
        roles = (self.copy_button, BoxRole.ActionRole), (self.close_button, BoxRole.RejectRole)
        self._column.addWidget(button_box(*roles))

    def _pieces(self) -> Iterator[str]:
        if self._opened.untaken:
            yield f"<h4>{escape(self.tr('Edits without a field'))}</h4>"
            yield from (f"<p>{self._untaken(edit)}</p>" for edit in self._opened.untaken)
        if self._opened.remarks:
            yield f"<h4>{escape(self.tr('Comments'))}</h4>"
            yield from (f"<p>{self._remark(remark)}</p>" for remark in self._opened.remarks)

    def _untaken(self, edit: Untaken) -> str:
        if not edit.before:
            said = self.tr("“{now}” was added.")
        elif not edit.words:
            said = self.tr("“{before}” was taken out.")
        else:
            said = self.tr("“{before}” now reads “{now}”")
        under = f"<b>{escape(edit.under)}</b><br>" if edit.under else ""
        return under + escape(said.format(before=edit.before, now=edit.words))

    def _remark(self, remark: Remark) -> str:
        author = escape(remark.author or self.tr("Somebody"))
        about = self.tr("on “{words}”").format(words=remark.about) if remark.about else ""
        return f"<b>{author}</b> {escape(about)}<br>{escape(remark.words).replace(chr(10), '<br>')}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        announce(self, self.tr("Copied"))
