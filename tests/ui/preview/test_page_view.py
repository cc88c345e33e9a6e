# mypy: disable-error-code="no-untyped-call,union-attr,func-returns-value,redundant-expr,misc"
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from jdeditor.ui.preview.page_view import PageView
from jdeditor.ui.preview.preview import Preview
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.theme.tokens import LIGHT

from .conftest import LEFT_BUTTON, paper

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


def test_before_anything_is_drawn_there_is_a_white_page_on_the_desk(preview: Preview) -> None:
    assert color_at(preview, QPoint(270, 400)) == LIGHT.paper
    assert color_at(preview, QPoint(4, 400)) == LIGHT.desk
    assert preview.pages.accessibleName() == "Preview, page 1 of 1"


def test_new_pages_are_seen_in_the_moment_they_arrive(preview: Preview, show: Show) -> None:
    assert not inked(preview)
    show()
    assert inked(preview)


def test_the_pages_never_go_blank_while_others_are_made(
    qtbot: QtBot, preview: Preview, show: Show
) -> None:
    show(1)
    seen = []
    preview.arrived.connect(lambda _proof: seen.append(inked(preview)))
    for revision in range(2, 8):
        preview.request(revision, lambda: paper(2, words="Other words"))
        seen.append(inked(preview))
        qtbot.wait(5)
        seen.append(inked(preview))
    qtbot.waitUntil(lambda: len(seen) > 13)
    assert all(seen)


