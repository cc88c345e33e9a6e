"""The view that shows what is different between two postings."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from jdeditor.document.inline import plain
from jdeditor.posting.difference import Difference, difference
from jdeditor.posting.posting import Posting
from jdeditor.ui.comparing import telling
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.labels import Label

_MARGIN = 12


class CompareView(QWidget):
    """What was added, removed, changed and moved, under one line that counts it."""

    def __init__(self) -> None:
        super().__init__()
        self._pair = Posting(), Posting()
        self._found = Difference()
        self.summary = Label("", "label")
        self._legend = Label(
            self.tr("Added words are underlined, removed words are struck out."), "small", "3"
        )
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.tr("What is different"))
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setOpenLinks(False)
        self.words.setTabChangesFocus(True)
        self._column = QVBoxLayout(self)
        for part in (self.summary, self._legend):
            self._column.addWidget(part)
        self._column.addWidget(self.words, 1)
        THEME.follow(self.restyle)

    def compare(self, before: Posting, after: Posting) -> None:
        """Show what is different in ``after``."""
        self._pair = before, after
        self._found = difference(before, after, plain)
        self.summary.setText(telling.summary(self._found))
        self._legend.setVisible(bool(self._found))
        self._tell()

    def restyle(self) -> None:
        """Take over the colors and measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space(4))
        self.words.setFont(THEME.font("body"))
        self.words.document().setDocumentMargin(space(_MARGIN))
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(THEME.scale.px(560), THEME.scale.px(480))

    def _tell(self) -> None:
        self.words.setHtml(telling.page(self._found, *self._pair))
