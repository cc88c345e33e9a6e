# mypy: disable-error-code="no-untyped-call,union-attr,func-returns-value,redundant-expr,misc"
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jdeditor.ui.preview.page_view import PageView
from jdeditor.ui.preview.pages import Job, Spot
from jdeditor.ui.preview.preview import Preview
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.preview.zoom import Fit

from .conftest import paper

Show = Callable[..., None]


def place(view: PageView, source: str, across: float = 0.1) -> QPoint:
    """Where a person would click to hit a line."""
    rect = view.rectOf(view.marks(source)[0])
    return QPointF(rect.left() + rect.width() * across, rect.center().y()).toPoint()


def look(preview: Preview) -> QImage:
    return preview.grab().toImage()


def color_at(preview: Preview, point: QPoint) -> str:
    return look(preview).pixelColor(preview.pages.viewport().mapTo(preview, point)).name().upper()


def inked(preview: Preview) -> bool:
    """Whether any word is to be seen."""
    image = look(preview).convertToFormat(QImage.Format.Format_Grayscale8)
    return min(bytes(image.constBits())) < 100


def wheel(view: PageView, notches: int, *, control: bool = False) -> None:
    middle = QPointF(view.viewport().rect().center())
    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


# ---------------------------------------------------------------------- what is seen


def test_the_keys_of_a_document_scroll(preview: Preview, show: Show, qtbot: QtBot) -> None:
    show(pages=6)
    view, bar = preview.pages, preview.pages.verticalScrollBar()
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        qtbot.keyClick(view, key)
        places.append(bar.value())
    assert 0 < places[0] < places[1] < places[3] < places[2] == bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_page_in_view_is_told_and_named(preview: Preview, show: Show) -> None:
    told: list[tuple[int, int]] = []
    preview.pages.pageChanged.connect(lambda page, of: told.append((page, of)))
    show(pages=3)
    assert told[-1] == (1, 3)
    preview.pages.verticalScrollBar().setValue(preview.pages.verticalScrollBar().maximum())
    assert told[-1] == (3, 3)
    assert preview.pages.accessibleName() == "Preview, page 3 of 3"


# ---------------------------------------------------------------------- zoom


def test_fit_width_leaves_the_margins_and_never_enlarges(preview: Preview, show: Show) -> None:
    show()
    view = preview.pages
    assert view.zoom is Fit.WIDTH
    assert view.percent == round((540 - 48) / 816 * 100)
    preview.resize(1200, 820)
    assert view.percent == 100


def test_fit_page_shows_the_whole_page(preview: Preview, show: Show) -> None:
    show()
    preview.resize(700, 500)
    preview.pages.fitPage()
    assert preview.pages.percent == round((500 - 48) / 1056 * 100)


def test_the_keys_and_the_wheel_zoom_between_50_and_400_percent(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show()
    view = preview.pages
    told: list[int] = []
    view.zoomChanged.connect(told.append)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, Qt.Key.Key_Plus, control)
    qtbot.keyClick(view, Qt.Key.Key_Minus, control)
    assert told == [70, 60]
    wheel(view, 30, control=True)
    assert view.percent == 400
    wheel(view, -30, control=True)
    assert view.percent == 50
    qtbot.keyClick(view, Qt.Key.Key_0, control)
    assert view.zoom is Fit.WIDTH


def test_zooming_keeps_what_is_under_the_pointer(preview: Preview, show: Show) -> None:
    show(pages=6)
    view = preview.pages
    view.verticalScrollBar().setValue(1500)
    middle = QPointF(view.viewport().rect().center())
    before = view._desk.spot(view._offset() + middle)
    wheel(view, 5, control=True)
    after = view._desk.spot(view._offset() + middle)
    assert after.page == before.page
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=2)


def test_another_paper_keeps_the_page_in_view(preview: Preview, show: Show) -> None:
    show(1, pages=6)
    preview.pages.verticalScrollBar().setValue(1500)
    page = preview.pages.page
    show(2, pages=6, size=(595, 842))
    assert preview.pages.page == page


# ---------------------------------------------------------------------- odd pages


def test_a_field_without_marks_moves_nothing(preview: Preview, show: Show) -> None:
    show()
    preview.pages.setActive("pay.minimum")
    preview.pages.showSource("no.such#9")
    assert preview.pages.verticalScrollBar().value() == 0


def test_pages_drawn_for_an_older_revision_are_not_mixed_in(
    preview: Preview, show: Show, renderer: Renderer, qtbot: QtBot
) -> None:
    show(1)
    stale = preview.pages._rasters.of(0)[0]
    show(2, words="New words")
    fresh = preview.pages._rasters.of(0)[0]
    preview.pages.addRaster(stale)
    assert preview.pages._rasters.of(0)[0] is fresh


def test_a_blank_over_a_line_end_is_found_on_both_lines(
    qtbot: QtBot, renderer: Renderer, preview: Preview, show: Show
) -> None:
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    from jdeditor.writers.rendered import Rendered

    file = BytesIO()
    canvas = Canvas(file, pagesize=(612, 792))
    canvas.drawString(72, 700, "Work in our office in [City,")
    canvas.drawString(72, 686, "State] with us")
    canvas.save()
    with qtbot.waitSignal(renderer.ready) as came:
        preview.request(1, lambda: Rendered(file.getvalue(), (), "", 1))
    blanks = came.args[0].rasters[0].blanks
    assert len(blanks) == 2
    assert blanks[1].x == pytest.approx(72, abs=1.5)
    assert blanks[1].y > blanks[0].y


def test_a_spot_reads_the_lines_above_it_and_the_words_left_of_it(
    qtbot: QtBot, renderer: Renderer
) -> None:
    rendered = paper(1, per_page=3)
    with qtbot.waitSignal(renderer.ready):
        renderer.request(Job(1, lambda: rendered))
    whole = rendered.marks[0]._replace(height=60)
    task = renderer.ask(lambda sheets: sheets.before([whole], Spot(0, 100, 98)))
    with qtbot.waitSignal(task.done) as told:
        pass
    assert told.args[0].startswith("Write tests 0.")
    assert told.args[0].split()[-1] == "Write"
