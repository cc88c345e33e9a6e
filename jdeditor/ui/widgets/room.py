"""How large a window is: as large as it is meant to be, where the screen has room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FRAME = 64
"""What the frame of a dialog and the edge of the screen need of its height."""


def room_for(window: QWidget) -> QSize:
    """Return how large a dialog can be on its screen."""
    return window.screen().availableGeometry().size() - QSize(0, _FRAME)


def fit(window: QWidget, wide: int, tall: int) -> None:
    """Give a dialog a size, which is said at 100 % and grows with the text, within its screen."""
    wanted = QSize(THEME.scale.px(wide), THEME.scale.px(tall))
    window.resize(wanted.boundedTo(room_for(window)))
