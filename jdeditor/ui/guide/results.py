"""What a search through the lines of all roles has found."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.drafting import roles, search
from jdeditor.ui.guide.line import GuideLine
from jdeditor.ui.guide.lists import Line, line_found
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.labels import Label

_MOST = 30
"""More lines than anybody reads; a longer word finds fewer."""


_NONE = Line("benefits", "", "", "", "")
"""A line before it says anything."""


@cache
def _lines(known: tuple[str, ...]) -> search.Lines:  # noqa: ARG001 - what the lines depend on
    """Return the lines of every role, made ready when something is first looked for."""
    return search.all_lines(roles.roles())


class Results(QWidget):
    """The lines that were found; ``pressed`` carries one that the person chose."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[GuideLine] = []
        self._made: list[GuideLine] = []
        self._said = Label("", "small", "3", wrap=True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._said)
        self._rows.addStretch(1)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._said.setContentsMargins(space(10), space(8), space(8), space(8))

    def show_for(self, sought: str) -> None:
        """Show what is found for some words."""
        lines = _lines(tuple(name.id for name in roles.role_names()))
        hits = search.found_lines(lines, sought, _MOST + 1)
        self._said.setText(self._count(len(hits)))
        shown = hits[:_MOST]
        self._make(len(shown))
        self.lines = self._made[: len(shown)]
        for line, hit in zip(self.lines, shown, strict=True):
            line.setLine(line_found(hit), f"{hit.title} · {self._note(hit)}")
        for number, line in enumerate(self._made):
            line.setVisible(number < len(shown))

    def _make(self, count: int) -> None:
        """Make as many lines as are needed; they stay for the next key."""
        for number in range(len(self._made), count):
            line = GuideLine(_NONE)
            line.clicked.connect(lambda _on=False, line=line: self.pressed.emit(line.line))
            self._made.append(line)
            self._rows.insertWidget(number, line)

    def _note(self, hit: search.Hit) -> str:
        known = {
            "responsibilities": self.tr("Duty"),
            "qualifications.required": self.tr("Required"),
            "qualifications.preferred": self.tr("Preferred"),
            "benefits": self.tr("Benefit"),
            search.SKILLS: self.tr("Skill: {why}").format(why=hit.note),
        }
        return known[hit.field]

    def _count(self, count: int) -> str:
        if not count:
            return self.tr("No role says that. Try fewer or other words.")
        if count > _MOST:
            return self.tr("More than {n} lines. Type more to see fewer.").format(n=_MOST)
        return self.tr("%n lines", None, count)
