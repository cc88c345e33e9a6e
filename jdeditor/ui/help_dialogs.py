"""Help: what the program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

import jdeditor


def show_about(window: QWidget) -> None:
    """Say what the program is, its version, and whose work it stands on."""
    box = QMessageBox(window)
    box.setWindowTitle(_tr("About jdeditor"))
    box.setText(f"jdeditor {jdeditor.__version__}")
    box.setInformativeText(
        _tr("Job descriptions and postings, written offline. Nothing leaves this computer.")
        + "\n\n"
        + _tr(
            "Made with Qt, ReportLab, PDFium and python-docx. Fonts: Inter, Source Sans 3, "
            "Source Serif 4 and IBM Plex Sans, under the SIL Open Font License. Icons: Lucide."
        )
        + " "
        + _tr("Spelling: Hunspell, with the word lists of SCOWL.")
    )
    box.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
