"""Where each line of the open posting came from, in words and in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.ui.tracing.dialog import OriginsDialog

if TYPE_CHECKING:
    from jdeditor.ui.workspace import Workspace

__all__ = ["OriginsDialog", "show"]


def show(workspace: Workspace) -> None:
    """Show the list beside the window; a line leads to its place in the form."""
    dialog = OriginsDialog(workspace.session, workspace)
    dialog.placeWanted.connect(workspace.form.reveal)
    dialog.show()
