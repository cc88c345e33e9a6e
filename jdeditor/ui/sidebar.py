"""The column on the left: the outline of the posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.posting import sections
from jdeditor.ui import names
from jdeditor.ui.column_head import ColumnHead
from jdeditor.ui.outline import meta, spoken
from jdeditor.ui.states import progress
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.outline_view import OutlineRow, OutlineView

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.session import Session


class Sidebar(QWidget):
    """The outline: jump to a section, arrange them, add one.

    ``moved`` carries a key and the place among the body sections that it goes to.
    """

    chosen = Signal(str)
    moved = Signal(str, int)
    addWanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.head = ColumnHead(self.tr("Outline"), "chrome")
        self.head.row.addWidget(Label(self.tr("Outline"), "label"))
        self.head.row.addStretch(1)
        self.view = OutlineView(self.tr("Sections of the posting"))
        self.view.chosen.connect(self.chosen)
        self.view.moved.connect(self._move)
        self._add = Button(self.tr("Add section"), "quiet", "plus")
        self._add.clicked.connect(self.addWanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.addWidget(self.view, 1)
        inner.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inner, 1)
        self._inner = inner
        session.changed.connect(self.refresh)
        THEME.follow(self.restyle)
        self.refresh()

    def refresh(self) -> None:
        """Show the sections as they are now."""
        self.view.setRows(rows(self._session.posting))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._inner.setContentsMargins(space(12), space(12), space(12), space(12))
        self._inner.setSpacing(space(8))
        self.update()

    def _move(self, key: str, before: str) -> None:
        order = list(sections.body(self._session.posting))
        if key not in order:
            return
        behind_all = before in sections.ENDING or not before
        place = order.index(before) if before in order else len(order) if behind_all else 0
        self.moved.emit(key, place - (place > order.index(key)))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), THEME.color("chrome"))


def rows(posting: Posting) -> list[OutlineRow]:
    """Return the rows of the outline, in the order of the form."""
    order = sections.body(posting)
    found = []
    for key in sections.all_keys(posting):
        now = progress(posting, key)
        state = now.state
        name = names.section(posting, key)
        found.append(
            OutlineRow(key, name, state.value, meta(now), spoken(state), movable=key in order)
        )
    return found
