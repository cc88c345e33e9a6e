# mypy: disable-error-code="no-untyped-call"
"""Two columns of pages that share what makes them, as while one posting gives way to another."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.ui.page_column import PageColumn
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.session import Session


def test_pictures_of_one_posting_never_come_among_those_of_another(
    qtbot: QtBot, renderer: Renderer
) -> None:
    columns = []
    for brief in ("Short.", "A line of many.\n" * 400):
        column = PageColumn(Session(Posting(title="Engineer", brief=brief)), renderer)
        qtbot.addWidget(column)
        column.resize(540, 820)
        column.show()
        with qtbot.waitSignal(column.preview.arrived, timeout=20_000):
            column.request()
        columns.append(column)
    short, long = (column.preview.pages for column in columns)
    drawn: list[int] = []
    renderer.drawn.connect(lambda raster: drawn.append(raster.cut.page))
    long.verticalScrollBar().setValue(long.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(drawn), timeout=20_000)
    QApplication.processEvents()
    assert max(drawn) > 1
    assert not short._rasters.of(max(drawn))
