"""The files that can be written: one table, each writer imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.style import Style


class Format(NamedTuple):
    """A kind of file: its id, which is also its ending, and its name."""

    id: str
    title: str
    module: str

    @property
    def suffix(self) -> str:
        """The ending of such files, with its dot."""
        return f".{self.id}"

    def write(self, document: Document, style: Style) -> bytes:
        """Return the bytes of a document in this format."""
        # Writers are heavy: the window and short commands start without them.
        written: bytes = import_module(self.module).write(document, style)
        return written


FORMATS = {
    "docx": Format("docx", "Word", "jdeditor.writers.docx"),
    "pdf": Format("pdf", "PDF", "jdeditor.writers.pdf"),
    "txt": Format("txt", "Plain text", "jdeditor.writers.text"),
}
