"""The dialog *Employer profiles*: which there are, what one says, and how its pages begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from jdeditor.posting.profile import Profile
from jdeditor.storage import profiles
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.problems import told
from jdeditor.ui.profile import asking
from jdeditor.ui.profile.fields import Notes
from jdeditor.ui.profile.form import ProfileForm
from jdeditor.ui.profile.picture import HeadPicture
from jdeditor.ui.profile.session import ProfileSession
from jdeditor.ui.questions import Answer
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from jdeditor.ui.preview.renderer import Renderer

_SIZE = (1080, 720)
_FORM, _PICTURE = 58, 42


class ProfileDialog(QDialog):
    """Shows and changes the profiles there are.

    ``kept`` carries the id of one that was saved or deleted, ``used`` the profile that the open
    posting is to have.
    """

    kept = Signal(str)
    used = Signal(object)

    def __init__(
        self, renderer: Renderer, profile: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Employer profiles"))
        self.choice = Combo(self.tr("Employer profile"), [("", "")])
        self.make = Button(self.tr("New"), "default", "plus")
        self.copy = Button(self.tr("Make a copy"))
        self.delete = Button(self.tr("Delete…"))
        self.usual = QCheckBox(self.tr("New postings begin with this profile"))
        self.notes = Notes()
        self.column = Column("chrome", margin=0)
        self.picture = HeadPicture(renderer, self.tr("How a first page begins"))
        self.use = Button(self.tr("Use for this posting"))
        self.use.hide()
        self._own = ""
        self.save_button = Button(self.tr("Save"), "primary")
        self.close_button = Button(self.tr("Close"))
        self.form: ProfileForm | None = None
        self._lay()
        self._ring = FocusRing(self)
        self._connect()
        THEME.follow(self.restyle)
        self._begin(profile)

    def offer_use(self, own: str) -> None:
        """Offer to give the open posting a profile; ``own`` is the id of the one it has."""
        self._own = own
        self.use.show()
        self._show_state()

    def _use(self) -> None:
        if not self._unsaved() or self.save():
            self.used.emit(self._session.profile)
            self.accept()

    @property
    def session(self) -> ProfileSession:
        """The profile that is shown."""
        return self._session

    def _lay(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.choice, 1)
        for button in (self.make, self.copy, self.delete):
            self._head.addWidget(button)
        self._side = QVBoxLayout()
        self._side.addWidget(Label(self.tr("How a first page begins"), "label", "2"))
        self._side.addWidget(self.picture, 1)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.column, _FORM)
        self._middle.addLayout(self._side, _PICTURE)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.use)
        roles = (self.save_button, BoxRole.AcceptRole), (self.close_button, BoxRole.RejectRole)
        self._foot.addWidget(button_box(*roles))
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.notes)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self.usual)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        self.choice.chosen.connect(self._choose)
        self.make.clicked.connect(self._make)
        self.copy.clicked.connect(self._copy)
        self.delete.clicked.connect(self._delete)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        self.use.clicked.connect(self._use)
        self.usual.clicked.connect(self._show_state)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
            (QKeySequence.StandardKey.Save, self.save),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # ------------------------------------------------------------------ which profile

    def _begin(self, profile: str) -> None:
        found, usual = profiles.find(), profiles.usual()
        ids = [kept.profile.id for kept in found.profiles]
        first = profile if profile in ids else usual.profile.id if usual else (*ids, "")[0]
        self._problems = [str(problem) for problem in found.problems]
        self._show(next((kept for kept in found.profiles if kept.profile.id == first), None))
        self.notes.tell(Severity.SHOULD, *self._problems)

    def _show(
        self,
        kept: profiles.Kept | None,
        profile: Profile | None = None,
        files: dict[str, bytes] | None = None,
    ) -> None:
        """Show a profile that is kept, or one that is to be."""
        old = self.form
        shown = profile or (kept.profile if kept else Profile())
        self._session = ProfileSession(shown, kept, self, files=files)
        self.form = ProfileForm(self._session)
        self.column.insert(0, self.form)
        if old is not None:
            old.hide()
            old.deleteLater()
        self.picture.follow(self._session)
        self._session.changed.connect(self._show_state)
        self._session.undone.connect(self._reveal)
        self._session.redone.connect(self._reveal)
        self._session.history.cleanChanged.connect(self._show_state)
        usual = profiles.usual()
        is_usual = bool(kept and usual and kept.profile.id == usual.profile.id)
        self._was_usual = is_usual
        # The first profile is the usual one unless a person says otherwise.
        self._shown_usual = is_usual or not profiles.find().profiles
        self.usual.setChecked(self._shown_usual)
        shared = self.tr("Others share this profile. Make a copy to change it.")
        self.notes.tell(Severity.CONSIDER, shared if self._session.read_only else "")
        self._list()
        self._show_state()

    def _list(self) -> None:
        found = profiles.find().profiles
        rows = [(kept.profile.id, kept.profile.title) for kept in found]
        current = self._session.kept.profile.id if self._session.kept else ""
        new = [] if self._session.kept else [("", self.tr("New profile"))]
        self.choice.setChoices([*rows, *new])
        self.choice.setValue(current)

    def _show_state(self, *_: object) -> None:
        session = self._session
        self.delete.setEnabled(session.kept is not None and not session.read_only)
        self.copy.setEnabled(session.kept is not None)
        self.make.setEnabled(session.kept is not None)
        self.save_button.setEnabled(self._unsaved())
        self.use.setEnabled(session.kept is None or session.kept.profile.id != self._own)

    def _unsaved(self) -> bool:
        return self._session.unsaved or self.usual.isChecked() != self._shown_usual

    # ------------------------------------------------------------------ what a person does

    def _choose(self, id_: str) -> None:
        if not id_:  # the new one, which is shown already
            return
        if not self._may_leave():
            self._list()
            return
        try:
            self._show(profiles.profile(id_))
        except FileProblem as problem:  # somebody has taken it away meanwhile
            self._list()
            self.notes.tell(Severity.MUST, told(problem))

    def _make(self) -> None:
        if self._may_leave():
            self._show(None)
            if self.form:
                self.form.binder.fields["employer.name"].widget.setFocus()

    def _copy(self) -> None:
        """Go on with a copy of the profile, under a name of its own."""
        session = self._session
        profile = replace(session.profile, id="")
        files = {name: session.file(name) for name in (profile.logo, profile.letterhead) if name}
        self._show(None, profile, files)

    def _reveal(self, source: str) -> None:
        """Show the field that undo or redo has changed."""
        if self.form is not None:
            self.column.ensureWidgetVisible(self.form.reveal(source))

    def _undo(self) -> None:
        self._session.history.undo()

    def _redo(self) -> None:
        self._session.history.redo()

    def _delete(self) -> None:
        kept = self._session.kept
        if kept and asking.about_deleting(self, kept.profile.title):
            try:
                profiles.delete(kept.profile.id)
            except FileProblem as problem:
                self.notes.tell(Severity.MUST, told(problem))
                return
            self._begin("")
            self.kept.emit(kept.profile.id)

    def save(self) -> bool:
        """Keep the profile; tell whether it is kept."""
        if not self._session.profile.facts.employer.name.strip():
            self.notes.tell(Severity.MUST, self.tr("Give the employer’s name, then save."))
            return False
        try:
            if self._session.unsaved or self._session.kept is None:
                self._session.save()
            self._keep_usual()
        except FileProblem as problem:
            self.notes.tell(Severity.MUST, told(problem))
            return False
        self.notes.tell(Severity.CONSIDER)
        self._list()
        self._show_state()
        announce(self, self.tr("Saved"))
        self.kept.emit(self._session.profile.id)
        return True

    def _keep_usual(self) -> None:
        if self.usual.isChecked() != self._was_usual:
            profiles.make_usual(self._session.profile.id if self.usual.isChecked() else "")
        self._was_usual = self._shown_usual = self.usual.isChecked()

    def _may_leave(self) -> bool:
        """Tell whether nothing would be lost by showing another profile, asking if need be."""
        if not self._unsaved():
            return True
        answer = asking.about_unsaved(self, self._session.profile.title)
        return self.save() if answer is Answer.SAVE else answer is Answer.DISCARD

    def reject(self) -> None:
        """Close, unless something would be lost that the person wants to keep."""
        if self._may_leave():
            super().reject()

    # ------------------------------------------------------------------ looks

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(16))
        for row in (self._head, self._foot, self._side):
            row.setSpacing(space(8))
        self._middle.setSpacing(space(16))
        self.usual.setFont(THEME.font("ui"))
        fit(self, *_SIZE)
