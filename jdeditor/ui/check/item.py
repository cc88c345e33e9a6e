"""One finding in the list: what it says, where, and, for the current one, why and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from jdeditor.checks import Finding

_LEFT = 34
_BAR = 3
_MOST_FIXES = 6


class _Line(WrappedLine):
    """The message with the picture of its group."""

    arrived = Signal()

    def __init__(self, words: str, icon: str, role: str) -> None:
        super().__init__(words)
        self._mark = icon, role

    def markOf(self) -> tuple[str, str]:
        return self._mark

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.arrived.emit()


class FindingItem(QWidget):
    """A finding; ``chosen`` when the person goes to it, ``mended`` carries the words to put there.

    ``setAside`` follows *Ignore*.
    """

    chosen = Signal()
    arrived = Signal()
    mended = Signal(str)
    ignored = Signal()

    def __init__(self, finding: Finding, place: str, group: str, icon: str, role: str) -> None:
        super().__init__()
        self.finding = finding
        self.line = _Line(finding.message, icon, role)
        self.line.setAccessibleName(f"{group}: {finding.message} {place}")
        self.line.clicked.connect(self.chosen)
        self.line.arrived.connect(self.arrived)
        self._more = QWidget()
        self._current = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        self._below = QVBoxLayout()
        self._below.setSpacing(4)
        self._below.addWidget(Label(place, "small", "3", wrap=True))
        self._below.addWidget(self._more)
        column.addLayout(self._below)
        self._fill()
        self._more.hide()
        THEME.follow(self.restyle)

    def setCurrent(self, *, current: bool) -> None:
        """Show why, and what can be done, or only what it says."""
        self._current = current
        self._more.setVisible(current)
        self.update()

    def _fill(self) -> None:
        finding = self.finding
        rows = QVBoxLayout(self._more)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        why = f"{finding.why} ({finding.reference})" if finding.reference else finding.why
        rows.addWidget(Label(why, "ui", "2", wrap=True))
        offered = [fix for fix in finding.fixes if fix]
        if len(offered) > 1:
            such = self.tr("Such as: {words}").format(words=", ".join(offered[:_MOST_FIXES]))
            rows.addWidget(Label(such, "ui", "2", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        if finding.span != (0, 0) and len(finding.fixes) == 1:
            (fix,) = finding.fixes
            words = self.tr("Use “{words}”").format(words=fix) if fix else self.tr("Remove")
            mend = Button(words, "small")
            mend.clicked.connect(lambda: self.mended.emit(fix))
            buttons.addWidget(mend)
        ignore = Button(self.tr("Ignore"), "link")
        ignore.setToolTip(self.tr("Say no more about this until the posting is closed"))
        ignore.clicked.connect(self.ignored)
        buttons.addWidget(ignore)
        buttons.addStretch(1)
        rows.addLayout(buttons)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._below.setContentsMargins(space(_LEFT), 0, space(8), space(8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(THEME.color("line"))
        painter.setBrush(THEME.color("card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("accent"))
        bar = QRectF(0, RADIUS, _BAR, self.height() - 2 * RADIUS)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
