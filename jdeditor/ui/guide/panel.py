"""The panel: the guide of one role, following the section that the person works in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jdeditor.drafting import matching, roles
from jdeditor.drafting.lines import offered
from jdeditor.ui import names
from jdeditor.ui.guide.fold import Fold
from jdeditor.ui.guide.line import GuideLine
from jdeditor.ui.guide.lists import (
    FIELDS,
    Line,
    certificate_of,
    line_of,
    place_of,
    skill_of,
    unpacked,
    with_line,
)
from jdeditor.ui.guide.reading import reading_folds
from jdeditor.ui.guide.results import Results
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.buttons import Button, MenuButton
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.search import Search

if TYPE_CHECKING:
    from jdeditor.drafting.roles import Role
    from jdeditor.ui.guide.pay_range import PayRange
    from jdeditor.ui.session import Session

_SIDE = 12
_PARTS_AT = 3
"""Where the parts of the guide stand among what scrolls."""


class GuidePanel(QWidget):
    """What a person in such a job does, knows and earns, ready to go into the posting.

    ``added`` carries the words of a line that went in and the list it went to, ``shown`` the
    source of one that is there already; ``levelWanted`` asks for another level.
    """

    added = Signal(str, str)
    shown = Signal(str)
    levelWanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._role: Role | None = None
        self._chosen: Role | None = None
        self._section = "job"
        self._fresh = False
        self.lines: list[GuideLine] = []
        self.folds: dict[str, Fold] = {}
        self._pay: list[PayRange] = []
        self._title = Label("", "heading", wrap=True)
        self._about = Label("", "ui", "2", wrap=True)
        self._roles = QMenu(self)
        self._roles.aboutToShow.connect(self._list_roles)
        self._other = MenuButton(self.tr("Another role"), self._roles)
        self._level = Button(self.tr("Change level…"), "link")
        self._level.clicked.connect(self.levelWanted)
        self.search = Search(self.tr("Search the lines of all roles"))
        self.search.words.setHint(self.tr("Search all roles"))
        self.search.edited.connect(self._find)
        self.search.entered.connect(self._enter_results)
        self.results = Results()
        self.results.pressed.connect(self._press)
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
        self._above = QVBoxLayout()
        self._above.addWidget(self.search)
        column.addLayout(self._above)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._source)
        other = QHBoxLayout()
        other.addWidget(self._other)
        other.addStretch(1)
        other.addWidget(self._level)
        self._choice = QWidget()
        self._choice.setLayout(other)
        for part in (self._title, self._about, self._choice, self._parts, self.results):
            self._scroll.add(part)
        self.results.hide()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._above.setContentsMargins(space(_SIDE), space(_SIDE), space(_SIDE), 0)
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
        if self._source.isVisible():
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
        self._level.setVisible(role is not None)
        if role is None:
            self._title.setText(self.tr("Role guide"))
            none = self.tr("Choose a role to read what a person in it does, knows and earns.")
            self._about.setText(none)
            return
        self._title.setText(role.title)
        self._about.setText(role.guide.summary)
        self._about.setVisible(bool(role.guide.summary))
        self._source.setText(self.tr("From the role “{role}”").format(role=role.title))
        for field in FIELDS:
            self._add_lines(role, field)
        language = self._session.posting.language
        for key, fold, pay in reading_folds(role.guide, language, partial(self._fold, role)):
            self._add(key, fold)
            self._pay += pay

    def _replace_parts(self) -> None:
        old = self._parts
        self._parts = QWidget()
        rows = QVBoxLayout(self._parts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._scroll.insert(_PARTS_AT, self._parts)
        old.hide()
        old.setParent(None)
        old.deleteLater()

    def _add(self, key: str, fold: Fold) -> None:
        self.folds[key] = fold
        rows = self._parts.layout()
        if rows is not None:
            rows.addWidget(fold)

    def _add_lines(self, role: Role, field: str) -> None:
        entries = offered(role)[field]
        if not entries:
            return
        fold = Fold(self._named(field))
        for number, entry in enumerate(entries):
            self._add_line(fold, line_of(role, field, number, entry))
        self._add(field, fold)

    def _fold(self, role: Role, key: str, name: str) -> Fold | None:
        """Return a part of lines that can be pressed, or nothing for what is only to be read."""
        guide = role.guide
        match key:
            case "skills":
                notes = [skill.why for skill in guide.skills]
                lines = [skill_of(role, number) for number in range(len(notes))]
            case "certificates":
                notes = [certificate.about for certificate in guide.certificates]
                lines = [certificate_of(role, number) for number in range(len(notes))]
            case _:
                return None
        fold = Fold(name)
        for line, note in zip(lines, notes, strict=True):
            self._add_line(fold, line, note)
        return fold

    def _add_line(self, fold: Fold, line: Line, note: str = "") -> None:
        shown = GuideLine(line, note)
        shown.clicked.connect(lambda: self._press(shown.line))
        fold.add(shown)
        self.lines.append(shown)

    def _named(self, field: str) -> str:
        known = {
            "responsibilities": self.tr("Duties"),
            "qualifications.required": self.tr("Required"),
            "qualifications.preferred": self.tr("Preferred"),
            "benefits": self.tr("Benefits"),
        }
        return known[field]

    # ------------------------------------------------------------------ with the posting

    def take(self, field: str, data: bytes, place: int) -> None:
        """Put a line that was dropped into a list where it was dropped."""
        self._put(unpacked(data), field, place)

    def _press(self, line: Line) -> None:
        place = place_of(self._session.posting, line)
        if place:
            self.shown.emit(place)
        else:
            self._put(line, line.field, None)

    def _put(self, line: Line, field: str, place: int | None) -> None:
        where = names.field(self._session.posting, field)
        self._session.edit(
            lambda posting: with_line(posting, line, field, place),
            self.tr("adding from the guide"),
            field=field if place is None else f"{field}#{place}",
        )
        self.added.emit(line.text, where)

    def _mark(self) -> None:
        posting = self._session.posting
        for line in (*self.lines, *self.results.lines):
            line.setUsed(used=bool(place_of(posting, line.line)))
        for field in FIELDS:
            fold = self.folds.get(field)
            if fold is not None:
                mine = [line for line in self.lines if line.line.item.startswith(field)]
                said = self.tr("{used} of {all} used")
                fold.setMeta(said.format(used=sum(line.used for line in mine), all=len(mine)))
        for pay in self._pay:
            pay.setPay(posting.pay)

    def _open(self) -> None:
        """Open what belongs to the section in use and close what belongs to others."""
        wanted = _PARTS.get(self._section, _ANYWHERE)
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
        keys = [key for key in _PARTS.get(self._section, _ANYWHERE) if key in self.folds]
        bar = self._scroll.verticalScrollBar()
        if keys:
            fold = self.folds[keys[0]]
            bar.setValue(fold.mapTo(self._scroll.content, QPoint(0, 0)).y() - _SIDE)

    # ------------------------------------------------------------------ all roles

    def _find(self, sought: str) -> None:
        """Show what all roles say about some words, or the guide again for none."""
        looking = bool(sought.strip())
        for part in (self._title, self._about, self._choice, self._parts):
            part.setVisible(not looking)
        self.results.setVisible(looking)
        self._source.setVisible(not looking and self._role is not None)
        if looking:
            self.results.show_for(sought)
            self._mark()
        self._scroll.verticalScrollBar().setValue(0)

    def _enter_results(self) -> None:
        if self.results.lines:
            self.results.lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------------ another role

    def _list_roles(self) -> None:
        self._roles.clear()
        for name in roles.role_names():
            action = self._roles.addAction(as_is.entry(name.title))
            action.triggered.connect(lambda _on=False, id_=name.id: self.choose(id_))

    def choose(self, role_id: str) -> None:
        """Show the guide of another role."""
        try:
            self._chosen = roles.role(role_id)
        except roles.UnknownRoleError as problem:
            self._about.setText(str(problem))
            return
        self._keep_up()
        self._open()


_PARTS = {
    "job": ("work",),
    "brief": ("work",),
    "about": ("work",),
    "pay": ("pay",),
    "responsibilities": ("responsibilities",),
    "qualifications": (
        *("qualifications.required", "qualifications.preferred"),
        *("skills", "stages", "education", "certificates"),
    ),
    "benefits": ("benefits",),
    "apply": ("look_for",),
}
"""The parts of the guide that are open while a section is edited."""
_ANYWHERE = ("questions",)
"""What is open while any other is."""
