"""Asking how far, and why, a finding is set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from jdeditor.checks.asides import Reach
from jdeditor.ui.check.sentences import said
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.fields import FormRow, WordsField
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from jdeditor.checks import Finding

_WIDTH = 460


class AsideDialog(QDialog):
    """Asks for the reason, without which nothing is set aside."""

    def __init__(self, finding: Finding, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set aside"))
        self._reaches = QButtonGroup(self)
        self._choices = {
            Reach.ONCE: QRadioButton(self.tr("Here only")),
            Reach.POSTING: QRadioButton(self._everywhere(finding, words)),
            Reach.ORGANIZATION: QRadioButton(self.tr("In every posting: switch this rule off")),
        }
        self.reason = Words(self.tr("Reason"), rich=False)
        self.go = Button(self.tr("Set aside"), "primary")
        self._cancel = Button(self.tr("Cancel"))
        self._column = QVBoxLayout(self)
        self._lay(finding)
        self._ring = FocusRing(self)
        self.reason.textChanged.connect(self._allow)
        self.go.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._allow()
        THEME.follow(self.restyle)

    def _everywhere(self, finding: Finding, words: str) -> str:
        if finding.span == (0, 0):
            return self.tr("Wherever it is found in this posting")
        return self.tr("“{words}” everywhere in this posting").format(words=words)

    def _lay(self, finding: Finding) -> None:
        self._column.addWidget(Label(said(finding), "label", wrap=True))
        for reach, choice in self._choices.items():
            self._reaches.addButton(choice)
            self._column.addWidget(choice)
            choice.setChecked(reach is Reach.ONCE)
        field = WordsField(self.reason)
        help_ = self.tr("It stays with the posting, for those who approve it.")
        self._column.addWidget(FormRow(self.tr("Reason"), field, help_))
        roles = (self.go, BoxRole.AcceptRole), (self._cancel, BoxRole.RejectRole)
        self._column.addWidget(button_box(*roles))
        self.go.setDefault(True)
        self.reason.setFocus()

    def reach(self) -> Reach:
        """Return how far it is set aside."""
        return next(reach for reach, choice in self._choices.items() if choice.isChecked())

    def why(self) -> str:
        """Return the reason."""
        return " ".join(self.reason.words().split())

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.why()))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(16))
        self._column.setSpacing(space(12))
        self.setMinimumWidth(THEME.scale.px(_WIDTH))
