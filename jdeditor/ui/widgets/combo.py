"""A choice of one from many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import filters


class Combo(QComboBox):
    """A combo box over values and their words; ``chosen`` carries what the person chose."""

    chosen = Signal(object)
    focused = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self._values = [value for value, _ in choices]
        self.addItems([words for _, words in choices])
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        filters.guard(self)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))
        THEME.follow(self.restyle)

    def setChoices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other values, without a signal."""
        self._values = [value for value, _ in choices]
        self.clear()
        self.addItems([words for _, words in choices])

    def value(self) -> Any:  # noqa: ANN401 - whatever the choices are
        """What is chosen."""
        return self._values[self.currentIndex()]

    def setValue(self, value: Any) -> None:  # noqa: ANN401 - whatever the choices are
        """Choose without a signal; a value that was not offered is from now on."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))

    def restyle(self) -> None:
        """Take over the font of the look in use."""
        self.setFont(THEME.font("body"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