def test_the_old_picture_is_stretched_until_the_sharp_one_is_there(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show()
    preview.pages.zoomIn()
    assert inked(preview)
    with qtbot.waitSignal(preview.pages.wanted, raising=False, timeout=50):
        pass
    assert inked(preview)


def test_the_field_in_use_is_tinted_with_a_bar_beside_it(preview: Preview, show: Show) -> None:
    show()
    preview.pages.setActive("duties#3")
    rect = preview.pages.rectOf(preview.pages.marks("duties#3")[0])
    assert color_at(preview, rect.center().toPoint()) == LIGHT.page_tint
    scale = rect.width() / 468
    bar = QPointF(rect.left() - 9 * scale, rect.center().y()).toPoint()
    assert color_at(preview, bar) == LIGHT.page_bar
    preview.pages.setActive("duties#4")
    assert color_at(preview, rect.center().toPoint()) == LIGHT.paper


def test_blanks_are_marked_also_where_the_field_is_in_use(preview: Preview, show: Show) -> None:
    show(words="To [City, State]")
    preview.pages.setActive("duties#3")
    colors = set()
    rect = preview.pages.rectOf(preview.pages.marks("duties#3")[0])
    image = look(preview)
    for x in range(round(rect.left()), round(rect.right())):
        for y in range(round(rect.top()), round(rect.bottom())):
            colors.add(image.pixelColor(x, y).name().upper())
    assert {LIGHT.page_blank, LIGHT.page_tint} <= colors


def test_the_paper_stays_white_on_a_dark_desk(preview: Preview, show: Show) -> None:
    from jdeditor.ui import theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show()
    theme.apply(app, "dark")
    try:
        assert QColor(color_at(preview, QPoint(4, 400))).lightness() < 40
        assert color_at(preview, QPoint(270, 60)) == LIGHT.paper
    finally:
        theme.apply(app, "light")


def test_of_twenty_pages_only_those_near_the_eye_are_drawn(
    preview: Preview, show: Show, renderer: Renderer, qtbot: QtBot
) -> None:
    drawn: list[int] = []
    renderer.drawn.connect(lambda raster: drawn.append(raster.cut.page))
    show(pages=20)
    qtbot.wait(150)
    assert set(drawn) <= {0, 1, 2}
    preview.pages.verticalScrollBar().setValue(preview.pages.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: 19 in drawn)
    qtbot.wait(100)
    assert set(drawn) <= {0, 1, 2, 17, 18, 19}


def test_at_four_hundred_percent_the_part_in_sight_is_sharp(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show()
    sharp: list[float] = []
    preview.pages._rasters.put = _spying(preview.pages._rasters.put, sharp)  # type: ignore[method-assign]
    preview.pages.setZoom(400)
    qtbot.waitUntil(lambda: any(scale == pytest.approx(400 / 72 * 0.96) for scale in sharp))


def _spying(put: Callable[..., None], scales: list[float]) -> Callable[..., None]:
    def spy(raster: object) -> None:
        scales.append(raster.cut.scale)  # type: ignore[attr-defined]
        put(raster)

    return spy


# ---------------------------------------------------------------------- pointing


def test_a_click_names_the_field_and_the_words_before_the_pointer(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show()
    with qtbot.waitSignal(preview.clicked) as told:
        qtbot.mouseClick(
            preview.pages.viewport(), LEFT_BUTTON, pos=place(preview.pages, "duties#5")
        )
    source, before = told.args
    assert source == "duties#5"
    assert 3 < len(before) < len("Write tests 5.")
    assert "Write tests 5.".startswith(before)


def test_a_click_on_the_second_page_names_a_field_there(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show()
    view = preview.pages
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    with qtbot.waitSignal(preview.clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT_BUTTON, pos=place(view, "duties#50"))
    assert told.args[0] == "duties#50"


def test_a_click_beside_the_words_means_the_nearest_field_and_one_far_away_means_none(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show(per_page=3)
    view = preview.pages
    beside = view.rectOf(view.marks("duties#2")[0]).bottomLeft().toPoint() + QPoint(30, 9)
    with qtbot.waitSignal(view.clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT_BUTTON, pos=beside)
    assert told.args[0] == "duties#2"
    with qtbot.assertNotEmitted(view.clicked):
        qtbot.mouseClick(view.viewport(), LEFT_BUTTON, pos=QPoint(270, 500))


def test_dragging_over_the_page_is_not_a_click(preview: Preview, show: Show, qtbot: QtBot) -> None:
    show()
    view = preview.pages
    start = place(view, "duties#5")
    with qtbot.assertNotEmitted(view.clicked):
        qtbot.mousePress(view.viewport(), LEFT_BUTTON, pos=start)
        qtbot.mouseRelease(view.viewport(), LEFT_BUTTON, pos=start + QPoint(60, 80))


def test_a_double_click_is_told_apart(preview: Preview, show: Show, qtbot: QtBot) -> None:
    show()
    spot = place(preview.pages, "duties#5")
    with qtbot.waitSignal(preview.doubleClicked) as told:
        qtbot.mouseDClick(preview.pages.viewport(), LEFT_BUTTON, pos=spot)
    assert told.args[0] == "duties#5"


def test_the_pointer_shows_that_a_field_can_be_reached_and_a_tip_names_it(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show(per_page=3)
    view = preview.pages
    view.setNames(lambda source: f"Responsibilities ({source})")
    over = place(view, "duties#1")
    qtbot.mouseMove(view.viewport(), over)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    tip = QHelpEvent(QEvent.Type.ToolTip, over, view.viewport().mapToGlobal(over))
    QApplication.sendEvent(view.viewport(), tip)
    assert QToolTip.text() == "Responsibilities (duties#1)"
    qtbot.mouseMove(view.viewport(), QPoint(270, 600))
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_enter_goes_to_the_field_in_use_or_to_the_one_in_the_middle(
    preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show()
    with qtbot.waitSignal(preview.clicked) as told:
        qtbot.keyClick(preview.pages, Qt.Key.Key_Return)
    assert told.args[0] in {"duties#20", "duties#21", "duties#22", "duties#23"}
    preview.pages.setActive("duties#2")
    with qtbot.waitSignal(preview.clicked) as told:
        qtbot.keyClick(preview.pages, Qt.Key.Key_Return)
    assert told.args == ["duties#2", "Write tests 2."]


# ---------------------------------------------------------------------- scrolling


def test_new_pages_leave_the_view_at_its_page_and_offset(preview: Preview, show: Show) -> None:
    show(1, pages=5)
    bar = preview.pages.verticalScrollBar()
    bar.setValue(1333)
    for revision, pages in ((2, 5), (3, 6), (4, 4)):
        show(revision, pages=pages, words="Other")
        assert bar.value() == 1333
    show(5, pages=1)
    assert bar.value() == bar.maximum()


def test_a_field_out_of_sight_is_scrolled_to_by_the_least_that_shows_it(
    preview: Preview, show: Show
) -> None:
    show()
    view = preview.pages
    view.setActive("duties#4")
    assert view.verticalScrollBar().value() == 0
    view.setActive("duties#45")
    rect = view.rectOf(view.marks("duties#45")[0])
    assert rect.bottom() == pytest.approx(view.viewport().height() - 16, abs=1)
    view.setActive("duties#44")
    assert view.rectOf(view.marks("duties#45")[0]) == rect


def test_pages_that_push_the_field_out_of_sight_take_the_view_along(
    preview: Preview, show: Show
) -> None:
    show(1, per_page=10)
    preview.pages.setActive("duties#12")
    before = preview.pages.verticalScrollBar().value()
    show(2, pages=9, per_page=2)
    assert preview.pages.verticalScrollBar().value() > before
    rect = preview.pages.rectOf(preview.pages.marks("duties#12")[0]).toRect()
    assert preview.pages.viewport().rect().contains(rect)


@pytest.mark.parametrize("by", ["wheel", "key", "bar"])
def test_who_scrolls_by_hand_is_left_alone_until_they_type_again(
    by: str, preview: Preview, show: Show, qtbot: QtBot
) -> None:
    show(1, pages=6)
    view = preview.pages
    view.setActive("duties#1")
    if by == "wheel":
        wheel(view, -20)
    elif by == "key":
        qtbot.keyClick(view, Qt.Key.Key_End)
    else:
        view.verticalScrollBar().setValue(2000)
    there = view.verticalScrollBar().value()
    assert there > 500
    view.setActive("duties#2")
    show(2, pages=6)
    assert view.verticalScrollBar().value() == there
    view.typed()
    show(3, pages=6)
    assert view.verticalScrollBar().value() < 200


def test_a_field_can_be_shown_on_request(preview: Preview, show: Show) -> None:
    show(1, pages=6)
    view = preview.pages
    view.verticalScrollBar().setValue(2000)
    view.showSource("duties#0")
    assert view.viewport().rect().contains(view.rectOf(view.marks("duties#0")[0]).toRect())
