"""For whom, in which style and on which paper: three choices beside each other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jdeditor.ui.proofing import Shape
from jdeditor.ui.shipped import layout_names, style_names
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow
from jdeditor.writers.paper import Paper


class ShapeRow(QWidget):
    """The shape of the pages; ``chosen`` tells that it is another one now."""

    chosen = Signal()

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        papers = (
            ("letter", self.tr("Letter (8.5 × 11 in)")),
            ("a4", self.tr("A4 (210 × 297 mm)")),
        )
        audiences = layout_names()
        self.audience = Combo(self.tr("For"), audiences)
        self.style_choice = Combo(self.tr("Style"), style_names())
        self.paper = Combo(self.tr("Paper"), papers)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        combos = (self.audience, self.style_choice, self.paper)
        for combo, value in zip(combos, shape, strict=True):
            combo.setValue(value)
            combo.chosen.connect(lambda _value: self.chosen.emit())
            self._row.addWidget(FormRow(combo.accessibleName(), combo), 1)
        THEME.follow(self.restyle)

    def shape(self) -> Shape:
        """Return what is chosen."""
        paper: Paper = "a4" if self.paper.value() == "a4" else "letter"
        return Shape(self.audience.value(), self.style_choice.value(), paper)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._row.setSpacing(THEME.scale.space(16))
