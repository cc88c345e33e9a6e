"""A document's text as Word paragraphs and tables, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from jdeditor.document.blocks import (
    Block,
    Bullets,
    Facts,
    FactsKind,
    Grid,
    Paragraph,
    Signatures,
    Span,
)
from jdeditor.writers.docx.styles import frame_of, rules
from jdeditor.writers.docx.tables import control_table, grid_table, inside_table, signature_table
from jdeditor.writers.docx.xml import element, legal, twips
from jdeditor.writers.nobreak import tied

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document, Section, Text
    from jdeditor.writers.style import Style


class Body:
    """Writes into the body of a python-docx document."""

    def __init__(self, document: Any, style: Style) -> None:  # noqa: ANN401 - python-docx's
        self.part = document.part
        self.style = style
        self._body = document.element.body
        self._end = self._body.find(qn("w:sectPr"))

    def write(self, document: Document) -> None:
        """Write everything from the title to the small print."""
        for name, words in (
            ("Wordmark", document.employer),
            ("Kicker", document.kicker),
            ("Title", document.title),
            ("Subtitle", document.lead),
        ):
            if words:
                self.add(self.paragraph(name, (Span(words),)))
        for facts in document.front:
            self._facts(facts)
        for section in document.sections:
            self._section(section)

    def add(self, made: Any) -> None:  # noqa: ANN401 - lxml's
        """Put an element at the end of the body."""
        self._end.addprevious(made)

    # --------------------------------------------------------------------- text

    def paragraph(self, style: str, text: Text, *, keep: bool = False) -> Any:  # noqa: ANN401
        """Return a paragraph in a style."""
        properties = element("w:pPr", element("w:pStyle", val=style))
        if keep:
            properties.append(element("w:keepNext"))
        made = element("w:p", properties)
        for part in self.runs(text):
            made.append(part)
        return made

    def runs(self, text: Text, *, bold: bool = False) -> list[Any]:
        """Return a text as runs, with links."""
        return [part for span in text if span.text for part in self._span(span, bold=bold)]

    def _span(self, span: Span, *, bold: bool) -> list[Any]:
        run = _run(span, bold=bold)
        if not span.link:
            return [run]
        id_ = self.part.relate_to(legal(span.link), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = element("w:hyperlink")
        link.set(qn("r:id"), id_)
        link.append(run)
        return [link]

    # --------------------------------------------------------------------- blocks

    def _section(self, section: Section, level: int = 1) -> None:
        if section.heading:
            self._space_above(level)
            self.add(self._heading(section.heading, level))
        elif self._end.getprevious() is not None:
            self._space_after(self._end.getprevious(), self.style.statement_before)
        for number, block in enumerate(section.blocks):
            following = section.blocks[number + 1] if number + 1 < len(section.blocks) else None
            held = following is not None and not isinstance(following, Paragraph)
            self._block(block, first=number == 0 and bool(section.heading), held=held)
        for inner in section.sections:
            self._section(inner, level + 1)

    def _space_above(self, level: int) -> None:
        """Space a heading in the side column by what stands before it: a frame takes no room."""
        before = self._end.getprevious()
        if level == 1 and self.style.heads == "side" and before is not None:
            self._space_after(before, self.style.role("section").before)

    def _space_after(self, paragraph: Any, points: float) -> None:  # noqa: ANN401 - lxml's
        properties = paragraph.find(qn("w:pPr"))
        spacing = properties.find(qn("w:spacing"))
        if spacing is None:
            spacing = element("w:spacing")
            properties.append(spacing)
        spacing.set(qn("w:after"), str(twips(points)))

    def _heading(self, words: str, level: int) -> Any:  # noqa: ANN401 - lxml's
        made = self.paragraph(f"Heading{level}", (Span(words),))
        if level == 1 and self.style.heads == "side":
            # LibreOffice heeds a frame on the paragraph only, Word also in the style.
            made.find(qn("w:pPr")).append(frame_of(self.style))
        return made

    def _block(self, block: Block, *, first: bool, held: bool) -> None:
        match block:
            case Paragraph():
                usual = "SmallPrint" if block.small else "BodyText"
                name = "FirstParagraph" if first and not block.small else usual
                self.add(self.paragraph(name, block.text, keep=held))
            case Bullets():
                self._bullets(block, first=first)
            case Facts():
                self._facts(block)
            case Grid():
                self.add(grid_table(self, block))
                self._after_table()
            case Signatures():
                self.add(signature_table(self, block))
                self._after_table()
            case _:
                assert_never(block)

    def _bullets(self, block: Bullets, *, first: bool) -> None:
        usual = "ListNumber" if block.numbered else "ListBullet"
        shared = any(item.share for item in block.items)
        last = len(block.items) - 1
        for number, item in enumerate(block.items):
            keep = number == last - 1 or (first and number == 0 and last > 0)
            made = self.paragraph("ListDuty" if shared else usual, (), keep=keep)
            if shared:
                for part in self.runs((Span(item.share),), bold=True):
                    made.append(part)
                made.append(element("w:r", element("w:tab")))
            for part in self.runs(item.text):
                made.append(part)
            self.add(made)

    def _facts(self, block: Facts) -> None:
        if block.kind is FactsKind.CONTROL:
            self.add(control_table(self, block))
            self._after_table()
            return
        if block.kind is FactsKind.INSIDE:
            self.add(inside_table(self, block))
            self._after_table()
            return
        above, below = rules(self.style)
        last = len(block.rows) - 1
        for number, fact in enumerate(block.rows):
            made = self.paragraph("Fact", (Span(fact.label),), keep=number < last)
            made.append(element("w:r", element("w:tab")))
            for part in self.runs(fact.value, bold=fact.strong):
                made.append(part)
            edges = [above] if number == 0 else []
            edges += [below] if number == last else []
            if edges:
                _edge(made, edges, self.style)
            self.add(made)

    def _after_table(self) -> None:
        """Put a low paragraph between a table and what follows, where Word needs one."""
        spacing = element("w:spacing", before=0, after=0, line=twips(4), lineRule="exact")
        mark = element("w:rPr", element("w:sz", val=4))
        self.add(element("w:p", element("w:pPr", spacing, mark)))


def _edge(paragraph: Any, edges: list[Any], style: Style) -> None:  # noqa: ANN401 - lxml's
    properties = paragraph.find(qn("w:pPr"))
    properties.append(element("w:pBdr", *edges))
    if edges[0].tag == qn("w:top"):
        properties.append(element("w:spacing", before=twips(style.facts.before)))


def _run(span: Span, *, bold: bool = False) -> Any:  # noqa: ANN401 - lxml's
    properties = element("w:rPr")
    if span.link:
        properties.append(element("w:rStyle", val="Hyperlink"))
    if span.strong or bold:
        properties.append(element("w:b"))
        properties.append(element("w:bCs"))
    if span.emphasis:
        properties.append(element("w:i"))
        properties.append(element("w:iCs"))
    if _runs_leftward(span.text):
        properties.append(element("w:rtl"))
    made = element("w:r")
    if len(properties):
        made.append(properties)
    for number, line in enumerate(legal(tied(span.text)).replace("\r", "\n").split("\n")):
        if number:
            made.append(element("w:br"))
        words = element("w:t")
        words.text = line.replace("\t", " ")
        words.set(qn("xml:space"), "preserve")
        made.append(words)
    return made


def _runs_leftward(text: str) -> bool:
    """Tell whether a text is in Hebrew or Arabic letters."""
    return any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in text)
