"""The panel: the guide of one role, following the section that the person works in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jdeditor.document.likeness import alike
from jdeditor.drafting import lines, matching, roles
from jdeditor.ui import names
from jdeditor.ui.guide.fold import Fold
from jdeditor.ui.guide.line import GuideLine
from jdeditor.ui.guide.lists import TARGETS, Target
from jdeditor.ui.guide.reading import reading_folds
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import MenuButton
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from jdeditor.drafting.roles import Entry, Role
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.guide.pay_range import PayRange
    from jdeditor.ui.session import Session

_SIDE = 12


class GuidePanel(QWidget):
    """What a person in such a job does, knows and earns, ready to go into the posting.

    ``added`` carries the words of a line that went in and the list it went to, ``shown`` the
    source of one that is there already.
    """

    added = Signal(str, str)
    shown = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._role: Role | None = None
        self._chosen: Role | None = None
        self._section = "job"
        self._fresh = False
        self.lines: list[tuple[Target, Entry, GuideLine]] = []
        self.folds: dict[str, Fold] = {}
        self._pay: list[PayRange] = []
        self._title = Label("", "heading", wrap=True)
        self._about = Label("", "ui", "2", wrap=True)
        self._roles = QMenu(self)
        self._roles.aboutToShow.connect(self._list_roles)
        self._other = MenuButton(self.tr("Another role"), self._roles)
        self._scroll = Column("chrome", margin=_SIDE, gap=4)
        self._parts = QWidget()
        self._source = Label("", "small", "3", wrap=True)
        self._lay()
        session.changed.connect(self._keep_up)
        THEME.follow(self.restyle)

    def follow(self, section: str) -> None:
        """Open what belongs to the section that the person works in."""
        self._section = section
        if self.isVisible():
            self._open()

    # ------------------------------------------------------------------ making

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._source)
        other = QHBoxLayout()
        other.addWidget(self._other)
        other.addStretch(1)
        self._choice = QWidget()
        self._choice.setLayout(other)
        for part in (self._title, self._about, self._choice, self._parts):
            self._scroll.add(part)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._title.setContentsMargins(space(10), 0, 0, 0)
        self._about.setContentsMargins(space(10), 0, 0, space(4))
        # On the axis of the words above: a menu button has its own room around it.
        self._choice.setContentsMargins(space(2), 0, 0, 0)
        choice = self._choice.layout()
        if choice is not None:
            choice.setContentsMargins(0, 0, 0, 0)
        self._source.setContentsMargins(space(22), space(8), space(12), space(8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), THEME.color("chrome"))
        painter.setPen(THEME.color("line"))
        painter.drawLine(0, self._source.y(), self.width(), self._source.y())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fresh = False
        self._keep_up()
        self._open()

    # ------------------------------------------------------------------ one role

    def _keep_up(self) -> None:
        """Follow the posting, as soon as somebody can see it."""
        if not self.isVisible():
            return
        role = self._chosen or matching.role_of(self._session.posting)
        if not self._fresh or (role and role.id) != (self._role and self._role.id):
            self._become(role)
        self._mark()

    def _become(self, role: Role | None) -> None:
        self._role, self._fresh = role, True
        self.lines, self.folds, self._pay = [], {}, []
        self._replace_parts()
        self._source.setVisible(role is not None)
        if role is None:
            self._title.setText(self.tr("Role guide"))
            none = self.tr("Choose a role to read what a person in it does, knows and earns.")
            self._about.setText(none)
            return
        self._title.setText(role.title)
        self._about.setText(role.guide.summary)
        self._about.setVisible(bool(role.guide.summary))
        self._source.setText(self.tr("From the role “{role}”").format(role=role.title))
        for target in TARGETS:
            self._add_lines(role, target)
        for key, fold, pay in reading_folds(role.guide, self._session.posting.language):
            self._add(key, fold)
            self._pay += pay

    def _replace_parts(self) -> None:
        old = self._parts
        self._parts = QWidget()
        rows = QVBoxLayout(self._parts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._scroll.add(self._parts)
        old.hide()
        old.setParent(None)
        old.deleteLater()

    def _add(self, key: str, fold: Fold) -> None:
        self.folds[key] = fold
        rows = self._parts.layout()
        if rows is not None:
            rows.addWidget(fold)

    def _add_lines(self, role: Role, target: Target) -> None:
        entries = lines.offered(role)[target.field]
        if not entries:
            return
        fold = Fold(self._named(target))
        for entry in entries:
            line = GuideLine(entry.text)
            line.clicked.connect(
                lambda _on=False, target=target, entry=entry: self._press(target, entry)
            )
            fold.add(line)
            self.lines.append((target, entry, line))
        self._add(target.field, fold)

    def _named(self, target: Target) -> str:
        known = {
            "responsibilities": self.tr("Duties"),
            "qualifications.required": self.tr("Required"),
            "qualifications.preferred": self.tr("Preferred"),
            "benefits": self.tr("Benefits"),
        }
        return known[target.field]

    # ------------------------------------------------------------------ with the posting

    def _press(self, target: Target, entry: Entry) -> None:
        place = _place(self._session.posting, target, entry)
        if place is not None:
            self.shown.emit(f"{target.field}#{place}")
            return
        where = names.field(self._session.posting, target.field)
        self._session.edit(
            lambda posting: target.grown(posting, entry),
            self.tr("adding from the guide"),
            field=f"{target.field}#{len(target.lines(self._session.posting))}",
        )
        self.added.emit(entry.text, where)

    def _mark(self) -> None:
        posting = self._session.posting
        used = dict.fromkeys((target.field for target in TARGETS), 0)
        for target, entry, line in self.lines:
            there = _place(posting, target, entry) is not None
            line.setUsed(used=there)
            used[target.field] += there
        for target in TARGETS:
            fold, all_ = self.folds.get(target.field), len(self._of(target))
            if fold is not None:
                said = self.tr("{used} of {all} used")
                fold.setMeta(said.format(used=used[target.field], all=all_))
        for pay in self._pay:
            pay.setPay(posting.pay)

    def _of(self, target: Target) -> list[GuideLine]:
        return [line for own, _, line in self.lines if own is target]

    def _open(self) -> None:
        """Open what belongs to the section in use and close what belongs to others."""
        wanted = _PARTS.get(self._section, ())
        for key, fold in self.folds.items():
            fold.setOpen(open_=key in wanted)
        opened = [self.folds[key] for key in wanted if key in self.folds]
        if not opened:
            opened = list(self.folds.values())[:1]
        for fold in opened:
            fold.setOpen(open_=True)
        # When the window has laid out what opened and closed.
        QTimer.singleShot(0, self, self._show_opened)

    def _show_opened(self) -> None:
        """Scroll to what belongs to the section in use, where that is not the top already."""
        keys = [key for key in _PARTS.get(self._section, ()) if key in self.folds]
        bar = self._scroll.verticalScrollBar()
        if keys:
            fold = self.folds[keys[0]]
            bar.setValue(fold.mapTo(self._scroll.content, QPoint(0, 0)).y() - _SIDE)

    # ------------------------------------------------------------------ another role

    def _list_roles(self) -> None:
        self._roles.clear()
        for name in roles.role_names():
            action = self._roles.addAction(name.title)
            action.triggered.connect(lambda _on=False, id_=name.id: self._choose(id_))

    def _choose(self, role_id: str) -> None:
        self._chosen = roles.role(role_id)
        self._keep_up()
        self._open()


def _place(posting: Posting, target: Target, entry: Entry) -> int | None:
    """Return where the posting has a line already, or nothing."""
    lines = enumerate(target.lines(posting))
    return next((number for number, line in lines if alike(line, entry.text)), None)


_PARTS = {
    "job": ("work",),
    "brief": ("work",),
    "about": ("work",),
    "pay": ("pay",),
    "responsibilities": ("responsibilities",),
    "qualifications": ("qualifications.required", "qualifications.preferred", "stages"),
    "benefits": ("benefits",),
    "apply": ("look_for",),
}
"""The parts of the guide that are open while a section is edited."""
