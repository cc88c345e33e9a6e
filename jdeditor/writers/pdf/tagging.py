"""Writing the structure of a document into its PDF, as PDF/UA-1 and PDF/A-2a ask for it.

ISO 32000-1, 14.7 and 14.8: what is drawn stands between marks with numbers; the tree of elements
says what each number is; a table leads back from the numbers to the elements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFObject, PDFString

from jdeditor.writers.pdf.structure import Active, Element, Shown

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_DECORATION = Element("Artifact")


class Tags:
    """Marks what is drawn on a canvas with the element it belongs to.

    ``pages`` is the number of pages: their numbers in the table come before those of the links.
    """

    def __init__(self, canvas: Canvas, pages: int) -> None:
        self._canvas, self._doc = canvas, canvas._doc  # noqa: SLF001 - reportlab opens no other way in
        self._page = 0
        self._open: Element | None = None
        self._shown: list[list[Element]] = [[] for _ in range(pages)]
        self._active: list[Element] = []

    def within(self, element: Element | None) -> None:
        """Mark what is drawn from here on: an element's, or nobody's, which is decoration."""
        element = element or _DECORATION
        if element is self._open:
            return
        self._close()
        self._open = element
        if element is _DECORATION:
            self._canvas.addLiteral("/Artifact BMC")
            return
        shown = self._shown[self._page]
        element.kids.append(Shown(self._page, len(shown)))
        self._canvas.addLiteral(f"/{element.role} <</MCID {len(shown)}>> BDC")
        shown.append(element)

    def furniture(self, kind: str) -> None:
        """Mark what is drawn from here on as a page's header, footer or watermark."""
        self._close()
        self._open = _DECORATION
        type_ = "Pagination"
        self._canvas.addLiteral(f"/Artifact <</Type /{type_} /Subtype /{kind}>> BDC")

    def page_ended(self) -> None:
        """Close the last mark of a page, give the page its number, and go on to the next."""
        self._close()
        self._canvas.showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self._page, PDFName("S")
        self._page += 1

    def annotate(self, element: Element, annotation: PDFDictionary, says: str) -> None:
        """Put a link or a field on the page, as a part of an element."""
        number = len(self._shown) + len(self._active)
        name = f"active{number}"
        annotation["StructParent"] = number
        annotation["F"] = 4  # printed
        if says:
            annotation["Contents"] = PDFString(says)
        self._canvas._addAnnotation(annotation, name)  # noqa: SLF001 - linkURL() gives no hold of it
        element.kids.append(Active(self._page, self._doc.annotationName(name)))
        self._active.append(element)

    def write(self, root: Element) -> None:
        """Put the tree of elements and the table into the file; all pages are drawn."""
        _Written(self._doc, root, self._shown, self._active).register()

    def _close(self) -> None:
        if self._open is not None:
            self._canvas.addLiteral("EMC")
        self._open = None


class _Written:
    """The tree, given numbers first, so that each element can name the others."""

    def __init__(
        self, doc: PDFDocument, root: Element, shown: list[list[Element]], active: list[Element]
    ) -> None:
        self._doc, self._root = doc, root
        self._shown, self._active = shown, active
        self._numbers: dict[Element, int] = {}

    def register(self) -> None:
        catalog = self._doc.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = top = _Raw()
        self._doc.Reference(top, "StructTreeRoot")
        table = _Raw()
        self._doc.Reference(table, "ParentTree")
        written: list[tuple[_Raw, Element, int]] = []
        self._number(self._root, self._of("StructTreeRoot"), written)
        for raw, element, parent in written:
            raw.words = self._element(element, parent)
        next_key = len(self._shown) + len(self._active)
        top.words = (
            f"<</Type/StructTreeRoot/K[{self._numbers[self._root]} 0 R]"
            f"/ParentTree {self._of('ParentTree')} 0 R/ParentTreeNextKey {next_key}>>"
        )
        table.words = f"<</Nums[{self._table()}]>>"

    def _of(self, name: str) -> int:
        number: int = self._doc.idToObjectNumberAndVersion[name][0]
        return number

    def _number(
        self, element: Element, parent: int, written: list[tuple[_Raw, Element, int]]
    ) -> None:
        name = f"element{len(written)}"
        raw = _Raw()
        self._doc.Reference(raw, name)
        number = self._numbers[element] = self._of(name)
        written.append((raw, element, parent))
        for kid in element.kids:
            if isinstance(kid, Element):
                self._number(kid, number, written)

    def _element(self, element: Element, parent: int) -> str:
        kids = element.kids
        first = next((kid.page for kid in kids if isinstance(kid, Shown)), None)
        words = [self._kid(kid, first) for kid in kids]
        # A field must not be in an array, and the element around it has to be in one: otherwise
        # signing programs take a signature for a change of the text.
        alone = len(kids) == 1 and not isinstance(kids[0], Element)
        held = words[0] if alone else f"[{' '.join(words)}]"
        return "".join(
            (
                f"<</Type/StructElem/S/{element.role}/P {parent} 0 R",
                f"/Pg {self._paper(first)} 0 R" if first is not None else "",
                f"/A<<{element.attributes}>>" if element.attributes else "",
                f"/ActualText {_quoted(element.actual)}" if element.actual else "",
                f"/Alt {_quoted(element.alternative)}" if element.alternative else "",
                f"/K {held}" if words else "",
                ">>",
            )
        )

    def _kid(self, kid: Element | Shown | Active, first: int | None) -> str:
        if isinstance(kid, Element):
            return f"{self._numbers[kid]} 0 R"
        if isinstance(kid, Active):
            held = f"/Obj {self._of(kid.name)} 0 R"
            return f"<</Type/OBJR/Pg {self._paper(kid.page)} 0 R{held}>>"
        if kid.page == first:
            return str(kid.number)
        return f"<</Type/MCR/Pg {self._paper(kid.page)} 0 R/MCID {kid.number}>>"

    def _paper(self, page: int) -> int:
        return self._of(f"Page{page + 1}")

    def _table(self) -> str:
        pages = [
            f"{page}[{' '.join(f'{self._numbers[e]} 0 R' for e in elements)}]"
            for page, elements in enumerate(self._shown)
        ]
        first = len(self._shown)
        active = [f"{first + n} {self._numbers[e]} 0 R" for n, e in enumerate(self._active)]
        return " ".join([*pages, *active])


class _Raw(PDFObject):  # type: ignore[misc]
    """An object whose words are known, which is quicker than reportlab's dictionaries."""

    __RefOnly__ = 1
    words = ""

    def format(self, _document: object) -> bytes:
        return self.words.encode("ascii")


def _quoted(words: str) -> str:
    """Return words as a string of PDF in UTF-16, which any language is safe in."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
