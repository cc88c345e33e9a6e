"""The page itself: role and level, facts, what to include; the pages beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from jdeditor.drafting import choices, lines, roles
from jdeditor.drafting.draft import problem_of
from jdeditor.employer import beginning
from jdeditor.posting import vocabulary as v
from jdeditor.posting.lens import first_location, lens, named
from jdeditor.posting.posting import Posting
from jdeditor.posting.profile import begun
from jdeditor.posting.vocabulary import Level
from jdeditor.storage import profiles
from jdeditor.ui import arrangement, names
from jdeditor.ui.binder import Binder
from jdeditor.ui.column_head import ColumnHead
from jdeditor.ui.generator.check_group import CheckGroup
from jdeditor.ui.generator.role_field import RoleField
from jdeditor.ui.page_column import PageColumn
from jdeditor.ui.panels.rows import Rows
from jdeditor.ui.session import Session
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import BoxRole, Button, Tool, button_box
from jdeditor.ui.widgets.card import Card
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow, SideBySide
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from jdeditor.ui.preview.renderer import Renderer

_FOOT = 24
_LEFT, _RIGHT = 530, 470
"""How the width is shared, as in the window that follows."""


class GeneratorPage(QWidget):
    """Choices for a first draft, and its pages; ``created`` carries the posting."""

    created = Signal(object)
    cancelled = Signal()

    def __init__(self, role_id: str, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = roles.role(role_id)
        self.level = Level.MID
        self._profiles = {kept.profile.id: kept.profile for kept in profiles.find().profiles}
        self.profile = beginning.usual()
        self.facts = Session(self._usual_facts(), self)
        self.groups: dict[str, CheckGroup] = {}
        self.drafted = Session(self._draft(), self)
        self.pages = PageColumn(self.drafted, renderer)
        self.pages.export.hide()
        self._binder = Binder(self.facts, self)
        self._include = Card(self.tr("What to include"), hideable=False, with_menu=False)
        self._include.setMeta(self.tr("Chosen for this level; change anything"))
        self.column = Column("form")
        self._lay()
        self._offer()
        self.facts.changed.connect(self._bring_up_to_date)
        away = QShortcut(QKeySequence("Escape"), self)
        away.activated.connect(self.cancelled)
        THEME.follow(self.restyle)

    def begin(self) -> None:
        """Show the pages for the first time."""
        self.pages.request()
        self._roles.setFocus()

    # ------------------------------------------------------------------ making

    def _lay(self) -> None:
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head())
        rows.addWidget(self.column, 1)
        self._foot = self._made_foot()
        rows.addWidget(self._foot)
        for card in (self._role_card(), self._facts_card(), self._include):
            self.column.add(card)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.pages)
        splitter.setSizes([_LEFT, _RIGHT])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _head(self) -> ColumnHead:
        head = ColumnHead(self.tr("New posting from a role"), "form")
        back = Tool("chevron-left", self.tr("Back to the start"), size=28)
        back.clicked.connect(self.cancelled)
        head.row.addWidget(back)
        head.row.addWidget(Label(self.tr("New posting from a role"), "heading"))
        head.row.addStretch(1)
        return head

    def _made_foot(self) -> _Foot:
        foot = _Foot()
        foot.row.addWidget(Label(self.tr("You can change everything afterwards."), "ui", "2"), 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        self.make = Button(self.tr("Create posting"), "primary")
        self.make.clicked.connect(lambda: self.created.emit(self.drafted.posting))
        keys = QKeySequence("Ctrl+Return")
        self.make.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(keys, self).activated.connect(self.make.click)
        foot.row.addWidget(
            button_box((self.make, BoxRole.AcceptRole), (cancel, BoxRole.RejectRole))
        )
        return foot

    def _role_card(self) -> Card:
        card = Card(self.tr("Role", "to begin with"), hideable=False, with_menu=False)
        self._roles = RoleField(self.tr("Role", "to begin with"))
        self._roles.setValue(self.role.id)
        self._roles.chosen.connect(self.set_role)
        levels = [(level, names.choice(level)) for level in Level]
        self._levels = Segments(self.tr("Level"), levels, optional=False)
        self._levels.setValue(self.level)
        self._levels.chosen.connect(self.set_level)
        role = FormRow(self.tr("Role", "to begin with"), self._roles)
        card.rows.addWidget(SideBySide((role, FormRow(self.tr("Level"), self._levels)), ()))
        return card

    def _facts_card(self) -> Card:
        card = Card(self.tr("Facts"), hideable=False, with_menu=False)
        card.setMeta(self.tr("Leave out what you do not know yet"))
        rows = Rows(self._binder, card.rows)
        if self._profiles:
            rows.add(self._profile_row())
        rows.add(
            rows.line(lens(lambda p: p.employer.name), hint=self.tr("Your organization")),
            rows.line(lens(lambda p: p.reports_to), hint=self.tr("A role, not a person")),
        )
        rows.add(
            rows.line(first_location("city"), hint=self.tr("Denver")),
            rows.line(first_location("region"), hint=self.tr("CO")),
            rows.country(first_location("country"), hint=self.tr("US")),
            stretch=(5, 4, 3),
        )
        rows.add(rows.segments(lens(lambda p: p.work.environment), v.WorkEnvironment))
        rows.add(rows.chips(lens(lambda p: p.employment_types), v.EmploymentType))
        note = lens(lambda p: p.pay.note)
        rows.add(
            rows.money(lens(lambda p: p.pay.minimum), label=self.tr("Pay from"), note=note),
            rows.money(lens(lambda p: p.pay.maximum), label=self.tr("To"), note=note),
            rows.choice(lens(lambda p: p.pay.period), v.PayPeriod, label=self.tr("Per")),
            rows.currency(lens(lambda p: p.pay.currency)),
            stretch=(5, 5, 4, 3),
        )
        return card

    def _profile_row(self) -> FormRow:
        known = [(id_, profile.title) for id_, profile in self._profiles.items()]
        choice = Combo(self.tr("Employer profile"), [("", self.tr("None", "profile")), *known])
        choice.setValue(self.profile.id if self.profile else "")
        choice.chosen.connect(self.set_profile)
        return FormRow(choice.accessibleName(), choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pages.setVisible(self.width() / THEME.scale.text >= arrangement.WITH_PAGES)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._foot.setFixedHeight(THEME.scale.control(_FOOT))
        self._foot.row.setContentsMargins(space(16), 0, space(16), 0)
        self._foot.row.setSpacing(space(8))

    # ------------------------------------------------------------------ choosing

    def set_role(self, role_id: str) -> None:
        """Begin from another role; the facts that were typed stay."""
        if problem := problem_of(role_id):
            self._roles.setValue(self.role.id)
            self._roles.advised.emit(problem)
            return
        before = self._usual_facts()
        self.role = roles.role(role_id)
        self._roles.setValue(role_id)
        self._begin_anew(before, self.tr("another role"))

    def set_profile(self, profile_id: str) -> None:
        """Begin with what another employer profile knows; the facts that were typed stay."""
        before = self._usual_facts()
        self.profile = self._profiles.get(profile_id)
        self._begin_anew(before, self.tr("another profile"))

    def _begin_anew(self, before: Posting, label: str) -> None:
        kept = choices.with_changes(self._usual_facts(), before, self.facts.posting)
        self.groups = {}
        self.facts.edit(lambda _: kept, label, field="title")
        self._offer()
        self._bring_up_to_date()

    def set_level(self, level: Level) -> None:
        """Take the lines that are usual at another level."""
        self.level = level
        self._levels.setValue(level)
        usual = choices.usual(self.role, level)
        for field, group in self.groups.items():
            group.setChosen(usual[field])
        self._bring_up_to_date()

    def _usual_facts(self) -> Posting:
        """Return the facts that role and profile suggest, for the person to change."""
        usual = self.role.posting
        facts = Posting(
            work=usual.work,
            employment_types=usual.employment_types,
            # Its note may begin with a blank, which the draft knows better about.
            pay=replace(usual.pay, note=""),
            reports_to=usual.reports_to,
        )
        return begun(self.profile, facts) if self.profile else facts

    def _offer(self) -> None:
        """Show the lines of the role, those of the level chosen."""
        while (item := self._include.rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        called = {
            "responsibilities": self.tr("Responsibilities"),
            "qualifications.required": self.tr("Required"),
            "qualifications.preferred": self.tr("Preferred"),
            "benefits": self.tr("Benefits"),
        }
        chosen = choices.usual(self.role, self.level)
        for field, entries in lines.offered(self.role).items():
            if entries and not self._is_profiles(field):
                words = [entry.text for entry in entries]
                group = CheckGroup(called[field], words, chosen[field])
                group.changed.connect(self._bring_up_to_date)
                self.groups[field] = group
                self._include.rows.addWidget(group)

    def _is_profiles(self, field: str) -> bool:
        """Tell whether the profile says what stands in a list, so that nothing is to be chosen."""
        return self.profile is not None and bool(named(field).get(self.profile.facts))

    def _draft(self) -> Posting:
        chosen: dict[str, list[bool]] = choices.usual(self.role, self.level)
        chosen |= {field: group.chosen() for field, group in self.groups.items()}
        return beginning.chosen(self.role, self.level, chosen, self.facts.posting, self.profile)

    def _bring_up_to_date(self) -> None:
        made = self._draft()
        self.drafted.edit(lambda _: made, self.tr("choosing"), field="title", run="choosing")


class _Foot(QWidget):
    """The line of buttons at the foot."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), THEME.color("chrome"))
        painter.setPen(THEME.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
