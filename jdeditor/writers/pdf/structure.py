"""What a page means, apart from how it looks: headings, lists, tables and links, in reading order.

The elements are made with the rows, and learn where they stand when the rows are drawn.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Shown(NamedTuple):
    """A stretch of a page that belongs to an element: the page, and its number there."""

    page: int
    number: int


class Active(NamedTuple):
    """A link or a field on a page, by the name of its object in the file."""

    page: int
    name: str


ROW_HEAD = "/O/Table/Scope/Row"
COLUMN_HEAD = "/O/Table/Scope/Column"

Kid: TypeAlias = "Element | Shown | Active"


class Element:
    """A part of the structure, by its standard role such as ``H1``, ``LI`` or ``TD``.

    ``actual`` is what is meant by something that is not text, ``attributes`` are in the syntax
    of PDF (ISO 32000-1, 14.8.5).
    """

    __slots__ = ("actual", "address", "alternative", "attributes", "kids", "role")

    def __init__(self, role: str, *, attributes: str = "", actual: str = "") -> None:
        self.role, self.attributes, self.actual = role, attributes, actual
        self.alternative = ""
        self.address = ""
        self.kids: list[Kid] = []

    def add(self, role: str, *, attributes: str = "", actual: str = "") -> Element:
        """Return a new element inside this one, after what is there."""
        made = Element(role, attributes=attributes, actual=actual)
        self.kids.append(made)
        return made

    def link(self, address: str) -> Element:
        """Return the element of a link: the one that is still open, or a new one.

        A link that wraps onto the next line or page is one link.
        """
        last = self.kids[-1] if self.kids else None
        if isinstance(last, Element) and last.address == address:
            return last
        made = self.add("Link")
        made.address = address
        return made


def raised(element: Element) -> None:
    """Lift every heading by one level, for a document without a title."""
    for kid in element.kids:
        if isinstance(kid, Element):
            if kid.role in ("H2", "H3", "H4"):
                kid.role = f"H{int(kid.role[1]) - 1}"
            raised(kid)
