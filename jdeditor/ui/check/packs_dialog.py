"""The packs of rules: what is in them, what is wrong with one, and which are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from jdeditor.checks import packs
from jdeditor.storage import own_rules
from jdeditor.storage.problems import FileProblem
from jdeditor.ui import questions
from jdeditor.ui.shipped import named
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.question import ask_words
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from jdeditor.checks.packs import Pack

_SIZE = (560, 520)


class PacksDialog(QDialog):
    """Shows the packs and the rules that are switched off; a change is kept at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules"))
        self.boxes: dict[str, QCheckBox] = {}
        self.backs: dict[str, Button] = {}
        self._list = QWidget()
        self._scroll = Column("chrome", margin=0, gap=0)
        self._scroll.add(self._list)
        self._close = Button(self.tr("Close"), "primary")
        self._close.clicked.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(self._about(), "ui", "2", wrap=True))
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(button_box((self._close, BoxRole.RejectRole)))
        self._ring = FocusRing(self)
        self._show()
        THEME.follow(self.restyle)

    def _about(self) -> str:
        own, *shared = own_rules.folders()
        said = self.tr("Rules of your own are files in {folder}.").format(folder=own)
        if not shared:
            return said
        folders = ", ".join(map(str, shared))
        return f"{said} {self.tr('Shared ones are in {folder}.').format(folder=folders)}"

    def _show(self) -> None:
        old, self._list = self._list, QWidget()
        self.boxes, self.backs = {}, {}
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(THEME.scale.space(8))
        library = packs.library()
        for pack in library.packs:
            rows.addWidget(self._pack(pack))
        for switch in self._switched():
            if switch.rule:
                rows.addWidget(self._rule(switch.rule, switch.reason))
        rows.addStretch(1)
        self._scroll.add(self._list)
        old.hide()
        old.setParent(None)
        old.deleteLater()

    def _switched(self) -> tuple[own_rules.Switch, ...]:
        try:
            return own_rules.switched()
        except FileProblem:
            return ()  # its pack tells so

    def _pack(self, pack: Pack) -> QWidget:
        box = self.boxes[pack.id] = QCheckBox(named(pack.name))
        box.setChecked(not pack.off and not pack.problems)
        box.setEnabled(not (pack.problems and not pack.rules))
        box.toggled.connect(lambda on: self._switch(pack, on=on))
        words = self.tr("{n} rules").format(n=pack.rules) if pack.rules else ""
        words = self.tr("{n} laws").format(n=pack.laws) if pack.laws else words
        off = self.tr("Switched off: {reason}").format(reason=pack.off) if pack.off else ""
        return _stacked(box, *filter(None, (words, off, *pack.problems)))

    def _rule(self, rule: str, reason: str) -> QWidget:
        back = self.backs[rule] = Button(self.tr("Switch on"), "link")
        back.setAccessibleName(self.tr("Switch on {rule}").format(rule=rule))
        back.clicked.connect(lambda: self._try(on=True, rule=rule))
        off = self.tr("Rule {rule} is switched off: {reason}").format(rule=rule, reason=reason)
        return _stacked(Label(off, "ui", wrap=True), below=back)

    def _switch(self, pack: Pack, *, on: bool) -> None:
        reason = ""
        if not on:
            asked = self.tr("Why is “{pack}” not for your organization?")
            asked = asked.format(pack=named(pack.name))
            reason = ask_words(self, self.tr("Switch off"), asked, self.tr("Switch off")) or ""
            if not reason.strip():
                self._show()
                return
        self._try(on=on, pack=pack.id, reason=reason.strip())

    def _try(self, *, on: bool, rule: str = "", pack: str = "", reason: str = "") -> None:
        try:
            if on:
                own_rules.switch_on(rule=rule, pack=pack)
            else:
                own_rules.switch_off(reason, rule=rule, pack=pack)
        except FileProblem as problem:
            questions.say(self, self.tr("The list of switched-off rules cannot be kept"), problem)
        packs.refresh()
        self._show()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(16))
        self._column.setSpacing(space(12))
        fit(self, *_SIZE)


def _stacked(first: QWidget, *lines: str, below: Button | None = None) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(first)
    for line in lines:
        label = Label(line, "small", "3", wrap=True)
        label.setContentsMargins(THEME.scale.icon(18) + THEME.scale.space(10), 0, 0, 0)
        column.addWidget(label)
    if below is not None:
        column.addWidget(below, 0, Qt.AlignmentFlag.AlignLeft)
    return whole
