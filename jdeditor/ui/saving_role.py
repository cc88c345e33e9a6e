"""Saving the open posting as a role of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from jdeditor.drafting import role_folders
from jdeditor.drafting.packing import packed, slug
from jdeditor.storage import looking, own_roles
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.question import ask_words

if TYPE_CHECKING:
    from jdeditor.ui.workspace import Workspace


def ask(workspace: Workspace) -> bool:
    """Ask for a name, and keep the posting as a role to begin from; tell whether it is kept."""
    posting = workspace.document.posting
    name = ask_words(
        workspace.window(),
        _tr("Save as a role"),
        _tr("New postings can begin from it. Dates, numbers and approval are left out.\n\nName:"),
        _tr("Save role"),
        posting.title.strip(),
    )
    title = (name or "").strip()
    if not title:
        return False
    again = looking.is_there(own_roles.folder() / f"{slug(title)}.toml")
    if again and not _may_replace(workspace, title):
        return False
    try:
        own_roles.save(slug(title), packed(posting, title), replace=again)
    except FileProblem as problem:
        workspace.tell_problem(_tr("Could not save the role."), problem)
        return False
    role_folders.use(*own_roles.folders())
    workspace.column.toast.tell(_tr("Saved as the role “{name}”.").format(name=title))
    return True


def _may_replace(workspace: Workspace, title: str) -> bool:
    box = as_is.box(workspace.window())
    box.setWindowTitle(_tr("Save as a role"))
    box.setText(_tr("There is a role “{name}” already.").format(name=title))
    box.setInformativeText(_tr("Do you want to replace it?"))
    replace = box.addButton(_tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is replace


def _tr(text: str) -> str:
    return QCoreApplication.translate("SavingRole", text)
