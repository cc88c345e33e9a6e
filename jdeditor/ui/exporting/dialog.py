"""The export dialog: formats, audience, style, paper, name and folder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from jdeditor.employer.looks import looks
from jdeditor.storage import looking
from jdeditor.ui.exporting import file_names, inspecting
from jdeditor.ui.exporting.exporter import Exporter
from jdeditor.ui.exporting.folder_field import FolderField, usual_folder
from jdeditor.ui.exporting.foot import Foot
from jdeditor.ui.exporting.formats import Formats, format_name
from jdeditor.ui.exporting.job import Job, Outcome, today
from jdeditor.ui.exporting.name_field import NameField
from jdeditor.ui.exporting.notices import Notices
from jdeditor.ui.exporting.opening import open_file
from jdeditor.ui.exporting.replacing import Replacing, may_replace
from jdeditor.ui.exporting.shape_row import ShapeRow
from jdeditor.ui.problems import told
from jdeditor.ui.settings import (
    EXPORT_FINDINGS,
    EXPORT_FOLDER,
    EXPORT_FORMATS,
    EXPORT_OPEN,
    LAYOUT,
    PAPER,
    STYLE,
)
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.fields import FormRow
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import room_for

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.storage.problems import FileProblem
    from jdeditor.ui.preview.renderer import Renderer
    from jdeditor.ui.proofing import Shape
    from jdeditor.ui.widgets.strip import Action

APPROVAL = "approval"
"""The layout for those who approve, which can say what the checks found."""

_WIDTH = 560


class ExportDialog(QDialog):
    """Asks what to export and does it.

    ``exported`` carries the finished ``Job``, ``written`` a job and the files that were written of
    it, be they all or not; ``blankWanted`` asks for the first blank.
    """

    exported = Signal(object)
    written = Signal(object, object)
    blankWanted = Signal()

    def __init__(
        self,
        posting: Posting,
        posting_file: Path | None,
        shape: Shape,
        renderer: Renderer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._posting, self._renderer, self._day = posting, renderer, today()
        self._whole: Job | None = None
        self.setWindowTitle(self.tr("Export"))
        self.notices = Notices()
        self.formats = Formats(EXPORT_FORMATS.get())
        self.shape_row = ShapeRow(shape)
        self.name = NameField(posting, self._day)
        self.folder = FolderField(usual_folder(EXPORT_FOLDER.get(), posting_file))
        self.on_letterhead = QCheckBox(self.tr("Word file on the letterhead"))
        self.on_letterhead.setChecked(True)
        self.on_letterhead.setVisible(looks(posting.profile).letterhead is not None)
        self.open_after = QCheckBox(self.tr("Open when done"))
        self.open_after.setChecked(EXPORT_OPEN.get())
        self.findings = QCheckBox(self.tr("Add what the checks found, and what was set aside"))
        self.findings.setChecked(EXPORT_FINDINGS.get())
        self.foot = Foot()
        self._body = QWidget()
        self._scroll = QScrollArea()
        self._lay()
        self._exporter = Exporter(renderer, self)
        self._ring = FocusRing(self)
        self._connect()
        self._inspect()
        THEME.follow(self.restyle)

    def _lay(self) -> None:
        self._column = QVBoxLayout(self._body)
        for part in (
            self.notices,
            FormRow(self.tr("Formats"), self.formats),
            self.shape_row,
            self.findings,
            FormRow(self.tr("File name"), self.name),
            FormRow(self.tr("Folder"), self.folder),
            self.on_letterhead,
            self.open_after,
        ):
            self._column.addWidget(part)
        self._column.addStretch(1)
        # Only where the screen is too low for all of it does the dialog scroll.
        self._scroll.setWidget(self._body)
        self._body.installEventFilter(self)
        self._scroll.verticalScrollBar().rangeChanged.connect(self.foot.divide)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.notices.resized.connect(self._fit)
        self.notices.blankWanted.connect(self._go_to_blank)
        self.formats.changed.connect(self._inspect)
        self.shape_row.chosen.connect(self._inspect)
        self.foot.go.clicked.connect(self._start)
        self.foot.cancel.clicked.connect(self.reject)
        self._exporter.progressed.connect(self.foot.show_done)
        self._exporter.finished.connect(self._finish)

    # ------------------------------------------------------------------ what is on the page

    def _inspect(self) -> None:
        """Say what of the chosen pages is still blank, and what cannot be printed."""
        chosen, shape = self.formats.chosen(), self.shape_row.shape()
        self.on_letterhead.setEnabled("docx" in chosen)
        self.foot.show_count(len(chosen))
        self.findings.setVisible(shape.layout == APPROVAL)
        self.notices.tell_blanks(inspecting.blanks(self._posting, shape))
        if "pdf" not in chosen:
            self.notices.tell_missing("")
            return
        task = self._renderer.submit(partial(inspecting.missing, self._posting, shape))
        task.done.connect(self._tell_missing)

    def _tell_missing(self, found: inspecting.Missing) -> None:
        if found.shape == self.shape_row.shape() and "pdf" in self.formats.chosen():
            self.notices.tell_missing(found.characters)

    def _go_to_blank(self) -> None:
        self.reject()
        self.blankWanted.emit()

    # ------------------------------------------------------------------ doing

    def job(self) -> Job:
        """Return the export that is asked for."""
        shape, formats = self.shape_row.shape(), self.formats.chosen()
        name, folder = self.name.tidy(), self.folder.folder()
        return replace(
            Job(self._posting, shape, formats, folder, name, self._day),
            findings=self.findings.isChecked(),
            on_letterhead=self.on_letterhead.isChecked(),
        )

    def _start(self) -> None:
        job = self.job()
        match may_replace(job, self):
            case Replacing.CANCEL:
                return
            case Replacing.KEEP_BOTH:
                job = replace(job, name=_free_name(job))
                self.name.setMarkup(job.name)
            case Replacing.REPLACE:
                pass
        self._whole = job
        self._run(job)

    def _run(self, job: Job) -> None:
        self.notices.tell_trouble("")
        self.foot.begin(len(job.formats))
        self._exporter.start(job)

    def _finish(self, job: Job, outcome: Outcome) -> None:
        self.foot.end(len(self.formats.chosen()))
        if outcome.written:
            self.written.emit(job, outcome.written)
        if outcome.problems:
            failed = tuple(_format(problem.path) for problem in outcome.problems)
            self._tell(outcome, replace(job, formats=failed))
        elif outcome.stopped:
            self._tell_stopped(outcome)
        else:
            self._succeed()

    def _succeed(self) -> None:
        job = self._whole
        if job is None:
            return
        self._remember(job)
        self.accept()
        self.exported.emit(job)
        if self.open_after.isChecked():
            open_file(job.targets()[0])

    def _remember(self, job: Job) -> None:
        EXPORT_FORMATS.set(list(job.formats))
        EXPORT_FOLDER.set(str(job.folder))
        EXPORT_OPEN.set(self.open_after.isChecked())
        EXPORT_FINDINGS.set(self.findings.isChecked())
        for setting, value in zip((LAYOUT, STYLE, PAPER), job.shape, strict=True):
            setting.set(value)

    def reject(self) -> None:
        """Stop the export that is being done, or else close."""
        if self._exporter.running:
            self._exporter.stop()
        else:
            super().reject()

    # ------------------------------------------------------------------ what went wrong

    def _tell(self, outcome: Outcome, rest: Job) -> None:
        problem = outcome.problems[0]
        happened = self.tr("Not exported: {formats}.").format(formats=_names(rest.formats))
        words = " ".join(filter(None, (happened, told(problem), self._done(outcome))))
        self.notices.tell_trouble(words, self._ways_out(problem, rest))

    def _ways_out(self, problem: FileProblem, rest: Job) -> tuple[Action, ...]:
        """Return what may help: a file that is there may be open, a folder may be gone."""
        again = (self.tr("Try again"), partial(self._run, rest))
        if looking.is_there(problem.path):
            numbered = _free_name(rest)
            other = self.tr("Save as “… {number}”").format(number=numbered.rsplit(" ", 1)[-1])
            return again, (other, partial(self._start_as, numbered))
        elsewhere = (self.tr("Choose a folder…"), self._start_elsewhere)
        return (again, elsewhere) if looking.is_folder(problem.path.parent) else (elsewhere,)

    def _start_as(self, name: str) -> None:
        self.name.setMarkup(name)
        self._start()

    def _start_elsewhere(self) -> None:
        if self.folder.choose():
            self._start()

    def _tell_stopped(self, outcome: Outcome) -> None:
        words = " ".join(filter(None, (self.tr("Stopped."), self._done(outcome))))
        self.notices.tell_trouble(words, severity=Severity.CONSIDER)

    def _done(self, outcome: Outcome) -> str:
        done = _names(_format(path) for path in outcome.written)
        return self.tr("Exported: {formats}.").format(formats=done) if done else ""

    # ------------------------------------------------------------------ looks

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(8))
        self._column.setSpacing(space(16))
        self._fit()

    def _fit(self) -> None:
        """Be as tall as what there is to say, and never taller than the screen."""
        room = room_for(self)
        wide = min(THEME.scale.px(_WIDTH), room.width())
        self._column.activate()
        body = self._column.totalHeightForWidth(wide)
        tall = (
            body if body > 0 else self._body.sizeHint().height()
        ) + self.foot.sizeHint().height()
        self.setFixedWidth(wide)
        self.resize(wide, min(tall, room.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what is said, as the area that scrolls does not do by itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.foot.go.setFocus()


def _format(path: Path) -> str:
    return path.suffix.removeprefix(".")


def _names(formats: Iterable[str]) -> str:
    return ", ".join(format_name(format_) for format_ in formats)


def _free_name(job: Job) -> str:
    return file_names.free(job.folder, job.name, job.formats, frozenset())
