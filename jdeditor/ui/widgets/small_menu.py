"""A small word that opens a menu, for the status bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from jdeditor.ui.theme import THEME


class SmallMenu(QToolButton):
    """A word in small type; ``name`` says what it chooses."""

    def __init__(self, name: str, menu: QMenu) -> None:
        super().__init__()
        self._name = name
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        THEME.follow(self.restyle)

    def setWords(self, words: str) -> None:
        """Show what is chosen."""
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(self._name)

    def restyle(self) -> None:
        """Take over the font of the look in use."""
        self.setFont(THEME.font("small"))
        self.setFixedHeight(max(24, THEME.scale.px(20)))
