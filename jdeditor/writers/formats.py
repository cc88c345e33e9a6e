"""The files that can be written: one table, each writer imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.document.blocks import Document
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.docx.enclosure import Enclosed
    from jdeditor.writers.style import Style


class Format(NamedTuple):
    """A kind of file: its id, which is also its ending, and its name.

    A ``structured`` one holds the fields of the posting as well as what readers see; one that
    ``encloses`` carries the posting's own file unseen.
    """

    id: str
    title: str
    module: str
    structured: bool = False
    encloses: bool = False

    @property
    def suffix(self) -> str:
        """The ending of such files, with its dot."""
        return f".{self.id}"

    def write(
        self,
        document: Document,
        style: Style,
        posting: Posting,
        enclosed: Callable[[], Enclosed] | None = None,
    ) -> bytes:
        """Return the bytes of a document, composed of a posting, in this format."""
        # Writers are heavy: the window and short commands start without them.
        writer = import_module(self.module)
        more: tuple[object, ...] = (posting,) if self.structured else ()
        if self.encloses and enclosed:
            more = (enclosed(),)
        written: bytes = writer.write(document, style, *more)
        return written


FORMATS = {
    "docx": Format("docx", "Word", "jdeditor.writers.docx", encloses=True),
    "pdf": Format("pdf", "PDF", "jdeditor.writers.pdf"),
    "txt": Format("txt", "Plain text", "jdeditor.writers.text"),
    "html": Format("html", "Web page", "jdeditor.writers.html", structured=True),
    "md": Format("md", "Markdown", "jdeditor.writers.markdown"),
    "jsonld": Format("jsonld", "JSON-LD", "jdeditor.writers.jsonld", structured=True),
}
