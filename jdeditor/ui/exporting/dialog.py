"""The export dialog: formats, audience, style, paper, name and folder."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from jdeditor.document.layout import layouts
from jdeditor.ui.exporting.choice import FormatChoice
from jdeditor.ui.exporting.job import Job, file_name, run
from jdeditor.ui.proofing import Shape
from jdeditor.ui.settings import EXPORT_FOLDER, EXPORT_FORMATS, EXPORT_OPEN
from jdeditor.ui.states import all_blanks
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow, line_field
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.strip import Strip
from jdeditor.writers.style import styles

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.storage.problems import FileProblem
    from jdeditor.ui.preview.renderer import Renderer

_WIDTH = 560
_LATE_MS = 500


class ExportDialog(QDialog):
    """Asks what to export and does it; ``exported`` carries the finished job."""

    exported = Signal(object)
    blankWanted = Signal()

    def __init__(
        self, posting: Posting, path: Path | None, shape: Shape, renderer: Renderer
    ) -> None:
        super().__init__()
        self._posting, self._renderer = posting, renderer
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(THEME.scale.px(_WIDTH))
        self._column = QVBoxLayout(self)
        self._trouble: Strip | None = None
        self._formats = self._format_choices()
        self._shape = self._shape_choices(shape)
        self._name = line_field(self.tr("File name"))
        self._name.setMarkup(self._suggested())
        self._folder = line_field(self.tr("Folder"))
        self._folder.setMarkup(str(_folder(path)))
        self._open = QCheckBox(self.tr("Open when done"))
        self._open.setChecked(EXPORT_OPEN.get())
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Exporting"))
        self._busy.hide()
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._busy.show)
        self._lay()
        self._ring = FocusRing(self)
        self._count()

    # ------------------------------------------------------------------ making

    def _lay(self) -> None:
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(16))
        blanks = len(all_blanks(self._posting))
        if blanks:
            self._column.addWidget(self._blanks(blanks))
        self._column.addWidget(FormRow(self.tr("Formats"), self._formats_widget()))
        self._column.addLayout(self._shape_row())
        self._column.addWidget(FormRow(self.tr("File name"), self._name))
        self._column.addWidget(FormRow(self.tr("Folder"), self._folder_row()))
        self._column.addWidget(self._open)
        note = self.tr("Word may place page breaks a little differently.")
        self._column.addWidget(Label(note, "small", "3"))
        self._column.addWidget(self._busy)
        self._column.addWidget(self._buttons())

    def _blanks(self, blanks: int) -> Strip:
        one, more = (
            self.tr("1 blank is still on the page."),
            self.tr("{n} blanks are still on the page."),
        )
        words = one if blanks == 1 else more.format(n=blanks)
        return Strip(Severity.BLANK, words, ((self.tr("Go to the first"), self._go_to_blank),))

    def _go_to_blank(self) -> None:
        self.reject()
        self.blankWanted.emit()

    def _format_choices(self) -> dict[str, FormatChoice]:
        remembered = EXPORT_FORMATS.get()
        choices = {
            "pdf": FormatChoice("PDF", self.tr("Looks the same everywhere"), "file-text"),
            "docx": FormatChoice("Word", self.tr("For approval and changes"), "file-type"),
            "txt": FormatChoice(
                self.tr("Plain text"), self.tr("For e-mail and forms"), "text-initial"
            ),
        }
        for key, choice in choices.items():
            choice.setChecked(key in remembered)
            choice.toggled.connect(self._count)
        return choices

    def _formats_widget(self) -> QWidget:
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(THEME.scale.space(8))
        for number, choice in enumerate(self._formats.values()):
            grid.addWidget(choice, number // 2, number % 2)
        return group

    def _shape_choices(self, shape: Shape) -> tuple[Combo, Combo, Combo]:
        audience = Combo(self.tr("For"), [(one.id, one.title) for one in layouts()])
        style = Combo(self.tr("Style"), styles())
        papers = [("letter", self.tr("Letter (8.5 × 11 in)")), ("a4", "A4 (210 × 297 mm)")]
        paper = Combo(self.tr("Paper"), papers)
        for combo, value in zip((audience, style, paper), shape, strict=True):
            combo.setValue(value)
        return audience, style, paper

    def _shape_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.scale.space(16))
        for combo in self._shape:
            row.addWidget(FormRow(combo.accessibleName(), combo), 1)
        return row

    def _folder_row(self) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.scale.space(8))
        browse = Button(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        group.setFocusProxy(self._folder)
        return group

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self._go = Button("", "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._start)
        box.addButton(self._go, roles.AcceptRole)
        cancel = Button(self.tr("Cancel"))
        box.addButton(cancel, roles.RejectRole)
        cancel.clicked.connect(self.reject)
        return box

    def _suggested(self) -> str:
        today = dt.datetime.now().astimezone().date().isoformat()
        posting = self._posting
        return file_name(posting.title or self.tr("Job posting"), posting.employer.name, today)

    # ------------------------------------------------------------------ doing

    def _chosen(self) -> tuple[str, ...]:
        return tuple(key for key, choice in self._formats.items() if choice.isChecked())

    def _count(self) -> None:
        count = len(self._chosen())
        words = self.tr("Export 1 file") if count == 1 else self.tr("Export {n} files")
        self._go.setText(words.format(n=count))
        self._go.setEnabled(count > 0)

    def _browse(self) -> None:
        words = self.tr("Choose a folder")
        chosen = QFileDialog.getExistingDirectory(self, words, self._folder.markup())
        if chosen:
            self._folder.setMarkup(chosen)

    def _job(self) -> Job:
        audience, style, paper = (combo.value() for combo in self._shape)
        name = file_name(self._name.markup()) or self._suggested()
        folder = Path(self._folder.markup()).expanduser()
        return Job(self._posting, Shape(audience, style, paper), self._chosen(), folder, name)

    def _start(self) -> None:
        job = self._job()
        if not self._may_replace(job):
            return
        EXPORT_FORMATS.set(list(job.formats))
        EXPORT_FOLDER.set(str(job.folder))
        EXPORT_OPEN.set(self._open.isChecked())
        self._go.setEnabled(False)
        self._late.start()
        task = self._renderer.submit(lambda: run(job))
        task.done.connect(lambda problems: self._finish(job, problems))
        task.failed.connect(self._fail)

    def _may_replace(self, job: Job) -> bool:
        there = [target.name for target in job.targets() if target.exists()]
        if not there:
            return True
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Replace"))
        box.setText(self.tr("Replace what is there?"))
        box.setInformativeText("\n".join(there))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is replace

    def _finish(self, job: Job, problems: list[FileProblem]) -> None:
        self._late.stop()
        self._busy.hide()
        self._go.setEnabled(True)
        if problems:
            self._say(problems[0])
            return
        self.accept()
        self.exported.emit(job)
        if self._open.isChecked():
            from jdeditor.ui.exports import open_file  # noqa: PLC0415 - exports knows this dialog

            open_file(job.targets()[0])

    def _fail(self, fault: Exception) -> None:
        self._late.stop()
        self._busy.hide()
        self._go.setEnabled(True)
        raise fault

    def _say(self, problem: FileProblem) -> None:
        if self._trouble is not None:
            self._trouble.deleteLater()
        words = f"“{problem.path.name}”: {problem.what_to_do}"
        second = (self.tr("Save as “… (2)”"), self._rename)
        self._trouble = Strip(Severity.MUST, words, ((self.tr("Try again"), self._start), second))
        self._column.insertWidget(0, self._trouble)

    def _rename(self) -> None:
        self._name.setMarkup(f"{self._name.markup()} (2)")
        self._start()


def _folder(path: Path | None) -> Path:
    remembered = EXPORT_FOLDER.get()
    if path is not None:
        return path.parent
    if remembered and Path(remembered).is_dir():
        return Path(remembered)
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()
