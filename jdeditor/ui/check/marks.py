"""What the checks mark in the fields, and what their marks offer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidgetAction

from jdeditor.checks.findings import Family, Finding
from jdeditor.ui.check.checker import BLANK
from jdeditor.ui.check.sentences import said
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.marks import Kind, Mark, touching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from jdeditor.ui.check.checker import Checker
    from jdeditor.ui.marking import Marked
    from jdeditor.ui.widgets.text import Words

NAME = "checks"
_MOST_FIXES = 5
_KINDS = {
    Family.LEGAL: Kind.LEGAL,
    Family.EXCLUSION: Kind.EXCLUSION,
    Family.TONE: Kind.CLARITY,
}


class CheckMarks(QObject):
    """Marks the words that findings are about.

    ``whyWanted`` and ``asideWanted`` carry the finding to explain or to set aside.
    """

    whyWanted = Signal(object)
    asideWanted = Signal(object)

    def __init__(self, checker: Checker) -> None:
        super().__init__(checker)
        self._checker = checker

    def marks(self, source: str, words: str) -> Iterator[Mark]:
        """Go through what to mark in a field; nothing before the next look at other words."""
        mine = [one for one in self._checker.findings if _is_marked(one, source)]
        if not mine or self._checker.words_at(source) != words:
            return
        for finding in mine:
            kind = _KINDS[finding.family]
            yield Mark(*finding.span, kind, said=said(finding), about=finding)

    def offer(self, menu: QMenu, marked: Marked) -> None:
        """Add what can be done about a finding to a menu."""
        finding = marked.mark.about
        if not isinstance(finding, Finding):
            return
        menu.addAction(_message(said(finding), menu))
        for fix in finding.fixes[:_MOST_FIXES]:
            words = self.tr("Use “{words}”").format(words=fix) if fix else self.tr("Remove")
            menu.addAction(as_is.entry(words)).triggered.connect(partial(_replace, marked, fix))
        every = self._checker.of_kind(finding)
        if len(every) > 1:
            all_of_them = self.tr("Fix all {n} of this kind").format(n=len(every))
            menu.addAction(all_of_them).triggered.connect(lambda: self._checker.mend_all(finding))
        menu.addAction(self.tr("Why?")).triggered.connect(lambda: self.whyWanted.emit(finding))
        aside = menu.addAction(self.tr("Set aside…"))
        aside.triggered.connect(lambda: self.asideWanted.emit(finding))


def _message(words: str, menu: QMenu) -> QAction:
    """Return the words as an entry that can be read but not chosen; Qt grays its own ones."""
    label = Label(words, "ui", "2")
    space = THEME.scale.space
    label.setContentsMargins(space(8), space(4), space(16), space(4))
    action = QWidgetAction(menu)
    action.setText(words)
    action.setDefaultWidget(label)
    action.setEnabled(False)
    return action


def at_caret(words: Words) -> Finding | None:
    """Return the finding that the caret of a field is in, if there is one."""
    found = [mark.about for mark in touching(words.marks, words.caret()) if mark.by == NAME]
    return next((one for one in found if isinstance(one, Finding)), None)


def _is_marked(finding: Finding, source: str) -> bool:
    return finding.source == source and finding.span != (0, 0) and finding.rule != BLANK


def _replace(marked: Marked, fix: str) -> None:
    marked.replace(fix)
