"""Real PDFs of numbered lines, and a preview to show them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from jdeditor.ui.preview.preview import Preview
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.writers.rendered import Mark, Rendered

LEFT, FIRST, STEP, PER_PAGE = 72.0, 72.0, 20.0, 30
Paper = Callable[..., Rendered]


def paper(
    pages: int = 2,
    words: str = "Write tests",
    size: tuple[float, float] = (612, 792),
    per_page: int = PER_PAGE,
) -> Rendered:
    """Pages of lines "Write tests 0.", each with a mark: ``duties#0`` and so on."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=1)
    marks = []
    for number in range(pages * per_page):
        page, row = divmod(number, per_page)
        top = FIRST + row * STEP
        canvas.setFont("Helvetica", 11)
        canvas.drawString(LEFT, size[1] - top - 11, f"{words} {number}.")
        marks.append(Mark(f"duties#{number}", page, LEFT, top - 1.5, 468, 14))
        if row == per_page - 1:
            canvas.showPage()
    canvas.save()
    return Rendered(file.getvalue(), tuple(marks), "", pages)


@pytest.fixture
def renderer(qtbot: QtBot) -> Iterator[Renderer]:
    made = Renderer()
    yield made
    made.close()


@pytest.fixture
def preview(qtbot: QtBot, renderer: Renderer) -> Preview:
    """A preview as wide as beside a form, with nothing to show yet."""
    made = Preview(renderer)
    qtbot.addWidget(made)
    made.resize(540, 820)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def show(qtbot: QtBot, preview: Preview) -> Callable[..., None]:
    """Have pages made and wait until they are seen: ``show(revision, **what paper takes)``."""

    def request(revision: int = 1, **what: object) -> None:
        with qtbot.waitSignal(preview.arrived, check_params_cb=lambda p: p.revision == revision):
            preview.request(revision, lambda: paper(**what))  # type: ignore[arg-type]

    return request


LEFT_BUTTON = Qt.MouseButton.LeftButton
