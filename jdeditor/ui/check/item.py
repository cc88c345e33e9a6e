"""One finding in the list: what it says, where, and, for the current one, why and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.checks.mending import fix_of
from jdeditor.ui.check.sentences import said, why
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import AROUND
from jdeditor.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from jdeditor.checks import Finding

_MOST_FIXES = 6


class Look(NamedTuple):
    """The group of a finding, with its picture and its color."""

    group: str
    icon: str
    role: str


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
        # A press is followed by a click, which the line must still be there for.
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.arrived.emit()


class FindingItem(Box):
    """A finding; ``chosen`` when the person goes to it, ``mended`` carries the words to put there.

    ``allMended`` and ``asideWanted`` follow *Fix all* and *Set aside*. ``alike`` is how many of a
    kind one thing would mend.
    """

    chosen = Signal()
    arrived = Signal()
    mended = Signal(str)
    allMended = Signal()
    asideWanted = Signal()

    def __init__(self, finding: Finding, place: str, look: Look, alike: int = 0) -> None:
        super().__init__(fill="", edge="")
        self.finding = finding
        self._alike = alike
        group, icon, role = look
        self.line = _Line(said(finding), icon, role)
        self.line.setProperty("ring", AROUND)
        self.line.setAccessibleName(f"{group}: {said(finding)} {place}")
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
        self.fill, self.edge, self.bar = ("card", "line", "accent") if current else ("", "", "")
        self.update()

    def current(self) -> bool:
        """Tell whether this is the finding in use."""
        return self._current

    def _fill(self) -> None:
        finding = self.finding
        rows = QVBoxLayout(self._more)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(Label(why(finding), "ui", "2", wrap=True))
        offered = [fix for fix in finding.fixes if fix]
        if len(offered) > 1:
            such = self.tr("Such as: {words}").format(words=", ".join(offered[:_MOST_FIXES]))
            rows.addWidget(Label(such, "ui", "2", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        fix = self.fix()
        if fix is not None:
            words = self.tr("Use “{words}”").format(words=fix) if fix else self.tr("Remove")
            mend = Button(words, "small")
            mend.setToolTip(self.tr("F4"))
            mend.clicked.connect(self.mend)
            buttons.addWidget(mend)
        if fix is not None and self._alike > 1:
            every = Button(self.tr("Fix all {n}").format(n=self._alike), "small")
            every.clicked.connect(self.allMended)
            buttons.addWidget(every)
        aside = Button(self.tr("Set aside…"), "link")
        aside.setProperty("flush", True)
        aside.setToolTip(self.tr("Say no more about this, for a reason"))
        aside.clicked.connect(self.asideWanted)
        buttons.addStretch(1)
        if fix is not None:
            rows.addLayout(buttons)
        rows.addWidget(aside, 0, Qt.AlignmentFlag.AlignLeft)

    def fix(self) -> str | None:
        """Return the one thing that would mend it, None where there is none or a choice."""
        return fix_of(self.finding)

    def mend(self) -> None:
        """Put the one thing there that would mend it."""
        fix = self.fix()
        if fix is not None:
            self.mended.emit(fix)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._below.setContentsMargins(self.line.words_at(), 0, space(8), space(8))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.line.click()
