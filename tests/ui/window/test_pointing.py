"""Whatever is printed leads to the field that made it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout, layouts
from jdeditor.storage import posting_file
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.window import Window
from jdeditor.writers import pdf
from jdeditor.writers.style import style_on

SECTIONS = {
    "about": "employer.about",
    "apply": "application.instructions",
    "statements": "equal_opportunity",
    "physical_demands": "inside.physical_demands",
    "section-1": "free.section-1.heading",
    "approval": "approval.",
    "inside": "inside.",
}


def field_names(widget: QWidget | None) -> list[str]:
    names = []
    while widget is not None:
        names.append(widget.objectName())
        widget = widget.parentWidget()
    return names


@pytest.mark.parametrize("shown_to", [one.id for one in layouts()])
def test_all_that_is_printed_leads_to_its_own_field(shown: Window, shown_to: str) -> None:
    posting = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
    shown.show_posting(OpenPosting(posting))
    assert shown.workspace is not None
    marks = pdf.render(compose(posting, layout(shown_to)), style_on("modern", "letter")).marks
    lost = []
    for source in sorted({mark.source for mark in marks if mark.source}):
        shown.workspace.form.reveal(source)
        wanted = SECTIONS.get(source, source.partition("#")[0])
        if not any(name.startswith(wanted) for name in field_names(shown.focusWidget())):
            lost.append(source)
    assert lost == []


def test_the_title_is_tinted_from_the_beginning(shown: Window) -> None:
    shown.hide()  # as with a file that is named at the start: it is opened before the window is
    shown.open_file(assets.templates() / "samples" / "backend-engineer.jobpost")
    shown.show()
    assert shown.workspace is not None
    assert "title" in field_names(shown.focusWidget())
    assert shown.workspace.pages.preview.pages._active == "title"
