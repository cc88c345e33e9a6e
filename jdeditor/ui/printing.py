"""Printing the pages that the preview shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QProgressDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST_DPI = 300


def print_pdf(pdf: bytes, parent: QWidget) -> None:
    """Ask for a printer and print the pages of a PDF, with progress that can be cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    if not printer.isValid():
        words = _tr("There is no printer. Export a PDF and print it where there is one.")
        QMessageBox.information(parent, _tr("Print"), words)
        return
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    _print(pdf, printer, parent)


def _print(pdf: bytes, printer: QPrinter, parent: QWidget) -> None:
    import pypdfium2  # noqa: PLC0415 - loading it takes time that the start does not have

    pages = pypdfium2.PdfDocument(pdf)
    progress = QProgressDialog(_tr("Printing…"), _tr("Cancel"), 0, len(pages), parent)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    painter = QPainter(printer)
    scale = printer.resolution() / 72
    for number in range(len(pages)):
        progress.setValue(number)
        QApplication.processEvents()
        if progress.wasCanceled():
            printer.abort()
            break
        if number:
            printer.newPage()
        bitmap = pages[number].render(scale=scale, rev_byteorder=False)
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888
        ).rgbSwapped()
        # The painter starts inside the printer's own margin, the page at the paper's edge.
        paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        inside = printer.pageRect(QPrinter.Unit.DevicePixel).toRect().topLeft()
        painter.drawImage(QRect(paper.topLeft() - inside, paper.size()), image)
    painter.end()
    progress.setValue(len(pages))
    pages.close()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
