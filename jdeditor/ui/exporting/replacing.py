"""The one question before files are replaced."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from jdeditor.ui.widgets import as_is

if TYPE_CHECKING:
    from jdeditor.ui.exporting.job import Job


class Replacing(Enum):
    """What to do with files that are there already."""

    REPLACE = "replace"
    KEEP_BOTH = "keep_both"
    CANCEL = "cancel"


def may_replace(job: Job, parent: QWidget) -> Replacing:
    """Ask whether the files of an export may be replaced; without such files, nobody asks."""
    there = [target.name for target in job.existing()]
    if not there:
        return Replacing.REPLACE
    box = as_is.box(parent)
    box.setWindowTitle(_tr("Replace files"))
    one, more = _tr("Replace the file that is there?"), _tr("Replace the files that are there?")
    box.setText(one if len(there) == 1 else more)
    folder = _tr("In “{folder}”:").format(folder=job.folder.name or job.folder)
    box.setInformativeText("\n".join([folder, *there]))
    roles = QMessageBox.ButtonRole
    replace = box.addButton(_tr("Replace"), roles.AcceptRole)
    both = box.addButton(_tr("Keep both"), roles.ActionRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(both)
    box.setEscapeButton(cancel)
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is replace:
        return Replacing.REPLACE
    return Replacing.KEEP_BOTH if pressed is both else Replacing.CANCEL


def _tr(text: str) -> str:
    return QCoreApplication.translate("Replacing", text)
