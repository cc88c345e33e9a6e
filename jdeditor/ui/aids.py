"""What helps with the lines of the open posting: another level, and where each came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdeditor.ui.workspace import Workspace


def change_level(workspace: Workspace) -> None:
    """Offer what another level changes."""
    # Imported here, as below: a posting is shown before any of this is asked for.
    from jdeditor.ui import leveling  # noqa: PLC0415

    leveling.ask(workspace)


def show_origins(workspace: Workspace) -> None:
    """Show where each line came from."""
    from jdeditor.ui import tracing  # noqa: PLC0415

    tracing.show(workspace)
