"""Letterheads as organisations have them, made with python-docx and changed by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from PIL import Image

TEXT_BOX = f"""
<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>
<v:shape id="box" style="position:absolute;width:120pt;height:40pt"><v:textbox><w:txbxContent>
<w:p><w:r><w:t>Ref {{{{requisi</w:t></w:r><w:r><w:t>tion}}}}</w:t></w:r></w:p>
</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"""

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MACRO = "application/vnd.ms-word"


def plain() -> Document:
    """A letterhead of a line at the top, a line at the foot, and nothing else."""
    made = docx.Document()
    section = made.sections[0]
    section.left_margin = section.right_margin = Cm(4)
    section.header.paragraphs[0].text = "Larch & Sons"
    section.footer.paragraphs[0].text = "12 Mill Lane, Thun"
    return made


def with_logo() -> Document:
    """A letterhead with a first page of its own, a picture and slots parted over runs."""
    made = docx.Document()
    section = made.sections[0]
    section.different_first_page_header_footer = True
    picture = io.BytesIO()
    Image.new("RGB", (120, 40), (27, 79, 143)).save(picture, "PNG")
    picture.seek(0)
    first = section.first_page_header.paragraphs[0]
    first.add_run().add_picture(picture, width=Cm(3))
    first._p.append(parse_xml(TEXT_BOX))
    header = section.header.paragraphs[0]
    for part in ("{", "{ti", "tle", "}} at {{Employer.Name}}"):
        header.add_run(part).bold = part == "{ti"
    section.first_page_footer.paragraphs[0].text = "{{department}}, {{nobody}}"
    return made


def with_place() -> Document:
    """A letterhead with words of its own around the place of the posting, on a broad page."""
    made = plain()
    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    made.add_paragraph("Work with us")
    made.add_paragraph("{{posting}}")
    made.add_paragraph("Larch & Sons is a company of the Mill group.")
    return made


def with_styles() -> Document:
    """A letterhead with its own named styles, in use in a sample text, and lists of its own."""
    made = plain()
    for name in ("Larch Überschrift", "Larch Fließtext", "Larch Aufzählung"):
        style = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.size = Pt(9)
        made.add_paragraph("Sample", style=name)
    made.add_paragraph("One", style="List Number")
    made.add_paragraph("Dear reader, this is a sample.")
    return made


def saved(made: Document) -> bytes:
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def changed(data: bytes, part: str, change: Callable[[bytes], bytes], **added: bytes) -> bytes:
    """Return a Word file with one of its parts changed, and others added."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            inside = old.read(name)
            new.writestr(name, change(inside) if name == part else inside)
        for name, inside in added.items():
            new.writestr(name.replace("__", "/").replace("_dot_", "."), inside)
    return target.getvalue()


def as_kind(data: bytes, kind: str) -> bytes:
    """Return a Word file that says it is of another kind, such as a template."""
    return changed(
        data,
        "[Content_Types].xml",
        lambda types: types.replace(f"{WORD}.document.main+xml".encode(), kind.encode()),
    )


def with_macros(data: bytes) -> bytes:
    """Return a Word file as one with macros."""
    relation = (
        b'<Relationship Id="macros" Target="vbaProject.bin" '
        b'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/>'
        b"</Relationships>"
    )
    kinds = as_kind(data, f"{MACRO}.template.macroEnabledTemplate.main+xml")
    related = changed(
        kinds,
        "word/_rels/document.xml.rels",
        lambda old: old.replace(b"</Relationships>", relation),
        word__vbaProject_dot_bin=b"Sub AutoOpen()",
    )
    default = (
        b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    )
    return changed(related, "[Content_Types].xml", lambda old: old.replace(b"</Types>", default))


ALL: dict[str, Callable[[], Document]] = {
    "plain": plain,
    "with-logo": with_logo,
    "with-place": with_place,
    "with-styles": with_styles,
}
