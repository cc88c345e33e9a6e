"""Saying that a posting's employer profile is not on this computer, or not whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.employer.looks import looks
from jdeditor.ui.theme import Severity
from jdeditor.ui.widgets.strip import Bar

if TYPE_CHECKING:
    from jdeditor.ui.workspace import Workspace

TOPIC = "employer"
"""Of the message across the window."""


def tell(workspace: Workspace) -> None:
    """Say what is wrong with the profile of the open posting, if anything is."""
    profile = workspace.document.posting.profile
    if not profile or looks(profile).problem is None:
        return
    happened = _tr("The employer profile “{name}” cannot be used here.").format(name=profile)
    safe = _tr("The posting is whole; its pages have no logo and no brand color.")
    choose = (_tr("Employer profiles…"), lambda: _show(workspace))
    workspace.bars.show(Bar(Severity.CONSIDER, happened, safe, (choose,), _tr("Hide")), TOPIC)


def _show(workspace: Workspace) -> None:
    """Show the profiles that there are, one of which the posting may have."""
    from jdeditor.ui.profile.showing import show_for  # noqa: PLC0415 - only where it is asked for

    show_for(workspace)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MissingProfile", text)
