"""The letterhead of a profile: its file, and which of its styles each text is set in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jdeditor.posting.profile import StyleChoice
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.names import QT_TRANSLATE_NOOP
from jdeditor.ui.problems import told, told_of
from jdeditor.ui.profile.fields import FileField
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow

if TYPE_CHECKING:
    from jdeditor.ui.profile.session import ProfileSession
    from jdeditor.writers.docx.letterhead import Look

_COLUMNS = 2
_ROLES = {
    "title": QT_TRANSLATE_NOOP("LetterheadField", "Job title"),
    "lead": QT_TRANSLATE_NOOP("LetterheadField", "Line under the title"),
    "section": QT_TRANSLATE_NOOP("LetterheadField", "Headings"),
    "subsection": QT_TRANSLATE_NOOP("LetterheadField", "Smaller headings"),
    "body": QT_TRANSLATE_NOOP("LetterheadField", "Text"),
    "bullet": QT_TRANSLATE_NOOP("LetterheadField", "Bullets"),
    "number": QT_TRANSLATE_NOOP("LetterheadField", "Numbers"),
    "small": QT_TRANSLATE_NOOP("LetterheadField", "Small print"),
}
"""What the roles of a letterhead's styles are called."""


class LetterheadField(QWidget):
    """A Word file to write on, and its styles."""

    def __init__(self, session: ProfileSession) -> None:
        super().__init__()
        self._session = session
        self._seen = ""
        kinds = self.tr("Word files (*.docx *.dotx *.docm *.dotm)")
        none = self.tr("None: Word files have the looks of the chosen style.")
        self.file = FileField(self.tr("Letterhead"), kinds, none)
        self.file.chosen.connect(self.take)
        self.file.removed.connect(lambda: session.attach("letterhead", None, self.tr("letterhead")))
        self._styles = QWidget()
        self._grid = QGridLayout(self._styles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.choices: dict[str, Combo] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.file)
        self._column.addWidget(self._styles)
        self._styles.hide()
        self.setFocusProxy(self.file)
        session.changed.connect(self.show_state)
        THEME.follow(self.restyle)
        self.show_state()

    def take(self, path: Path) -> None:
        """Take a file as the letterhead, or say why it cannot be one."""
        from jdeditor.employer.filing import letterhead_file  # noqa: PLC0415 - reads Word files

        try:
            file = letterhead_file(path)
        except FileProblem as problem:
            self.file.notes.tell(Severity.MUST, told_of(problem))
            return
        self._session.attach("letterhead", file, self.tr("letterhead"))

    def show_state(self) -> None:
        """Show the letterhead of the profile as it is now."""
        profile = self._session.profile
        if profile.letterhead != self._seen:
            self._seen = profile.letterhead
            self._show_file()
        chosen = {choice.role: choice.style for choice in profile.letterhead_styles}
        for role, combo in self.choices.items():
            # A choice made for another letterhead may name a style that this one lacks.
            style = chosen.get(role, "")
            combo.setValue(style if combo.findText(style) >= 0 else "")

    def _show_file(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.choices = {}
        look = self._look()
        self.file.show_file(self._told(look) if look else "")
        self._styles.setVisible(look is not None)
        if look:
            self._offer(look)

    def _look(self) -> Look | None:
        from jdeditor.writers.docx import letterhead  # noqa: PLC0415 - reads Word files

        self.file.notes.tell(Severity.CONSIDER)
        if not self._seen:
            return None
        try:
            look = letterhead.look(self._session.file(self._seen))
        except (FileProblem, letterhead.LetterheadProblem) as problem:
            self.file.notes.tell(Severity.MUST, told(problem))
            return None
        self.file.notes.tell(Severity.CONSIDER, *map(_translated, look.remarks))
        return look

    def _told(self, look: Look) -> str:
        words = self.tr("A Word file with {n} styles. Word files are written on it.")
        return words.format(n=len(look.styles))

    def _offer(self, look: Look) -> None:
        """Show which style each text is set in, the proposed one first."""
        for number, (role, words) in enumerate(_ROLES.items()):
            name = QCoreApplication.translate("LetterheadField", words)
            proposed = look.proposed.get(role)
            own = self.tr("{style} (proposed)").format(style=proposed) if proposed else ""
            choices = [("", own or self.tr("A new style"))]
            choices += [(style, style) for style in look.styles]
            combo = Combo(self.tr("Style of: {text}").format(text=name), choices)
            combo.chosen.connect(lambda style, role=role: self._choose(role, style))
            self.choices[role] = combo
            self._grid.addWidget(FormRow(name, combo), number // _COLUMNS, number % _COLUMNS)

    def _choose(self, role: str, style: str) -> None:
        others = [one for one in self._session.profile.letterhead_styles if one.role != role]
        own = [StyleChoice(role=role, style=style)] if style else []
        chosen = tuple(sorted((*others, *own), key=lambda one: one.role))
        self._session.set("letterhead_styles", chosen, self.tr("style of the letterhead"))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._column.setSpacing(THEME.scale.space(12))
        self._grid.setHorizontalSpacing(THEME.scale.space(16))
        self._grid.setVerticalSpacing(THEME.scale.space(12))


def _translated(remark: object) -> str:
    sentence, names = remark.sentence, remark.names  # type: ignore[attr-defined]  # a Remark
    return QCoreApplication.translate("Letterhead", sentence).format(names=names)
