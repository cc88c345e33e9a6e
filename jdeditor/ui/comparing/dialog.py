"""The dialog that compares two texts, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from jdeditor.posting.posting import Posting
from jdeditor.ui.comparing.view import CompareView
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.strip import Action

_SIZE = (760, 640)


class CompareDialog(QDialog):
    """Shows what ``after`` says otherwise than ``before``; each action closes it first."""

    def __init__(
        self,
        before: Posting,
        after: Posting,
        about: str,
        actions: Sequence[Action] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare"))
        self.view = CompareView()
        self.view.compare(before, after)
        self._about = Label(about, "ui", "2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._about)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self._foot(actions))
        self._ring = FocusRing(self)
        THEME.follow(self.restyle)

    def _foot(self, actions: Sequence[Action]) -> QDialogButtonBox:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        close.setDefault(True)  # and none that takes something over unasked
        self.buttons = {close.text(): close}
        for words, act in actions:
            button = self.buttons[words] = Button(words)
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _on=False, act=act: act())
        doing = [(self.buttons[words], BoxRole.AcceptRole) for words, _ in actions]
        return button_box(*doing, (close, BoxRole.RejectRole))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(12))
        fit(self, *_SIZE)


def show(
    parent: QWidget, before: Posting, after: Posting, about: str, actions: Sequence[Action] = ()
) -> None:
    """Compare two postings until the person closes the dialog or chooses what to do."""
    dialog = CompareDialog(before, after, about, actions, parent)
    dialog.exec()
    dialog.deleteLater()
