"""The dialog *Signatures of a PDF*: who signed what in it, and signing one more field."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from jdeditor.approval import signing
from jdeditor.approval.signatures import Signed, State, signatures
from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem
from jdeditor.ui import questions
from jdeditor.ui.problems import told
from jdeditor.ui.signing_words import lines
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow, line_field
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit
from jdeditor.ui.widgets.strip import Strip

_SIZE = (600, 640)


def open_one(window: QWidget) -> None:
    """Ask for a PDF and show its signatures, or say why that cannot be."""
    title = _tr("Signatures of a PDF")
    path = questions.pdf_to_read(window)
    if path is None:
        return
    try:
        dialog = SigningDialog(path, window)
    except FileProblem as problem:
        questions.say(window, title, problem)
        return
    dialog.exec()
    dialog.deleteLater()


class SigningDialog(QDialog):
    """Shows the signatures of a PDF and signs a field that is still empty.

    Raises FileProblem where the file has no field to sign, or cannot be read.
    """

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        found = self._read()
        self.setWindowTitle(self.tr("Signatures of “{name}”").format(name=path.name))
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.tr("Signatures so far"))
        self.words.setTabChangesFocus(True)
        self.place = Combo(self.tr("Field to sign"), [])
        self.file = line_field(self.tr("Certificate file"))
        self.browse = Button(self.tr("Browse…"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password of the certificate file"))
        self.reason = line_field(self.tr("Reason"))
        self.note = QWidget()
        self.sign_button = Button(self.tr("Sign"), "primary")
        self.close_button = Button(self.tr("Close"))
        self._lay()
        self._ring = FocusRing(self)
        self.browse.clicked.connect(self._browse)
        self.sign_button.clicked.connect(self.sign)
        self.close_button.clicked.connect(self.reject)
        self.sign_button.setDefault(True)
        THEME.follow(self.restyle)
        self._show(found)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(12))
        self._file_row.setSpacing(space(8))
        self.words.setFont(THEME.font("body"))
        self.words.document().setDocumentMargin(space(12))
        self.password.setFont(THEME.font("body"))
        self.password.setMinimumHeight(THEME.scale.px(32))
        fit(self, *_SIZE)

    def sign(self) -> None:
        """Sign the chosen field in the file itself, and show what is signed now."""
        try:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                said = self._signed()
            finally:
                QGuiApplication.restoreOverrideCursor()
        except FileProblem as problem:
            self._tell(Severity.MUST, f"{problem.path.name}: {told(problem)}")
            return
        self.password.clear()
        self._show(self._read())
        self._tell(Severity.GOOD, said)

    # ------------------------------------------------------------------ parts

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        about = self.tr(
            "A signature says who stands behind this copy, and stays valid when others sign later."
        )
        self._column.addWidget(Label(about, "label", "2", wrap=True))
        self._column.addWidget(self.words, 1)
        self._certificate = QWidget()
        self._file_row = QHBoxLayout(self._certificate)
        self._file_row.setContentsMargins(0, 0, 0, 0)
        self._file_row.addWidget(self.file, 1)
        self._file_row.addWidget(self.browse)
        self.form = QWidget()
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        help_ = self.tr("A .p12 or .pfx file, from your IT department or a trust service.")
        form.addWidget(FormRow(self.place.accessibleName(), self.place))
        form.addWidget(FormRow(self.tr("Certificate file"), self._certificate, help_))
        form.addWidget(FormRow(self.tr("Password"), self.password))
        form.addWidget(FormRow(self.tr("Reason, such as “Approved”"), self.reason))
        self._column.addWidget(self.form)
        self._note = QVBoxLayout(self.note)
        self._note.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.note)
        roles = (self.sign_button, BoxRole.AcceptRole), (self.close_button, BoxRole.RejectRole)
        self._column.addWidget(button_box(*roles))

    def _show(self, found: tuple[Signed, ...]) -> None:
        self.words.setHtml(lines(found))
        empty = [one for one in found if one.state is State.EMPTY]
        self.place.setChoices([(one.field, one.words) for one in empty])
        self.form.setVisible(bool(empty))
        self.sign_button.setVisible(bool(empty))

    def _tell(self, severity: Severity, words: str) -> None:
        for old in self.note.findChildren(Strip):
            self._note.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._note.addWidget(Strip(severity, words))
        announce(self, words)

    # ------------------------------------------------------------------ files

    def _read(self) -> tuple[Signed, ...]:
        return signatures(atomic.read(self._path, signing.MOST), self._path)

    def _signed(self) -> str:
        held_in = Path(self.file.markup().strip()).expanduser()
        packed = atomic.read(held_in, signing.MOST)
        held = signing.certificate(held_in, packed, self.password.text())
        data = atomic.read(self._path, signing.MOST)
        field, reason = self.place.value(), self.reason.markup().strip()
        atomic.write(self._path, signing.signed(data, self._path, field, held, reason))
        return self.tr("Signed by {name}.").format(name=held.owner)

    def _browse(self) -> None:
        kinds = self.tr("Certificate files") + " (*.p12 *.pfx *.P12 *.PFX)"
        title = self.tr("Choose your certificate file")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.file.setMarkup(chosen)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SigningDialog", text)
