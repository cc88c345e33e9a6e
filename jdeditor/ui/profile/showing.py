"""Showing the employer profiles from the window, and taking over what was changed in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from jdeditor.posting.profile import given
from jdeditor.ui.profile.dialog import ProfileDialog
from jdeditor.ui.profile.missing import TOPIC

if TYPE_CHECKING:
    from jdeditor.posting.profile import Profile
    from jdeditor.ui.window import Window
    from jdeditor.ui.workspace import Workspace


def show(window: Window) -> None:
    """Show the profiles; pages and the start page follow what is saved."""
    workspace = window.workspace
    own = workspace.document.posting.profile if workspace else ""
    dialog = ProfileDialog(window.renderer, own, window)
    dialog.setStyleSheet(window.styleSheet())
    if workspace and not workspace.session.read_only:
        dialog.offer_use(own)
        dialog.used.connect(lambda profile: _use(workspace, profile))
    kept: list[str] = []
    dialog.kept.connect(kept.append)
    dialog.exec()
    dialog.deleteLater()
    if kept:
        # Later, as the row of the start page that led here is still being clicked.
        QTimer.singleShot(0, window, lambda: _follow(window))


def show_for(workspace: Workspace) -> None:
    """Show the profiles from inside an open posting."""
    from jdeditor.ui.window import Window  # noqa: PLC0415 - which imports what leads here

    window = workspace.window()
    if isinstance(window, Window):
        show(window)


def _use(workspace: Workspace, profile: Profile) -> None:
    label = _tr("employer profile")
    workspace.session.end_run()
    workspace.session.edit(lambda posting: given(profile, posting), label, field="employer.name")
    workspace.bars.hide(TOPIC)
    words = _tr("The posting has the profile “{name}” now.").format(name=profile.title)
    workspace.column.toast.tell(words, _tr("Undo"), workspace.session.history.undo)


def _follow(window: Window) -> None:
    """Have everything that shows a profile show it as it is now."""
    window.forget_start()
    if window.workspace:
        window.workspace.pages.request()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShowingProfiles", text)
