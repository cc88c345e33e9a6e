"""Choosing the folder in which the organization keeps roles for everybody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from jdeditor.drafting import role_folders
from jdeditor.storage import own_roles
from jdeditor.storage.problems import FileProblem
from jdeditor.ui import questions
from jdeditor.ui.widgets import as_is

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask(window: QWidget) -> bool:
    """Ask where shared roles are; tell whether that is another place now."""
    now = own_roles.shared()
    if now is not None:
        answer = _answer(window, now)
        if answer is None:
            return False
        if not answer:
            return _share(window, None)
    start = str(now or Path.home())
    chosen = QFileDialog.getExistingDirectory(window, _tr("Folder of shared roles"), start)
    return bool(chosen) and _share(window, Path(chosen))


def _answer(window: QWidget, now: Path) -> bool | None:
    """Tell whether another folder is wanted, or none any more; nothing when all stays."""
    box = as_is.box(window)
    box.setWindowTitle(_tr("Folder of shared roles"))
    box.setText(_tr("Shared roles come from “{folder}”.").format(folder=now))
    other = box.addButton(_tr("Choose another…"), QMessageBox.ButtonRole.AcceptRole)
    none = box.addButton(_tr("Stop using it"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    pressed = box.clickedButton()
    return pressed is other if pressed in (other, none) else None


def _share(window: QWidget, folder: Path | None) -> bool:
    try:
        own_roles.share(folder)
    except FileProblem as problem:
        questions.say(window, _tr("The folder cannot be remembered"), problem)
        return False
    role_folders.use(*own_roles.folders())
    return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("SharingRoles", text)
