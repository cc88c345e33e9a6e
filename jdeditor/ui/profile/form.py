"""The form of a profile: a card for each kind of thing that its postings share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.posting.lens import lens
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.binder import Binder
from jdeditor.ui.panels import prose
from jdeditor.ui.panels.rows import Rows
from jdeditor.ui.problems import told, told_of
from jdeditor.ui.profile.fields import ApproverRows, ColorField, FileField
from jdeditor.ui.profile.letterhead import LetterheadField
from jdeditor.ui.shipped import style_names
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.card import Card
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow, SideBySide, line_field

if TYPE_CHECKING:
    from jdeditor.ui.profile.session import ProfileSession


class ProfileForm(QWidget):
    """The cards of a profile, bound to its session."""

    def __init__(self, session: ProfileSession) -> None:
        super().__init__()
        self.session = session
        self.binder = Binder(session, self)
        self._seen = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._employer()
        self._looks()
        self._words()
        self._letterhead()
        self.setEnabled(not session.read_only)
        session.changed.connect(self.show_state)
        THEME.follow(self.restyle)
        self.show_state()

    def show_state(self) -> None:
        """Show what of the profile no posting has, as it is now."""
        profile = self.session.profile
        if profile.logo != self._seen:
            self._seen = profile.logo
            self._show_logo()
        self.logo_text.setMarkup(profile.logo_text)
        self.color.setColor(profile.colour)
        self.style_choice.setValue(profile.style)
        self.paper.setValue(profile.paper)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._column.setSpacing(THEME.scale.space(16))

    def reveal(self, source: str) -> QWidget:
        """Go to the field that a source names, and return its widget."""
        name, _, entry = source.partition("#")
        field = self.binder.fields.get(name)
        if field is not None:
            field.focus(int(entry) if entry else None, None)
            return field.widget
        own = {
            "profile.logo": self.logo,
            "profile.logo_text": self.logo_text,
            "profile.colour": self.color,
            "profile.style": self.style_choice,
            "profile.paper": self.paper,
        }
        widget = own.get(name, self.letterhead)
        widget.setFocus()
        return widget

    # ------------------------------------------------------------------ cards

    def _card(self, name: str) -> Card:
        card = Card(name, hideable=False, with_menu=False)
        self._column.addWidget(card)
        return card

    def _rows(self, name: str) -> Rows:
        return Rows(self.binder, self._card(name).rows)

    def _employer(self) -> None:
        rows = self._rows(self.tr("Employer"))
        hint = self.tr("What your organization does, for whom, and what it is like to work there")
        rows.add(rows.line(lens(lambda p: p.employer.name), label=self.tr("Name")))
        rows.add(rows.text(lens(lambda p: p.employer.about), label=self.tr("About"), hint=hint))

    def _looks(self) -> None:
        session, card = self.session, self._card(self.tr("Looks"))
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)")
        none = self.tr("None: the employer’s name stands in its place.")
        self.logo = FileField(self.tr("Logo"), kinds, none)
        self.logo.show_file("")
        self.logo.chosen.connect(self.take_logo)
        self.logo.removed.connect(lambda: session.attach("logo", None, self.tr("logo")))
        hint = self.tr("What the logo says, for those who cannot see it")
        self.logo_text = line_field(self.tr("Logo in words"), hint=hint)
        self.logo_text.edited.connect(
            lambda text: session.set("logo_text", text, self.tr("logo in words"), run="logo_text")
        )
        self.color = ColorField(self.tr("Brand color"))
        self.color.edited.connect(
            lambda color: session.set("colour", color, self.tr("brand color"), run="colour")
        )
        card.rows.addWidget(FormRow(self.tr("Logo"), self.logo))
        card.rows.addWidget(FormRow(self.tr("Logo in words"), self.logo_text))
        card.rows.addWidget(FormRow(self.tr("Brand color"), self.color))
        card.rows.addWidget(self._usual_shape())

    def _usual_shape(self) -> SideBySide:
        session = self.session
        last = ("", self.tr("As used last"))
        self.style_choice = Combo(self.tr("Usual style"), [last, *style_names()])
        papers = [last, ("letter", self.tr("Letter")), ("a4", self.tr("A4"))]
        self.paper = Combo(self.tr("Usual paper"), papers)
        self.style_choice.chosen.connect(lambda v: session.set("style", v, self.tr("usual style")))
        self.paper.chosen.connect(lambda v: session.set("paper", v, self.tr("usual paper")))
        row = FormRow(self.tr("Usual style"), self.style_choice)
        return SideBySide((row, FormRow(self.tr("Usual paper"), self.paper)), ())

    def _words(self) -> None:
        prose.apply(self._rows(self.tr("How to apply")))
        prose.statements(self._rows(self.tr("Statements")))
        prose.benefits(self._rows(self.tr("Usual benefits")))
        card = self._card(self.tr("Approvers"))
        approvers = ApproverRows(self.binder, lens(lambda p: p.approval.approvers))
        card.rows.addWidget(approvers)
        rows = self._rows(self.tr("Language"))
        rows.add(rows.language(lens(lambda p: p.language)))

    def _letterhead(self) -> None:
        card = self._card(self.tr("Letterhead for Word files"))
        self.letterhead = LetterheadField(self.session)
        card.rows.addWidget(self.letterhead)

    # ------------------------------------------------------------------ the logo

    def take_logo(self, path: Path) -> None:
        """Take a picture as the logo, or say why it cannot be one."""
        from jdeditor.employer.filing import logo_file  # noqa: PLC0415 - reads pictures

        try:
            file = logo_file(path)
        except FileProblem as problem:
            self.logo.notes.tell(Severity.MUST, told_of(problem))
            return
        self.logo.notes.tell(Severity.CONSIDER)
        self.session.attach("logo", file, self.tr("logo"))

    def _show_logo(self) -> None:
        """Show the logo as pages have it, on white and without its blank border."""
        from jdeditor.writers import logo  # noqa: PLC0415 - reads pictures

        name = self._seen
        if not name:
            self.logo.show_file("")
            return
        picture = QPixmap()
        try:
            read = logo.read(self.session.file(name))
            picture.loadFromData(read.png)
            words = self.tr("{wide} × {high} pixels").format(wide=read.width, high=read.height)
        except (FileProblem, logo.LogoProblem) as problem:
            words = told(problem)
        self.logo.show_file(words, None if picture.isNull() else picture)
