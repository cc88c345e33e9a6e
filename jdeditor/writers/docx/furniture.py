"""What stands around the text of a Word page: header, footer, and the word behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt

from jdeditor.document.blocks import Span
from jdeditor.writers.docx.xml import element, field, legal, twips

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.body import Body
    from jdeditor.writers.style import Style


def put_page(document: Any, style: Style) -> None:  # noqa: ANN401 - python-docx's
    """Give a document the paper and the margins of a look."""
    section = document.sections[0]
    width, height = style.page_size
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = Pt(style.text_left)
    section.right_margin = Pt(width - style.text_left - style.page.measure)
    section.top_margin = Pt(style.page.top)
    section.bottom_margin = Pt(style.page.bottom)
    section.header_distance = Pt(style.page.header - style.role("running").leading * 0.8)
    section.footer_distance = Pt(style.page.footer - style.role("running").leading * 0.2)
    section.different_first_page_header_footer = True


def put_furniture(docx: Any, body: Body, document: Document) -> None:  # noqa: ANN401
    """Write running header and footer; the first page has a footer only."""
    section = docx.sections[0]
    words = document.furniture
    header = section.header
    title = ", ".join(filter(None, (words.title, words.employer)))
    _line(header, "Header", title, [words.header_right] if words.header_right else [], body)
    for footer in (section.footer, section.first_page_footer):
        _line(footer, "Footer", words.footer_left, _page_of(words.page_of), body)
    _line(section.first_page_header, "Header", "", [], body)
    if words.watermark:
        for number, part in enumerate((header, section.first_page_header)):
            part.paragraphs[0]._p.append(_watermark(words.watermark, body.style, number))  # noqa: SLF001


def _page_of(pattern: str) -> list[Any]:
    """Return “Page {page} of {pages}” as words and fields."""
    parts: list[Any] = []
    for piece in pattern.replace("{", "\0{").replace("}", "}\0").split("\0"):
        if piece == "{page}":
            parts.append(field("PAGE", "1"))
        elif piece == "{pages}":
            parts.append(field("NUMPAGES", "1"))
        elif piece:
            parts.append(piece)
    return parts


def _line(part: Any, style: str, left: str, right: list[Any], body: Body) -> None:  # noqa: ANN401
    part.is_linked_to_previous = False
    paragraph = part.paragraphs[0]._p  # noqa: SLF001 - the element behind it
    for child in list(paragraph):
        paragraph.remove(child)
    stop = element("w:tab", val="right", pos=twips(body.style.page.measure))
    paragraph.append(element("w:pPr", element("w:pStyle", val=style), element("w:tabs", stop)))
    pieces: list[Any] = [left] if left else []
    if right:
        pieces += ["\t", *right]
    for piece in pieces:
        for run in _runs(piece, body):
            paragraph.append(run)


def _runs(piece: Any, body: Body) -> list[Any]:  # noqa: ANN401 - words or a field
    if isinstance(piece, list):
        return piece
    if piece == "\t":
        return [element("w:r", element("w:tab"))]
    return body.runs((Span(legal(piece)),))


def _watermark(words: str, style: Style, number: int) -> Any:  # noqa: ANN401 - lxml's
    """Return a text path that Word knows as a watermark."""
    colour, family = style.palette.watermark, style.font.family
    high = 110
    wide = round(high * 0.62 * len(words))
    shown = legal(words).replace(" ", "\u00a0").replace("&", "&amp;").replace('"', "&quot;")
    run = parse_xml(
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"><w:rPr><w:noProof/></w:rPr><w:pict>'
        f'<v:shape id="Watermark{number}" style="position:absolute;margin-left:0;margin-top:0;'
        f"width:{wide}pt;height:{high}pt;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        'mso-position-vertical:center;mso-position-vertical-relative:page"'
        f' fillcolor="{colour}" stroked="f" path="m@7,l@8,m@5,21600l@6,21600e"'
        ' coordsize="21600,21600" adj="10800"><v:path textpathok="t"/>'
        f'<v:textpath style="font-family:\'{family}\';font-size:1pt" on="t" fitshape="t"'
        f' trim="t" string="{shown.replace("<", "&lt;")}"/></v:shape></w:pict></w:r>'
    )
    shape = run.find(".//{urn:schemas-microsoft-com:vml}shape")
    del shape.attrib["path"]
    assert run.tag == qn("w:r")  # noqa: S101 - what was just written
    return run
