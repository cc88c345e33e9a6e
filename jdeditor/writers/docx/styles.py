"""The styles of a Word document, from the same numbers as the pages of the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from jdeditor.writers.docx.xml import border, element, half_points, twips

if TYPE_CHECKING:
    from jdeditor.writers.style import Role, Style

BULLETS, NUMBERS = 1, 2
"""The numbering definitions that List Bullet and List Number own."""


def put_styles(document: Any, style: Style) -> None:  # noqa: ANN401 - python-docx's
    """Give a document the styles of a look and nothing else."""
    sheet = document.styles.element
    for old in sheet.findall(qn("w:style")):
        sheet.remove(old)
    defaults = sheet.find(qn("w:docDefaults"))
    if defaults is not None:
        sheet.remove(defaults)
    sheet.insert(0, _defaults(style))
    for made in _all(style):
        sheet.append(made)


def put_language(document: Any, language: str) -> None:  # noqa: ANN401 - python-docx's
    """Say in which language a document is written."""
    run = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    run.append(element("w:lang", val=language, eastAsia=language, bidi="ar-SA"))


def _defaults(style: Style) -> Any:  # noqa: ANN401 - lxml's
    run = element("w:rPr", _fonts(style), *_size(style.role("body").size))
    return element(
        "w:docDefaults",
        element("w:rPrDefault", run),
        element("w:pPrDefault", element("w:pPr")),
    )


def _fonts(style: Style) -> Any:  # noqa: ANN401 - lxml's
    family = style.font.family
    return element("w:rFonts", ascii=family, hAnsi=family, eastAsia=family, cs="Arial")


def _size(size: float) -> list[Any]:
    points = half_points(size)
    return [element("w:sz", val=points), element("w:szCs", val=points)]


def _all(style: Style) -> list[Any]:
    side = style.page.side + style.page.gutter
    look = style.bullets
    hang = look.hang
    left = 0 if look.outdent else hang
    heading_after = style.role("section").after or 0
    facts = style.facts
    return [
        _normal(style),
        _character(),
        _paragraph(style, "Title", "Title", "title", indent=0, next_="Subtitle", keep=True),
        _paragraph(style, "Subtitle", "Subtitle", "lead", next_="BodyText"),
        _paragraph(style, "Kicker", "Kicker", "kicker", keep=True),
        _paragraph(style, "Wordmark", "Wordmark", "wordmark", keep=True),
        _paragraph(
            style,
            "Heading1",
            "heading 1",
            "section",
            next_="FirstParagraph",
            keep=True,
            level=0,
            before=0 if style.heads == "side" else None,
            after=heading_after if style.heads == "above" else 0,
            frame=style.page.side if style.heads == "side" else 0,
        ),
        _paragraph(
            style,
            "Heading2",
            "heading 2",
            "subsection",
            next_="FirstParagraph",
            keep=True,
            level=1,
        ),
        _paragraph(style, "BodyText", "Body Text", "body"),
        _paragraph(style, "FirstParagraph", "First Paragraph", "body", before=0, next_="BodyText"),
        _paragraph(
            style, "ListBullet", "List Bullet", "bullet", number=BULLETS, indent=left, hanging=hang
        ),
        _paragraph(
            style,
            "ListNumber",
            "List Number",
            "bullet",
            number=NUMBERS,
            indent=left + look.number,
            hanging=hang + look.number,
        ),
        _paragraph(
            style,
            "ListDuty",
            "List Duty",
            "bullet",
            indent=style.duties.share,
            hanging=style.duties.share,
            tabs=(style.duties.share,),
        ),
        _paragraph(
            style,
            "Fact",
            "Fact",
            "value",
            indent=facts.label - side,
            hanging=facts.label,
            tabs=(facts.label - side,),
            before=facts.row,
        ),
        _paragraph(style, "FactLabel", "Fact Label", "table_head"),
        _paragraph(style, "TableText", "Table Text", "table_cell"),
        _paragraph(style, "TableLabel", "Table Label", "table_label"),
        _paragraph(style, "SmallPrint", "Small Print", "small"),
        _paragraph(style, "Header", "header", "running", indent=-side),
        _paragraph(style, "Footer", "footer", "running", indent=-side),
        _link(style),
        _table(),
    ]


def _normal(style: Style) -> Any:  # noqa: ANN401 - lxml's
    made = element("w:style", type="paragraph", default="1", styleId="Normal")
    made.append(element("w:name", val="Normal"))
    made.append(element("w:qFormat"))
    line = twips(style.role("body").leading)
    spacing = element("w:spacing", before=0, after=0, line=line, lineRule="atLeast")
    made.append(element("w:pPr", element("w:widowControl"), spacing))
    return made


def _character() -> Any:  # noqa: ANN401 - lxml's
    made = element("w:style", type="character", default="1", styleId="DefaultParagraphFont")
    made.append(element("w:name", val="Default Paragraph Font"))
    made.append(element("w:uiPriority", val=1))
    made.append(element("w:semiHidden"))
    return made


def _link(style: Style) -> Any:  # noqa: ANN401 - lxml's
    made = element("w:style", type="character", styleId="Hyperlink")
    made.append(element("w:name", val="Hyperlink"))
    made.append(element("w:basedOn", val="DefaultParagraphFont"))
    colour = style.palette.accent.lstrip("#")
    made.append(element("w:rPr", element("w:color", val=colour), element("w:u", val="single")))
    return made


def _table() -> Any:  # noqa: ANN401 - lxml's
    made = element("w:style", type="table", default="1", styleId="TableNormal")
    made.append(element("w:name", val="Normal Table"))
    made.append(element("w:uiPriority", val=99))
    made.append(element("w:semiHidden"))
    sides = [element(f"w:{side}", w=0, type="dxa") for side in ("top", "left", "bottom", "right")]
    made.append(element("w:tblPr", element("w:tblCellMar", *sides)))
    return made


def _paragraph(  # noqa: PLR0913 - a style has as many sides as Word gives it
    style: Style,
    id_: str,
    name: str,
    role: str,
    *,
    next_: str = "",
    keep: bool = False,
    level: int | None = None,
    before: float | None = None,
    after: float | None = None,
    number: int = 0,
    indent: float = 0,
    hanging: float = 0,
    tabs: tuple[float, ...] = (),
    frame: float = 0,
) -> Any:  # noqa: ANN401 - lxml's
    look = style.role(role)
    made = element("w:style", type="paragraph", styleId=id_)
    if name in (
        "Kicker",
        "Wordmark",
        "First Paragraph",
        "List Duty",
        "Fact",
        "Fact Label",
        "Table Text",
        "Table Label",
        "Small Print",
    ):
        made.set(qn("w:customStyle"), "1")
    made.append(element("w:name", val=name))
    made.append(element("w:basedOn", val="Normal"))
    if next_:
        made.append(element("w:next", val=next_))
    made.append(element("w:qFormat"))
    properties = element("w:pPr", _spacing(look, before, after))
    if keep:
        properties.append(element("w:keepNext"))
    if frame:
        properties.append(frame_of(style))
    if number:
        properties.append(element("w:numPr", element("w:numId", val=number)))
    if level is not None:
        properties.append(element("w:outlineLvl", val=level))
    for child in _place(indent, hanging, tabs):
        properties.append(child)
    made.append(properties)
    made.append(_run(style, look))
    return made


def _place(indent: float, hanging: float, tabs: tuple[float, ...]) -> list[Any]:
    stops = [element("w:tab", val="left", pos=twips(tab)) for tab in tabs]
    hung = twips(hanging) if hanging else None
    place = element("w:ind", left=twips(indent), hanging=hung)
    return [*([element("w:tabs", *stops)] if stops else []), *([place] if indent or hung else [])]


def frame_of(style: Style) -> Any:  # noqa: ANN401 - lxml's
    """Return the frame that puts a heading into the side column."""
    return element(
        "w:framePr",
        w=twips(style.page.side),
        wrap="around",
        vAnchor="text",
        hAnchor="page",
        x=twips(style.left),
        y=1,
    )


def _spacing(look: Role, before: float | None, after: float | None) -> Any:  # noqa: ANN401
    above = look.before if before is None else before
    below = (look.after or 0) if after is None else after
    return element(
        "w:spacing",
        before=twips(above),
        after=twips(below),
        line=twips(look.leading),
        lineRule="atLeast",
    )


def _run(style: Style, look: Role) -> Any:  # noqa: ANN401 - lxml's
    run = element("w:rPr")
    if look.face in ("bold", "bold_italic"):
        run.append(element("w:b"))
        run.append(element("w:bCs"))
    if look.face in ("italic", "bold_italic"):
        run.append(element("w:i"))
        run.append(element("w:iCs"))
    run.append(element("w:color", val=style.colour(look.colour).lstrip("#")))
    for size in _size(look.size):
        run.append(size)
    return run


def rules(style: Style) -> tuple[Any, Any]:
    """Return the borders above the first fact and below the last."""
    look = style.facts
    colour = style.palette.ink if look.rule_above >= 0.75 else style.palette.rule  # noqa: PLR2004
    return (
        border("top", look.rule_above, colour, look.pad),
        border("bottom", look.rule_below or 0.5, style.palette.rule, look.pad),
    )
