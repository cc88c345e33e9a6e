"""Changing the level of the open posting: its dialog, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from jdeditor.drafting import leveling, matching
from jdeditor.ui.leveling.dialog import LevelDialog

if TYPE_CHECKING:
    from jdeditor.ui.workspace import Workspace

__all__ = ["LevelDialog", "ask"]


def ask(workspace: Workspace) -> None:
    """Offer what another level changes, and take what is chosen as one step."""
    session = workspace.session
    session.end_run()
    role = matching.role_of(session.posting)
    if role is None:
        workspace.column.toast.tell(_tr("No role has this title, so no level is known for it."))
        return
    dialog = LevelDialog(session.posting, role, workspace.window())
    if dialog.exec() == QDialog.DialogCode.Accepted:
        chosen, level = dialog.chosen(), dialog.level
        session.edit(
            lambda posting: leveling.relevelled(posting, role, level, chosen),
            _tr("changing the level"),
            field=chosen[0].field if chosen else "title",
        )
        words = _tr("Took {n} of {all} changes.").format(n=len(chosen), all=len(dialog.offered))
        workspace.column.toast.tell(words, _tr("Undo"), workspace.undo)
    dialog.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Leveling", text)
