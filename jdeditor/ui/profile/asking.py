"""What has to be asked before a profile is left or taken away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from jdeditor.ui.questions import Answer
from jdeditor.ui.widgets import as_is


def about_unsaved(window: QWidget, name: str) -> Answer:
    """Ask whether to save a profile before it is left."""
    box = as_is.box(window)
    shown = name or _tr("this profile")
    box.setWindowTitle(_tr("Unsaved changes"))
    box.setText(_tr("Save the changes to “{name}”?").format(name=shown))
    box.setInformativeText(_tr("If you do not save, they are gone."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText(_tr("Don’t save"))
    box.setDefaultButton(buttons.Save)
    pressed = QMessageBox.StandardButton(box.exec())
    answers = {buttons.Save: Answer.SAVE, buttons.Discard: Answer.DISCARD}
    return answers.get(pressed, Answer.CANCEL)


def about_deleting(window: QWidget, name: str) -> bool:
    """Ask whether a profile may really go."""
    box = as_is.box(window)
    box.setWindowTitle(_tr("Delete the profile"))
    box.setText(_tr("Delete the profile “{name}”?").format(name=name))
    box.setInformativeText(_tr("Its postings stay as they are, without logo, color or letterhead."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText(_tr("Delete"))
    box.setDefaultButton(buttons.Cancel)
    return QMessageBox.StandardButton(box.exec()) == buttons.Discard


def _tr(text: str) -> str:
    return QCoreApplication.translate("AskingOfProfiles", text)
