"""The dialog *Change the level*: what comes, goes and reads differently, to take one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.drafting.leveling import Difference, differences, level_of
from jdeditor.posting.texts import section_of
from jdeditor.posting.vocabulary import Level
from jdeditor.ui import names
from jdeditor.ui.generator.check_group import CheckGroup
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.fields import FormRow
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from jdeditor.drafting.roles import Role
    from jdeditor.posting.posting import Posting

_SIZE = (640, 680)


class LevelDialog(QDialog):
    """Shows what another level of a role changes in a posting; all of it is chosen at first."""

    def __init__(self, posting: Posting, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the level"))
        self._posting, self._role = posting, role
        self._now = self.level = level_of(posting, role)
        self.offered: tuple[Difference, ...] = ()
        self.groups: list[tuple[list[Difference], CheckGroup]] = []
        self.levels = Segments(
            self.tr("Level"), [(level, names.choice(level)) for level in Level], optional=False
        )
        self.levels.setValue(self.level)
        self.levels.chosen.connect(self.set_level)
        self._about = Label("", "ui", "2", wrap=True)
        self._scroll = Column("chrome", margin=0, gap=8)
        self._parts = QWidget()
        self._take = Button("", "primary")
        self._cancel = Button(self.tr("Cancel"))
        self._lay()
        self._ring = FocusRing(self)
        self._take.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._take.setDefault(True)
        THEME.follow(self.restyle)
        self._show()

    def set_level(self, level: Level) -> None:
        """Show what this level changes."""
        self.level = level
        self.levels.setValue(level)
        self._show()

    def chosen(self) -> list[Difference]:
        """Return the changes that are checked, in the order of the posting."""
        return [
            one
            for found, group in self.groups
            for one, on in zip(found, group.chosen(), strict=True)
            if on
        ]

    # ------------------------------------------------------------------ making

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(FormRow(self.levels.accessibleName(), self.levels))
        self._column.addWidget(self._about)
        self._column.addWidget(self._scroll, 1)
        self._scroll.add(self._parts)
        self._foot = QHBoxLayout()
        own = Label(self.tr("What you wrote and the pay stay as they are."), "ui", "2", wrap=True)
        self._foot.addWidget(own, 1)
        roles = (self._take, BoxRole.AcceptRole), (self._cancel, BoxRole.RejectRole)
        self._foot.addWidget(button_box(*roles))
        self._column.addLayout(self._foot)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(12))
        self._foot.setSpacing(space(8))
        fit(self, *_SIZE)

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        self.offered = differences(self._posting, self._role, self.level)
        self._about.setText(self._said())
        self._replace_parts()
        for key, found in self._by_section().items():
            group = CheckGroup(
                names.section(self._posting, key),
                [one.after or one.before for one in found],
                [True] * len(found),
                [self._note(one) for one in found],
            )
            group.changed.connect(self._count)
            self.groups.append((found, group))
            self._rows.addWidget(group)
        self._rows.addStretch(1)
        self._count()

    def _replace_parts(self) -> None:
        self.groups = []
        old = self._parts
        self._parts = QWidget()
        self._rows = QVBoxLayout(self._parts)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._scroll.insert(0, self._parts)
        old.hide()
        old.setParent(None)
        old.deleteLater()

    def _said(self) -> str:
        now = names.choice(self._now)
        if self.level is self._now:
            words = self.tr("This posting is at the level “{now}”. Choose another one.")
            return words.format(now=now)
        if not self.offered:
            words = self.tr("Nothing changes between “{now}” and “{new}” in this posting.")
        else:
            words = self.tr(
                "The role “{role}” words these lines differently at the level “{new}”. "
                "Choose what to take."
            )
        return words.format(role=self._role.title, now=now, new=names.choice(self.level))

    def _by_section(self) -> dict[str, list[Difference]]:
        found: dict[str, list[Difference]] = {}
        for one in self.offered:
            found.setdefault(section_of(one.field), []).append(one)
        return found

    def _note(self, one: Difference) -> str:
        if not one.after:
            return self.tr("Goes out")
        if not one.before:
            return self.tr("Comes in")
        return self.tr("Now: {words}").format(words=one.before)

    def _count(self) -> None:
        other = self.level is not self._now
        count = len(self.chosen())
        words = self.tr("Take %n changes", None, count) if count else self.tr("Change the level")
        self._take.setText(words)
        self._take.setEnabled(other)
