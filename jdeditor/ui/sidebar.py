"""The column on the left: the outline of the posting, and the guide to its role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from jdeditor.posting import sections
from jdeditor.ui.check import Checker
from jdeditor.ui.column_head import ColumnHead
from jdeditor.ui.outline import rows
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button, Tool
from jdeditor.ui.widgets.outline_view import OutlineView
from jdeditor.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from jdeditor.ui.check.panel import CheckPanel
    from jdeditor.ui.guide import GuidePanel
    from jdeditor.ui.session import Session


class Sidebar(QWidget):
    """The outline, to jump to a section, arrange them and add one; behind it the role guide.

    ``moved`` carries a key and the place among the body sections that it goes to. ``added``,
    ``shown`` and ``levelWanted`` are the guide's; ``placeWanted`` carries where a finding is,
    ``asideWanted`` the finding to set aside, and ``packsWanted`` asks for the packs of rules.
    Where there is hardly room it shows only when it is asked for; ``closed`` follows its end then.
    """

    chosen = Signal(str)
    moved = Signal(str, int)
    addWanted = Signal()
    added = Signal(str, str)
    shown = Signal(str)
    levelWanted = Signal()
    placeWanted = Signal(object)
    asideWanted = Signal(object)
    packsWanted = Signal()
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._section = "job"
        self._tab = "outline"
        self._has_room = True
        self.guide: GuidePanel | None = None
        self.check: CheckPanel | None = None
        self.checker = Checker(session)
        self.checker.checked.connect(self._tell_findings)
        self.head = ColumnHead(self.tr("Outline, check and guide"), "chrome")
        self.tabs = Segments(
            self.tr("Beside the form"),
            (
                ("outline", self.tr("Outline")),
                ("check", self.tr("Check")),
                ("guide", self.tr("Guide")),
            ),
            optional=False,
        )
        self.tabs.setValue("outline")
        self.tabs.chosen.connect(self.show_tab)
        self.cross = Tool("x", self.tr("Close"))
        self.cross.clicked.connect(self._close)
        self.cross.hide()
        self.head.row.addWidget(self.tabs)
        self.head.row.addWidget(self.cross)
        self.view = OutlineView(self.tr("Sections of the posting"))
        self.view.chosen.connect(self.chosen)
        self.view.moved.connect(self._move)
        self.add = Button(self.tr("Add section"), "quiet", "plus")
        self.add.clicked.connect(self.addWanted)
        self._outline = QWidget()
        self._inner = QVBoxLayout(self._outline)
        self._inner.addWidget(self.view, 1)
        self._inner.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._outline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        session.changed.connect(self.refresh)
        THEME.follow(self.restyle)
        self.refresh()

    def make_room(self, *, there: bool) -> None:
        """Show the sidebar for good, or leave it out until it is asked for."""
        self._has_room = there
        self.cross.setVisible(not there)
        self.setVisible(there)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._has_room:
            self._close()
        else:
            super().keyPressEvent(event)

    def show_tab(self, tab: str) -> None:
        """Show the *outline*, the *check* or the *guide*."""
        self.tabs.setValue(tab)
        made = {"guide": self._made_guide, "check": self._made_check}.get(tab)
        self._stack.setCurrentWidget(made() if made else self._outline)

    def panel(self) -> QWidget:
        """Return what is shown: the outline, the check, the guide, or a panel without a tab."""
        shown = self._stack.currentWidget()
        return self.view if shown is None or shown is self._outline else shown

    def show_guide(self) -> None:
        """Show the guide, even where there is hardly room for it, and go to it."""
        self.show()
        self.show_tab("guide")
        self._made_guide().setFocus()

    def show_besides(self, panel: QWidget) -> None:
        """Show a panel that has no tab, until it is put away again."""
        self.show()
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        if self._stack.currentWidget() is not panel:
            self._tab = self.tabs.value() or self._tab
        self.tabs.setValue(None)
        self._stack.setCurrentWidget(panel)

    def hide_besides(self) -> None:
        """Show the tab again that was there before."""
        if self.tabs.value() is None:
            self.show_tab(self._tab)

    def show_guide_of(self, role_id: str) -> None:
        """Show the guide of one role, whatever the posting began from."""
        self.show_guide()
        self._made_guide().choose(role_id)

    def follow(self, section: str) -> None:
        """Show which section the person works in."""
        self._section = section
        self.view.setCurrent(section)
        if self.guide is not None:
            self.guide.follow(section)

    def show_check(self) -> None:
        """Show what the checks found, and go to it."""
        self.show()
        self.show_tab("check")
        panel = self._made_check()
        (panel.items[0].line if panel.items else panel).setFocus()

    def _tell_findings(self) -> None:
        count = len(self.checker.findings)
        words = self.tr("Check {n}").format(n=count) if count else self.tr("Check")
        self.tabs.setWords("check", words)
        self.refresh()

    def _made_check(self) -> CheckPanel:
        if self.check is None:
            # Imported here: opening a posting does not need it.
            from jdeditor.ui.check.panel import CheckPanel  # noqa: PLC0415

            self.check = CheckPanel(self._session, self.checker)
            self.check.setAccessibleName(self.tr("Check"))
            self.check.placeWanted.connect(self.placeWanted)
            self.check.asideWanted.connect(self.asideWanted)
            self.check.packsWanted.connect(self.packsWanted)
            self._stack.addWidget(self.check)
        return self.check

    def _made_guide(self) -> GuidePanel:
        if self.guide is None:
            # Imported here: opening a posting does not need it.
            from jdeditor.ui.guide import GuidePanel  # noqa: PLC0415

            self.guide = GuidePanel(self._session)
            self.guide.setAccessibleName(self.tr("Role guide"))
            self.guide.follow(self._section)
            self.guide.added.connect(self.added)
            self.guide.shown.connect(self.shown)
            self.guide.levelWanted.connect(self.levelWanted)
            self._stack.addWidget(self.guide)
        return self.guide

    def take_line(self, field: str, data: bytes, place: int) -> None:
        """Put a line of the guide where it was dropped."""
        self._made_guide().take(field, data, place)

    def refresh(self) -> None:
        """Show the sections as they are now."""
        self.view.setRows(rows(self._session.posting, self.checker.findings))

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
