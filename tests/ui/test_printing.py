"""What comes out of a printer, here the one that prints into a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.ui.printing import print_pdf
from jdeditor.writers import pdf
from jdeditor.writers.style import style_on

A4 = (595, 842)
LETTER = (612, 792)

Printed = Callable[[Callable[[QPrinter], object]], pypdfium2.PdfDocument]


@pytest.fixture(scope="module")
def pages() -> bytes:
    """Two pages on A4."""
    sample = assets.templates() / "samples" / "warehouse-operative.jobpost"
    document = compose(posting_file.load(sample), layout("career"))
    return pdf.render(document, style_on("modern", "a4")).pdf


@pytest.fixture
def printed(pages: bytes, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printed:
    """Print the pages, chosen as a person would, and return what was printed."""
    window = QWidget()
    qtbot.addWidget(window)

    def prints(choose: Callable[[QPrinter], object]) -> pypdfium2.PdfDocument:
        def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
            dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
            choose(dialog.printer())
            return QDialog.DialogCode.Accepted

        monkeypatch.setattr(QPrintDialog, "exec", accept)
        print_pdf(pages, window)
        return pypdfium2.PdfDocument((tmp_path / "out.pdf").read_bytes())

    return prints


def test_every_page_is_printed_on_the_paper_that_it_was_made_for(printed: Printed) -> None:
    out = printed(lambda _printer: None)
    assert [tuple(map(round, page.get_size())) for page in out] == [A4, A4]


def test_only_the_pages_that_were_asked_for_are_printed(printed: Printed) -> None:
    out = printed(lambda printer: printer.setPageRanges(QPageRanges.fromString("2")))
    assert len(out) == 1


def test_on_other_paper_a_page_is_made_smaller_and_not_stretched(printed: Printed) -> None:
    out = printed(lambda printer: printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter)))
    assert tuple(map(round, out[0].get_size())) == LETTER
    left, low, right, high = next(iter(out[0].get_objects())).get_bounds()
    assert (right - left) / (high - low) == pytest.approx(A4[0] / A4[1], abs=0.005)
    assert high - low == pytest.approx(LETTER[1], abs=1)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(
    printed: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *words: said.append(words[-1]))
    (tmp_path / "out.pdf").write_bytes(b"")
    nowhere = str(tmp_path / "gone" / "out.pdf")
    with pytest.raises(pypdfium2.PdfiumError):
        printed(lambda printer: printer.setOutputFileName(nowhere))
    assert said == ["Nothing could be printed. Try another printer, or export a PDF."]
