"""The window *Where lines come from*: every line of the posting with its origin."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jdeditor.document.inline import plain
from jdeditor.posting.origins import Traced, traced
from jdeditor.ui import names
from jdeditor.ui.theme import THEME
from jdeditor.ui.tracing.words import told_of
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.segments import Segments
from jdeditor.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from jdeditor.ui.session import Session

_SIZE = (560, 680)
_PAUSE_MS = 300
"""How long the list waits for the next key before it follows what is typed."""


class OriginLine(WrappedLine):
    """A line of the posting, and below it where it came from."""

    def __init__(self, line: Traced, note: str) -> None:
        super().__init__(plain(line.text), note)
        self.line = line
        self.setAccessibleName(f"{self.words}. {note}")
        self.setToolTip(self.tr("Show it in the form"))

    def markOf(self) -> tuple[str, str]:
        return ("layout-list", "accent") if self.line.known else ("pencil", "text3")


class OriginsDialog(QDialog):
    """Follows the posting while it is open; ``placeWanted`` carries the place of a line."""

    placeWanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where lines come from"))
        self._session = session
        self.lines: list[OriginLine] = []
        choices = [(key, "") for key in ("all", "given", "typed")]
        self.filter = Segments(self.tr("Show"), choices, optional=False)
        self.filter.setValue("all")
        self.filter.chosen.connect(self._show)
        self._about = Label("", "ui", "2", wrap=True)
        self._about.setText(
            self.tr(
                "A line keeps its origin until it is edited. None of this is in any document "
                "for others."
            )
        )
        self._scroll = Column("chrome", margin=0, gap=0)
        self._parts = QWidget()
        self._scroll.add(self._parts)
        self._column = QVBoxLayout(self)
        for part in (self._about, self.filter):
            self._column.addWidget(part)
        self._column.addWidget(self._scroll, 1)
        self._ring = FocusRing(self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._show)
        session.changed.connect(self._timer.start)
        THEME.follow(self.restyle)
        self._show()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(12))
        fit(self, *_SIZE)

    def _show(self, *_: object) -> None:
        every = list(traced(self._session.posting))
        given = [line for line in every if line.known]
        typed = [line for line in every if not line.known]
        for key, words, lines in (
            ("all", self.tr("All {n}"), every),
            ("given", self.tr("From role or profile {n}"), given),
            ("typed", self.tr("Typed by you {n}"), typed),
        ):
            self.filter.setWords(key, words.format(n=len(lines)))
        shown = {"all": every, "given": given, "typed": typed}[self.filter.value()]
        self._replace_parts()
        for key, mine in groupby(shown, lambda line: line.section):
            self._add(key, list(mine))
        self._rows.addStretch(1)

    def _replace_parts(self) -> None:
        bar = self._scroll.verticalScrollBar()
        at = bar.value()
        old = self._parts
        self.lines = []
        self._parts = QWidget()
        self._rows = QVBoxLayout(self._parts)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scroll.insert(0, self._parts)
        old.hide()
        old.setParent(None)
        old.deleteLater()
        QTimer.singleShot(0, self, lambda: bar.setValue(at))

    def _add(self, key: str, lines: list[Traced]) -> None:
        posting = self._session.posting
        head = Label(names.section(posting, key), "label")
        head.setContentsMargins(THEME.scale.space(10), THEME.scale.space(8), 0, 0)
        self._rows.addWidget(head)
        for line in lines:
            shown = OriginLine(line, told_of(posting, line.known))
            shown.clicked.connect(lambda _on=False, line=line: self.placeWanted.emit(line.place))
            self._rows.addWidget(shown)
            self.lines.append(shown)
