"""What the workspace does to hand a posting on: export, export again, print, show as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from jdeditor.ui.proofing import Shape, rendered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jdeditor.posting.posting import Posting
    from jdeditor.storage.problems import FileProblem
    from jdeditor.ui.exporting.job import Job
    from jdeditor.ui.workspace import Workspace


def ask(workspace: Workspace) -> None:
    """Ask what to export, and export it."""
    # Imported here, as other things below: a posting is shown before it is exported.
    from jdeditor.ui.exporting.dialog import ExportDialog  # noqa: PLC0415

    document, pages = workspace.document, workspace.pages
    dialog = ExportDialog(document.posting, document.path, pages.shape, workspace.renderer)
    dialog.setParent(workspace.window(), dialog.windowFlags())
    dialog.blankWanted.connect(workspace.walk.next_blank)
    dialog.notices.tell_must_fix(workspace.sidebar.checker.must_fix())
    dialog.notices.checkWanted.connect(dialog.reject)
    dialog.notices.checkWanted.connect(workspace.sidebar.show_check)
    dialog.exported.connect(lambda job: _done(workspace, job))
    dialog.written.connect(lambda job, files: _record(workspace, job, files))
    dialog.exec()
    dialog.deleteLater()


def again(workspace: Workspace) -> None:
    """Repeat the last export of this posting without asking; ask if there was none."""
    last = workspace.last_export
    if last is None:
        ask(workspace)
        return
    from jdeditor.ui.exporting.job import run  # noqa: PLC0415 - see above

    job = last.with_posting(workspace.document.posting)
    task = workspace.renderer.submit(lambda: run(job))
    task.done.connect(lambda problems: _told(workspace, job, problems))
    task.failed.connect(_raise)


def copy_for_board(workspace: Workspace) -> None:
    """Show the posting as a job board takes it, and put it on the clipboard."""
    from jdeditor.ui.copying import CopyDialog  # noqa: PLC0415 - see above

    workspace.session.end_run()
    document, posting = workspace.document, workspace.document.posting
    dialog = CopyDialog(posting, workspace.window())
    dialog.copied.connect(workspace.column.toast.tell)
    # A text that left by the clipboard is a version as well; there is no file to know it by.
    dialog.copied.connect(lambda _said: document.exported.emit(posting, ()))
    dialog.exec()
    dialog.deleteLater()


def print_pages(workspace: Workspace) -> None:
    """Print the pages as the preview shows them."""
    from jdeditor.ui import printing  # noqa: PLC0415 - see above

    posting, shape = workspace.document.posting, workspace.pages.shape
    task = workspace.renderer.submit(lambda: rendered(posting, shape).pdf)
    task.done.connect(lambda pdf: printing.print_pdf(pdf, workspace.window()))
    task.failed.connect(_raise)


def show_text(parent: QWidget, posting: Posting, shape: Shape) -> None:
    """Show the document as plain text."""
    from jdeditor.document.compose import compose  # noqa: PLC0415 - see above
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.ui.theme import THEME  # noqa: PLC0415
    from jdeditor.ui.widgets.ring import FocusRing  # noqa: PLC0415
    from jdeditor.ui.widgets.room import fit  # noqa: PLC0415
    from jdeditor.writers.text import text  # noqa: PLC0415

    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("Preview as text"))
    fit(dialog, 640, 640)
    words = QPlainTextEdit(text(compose(posting, layout(shape.layout))))
    words.setReadOnly(True)
    words.setAccessibleName(_tr("The document as text"))
    words.setTabChangesFocus(True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    space = THEME.scale.space
    column.setContentsMargins(space(24), space(20), space(24), space(20))
    column.setSpacing(space(16))
    column.addWidget(words)
    column.addWidget(buttons)
    FocusRing(dialog)
    dialog.exec()
    dialog.deleteLater()


def _done(workspace: Workspace, job: Job) -> None:
    workspace.last_export = job
    _say(workspace, job)


def _record(workspace: Workspace, job: Job, files: Iterable[Path]) -> None:
    """Have it recorded which version went into which files."""
    pairs = tuple((file.suffix.removeprefix("."), file) for file in files)
    workspace.document.exported.emit(job.posting, pairs)


def _told(workspace: Workspace, job: Job, problems: list[FileProblem]) -> None:
    failed = {problem.path for problem in problems}
    _record(workspace, job, [file for file in job.targets() if file not in failed])
    if problems:
        workspace.tell_problem(_tr("Could not export."), problems[0])
    else:
        _say(workspace, job)


def _say(workspace: Workspace, job: Job) -> None:
    count = len(job.targets())
    said = _tr("Exported 1 file.") if count == 1 else _tr("Exported {n} files.")
    folder = job.folder
    toast = workspace.column.toast
    toast.tell(said.format(n=count), _tr("Show in folder"), lambda: show_in_folder(folder))


def show_in_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _raise(fault: Exception) -> None:
    raise fault


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exports", text)
