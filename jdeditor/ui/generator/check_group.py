"""The lines that a role offers for one list of the posting, to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.ui.generator.check_line import CheckLine
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class CheckGroup(QWidget):
    """Check lines under a head with how many are chosen, *All* and *None*; each may have a note.

    ``changed`` follows every choice of the person.
    """

    changed = Signal()

    def __init__(
        self, name: str, words: Sequence[str], chosen: Sequence[bool], notes: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._count = Label("", "small", "3")
        said = zip(words, chosen, notes or [""] * len(words), strict=True)
        self.lines = [CheckLine(text, checked=on, note=note) for text, on, note in said]
        all_, none = Button(self.tr("All"), "link"), Button(self.tr("None"), "link")
        all_.setAccessibleName(self.tr("All of {name}").format(name=name))
        none.setAccessibleName(self.tr("None of {name}").format(name=name))
        all_.clicked.connect(lambda: self._choose(on=True))
        none.clicked.connect(lambda: self._choose(on=False))
        head = QHBoxLayout()
        head.addWidget(Label(name, "label"))
        head.addSpacing(8)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(all_)
        head.addWidget(none)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        self._rows.addLayout(head)
        for line in self.lines:
            self._rows.addWidget(line)
            line.clicked.connect(self._tell)
        self._tell_count()
        THEME.follow(self.restyle)

    def chosen(self) -> list[bool]:
        """Return for each line whether it is chosen."""
        return [line.isChecked() for line in self.lines]

    def setChosen(self, chosen: Sequence[bool]) -> None:
        """Choose lines without a signal."""
        for line, on in zip(self.lines, chosen, strict=True):
            line.setChecked(on)
        self._tell_count()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._rows.setContentsMargins(0, 0, 0, THEME.scale.space(8))

    def _choose(self, *, on: bool) -> None:
        for line in self.lines:
            line.setChecked(on)
        self._tell()

    def _tell(self) -> None:
        self._tell_count()
        self.changed.emit()

    def _tell_count(self) -> None:
        said = self.tr("{chosen} of {all}")
        self._count.setText(said.format(chosen=sum(self.chosen()), all=len(self.lines)))
