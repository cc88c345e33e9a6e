"""The Word file of a posting: on the letterhead of its employer, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.document.slots import slots
from jdeditor.storage.problems import FileProblem
from jdeditor.writers import docx
from jdeditor.writers.docx import letterhead

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.document.blocks import Document
    from jdeditor.employer.looks import Letterhead
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.docx import Enclosed
    from jdeditor.writers.style import Style


class Word(NamedTuple):
    """The bytes of a Word file, and sentences on it."""

    data: bytes
    remarks: tuple[letterhead.Remark, ...] = ()


def word(
    posting: Posting,
    layout_id: str,
    style: Style,
    paper: Letterhead | None,
    enclosed: Callable[[], Enclosed] | None = None,
    finished: Callable[[Document], Document] | None = None,
) -> Word:
    """Return the Word file of a posting, on a letterhead or plain; raise FileProblem.

    ``finished`` may add to what the document says.
    """
    shown = layout(layout_id)
    document = compose(posting, shown)
    if finished is not None:
        document = finished(document)
    inside = enclosed() if enclosed else None
    if paper is None:
        return Word(docx.write(document, style, inside))
    sheet = letterhead.Letterhead(paper.data, paper.styles)
    try:
        made = letterhead.write(document, style, sheet, slots(posting, document, shown), inside)
    except letterhead.LetterheadProblem as problem:
        raise FileProblem(paper.path, str(problem)) from problem
    return Word(made.data, made.remarks)
