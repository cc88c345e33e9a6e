"""The first words, said as long as nothing has been opened yet."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.labels import Label


class Greeting(QWidget):
    """A question to begin with, and how to answer it."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(self.tr("Which job do you want to fill?"), "display"))
        about = self.tr("Begin with a role and change what you like, or look at an example first.")
        self._column.addWidget(Label(about, "ui", "2", wrap=True))
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(16), space(16), space(16), space(8))
        self._column.setSpacing(space(4))
