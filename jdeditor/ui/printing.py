"""Printing the pages that the preview shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QProgressDialog

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage
    from PySide6.QtWidgets import QWidget

_MOST_DPI = 300


def print_pdf(pdf: bytes, parent: QWidget) -> None:
    """Ask for a printer and print the pages of a PDF, with progress that can be cancelled."""
    import pypdfium2  # noqa: PLC0415 - loading it takes time that the start does not have

    pages = pypdfium2.PdfDocument(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QSizeF(*pages[0].get_size())
    printer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pages))
    if dialog.exec() == QDialog.DialogCode.Accepted:
        _try(pages, printer, parent)
    pages.close()


def _try(pages: PdfDocument, printer: QPrinter, parent: QWidget) -> None:
    # The page has margins of its own, and is drawn from edge to edge of the paper.
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    painter = QPainter()
    if not printer.isValid():
        words = _tr("There is no printer. Export a PDF and print it where there is one.")
    elif not painter.begin(printer):
        words = _tr("Nothing could be printed. Try another printer, or export a PDF.")
    else:
        _print(pages, printer, painter, parent)
        painter.end()
        return
    QMessageBox.information(parent, _tr("Print"), words)


def _print(pages: PdfDocument, printer: QPrinter, painter: QPainter, parent: QWidget) -> None:
    wanted = _wanted(printer, len(pages))
    progress = QProgressDialog(_tr("Printing…"), _tr("Cancel"), 0, len(wanted), parent)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    for done, number in enumerate(wanted):
        progress.setValue(done)
        QApplication.processEvents()
        if progress.wasCanceled():
            printer.abort()
            break
        if done:
            printer.newPage()
        image = _drawn(pages[number], printer.resolution() / 72)
        painter.drawImage(_place(image, printer), image)
    progress.setValue(len(wanted))


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """Return the numbers of the pages that were asked for, from 0 on."""
    asked = printer.pageRanges()
    return [n for n in range(count) if asked.isEmpty() or asked.contains(n + 1)]


def _drawn(page: PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale, rev_byteorder=False)
    return QImage(
        bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888
    ).rgbSwapped()


def _place(image: QImage, printer: QPrinter) -> QRect:
    """Return where a page goes on the paper: in its middle, as large as it fits, not stretched."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    place = QRect(paper)
    place.setSize(image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(paper.center())
    return place


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
