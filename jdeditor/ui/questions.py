"""The few questions and sentences that need an answer before work can go on."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from jdeditor.storage.posting_file import SUFFIX
from jdeditor.ui.problems import quoted, told
from jdeditor.ui.settings import FOLDER
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.question import ask_words

if TYPE_CHECKING:
    from jdeditor.storage.problems import FileProblem


class Answer(Enum):
    """What to do with unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def can_be_asked() -> bool:
    """Tell whether anybody is there to answer: not while the person leaves the computer."""
    app = QCoreApplication.instance()
    return not (isinstance(app, QGuiApplication) and app.isSavingSession())


def about_unsaved(window: QWidget, name: str) -> Answer:
    """Ask whether to save a posting before it is closed."""
    box = as_is.box(window)
    shown = name or _tr("this posting")
    box.setWindowTitle(_tr("Unsaved changes"))
    box.setText(_tr("Save the changes to “{name}”?").format(name=shown))
    box.setInformativeText(
        _tr("What you do not save is kept for 30 days under File, Closed without saving.")
    )
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText(_tr("Don’t save"))
    box.setDefaultButton(buttons.Save)
    pressed = box.exec()
    return {buttons.Save: Answer.SAVE, buttons.Discard: Answer.DISCARD}.get(
        QMessageBox.StandardButton(pressed), Answer.CANCEL
    )


def about_discarding(window: QWidget, name: str) -> bool:
    """Ask whether recovered work may really go."""
    box = as_is.box(window)
    shown = name or _tr("this posting")
    box.setWindowTitle(_tr("Discard recovered work"))
    box.setText(_tr("Discard what was recovered of “{name}”?").format(name=shown))
    box.setInformativeText(
        _tr("It stays for 30 days under File, Closed without saving, and is gone then.")
    )
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText(_tr("Discard"))
    box.setDefaultButton(buttons.Cancel)
    return QMessageBox.StandardButton(box.exec()) == buttons.Discard


def about_taking_over(window: QWidget, who: str) -> bool:
    """Ask whether to take a file from somebody who seems to be gone."""
    box = as_is.box(window)
    box.setWindowTitle(_tr("Take the file over"))
    box.setText(who)
    box.setInformativeText(
        _tr(
            "There has been no sign of that program for a while. If it still runs, what is "
            "typed there cannot be saved to this file any more."
        )
    )
    take = box.addButton(_tr("Take over"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is take


def about_sent(window: QWidget, what: str) -> bool:
    """Say what an exported file is, and ask whether to open its text."""
    box = as_is.box(window)
    box.setWindowTitle(_tr("An exported file"))
    box.setText(what)
    box.setInformativeText(_tr("Its text can be opened as a posting of its own."))
    opening = box.addButton(_tr("Open a copy"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is opening


def version_name(window: QWidget, name: str) -> str | None:
    """Ask what to call a version; nothing when the person thinks better of it."""
    asked = _tr("Name, such as “Sent to legal”")
    given = ask_words(window, _tr("Name this version"), asked, _tr("Name"), name)
    return given if given is None else given.strip()


def exported_file(window: QWidget) -> Path | None:
    """Ask for a file that was exported once."""
    kinds = _tr("Exported files (*.pdf *.docx *.html *.txt *.md *.jsonld)")
    every = kinds + ";;" + _tr("All files (*)")
    title = _tr("Find the version of a file")
    chosen, _ = QFileDialog.getOpenFileName(window, title, FOLDER.get(), every)
    return Path(chosen) if chosen else None


def pdf_to_read(window: QWidget) -> Path | None:
    """Ask for a PDF, with the system's own dialog."""
    kinds = _tr("PDF files") + " (*.pdf *.PDF)"
    chosen, _ = QFileDialog.getOpenFileName(window, _tr("Choose a PDF"), FOLDER.get(), kinds)
    return _remembered(chosen)


def file_to_open(window: QWidget) -> Path | None:
    """Ask for a posting to open, with the system's own dialog."""
    every = _tr("Postings and their Word files (*{suffix} *.docx)").format(suffix=SUFFIX)
    kinds = every + ";;" + _tr("All files (*)")
    chosen, _ = QFileDialog.getOpenFileName(window, _tr("Open a posting"), FOLDER.get(), kinds)
    return _remembered(chosen)


def file_to_save(window: QWidget, name: str) -> Path | None:
    """Ask where to keep a posting; the name gets its ending when it has none."""
    folder = Path(FOLDER.get() or Path.home())
    suggested = str(folder / (_safe(name) + SUFFIX))
    kinds = _tr("Postings (*{suffix})").format(suffix=SUFFIX)
    dialog = QFileDialog(window, _tr("Save the posting"), suggested, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
    dialog.selectFile(suggested)
    accepted = dialog.exec() and dialog.selectedFiles()
    return _remembered(dialog.selectedFiles()[0] if accepted else "")


def say(window: QWidget | None, title: str, problem: FileProblem) -> None:
    """Say what is wrong with a file and what to do next."""
    box = as_is.box(window)
    box.setWindowTitle(title)
    box.setText(quoted(problem.path.name))
    box.setInformativeText(told(problem))
    box.exec()


def tell(window: QWidget | None, title: str, words: str) -> None:
    """Say why something cannot be done."""
    box = as_is.box(window)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(words)
    box.exec()


def _remembered(chosen: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    FOLDER.set(str(path.parent))
    return path


def _safe(name: str) -> str:
    """Return a file name that every system takes."""
    kept = "".join(" " if char in '<>:"/\\|?*' or ord(char) < ord(" ") else char for char in name)
    return " ".join(kept.split()).strip(". ")[:120] or _tr("New posting")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
