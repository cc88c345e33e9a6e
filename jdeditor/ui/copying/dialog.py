"""The dialog *Copy for a job board*: what goes there, and what that board will cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.ui.copying.gauge import Gauge
from jdeditor.ui.copying.words import count, sentence
from jdeditor.ui.settings import BOARD
from jdeditor.ui.shipped import named
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.strip import Strip
from jdeditor.writers.boards import board, boards, pasted

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

_SIZE = (640, 680)


class CopyDialog(QDialog):
    """Shows a posting as a board would take it and puts it on the clipboard.

    ``copied`` carries what went there, in words for a message.
    """

    copied = Signal(str)

    def __init__(self, posting: Posting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy for a job board"))
        self._posting = posting
        self._document = compose(posting, layout("career"))
        self.choice = Combo(self.tr("Job board"), [(one.id, named(one.title)) for one in boards()])
        if BOARD.get() in [one.id for one in boards()]:
            self.choice.setValue(BOARD.get())
        self.about = Label("", "label", "2", wrap=True)
        self.title_gauge, self.body_gauge = Gauge(self.tr("Title")), Gauge(self.tr("Text"))
        self.strips: list[Strip] = []
        self.lacks = QWidget()
        self._lacks = QVBoxLayout(self.lacks)
        self._lacks.setContentsMargins(0, 0, 0, 0)
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.tr("The text as it will be copied"))
        self.words.setOpenLinks(False)
        self.words.setTabChangesFocus(True)
        self.copy_title = Button(self.tr("Copy title"))
        self.copy_text = Button(self.tr("Copy text"), "primary")
        self.close_button = Button(self.tr("Close"))
        self._lay()
        self._ring = FocusRing(self)
        self.choice.chosen.connect(self._choose)
        self.copy_title.clicked.connect(self._copy_title)
        self.copy_text.clicked.connect(self._copy_text)
        self.close_button.clicked.connect(self.reject)
        self.copy_text.setDefault(True)
        THEME.follow(self.restyle)
        self._show()

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(FormRow(self.choice.accessibleName(), self.choice))
        for part in (self.about, self.title_gauge, self.body_gauge, self.lacks):
            self._column.addWidget(part)
        self._column.addWidget(self.words, 1)
        foot = button_box(
            (self.copy_text, BoxRole.AcceptRole),
            (self.copy_title, BoxRole.ActionRole),
            (self.close_button, BoxRole.RejectRole),
        )
        self._column.addWidget(foot)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(12))
        self._lacks.setSpacing(space(8))
        self.words.setFont(THEME.font("body"))
        self.words.document().setDocumentMargin(space(12))
        fit(self, *_SIZE)

    # ------------------------------------------------------------------ showing

    def _choose(self, chosen: str) -> None:
        BOARD.set(chosen)
        self._show()

    def _show(self) -> None:
        self._board = board(self.choice.value())
        self._made = pasted(self._document, self._posting, self._board)
        self.about.setText(self._about())
        self._measure(self.title_gauge, len(self._document.title), self._board.title_limit)
        self._measure(self.body_gauge, self._made.length, self._board.body_limit)
        self._tell_lacks()
        if self._made.html:
            self.words.setHtml(self._made.html)
        else:
            self.words.setPlainText(self._made.text)

    def _about(self) -> str:
        if self._board.checked is None:
            return named(self._board.about)
        day = self._board.checked.strftime("%Y-%m")
        source = self.tr("Limits: {source}, as of {day}.").format(
            source=self._board.source, day=day
        )
        return f"{named(self._board.about)} {source}"

    def _measure(self, gauge: Gauge, used: int, limit: int) -> None:
        if limit:
            words = self.tr("{used} of {limit} characters")
        else:
            words = self.tr("{used} characters, no limit known")
        gauge.show_use(used, limit, words.format(used=count(used), limit=count(limit)))

    def _tell_lacks(self) -> None:
        for old in self.strips:
            self._lacks.removeWidget(old)
            old.hide()
            old.deleteLater()
        said = [sentence(lack, self._board, self._posting) for lack in self._made.lacks]
        self.strips = [Strip(Severity.SHOULD, words) for words in said]
        for strip in self.strips:
            self._lacks.addWidget(strip)
        self.lacks.setVisible(bool(self._made.lacks))

    # ------------------------------------------------------------------ copying

    def _copy_title(self) -> None:
        QGuiApplication.clipboard().setText(self._made.title)
        announce(self, self.tr("Title copied"))

    def _copy_text(self) -> None:
        data = QMimeData()
        data.setText(self._made.text)
        if self._made.html:
            data.setHtml(self._made.html)
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(self.tr("Copied for {board}.").format(board=named(self._board.title)))
        self.accept()
