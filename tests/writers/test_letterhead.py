"""A posting on an organisation's letterhead: theirs stays, ours goes in, nothing is run."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.approval import returning
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.document.slots import slots
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers.docx import Enclosed
from jdeditor.writers.docx import letterhead as letterheads_
from jdeditor.writers.docx.letterhead import Letterhead, Written
from jdeditor.writers.docx.letterhead.roles import Named, proposed
from jdeditor.writers.style import style_on
from tests.writers import letterheads

STYLE = style_on("modern", "a4")
SHEET = letterheads.saved(letterheads.plain())
NURSE = posting_file.load(assets.templates() / "samples" / "registered-nurse.jobpost")


def write(
    sheet: bytes,
    posting: Posting = NURSE,
    layout_id: str = "career",
    styles: tuple[tuple[str, str], ...] = (),
) -> Written:
    shown = layout(layout_id)
    document = compose(posting, shown)
    carried = Enclosed(layout_id, returning.enclosed(posting, layout_id))
    known = slots(posting, document, shown)
    return letterheads_.write(document, STYLE, Letterhead(sheet, styles), known, carried)


def opened(written: Written) -> docx.document.Document:
    return docx.Document(io.BytesIO(written.data))


def said(written: Written) -> str:
    with zipfile.ZipFile(io.BytesIO(written.data)) as file:
        return file.read("word/document.xml").decode()


def styled(written: Written) -> list[tuple[str, str]]:
    """The style and the words of every paragraph, inside controls as well."""
    made = opened(written)
    names = {style.style_id: style.name for style in made.styles}
    return [
        (names.get(p.style or "", ""), "".join(t.text or "" for t in p.iter(f"{W}t")))
        for p in made.element.body.iter(f"{W}p")
    ]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_header_footer_and_margins_stay_as_they_are() -> None:
    made = opened(write(letterheads.saved(letterheads.plain())))
    section = made.sections[0]
    assert section.header.paragraphs[0].text == "Larch & Sons"
    assert section.footer.paragraphs[0].text == "12 Mill Lane, Thun"
    assert section.left_margin
    assert round(section.left_margin.cm, 2) == 4


def test_the_text_is_in_the_styles_of_the_letterhead() -> None:
    found = styled(write(letterheads.saved(letterheads.plain())))
    assert ("Title", NURSE.title) in found
    assert ("Heading 1", "Responsibilities") in found
    assert ("List Bullet", NURSE.benefits[0]) in found


def test_an_employer_whom_the_letterhead_names_is_not_named_twice() -> None:
    own = replace(NURSE, employer=replace(NURSE.employer, name="Larch & Sons"))
    sheet = letterheads.saved(letterheads.plain())
    assert styled(write(sheet, own))[0][1] == NURSE.title
    assert styled(write(sheet))[0][1] == NURSE.employer.name


def test_slots_are_filled_wherever_they_stand_and_however_word_parted_them() -> None:
    written = write(letterheads.saved(letterheads.with_logo()))
    section = opened(written).sections[0]
    assert section.header.paragraphs[0].text == f"{NURSE.title} at {NURSE.employer.name}"
    assert f"Ref {NURSE.requisition}" in section.first_page_header.part.blob.decode()
    assert section.different_first_page_header_footer


def test_a_slot_that_nobody_knows_stays_and_is_said() -> None:
    written = write(letterheads.saved(letterheads.with_logo()))
    foot = opened(written).sections[0].first_page_footer.paragraphs[0].text
    assert foot == f"{NURSE.department}, {{{{nobody}}}}"
    assert any("{{nobody}}" in str(remark) for remark in written.remarks)
    look = letterheads_.look(letterheads.saved(letterheads.with_logo()))
    assert [str(remark) for remark in look.remarks] == [
        "The letterhead asks for {{nobody}}, which a posting does not have."
    ]


def test_every_slot_that_is_offered_is_filled() -> None:
    from jdeditor.document.slots import NAMES

    shown = layout("approval")
    assert {*slots(NURSE, compose(NURSE, shown), shown)} == {*NAMES}


def test_a_public_page_says_nothing_of_the_inside_through_a_slot() -> None:
    sheet = letterheads.plain()
    sheet.sections[0].header.paragraphs[0].text = "{{status}}/{{version}}/{{job_code}}."
    public = opened(write(letterheads.saved(sheet)))
    assert public.sections[0].header.paragraphs[0].text == "//."
    inside = opened(write(letterheads.saved(sheet), layout_id="approval"))
    assert inside.sections[0].header.paragraphs[0].text.startswith("Draft/1/")


def test_what_looks_like_a_slot_in_the_posting_is_only_text() -> None:
    odd = replace(NURSE, title="{{employer}} {{7*7}} <w:p> & ]]>", brief="{{posting}} {{title}}")
    sheet = letterheads.plain()
    sheet.sections[0].header.paragraphs[0].text = "{{title}}"
    written = write(letterheads.saved(sheet), odd)
    assert opened(written).sections[0].header.paragraphs[0].text == odd.title
    assert {("Title", odd.title), ("Body Text", odd.brief)} <= set(styled(written))


def test_the_posting_goes_where_its_slot_is_and_the_rest_stays() -> None:
    written = write(letterheads.saved(letterheads.with_place()))
    words = [text for _, text in styled(written)]
    assert words[0] == "Work with us"
    assert words[-1] == "Larch & Sons is a company of the Mill group."
    assert "{{posting}}" not in words
    assert not written.remarks[:-1]
    section = opened(written).sections[0]
    assert (section.page_width or 0) > (section.page_height or 0)


def in_body(xml: str) -> bytes:
    """A letterhead whose text is this."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    sheet = letterheads.plain()
    body = sheet.element.body
    for block in list(body)[:-1]:
        body.remove(block)
    for block in reversed(parse_xml(f'<w:body xmlns:w="{space}">{xml}</w:body>')):
        body.insert(0, block)
    return letterheads.saved(sheet)


