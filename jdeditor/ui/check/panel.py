"""The findings in groups, by what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.checks import law, rules
from jdeditor.checks.findings import Severity as Strength
from jdeditor.posting.texts import section_of
from jdeditor.ui import names
from jdeditor.ui.check.away import AwayItem
from jdeditor.ui.check.checker import BLANK
from jdeditor.ui.check.item import FindingItem, Look
from jdeditor.ui.check.law_lines import law_lines
from jdeditor.ui.states import BlankPlace
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.theme.tokens import ICON_OF
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.checks import Finding
    from jdeditor.posting.posting import Aside
    from jdeditor.ui.check.checker import Checker
    from jdeditor.ui.session import Session

_SIDE = 12
_MOST = 25
"""Findings of a group that are shown at a time: each takes milliseconds, at every change."""


class CheckPanel(QWidget):
    """What the checks found; ``placeWanted`` carries where to go.

    ``asideWanted`` carries the finding to set aside, ``packsWanted`` asks for the packs of rules.
    """

    placeWanted = Signal(object)
    asideWanted = Signal(object)
    packsWanted = Signal()

    def __init__(self, session: Session, checker: Checker) -> None:
        super().__init__()
        self._session, self._checker = session, checker
        self.items: list[FindingItem] = []
        self._shown: object = None
        self._counts: dict[str, int] = {}
        self._scroll = Column("chrome", margin=_SIDE, gap=0)
        self._parts = QWidget()
        self._foot = QWidget()
        self._day = Label(self._dated(), "small", "3", wrap=True)
        self._packs = Button(self.tr("Rules…"), "link")
        self._packs.clicked.connect(self.packsWanted)
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.addWidget(self._day, 1)
        self._foot_row.addWidget(self._packs)
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
        self._foot_row.setContentsMargins(space(22), space(4), space(12), space(4))
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
        checker = self._checker
        now = checker.findings, checker.away, checker.problems
        if not self.isVisible() or now == self._shown:
            return
        self._shown = now
        self._day.setText(self._dated())
        self._fill(self._groups(checker.findings))

    def _groups(self, findings: Sequence[Finding]) -> list[tuple[str, Severity, list[Finding]]]:
        blanks = [one for one in findings if one.rule == BLANK]
        others = [one for one in findings if one.rule != BLANK]
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
                rows.addWidget(_head(f"{name}  {len(findings)}"))
            shown = self._counts.get(name, _MOST)
            for finding in findings[:shown]:
                rows.addWidget(self._item(finding, name, look))
            if findings[shown:]:
                rows.addWidget(self._more(name, len(findings) - shown))
        if not self.items:
            rows.addWidget(self._nothing())
        self._fill_rest(rows)
        self._scroll.add(self._parts)
        old.hide()
        old.setParent(None)
        old.deleteLater()

    def _more(self, group: str, left: int) -> Button:
        """Offer the findings of a group that are not shown yet."""
        more = Button(self.tr("Show {n} more").format(n=min(left, _MOST)), "link")
        more.clicked.connect(lambda: self._show_more(group))
        return more

    def _show_more(self, group: str) -> None:
        there = {item.finding for item in self.items}
        self._counts[group] = self._counts.get(group, _MOST) + _MOST
        self._fill(self._groups(self._checker.findings))
        first = next((item for item in self.items if item.finding not in there), None)
        if first is not None:
            first.line.setFocus()

    def _fill_rest(self, rows: QVBoxLayout) -> None:
        """Show below the findings what was set aside, what the law asks, and broken packs."""
        if self._checker.away:
            rows.addWidget(_head(self.tr("Set aside") + f"  {len(self._checker.away)}"))
        for finding, one in self._checker.away:
            rows.addWidget(self._away(finding, one))
        asked = law_lines(self._session.posting)
        if asked:
            rows.addWidget(_head(self.tr("What the law asks for")))
        for line in asked:
            rows.addWidget(_padded(Label(line, "small", "2", wrap=True)))
        for problem in self._checker.problems:
            rows.addWidget(_padded(Label(problem, "small", "2", wrap=True)))

    def _item(self, finding: Finding, group: str, look: Severity) -> FindingItem:
        role = "should" if look is Severity.BLANK else look.value
        alike = len(self._checker.of_kind(finding))
        place = self._place(finding.source)
        item = FindingItem(finding, place, Look(group, ICON_OF[look], role), alike)
        item.arrived.connect(lambda: self._make_current(item))
        item.chosen.connect(lambda: self._go_to(item))
        item.mended.connect(lambda words: self._checker.mend(finding, words))
        item.allMended.connect(lambda: self._checker.mend_all(finding))
        item.asideWanted.connect(lambda: self.asideWanted.emit(finding))
        self.items.append(item)
        return item

    def _away(self, finding: Finding, one: Aside) -> AwayItem:
        item = AwayItem(finding, one.reason, self._place(finding.source))
        item.backWanted.connect(lambda: self._checker.bring_back(finding, one))
        return item

    def _nothing(self) -> Label:
        said = self.tr("Nothing to fix. Checked {n} rules. Your own reading still counts.")
        return _padded(Label(said.format(n=len(rules())), "ui", "2", wrap=True))

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
        self.placeWanted.emit(_place_of(item.finding))

    def current(self) -> FindingItem | None:
        """Return the finding that is in use, if one is."""
        return next((one for one in self.items if one.current()), None)

    def show_finding(self, finding: Finding) -> None:
        """Go to a finding in the list, which tells why."""
        self._reach(finding)
        for item in self.items:
            if item.finding == finding:
                self._make_current(item)
                item.line.setFocus()

    def follow(self, place: BlankPlace) -> None:
        """Have the finding at a place tell why; the person stays where they are."""
        there = (one for one in self._checker.findings if _place_of(one) == place)
        finding = next(there, None)
        if finding is None:
            return
        self._reach(finding)
        for item in self.items:
            if item.finding == finding:
                self._make_current(item)
                self._scroll.ensureWidgetVisible(item.line)

    def _reach(self, finding: Finding) -> None:
        """Have a finding shown that is not shown yet."""
        groups = self._groups(self._checker.findings)
        for name, _, findings in groups:
            place = findings.index(finding) if finding in findings else -1
            if place >= self._counts.get(name, _MOST):
                self._counts[name] = place + 1
                self._fill(groups)

    def _dated(self) -> str:
        day = law.as_of()
        # Qt's pattern; a language orders day, month and year as it does.
        shown = QLocale().toString(QDate(day.year, day.month, day.day), self.tr("MMMM d, yyyy"))
        return self.tr("Rules of {day}").format(day=shown)


def _place_of(finding: Finding) -> BlankPlace:
    return BlankPlace(finding.source, *finding.span)


def _head(words: str) -> Label:
    head = Label(words, "label", "2")
    head.setContentsMargins(THEME.scale.space(10), THEME.scale.space(8), 0, 4)
    return head


def _padded(label: Label) -> Label:
    label.setContentsMargins(THEME.scale.space(10), THEME.scale.space(8), 0, 0)
    return label
