"""Windows that need no open posting; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdeditor.ui.window import Window


def show_shortcuts(window: Window) -> None:
    """Show every command with its keys."""
    from jdeditor.ui.commands.keyboard_map import KeyboardMap  # noqa: PLC0415

    dialog = KeyboardMap(window)
    dialog.exec()
    dialog.deleteLater()


def show_commands(window: Window) -> None:
    """Let the person find all that can be done by a few letters."""
    from jdeditor.ui.commands.palette import show_palette  # noqa: PLC0415

    show_palette(window)


def show_preferences(window: Window) -> None:
    """Let the person set what the program remembers."""
    from jdeditor.ui.preferences import Preferences  # noqa: PLC0415

    dialog = Preferences(window)
    dialog.exec()
    dialog.deleteLater()


def show_about(window: Window) -> None:
    """Say what the program is, and whose work it stands on."""
    from jdeditor.ui import help_dialogs  # noqa: PLC0415

    help_dialogs.show_about(window)
