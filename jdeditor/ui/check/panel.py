"""The findings in groups, by what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.checks import law, rules
from jdeditor.checks.findings import Severity as Strength
from jdeditor.document.inline import cut
from jdeditor.posting.replacing import with_text
from jdeditor.posting.texts import section_of, texts
from jdeditor.ui import names
from jdeditor.ui.check.item import FindingItem
from jdeditor.ui.states import BlankPlace
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.theme.tokens import ICON_OF
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.checks import Finding
    from jdeditor.ui.check.checker import Checker
    from jdeditor.ui.session import Session

_SIDE = 12
_BLANK = "facts.blank"


class CheckPanel(QWidget):
    """What the checks found; ``placeWanted`` carries where to go."""

    placeWanted = Signal(object)

    def __init__(self, session: Session, checker: Checker) -> None:
        super().__init__()
        self._session, self._checker = session, checker
        self.items: list[FindingItem] = []
        self._shown: tuple[Finding, ...] | None = None
        self._scroll = Column("chrome", margin=_SIDE, gap=0)
        self._parts = QWidget()
        self._foot = Label(self._dated(), "small", "3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self._scroll.add(self._parts)
        checker.checked.connect(self._keep_up)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._foot.setContentsMargins(space(22), space(8), space(12), space(8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), THEME.color("chrome"))
        painter.setPen(THEME.color("line"))
        painter.drawLine(0, self._foot.y(), self.width(), self._foot.y())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._checker.look()

    # ------------------------------------------------------------------ the list

    def _keep_up(self) -> None:
        if not self.isVisible() or self._checker.findings == self._shown:
            return
        self._shown = self._checker.findings
        self._fill(self._groups(self._shown))

    def _groups(self, findings: Sequence[Finding]) -> list[tuple[str, Severity, list[Finding]]]:
        blanks = [one for one in findings if one.rule == _BLANK]
        others = [one for one in findings if one.rule != _BLANK]
        strengths = (
            (self.tr("Must fix"), Severity.MUST, Strength.ERROR),
            (self.tr("Worth fixing"), Severity.SHOULD, Strength.WARNING),
            (self.tr("Consider"), Severity.CONSIDER, Strength.NOTE),
        )
        return [
            (self.tr("Fill in"), Severity.BLANK, blanks),
            *(
                (name, look, [one for one in others if one.severity is strength])
                for name, look, strength in strengths
            ),
        ]

    def _fill(self, groups: list[tuple[str, Severity, list[Finding]]]) -> None:
        old, self._parts, self.items = self._parts, QWidget(), []
        rows = QVBoxLayout(self._parts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for name, look, findings in groups:
            if findings:
                head = Label(f"{name}  {len(findings)}", "label", "2")
                head.setContentsMargins(THEME.scale.space(10), THEME.scale.space(8), 0, 4)
                rows.addWidget(head)
            for finding in findings:
                rows.addWidget(self._item(finding, name, look))
        if not self.items:
            rows.addWidget(self._nothing())
        self._scroll.add(self._parts)
        old.hide()
        old.setParent(None)
        old.deleteLater()

    def _item(self, finding: Finding, group: str, look: Severity) -> FindingItem:
        role = "should" if look is Severity.BLANK else look.value
        item = FindingItem(finding, self._place(finding.source), group, ICON_OF[look], role)
        item.arrived.connect(lambda: self._make_current(item))
        item.chosen.connect(lambda: self._go_to(item))
        item.mended.connect(lambda words: self._mend(finding, words))
        item.ignored.connect(lambda: self._checker.set_aside(finding))
        self.items.append(item)
        return item

    def _nothing(self) -> Label:
        said = self.tr("Nothing to fix. Checked {n} rules. Your own reading still counts.")
        label = Label(said.format(n=len(rules())), "ui", "2", wrap=True)
        label.setContentsMargins(THEME.scale.space(10), THEME.scale.space(8), 0, 0)
        return label

    def _place(self, source: str) -> str:
        posting, entry = self._session.posting, source.partition("#")[2].partition(".")[0]
        where = [names.section(posting, section_of(source)), names.field(posting, source)]
        if entry.isdigit():
            where.append(self.tr("item {n}").format(n=int(entry) + 1))
        return ", ".join(dict.fromkeys(where))

    # ------------------------------------------------------------------ what can be done

    def _make_current(self, item: FindingItem) -> None:
        for one in self.items:
            one.setCurrent(current=one is item)

    def _go_to(self, item: FindingItem) -> None:
        self._make_current(item)
        self.placeWanted.emit(BlankPlace(item.finding.source, *item.finding.span))

    def _mend(self, finding: Finding, words: str) -> None:
        """Put other words in the place of those that were found: one step of the history."""
        source, (start, end) = finding.source, finding.span
        now = self._text(source)
        if now is None:
            return
        self._session.edit(
            lambda posting: with_text(posting, source, cut(now, start, end, words)),
            self.tr("mending {field}").format(field=names.field(self._session.posting, source)),
            field=source,
        )
        self._checker.look()

    def _text(self, source: str) -> str | None:
        posting = self._session.posting
        known = texts(posting, section_of(source))
        return next((words.text for words in known if words.source == source), None)

    def _dated(self) -> str:
        day = law.as_of()
        # Qt's pattern; a language orders day, month and year as it does.
        shown = QLocale().toString(QDate(day.year, day.month, day.day), self.tr("MMMM d, yyyy"))
        return self.tr("Rules of {day}").format(day=shown)
