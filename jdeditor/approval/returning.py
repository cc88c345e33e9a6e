"""Word files that carry their posting, and opening one that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.approval.reported import without_findings
from jdeditor.document.compose import compose
from jdeditor.document.layout import UnknownLayoutError, layout
from jdeditor.document.returned import Untaken, returned
from jdeditor.posting.published import published
from jdeditor.readers import docx
from jdeditor.readers.word_remarks import Remark
from jdeditor.storage import atomic, posting_file
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.posting.posting import Posting

SUFFIX = ".docx"

FOREIGN = (
    "This Word file does not come from this program: copy its text and paste it into a posting."
)
_MOST = 100_000_000


class Opened(NamedTuple):
    """A posting from a file, and what happened to it elsewhere if it is a Word file.

    ``changed`` counts the lines that somebody edited in it; ``untaken`` are edits that no field
    could take, ``remarks`` what reviewers remarked, and ``sent`` is the text before the edits.
    """

    posting: Posting
    changed: int = 0
    untaken: tuple[Untaken, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sent: Posting | None = None


def enclosed(posting: Posting, layout_id: str) -> bytes:
    """Return the posting's file as it travels in a document of a layout.

    Where the layout shows inside facts, all of it; otherwise what the public may know.
    """
    public = layout(layout_id).public
    return posting_file.encode(published(posting) if public else posting)


def load(path: Path) -> Opened:
    """Return the posting in a file of ours or in a Word file we wrote, or raise FileProblem."""
    if path.suffix.lower() != SUFFIX:
        return Opened(posting_file.load(path))
    try:
        read = docx.read(atomic.read(path, _MOST))
    except docx.NotOursError as error:
        raise FileProblem(path, FOREIGN) from error
    posting = posting_file.decode(read.posting, path)
    try:
        document = compose(posting, layout(read.layout))
    except UnknownLayoutError:
        return Opened(posting, remarks=read.remarks)
    lines = without_findings(read.lines, document)
    came = returned(posting, document, lines, read.around)
    notes = tuple(Untaken(note) for note in read.notes)
    untaken = (*came.untaken, *notes)
    sent = posting if came.changed else None
    return Opened(came.posting, came.changed, untaken, read.remarks, sent)
