"""What every part of the text needs to be set: the style, its looks, and what is referred to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import Line
from jdeditor.writers.docx.looks import NUMBERS, looks
from jdeditor.writers.docx.runs import PLAIN, runs, words
from jdeditor.writers.docx.scripts import begins_leftward, is_tall

if TYPE_CHECKING:
    from jdeditor.document.blocks import Text
    from jdeditor.writers.docx.form import Voice
    from jdeditor.writers.docx.looks import Look
    from jdeditor.writers.style import Style


class Setter:
    """Sets texts in the looks of a style, and counts the links and lists on its way."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.looks = looks(style)
        self.links: dict[str, str] = {}
        self.numbered_lists = 0

    def look(self, role: str) -> Look:
        """Return the look that is called by the name of a role."""
        found: Look = getattr(self.looks, role)
        return found

    def line(self, look: Look, text: Text, voice: Voice = PLAIN) -> Line:
        """Return a text as a paragraph."""
        said = "".join(span.text for span in text)
        return self._set(Line(look, runs(text, self._link, voice)), said)

    def plain(self, look: Look, said: str, voice: Voice = PLAIN) -> Line:
        """Return words as a paragraph."""
        return self._set(Line(look, words(said, voice)), said)

    def numbered_list(self) -> int:
        """Return the id of one more list that begins at 1."""
        self.numbered_lists += 1
        return NUMBERS + self.numbered_lists - 1

    def _link(self, address: str) -> str:
        return self.links.setdefault(address, f"link{len(self.links) + 1}")

    def _set(self, line: Line, said: str) -> Line:
        line = line._replace(said=said)
        if said.isascii():
            return line
        if begins_leftward(said):
            line = self._mirrored(line)
        return line._replace(tall=is_tall(said))

    def _mirrored(self, line: Line) -> Line:
        """Return a paragraph that runs leftward, in the same column as all others."""
        left = line.look.set.left
        if left is None:
            return line.set(leftward=True)
        start, end = self.style.axis, line.look.set.right or 0
        return line.set(leftward=True, left=left - start + end, right=start)