LINE = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
CONTROL = (
    '<w:sdt><w:sdtPr><w:tag w:val="posting"/><w:id w:val="1"/></w:sdtPr>'
    f"<w:sdtContent>{LINE.format('Click here')}</w:sdtContent></w:sdt>"
)
CELL = (
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="6000"/></w:tblGrid><w:tr>'
    f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{LINE.format("Side")}</w:tc>'
    '<w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>'
    f"{LINE.format('{{ Posting }}')}</w:tc></w:tr></w:tbl>"
)
SPLIT = (
    "<w:p><w:r><w:t>{{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>posting</w:t></w:r>"
    "<w:r><w:t>}}</w:t></w:r></w:p>"
)


@pytest.mark.parametrize("middle", [CONTROL, CELL, SPLIT], ids=["control", "cell", "runs"])
def test_the_place_may_be_a_control_a_cell_or_a_parted_word(middle: str) -> None:
    written = write(in_body(LINE.format("Above {{title}}") + middle + LINE.format("Below")))
    words = [text for _, text in styled(written) if text]
    assert words[0] == f"Above {NURSE.title}"
    assert words[-1] == "Below"
    assert NURSE.title in words
    assert not {"Click here", "{{ Posting }}"} & {*words}
    ids = [one.get(f"{W}val") for one in opened(written).element.body.iter(f"{W}id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("width", ["", "-5", "1e400", "NaN", "99999999999999"])
def test_a_page_of_an_impossible_width_is_no_trouble(width: str) -> None:
    sheet = letterheads.changed(
        SHEET,
        "word/document.xml",
        lambda text: re.sub(rb'w:pgSz w:w="\d+"', b'w:pgSz w:w="%s"' % width.encode(), text),
    )
    text = said(write(sheet))
    wide = [int(found) for found in re.findall(r'<w:tblW w:w="(-?\d+)"', text)]
    assert wide
    assert all(1000 <= one <= 31_680 for one in wide)


def test_of_several_sections_the_first_makes_the_page() -> None:
    sheet = letterheads.plain()
    sheet.add_paragraph("A cover")
    section = sheet.add_section()
    section.page_width = section.page_width and section.page_width // 2
    made = opened(write(letterheads.saved(sheet)))
    assert len(made.sections) == 1
    assert made.sections[0].page_width == sheet.sections[0].page_width
    assert made.sections[0].header.paragraphs[0].text == "Larch & Sons"


def test_without_a_place_a_sample_text_gives_way_and_that_is_said() -> None:
    written = write(letterheads.saved(letterheads.with_styles()))
    assert "Dear reader" not in said(written)
    assert any("gives way" in str(remark) for remark in written.remarks)


def test_a_style_that_is_missing_is_made_and_said() -> None:
    sheet = letterheads.plain()
    for name in ("Title", "Heading 1", "List Bullet", "List Paragraph"):
        style = sheet.styles[name].element
        style.getparent().remove(style)
    written = write(letterheads.saved(sheet))
    assert {("Title", NURSE.title), ("List Bullet", NURSE.benefits[0])} <= set(styled(written))
    made = next(str(remark) for remark in written.remarks if "“Title”" in str(remark))
    assert "“heading 1”" in made


def test_a_style_of_words_is_not_taken_for_one_of_paragraphs() -> None:
    sheet = letterheads.plain()
    for name in ("Title", "List Bullet", "List Paragraph"):
        style = sheet.styles[name].element
        style.getparent().remove(style)
    sheet.styles.add_style("Title", WD_STYLE_TYPE.CHARACTER, builtin=True)
    found = styled(write(letterheads.saved(sheet)))
    assert ("Posting Title", NURSE.title) in found


def test_a_letterhead_that_runs_leftward_leaves_each_line_its_direction() -> None:
    sheet = letterheads.plain()
    for style in sheet.styles.element.iter(f"{W}style"):
        if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default"):
            style.get_or_add_pPr().append(parse_xml(f"<w:bidi {nsdecls('w')}/>"))
    hebrew = replace(NURSE, brief="שלום לכולם")
    written = write(letterheads.saved(sheet), hebrew)
    runs = {}
    for p in opened(written).element.body.iter(f"{W}p"):
        own = p.find(f"{W}pPr/{W}bidi")
        words = "".join(t.text or "" for t in p.iter(f"{W}t"))
        runs[words] = "" if own is None else own.get(f"{W}val", "1")
    assert runs[NURSE.title] == "0"
    assert runs["שלום לכולם"] == "1"


def test_a_persons_choice_of_styles_is_followed() -> None:
    sheet = letterheads.saved(letterheads.with_styles())
    chosen = (("section", "Larch Fließtext"), ("title", "No such style"))
    found = styled(write(sheet, styles=chosen))
    assert ("Larch Fließtext", "Responsibilities") in found
    assert ("Title", NURSE.title) in found


def test_styles_in_use_are_proposed_before_those_that_only_word_brings() -> None:
    look = letterheads_.look(letterheads.saved(letterheads.with_styles()))
    assert look.proposed["section"] == "Larch Überschrift"
    assert look.proposed["bullet"] == "Larch Aufzählung"
    assert look.proposed["title"] == "Title"
    found = styled(write(letterheads.saved(letterheads.with_styles())))
    assert ("Larch Überschrift", "Responsibilities") in found


@pytest.mark.parametrize(
    ("names", "role", "style"),
    [
        (("Normal", "Subtitle"), "title", None),
        (("Normal", "Job Title"), "title", "Job Title"),
        (("Normal", "Body Text"), "body", "Body Text"),
        (("Normal",), "body", "Normal"),
        (("List Paragraph",), "bullet", "List Paragraph"),
        (("heading 3", "heading 1"), "section", "heading 1"),
        (("TOC Heading",), "section", None),
    ],
)
def test_a_style_is_proposed_by_its_name(
    names: tuple[str, ...], role: str, style: str | None
) -> None:
    assert proposed([Named(name, name) for name in names]).get(role) == style


def test_numbers_of_the_letterheads_own_lists_are_not_ours() -> None:
    made = opened(write(letterheads.saved(letterheads.with_styles())))
    numbers = [n.get(f"{W}numId") for n in made.part.numbering_part.element.iter(f"{W}num")]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("name", letterheads.ALL)
@pytest.mark.parametrize("layout_id", ["career", "approval"])
def test_an_edited_copy_comes_back(name: str, layout_id: str, tmp_path: Path) -> None:
    written = write(letterheads.saved(letterheads.ALL[name]()), layout_id=layout_id)
    edited = letterheads.changed(
        written.data, "word/document.xml", lambda text: text.replace(b"eight beds", b"nine beds")
    )
    (tmp_path / "back.docx").write_bytes(edited)
    came = returning.load(tmp_path / "back.docx")
    assert (came.changed, came.untaken) == (1, ())
    assert "nine beds" in came.posting.brief


def test_a_letterhead_that_is_an_export_of_ours_carries_only_the_new_posting(
    tmp_path: Path,
) -> None:
    other = replace(NURSE, title="Cook", brief="")
    first = write(letterheads.saved(letterheads.plain()), other)
    (tmp_path / "a.docx").write_bytes(write(first.data).data)
    assert returning.load(tmp_path / "a.docx").posting.title == NURSE.title


def test_the_word_for_a_draft_is_behind_every_page() -> None:
    made = opened(write(letterheads.saved(letterheads.with_logo()), layout_id="approval"))
    section = made.sections[0]
    for header in (section.header, section.first_page_header):
        assert 'string="DRAFT"' in header.part.blob.decode()


def test_equal_postings_give_equal_bytes() -> None:
    sheet = letterheads.saved(letterheads.with_logo())
    assert write(sheet).data == write(sheet).data


def test_a_template_becomes_a_document_and_its_macros_are_left_out() -> None:
    sheet = letterheads.saved(letterheads.plain())
    template = letterheads.as_kind(sheet, f"{letterheads.WORD}.template.main+xml")
    assert opened(write(template)).sections[0].header.paragraphs[0].text == "Larch & Sons"
    written = write(letterheads.with_macros(sheet))
    assert opened(written).paragraphs
    assert b"AutoOpen" not in written.data
    with zipfile.ZipFile(io.BytesIO(written.data)) as file:
        assert not [name for name in file.namelist() if "vba" in name]
        assert b"macro" not in file.read("[Content_Types].xml")
    assert any("macros are left out" in str(remark) for remark in written.remarks)
