"""Chips that narrow the roles down to one family."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.chips import Flow

_PAD = 10
_ENOUGH = 2


class FilterChip(QRadioButton):
    """A choice of one word; the chosen one carries a check mark."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self.restyle())
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFont(THEME.font("label" if self.isChecked() else "ui"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        scale = THEME.scale
        # Never smaller than the words in the heavier font, so that choosing moves little.
        words = QFontMetrics(THEME.font("label")).horizontalAdvance(self.text())
        check = scale.icon(16) + scale.space(8) if self.isChecked() else 0
        return QSize(words + check + 2 * scale.space(_PAD), scale.control(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, scale = self.isChecked(), THEME.scale
        painter.setPen(QPen(THEME.color("accent" if on else "line"), 1))
        painter.setBrush(THEME.color("tint" if on else "hover" if self.underMouse() else "chip"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        left = scale.space(_PAD)
        if on:
            side = scale.icon(16)
            check = THEME.pixmap("check", "accent", 16, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - side) // 2, check)
            left += side + scale.space(8)
        painter.setPen(THEME.color("text"))
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )


class Families(QWidget):
    """One chip a family and one for all; ``chosen`` carries a family or nothing.

    Hidden while there are fewer than two families to choose from.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[str, FilterChip] = {}
        self._group = QButtonGroup(self)
        self._flow = Flow(self)
        self.setAccessibleName(self.tr("Families of roles"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def setFamilies(self, families: Iterable[str]) -> None:
        """Offer some families."""
        names = sorted({name for name in families if name}, key=_alphabetic)
        self.setVisible(len(names) >= _ENOUGH)
        if len(names) < _ENOUGH or list(self.chips)[1:] == names:
            return
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = {"": self._chip("", self.tr("All"))}
        self.chips |= {name: self._chip(name, name) for name in names}
        self.chips[""].setChecked(True)

    def _chip(self, family: str, words: str) -> FilterChip:
        chip = FilterChip(words)
        chip.clicked.connect(lambda _on=False: self.chosen.emit(family))
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip


def _alphabetic(name: str) -> str:
    """Return what a name is sorted by: É comes with E, not after Z."""
    return unicodedata.normalize("NFD", name).casefold()
