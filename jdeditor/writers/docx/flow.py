"""Paragraphs and tables below each other, and the distances between them.

The distance of two pieces is the upper one's ``after`` if its look has one, else the lower
one's ``before``, and never both: programs differ in what they make of two. A table has
neither, nor has a heading in the side column, so that what stands above carries the distance.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from jdeditor.writers.docx.form import Setting
from jdeditor.writers.docx.tables import table
from jdeditor.writers.docx.xml import NOTHING, Xml, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jdeditor.writers.docx.form import Frame
    from jdeditor.writers.docx.looks import Look
    from jdeditor.writers.docx.tables import Row

BASELINE = 0.8
"""Where the first baseline lies, in parts of the line, from its top."""

LOW = 1
"""The height of a low line, in points."""

_PLAIN = Setting()


class Line(NamedTuple):
    """A paragraph in a look, and how it is set apart from it.

    ``before`` is the distance to what stands above where it is not the look's. ``tall`` words
    may need more than the height of the look's line. ``said`` are the words without their markup.
    """

    look: Look
    runs: Xml = NOTHING
    setting: Setting = _PLAIN
    before: float | None = None
    tall: bool = False
    said: str = ""
    section: str = ""

    def set(self, **changes: Any) -> Line:  # noqa: ANN401 - any of the fields of a Setting
        """Return the same paragraph set otherwise."""
        return self._replace(setting=replace(self.setting, **changes))

    @property
    def frame(self) -> Frame | None:
        """The place of its own that the paragraph has, if it has one."""
        return self.setting.frame or self.look.set.frame

    def kept(self) -> Line:
        """Return the same paragraph, held on the page of what follows."""
        return self.set(keep_next=True)

    def xml(self) -> Xml:
        """Return the paragraph as an element."""
        setting, look = self.setting, self.look.set
        if self.tall:
            setting = replace(setting, line=look.line, exact=False)
        return w("p", setting.xml(self.look.id), self.runs)


class Table(NamedTuple):
    """Rows of columns ``left`` of the left edge of the text area, lengths in points.

    ``before`` is the distance to what stands above.
    """

    rows: Sequence[Row]
    widths: Sequence[float]
    left: float
    before: float | None = None
    section: str = ""

    def kept(self) -> Table:
        """Return the same table, whole on the page of what follows."""
        return self._replace(rows=[row.kept() for row in self.rows])

    def xml(self) -> Xml:
        """Return the table as an element."""
        return table(self.rows, self.widths, self.left)


Piece: TypeAlias = Line | Table


class Flowing(NamedTuple):
    """A piece as an element, and the section it belongs to by its source, or none."""

    section: str
    xml: Xml


def flowing(pieces: Iterable[Piece], low: Look) -> list[Flowing]:
    """Return pieces as elements with the right distances; ``low`` is a line of hardly any height.

    It stands where Word needs a paragraph: between two tables, under a heading that nothing
    stands beside, and at the end.
    """
    laid = _supported(list(pieces), Line(low))
    upper, head = None, None
    for place, piece in enumerate(laid):
        if _aside(piece):
            head = piece
            laid[place] = _hung(piece, laid[place + 1])
            continue
        if upper is not None:
            laid[upper], laid[place] = _apart(laid[upper], piece, head)
        upper, head = place, None
    return [Flowing(piece.section, piece.xml()) for piece in laid]


def _supported(pieces: list[Piece], low: Line) -> list[Piece]:
    """Return pieces with a low line wherever a table or a side heading needs one below it."""
    made: list[Piece] = []
    for piece in pieces:
        if made and _hangs(made[-1]) and _hangs(piece):
            made.append(low._replace(section=piece.section))
        made.append(piece)
    return made if made and not _hangs(made[-1]) else [*made, low]


def _hangs(piece: Piece) -> bool:
    """Tell whether a piece needs something else beside or between it and its like."""
    return isinstance(piece, Table) or _aside(piece)


def _aside(piece: Piece) -> bool:
    """Tell whether a piece stands in the side column and takes no room of its own."""
    return isinstance(piece, Line) and piece.look.aside


def _hung(head: Piece, beside: Piece) -> Piece:
    """Return a piece of the side column on the baseline of what stands beside it.

    The frame is in the style as well, but LibreOffice heeds it on the paragraph only.
    """
    if not isinstance(head, Line) or not isinstance(beside, Line):
        return head
    frame, own, its = head.frame, head.look.set.line, beside.look.set.line
    if frame is None or frame.down or own is None or its is None:
        return head
    return head.set(frame=frame._replace(down=max(0.0, BASELINE * (its - own))))


def _apart(upper: Piece, lower: Piece, head: Piece | None) -> tuple[Piece, Piece]:
    """Return two pieces set apart, with or without a side heading for the lower one."""
    gap = _distance(upper, lower, head)
    if isinstance(upper, Line) and upper.look.set.line == LOW:
        gap = max(0, gap - LOW)
    carries = isinstance(upper, Line) and (
        head is not None or isinstance(lower, Table) or upper.look.set.after is not None
    )
    # LibreOffice leaves out an empty paragraph that ends a part of the text.
    carries = carries and not (isinstance(upper, Line) and upper.setting.ends)
    return _with_after(upper, gap if carries else 0), _with_before(lower, 0 if carries else gap)


def _distance(upper: Piece, lower: Piece, head: Piece | None) -> float:
    asked = (head or lower).before
    if asked is not None:
        return asked
    if isinstance(upper, Line) and upper.look.set.after is not None:
        return upper.look.set.after
    return (isinstance(lower, Line) and lower.look.set.before) or 0


def _with_after(piece: Piece, gap: float) -> Piece:
    if isinstance(piece, Table) or gap == (piece.look.set.after or 0):
        return piece
    return piece.set(after=gap)


def _with_before(piece: Piece, gap: float) -> Piece:
    if isinstance(piece, Table) or gap == (piece.look.set.before or 0):
        return piece
    return piece.set(before=gap)
