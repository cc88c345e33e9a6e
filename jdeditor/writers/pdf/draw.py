"""Drawing pages with reportlab: rows in reading order, links, bookmarks, page furniture."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from jdeditor.document.blocks import Span
from jdeditor.writers.pdf import archive, fonts
from jdeditor.writers.pdf.active import link_annotation, signature_field
from jdeditor.writers.pdf.images import place_image
from jdeditor.writers.pdf.kerning import put_kerned
from jdeditor.writers.pdf.lines import Type, clipped, natural_width, plain
from jdeditor.writers.pdf.rows import Disc, Field, Item, Logo, Signing, Words
from jdeditor.writers.pdf.tagging import Tags

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.pdf.fill import Filled, Page, Placed
    from jdeditor.writers.pdf.lines import Line
    from jdeditor.writers.pdf.structure import Element
    from jdeditor.writers.style import Style

# As bytes, not as letters: a quarter smaller and much quicker, and every reader takes it.
rl_config.useA85 = 0

_UNDERLINE = 0.5
_SEAM = 0.01
"""Fields no farther apart than this are one."""
_DIAGONAL = 0.72
"""How much of the diagonal of the paper a watermark may take."""


def drawn(document: Document, filled: Filled) -> bytes:
    """Return the bytes of a PDF, tagged for listeners and fit for an archive.

    Equal pages give equal bytes.
    """
    target, style = BytesIO(), filled.style
    canvas = Canvas(
        target,
        pagesize=style.page_size,
        invariant=1,
        pageCompression=1,
        pdfVersion=archive.VERSION,
        initialFontName=fonts.name(style.font, "regular"),
        lang=document.language,
    )
    canvas.setTitle(fonts.readable(document.title or document.subject))
    canvas.setAuthor(fonts.readable(document.employer))
    canvas.setSubject(fonts.readable(document.subject))
    canvas.setCreator("jdeditor")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    tags = Tags(canvas, len(filled.pages))
    pen = _Pen(canvas, document, style, tags)
    for number, page in enumerate(filled.pages):
        pen.page(number, page, len(filled.pages))
        tags.page_ended()
    tags.write(filled.root)
    archive.keep(canvas)
    canvas.save()
    return target.getvalue()


class _Pen:
    """A canvas with the style it draws in; y grows downward here."""

    def __init__(self, canvas: Canvas, document: Document, style: Style, tags: Tags) -> None:
        self._canvas, self._document, self._style = canvas, document, style
        self._tags = tags
        self._high = style.page_size[1]
        self._marked = 0
        self._under = 0

    def page(self, number: int, page: Page, pages: int) -> None:
        """Draw a page: watermark, header, rows, footer."""
        self._watermark()
        if number:
            self._tags.furniture("Header")
            self._header()
        self._tags.within(None)
        for field in _merged(page):
            self._field(field, 0)
        for placed in page:
            self._row(placed)
        self._tags.furniture("Footer")
        self._footer(number, pages)

    def _row(self, placed: Placed) -> None:
        row = placed.row
        if row.heading:
            self._bookmark(row.heading, row.level, placed.y)
        for item in row.items:
            self._item(item, placed.x, placed.y)

    def _item(self, item: Item, left: float, top: float) -> None:
        if isinstance(item, Words):
            x = left + item.x - item.line.width * (item.align + 1) / 2
            self._line(item.line, x, top + item.y, item.colour, item.element)
        elif isinstance(item, Disc):
            self._disc(item, left, top)
        elif isinstance(item, Signing):
            self._signing(item, left, top)
        elif isinstance(item, Logo):
            self._logo(item, left, top)

    def _disc(self, disc: Disc, left: float, top: float) -> None:
        self._tags.within(disc.element)
        self._canvas.setFillColor(HexColor(disc.colour))
        y = self._high - top - disc.y
        self._canvas.circle(left + disc.x, y, disc.diameter / 2, stroke=0, fill=1)

    def _signing(self, place: Signing, left: float, top: float) -> None:
        x, y = left + place.x, self._high - top - place.y - place.height
        box = (x, y, x + place.width, y + place.height)
        signature_field(self._canvas, self._tags, place, box)

    def _logo(self, logo: Logo, left: float, top: float) -> None:
        picture = logo.picture
        x, y = left + logo.x, self._high - top - logo.y - picture.height
        corners = (x, y, x + picture.width, y + picture.height)
        box = " ".join(f"{round(value, 2)}" for value in corners)
        logo.element.attributes = f"/O/Layout/BBox[{box}]/Placement/Block"
        self._tags.within(logo.element)
        place_image(self._canvas, picture.png, (x, y, picture.width, picture.height))

    def _field(self, field: Field, top: float) -> None:
        self._canvas.setFillColor(HexColor(field.colour))
        y = self._high - top - field.y - field.height
        self._canvas.rect(field.x, y, field.width, field.height, stroke=0, fill=1)

    def _line(
        self, line: Line, x: float, y: float, colour: str, element: Element | None = None
    ) -> None:
        for run in line.runs:
            part = element.link(run.link) if element and run.link else element
            if element and not run.text.isspace():
                # A space alone, at the end of a line, does not end a link that wraps.
                self._tags.within(part)
            ink = self._style.palette.accent if run.link else colour
            text = self._canvas.beginText(x + run.x, self._high - y)
            text.setFont(run.font, run.size)
            text.setFillColor(HexColor(ink))
            # A space at the end, unseen, keeps words apart for who copies or listens.
            said = run.text + " " * (run is line.runs[-1])
            text.textOut(said) if not run.kerned else put_kerned(self._canvas, text, run, said)
            self._canvas.drawText(text)
            if run.link and part:
                self._link(part, x + run.x, y, run.width, run.size, ink)

    def _link(self, link: Element, x: float, y: float, width: float, size: float, ink: str) -> None:
        base = self._high - y
        self._canvas.setFillColor(HexColor(ink))
        self._canvas.rect(x, base - size * 0.14, width, _UNDERLINE, stroke=0, fill=1)
        box = (x, base - size * 0.25, x + width, base + size * 0.8)
        link_annotation(self._tags, link, box)

    def _bookmark(self, heading: str, level: int, top: float) -> None:
        self._marked += 1
        key = f"h{self._marked}"
        # A bookmark may lie one level deeper than the one before it, not more.
        depth = min(level, self._under)
        self._under = depth + 1
        self._canvas.bookmarkHorizontal(key, 0, self._high - top)
        self._canvas.addOutlineEntry(fonts.readable(heading), key, depth)

    # --------------------------------------------------------------------- page furniture

    def _running(self, words: str, face: str, x: float, y: float, room: float) -> float:
        look = self._style.role("running")
        type_ = Type(self._style.font, face, look.size)  # type: ignore[arg-type]  # a face by name
        line = clipped((Span(words),), type_, room)
        self._line(line, x, y, self._style.colour(look.colour))
        return line.width

    def _right(self, words: str, y: float) -> None:
        style = self._style
        look = style.role("running")
        width = natural_width(plain(words), Type(style.font, look.face, look.size))
        self._running(words, look.face, style.left + style.width - width, y, width + 1)

    def _header(self) -> None:
        style, furniture = self._style, self._document.furniture
        y, look = style.page.header, style.role("running")
        room = style.width * (0.65 if furniture.header_right else 1)
        used = 0.0
        if furniture.title:
            face = style.header.title_face
            used = self._running(furniture.title, face, style.left, y, room)
        if style.header.employer and furniture.employer and room - used > 60:  # noqa: PLR2004
            words = (", " if used else "") + furniture.employer
            self._running(words, look.face, style.left + used, y, room - used)
        if furniture.header_right:
            self._right(furniture.header_right, y)
        if style.header.rule:
            rule = style.header.rule
            self._field(Field(style.left, 6, style.width, rule, style.palette.rule), y)

    def _footer(self, number: int, pages: int) -> None:
        style, furniture = self._style, self._document.furniture
        y, look = self._high - style.page.footer, style.role("running")
        if furniture.footer_left:
            words = furniture.footer_left
            self._running(words, look.face, style.left, y, style.width * 0.75)
        if pages > 1:
            said = furniture.page_of.format(page=number + 1, pages=pages)
            self._right(said, y)

    def _watermark(self) -> None:
        words = self._document.furniture.watermark
        if not words:
            return
        self._tags.furniture("Watermark")
        style, canvas = self._style, self._canvas
        look = style.watermark
        font = fonts.name(style.font, look.face)
        wide, high = style.page_size
        most = _DIAGONAL * (wide**2 + high**2) ** 0.5
        size = min(look.size, most / max(fonts.width(words, font), 0.1))
        canvas.saveState()
        canvas.translate(wide / 2, high / 2)
        canvas.rotate(look.angle)
        canvas.setFillColor(HexColor(style.palette.watermark))
        canvas.setFont(font, size)
        canvas.drawCentredString(0, -size * fonts.cap_height(font) / 2, words)
        canvas.restoreState()


def _merged(page: Page) -> list[Field]:
    """Return the fields of a page, in places on it; slices of one field are one again.

    They come before all words, and a screen shows no seam between them.
    """
    merged: dict[tuple[float, float, str], Field] = {}
    whole: list[Field] = []
    for placed in page:
        for item in placed.row.items:
            if not isinstance(item, Field):
                continue
            field = replace(item, x=item.x + placed.x, y=item.y + placed.y)
            key = (field.x, field.width, field.colour)
            above = merged.get(key)
            if above and abs(above.y + above.height - field.y) < _SEAM:
                field = replace(above, height=field.y + field.height - above.y)
                whole[whole.index(above)] = field
            else:
                whole.append(field)
            merged[key] = field
    return whole
