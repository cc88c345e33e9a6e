"""The calm window about a fault of the program, with details to copy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing

_WIDTH, _DETAILS = 520, 220


class FaultDialog(QDialog):
    """Says what happened, what is safe and what to do; without a window behind it, the start ends.

    ``saveWanted`` asks for the posting to be saved.
    """

    saveWanted = Signal()

    def __init__(self, details: str, window: QWidget | None, *, kept: bool) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Something went wrong"))
        happened = self.tr("The program met a fault of its own. You can go on working.")
        safe = self.tr("Save your posting now, to be safe.")
        if kept:
            safe = self.tr("Your text is safe: a recovery copy was kept just now.")
        if window is None:
            happened = self.tr("The program met a fault of its own and could not start.")
            safe = self.tr("Your files and recovery copies are as they were.")
        self._happened = Label(happened, "label", wrap=True)
        self._safe = Label(safe, "ui", "2", wrap=True)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details of the fault"))
        self.details.hide()
        self.show_details = Button(self.tr("Show details"))
        self.copy_details = Button(self.tr("Copy details"))
        self.save = Button(self.tr("Save"))
        self.save.setVisible(window is not None)
        self.leave = Button(self.tr("Go on") if window else self.tr("Close"), "primary")
        self._lay()
        self._connect()
        self._ring = FocusRing(self)
        THEME.follow(self.restyle)

    def add(self, details: str) -> None:
        """Take in a further fault, without a further window."""
        self.details.appendPlainText(details)

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        for part in (self._happened, self._safe, self.details):
            self._column.addWidget(part)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.show_details)
        self._foot.addWidget(self.copy_details)
        self._foot.addStretch(1)
        roles = (self.save, BoxRole.AcceptRole), (self.leave, BoxRole.RejectRole)
        self._foot.addWidget(button_box(*roles))
        self._column.addLayout(self._foot)
        self.leave.setDefault(True)
        self.leave.setFocus()

    def _connect(self) -> None:
        self.show_details.clicked.connect(self._show_details)
        self.copy_details.clicked.connect(self._copy)
        self.save.clicked.connect(self.accept)
        self.save.clicked.connect(self.saveWanted)
        self.leave.clicked.connect(self.accept)

    def _show_details(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.show_details.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        announce(self, self.tr("Details copied"))
        self.copy_details.setText(self.tr("Copied"))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(12))
        self._foot.setSpacing(space(8))
        self.details.setFont(THEME.font("small"))
        self.details.setMinimumHeight(THEME.scale.px(_DETAILS))
        self.setMinimumWidth(THEME.scale.px(_WIDTH))
