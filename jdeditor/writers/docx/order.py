"""The order that the schema wants the properties of paragraphs in.

ECMA-376, part 1, 17.3.1.26 (CT_PPrBase). Word takes a file with another order for damaged.
"""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

_PARAGRAPH = tuple(
    qn(f"w:{name}")
    for name in (
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "framePr",
        "widowControl",
        "numPr",
        "suppressLineNumbers",
        "pBdr",
        "shd",
        "tabs",
        "suppressAutoHyphens",
        "kinsoku",
        "wordWrap",
        "bidi",
        "adjustRightInd",
        "snapToGrid",
        "spacing",
        "ind",
        "contextualSpacing",
        "jc",
        "textDirection",
        "textAlignment",
        "outlineLvl",
        "rPr",
    )
)


def in_schema_order(document: Any) -> None:  # noqa: ANN401 - python-docx's
    """Put the properties of every paragraph into the order of the schema."""
    section = document.sections[0]
    parts = (
        document.element.body,
        document.styles.element,
        *(part._element for part in (section.header, section.footer)),  # noqa: SLF001
    )
    for part in parts:
        for properties in part.iter(qn("w:pPr")):
            children = sorted(properties, key=lambda child: _PARAGRAPH.index(child.tag))
            for child in children:
                properties.append(child)
