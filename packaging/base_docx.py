#!/usr/bin/env python3
"""Make resources/base.docx, the parts of a Word document that are the same in every one.

    .venv/bin/python packaging/base_docx.py

The colours and the list of Word's own style names come from the template in python-docx; the
rest of that template (200 styles, a picture of a page, leftovers of 2010) stays behind. The
parts that jdeditor/writers/docx fills stand here empty, so that base.docx opens by itself.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
from lxml import etree

TARGET = Path(__file__).resolve().parent.parent / "resources" / "base.docx"
TEMPLATE = Path(docx.__file__).parent / "templates" / "default.docx"

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# Every part of word/ but the document: its file, its kind, and the element at its root.
PARTS = (
    ("styles", "styles", "styles"),
    ("settings", "settings", "settings"),
    ("numbering", "numbering", "numbering"),
    ("fontTable", "fontTable", "fonts"),
    ("header1", "header", "hdr"),
    ("header2", "header", "hdr"),
    ("footer1", "footer", "ftr"),
    ("footer2", "footer", "ftr"),
)

# What a paragraph without a style looks like, Normal, depends on the look of the document.
DEFAULT_STYLES = """
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal">
<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>
</w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList">
<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
"""

# 15 is the way Word 2013 and later lay out a page; below it, they say "compatibility mode".
SETTINGS = """
<w:zoom w:percent="100"/>
<w:defaultTabStop w:val="720"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"
 w:val="15"/>
<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification"
 w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
<w:compatSetting w:name="enableOpenTypeFeatures"
 w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
<w:compatSetting w:name="doNotFlipMirrorIndents"
 w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
</w:compat>
<w:themeFontLang w:val="en-US"/>
<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"
 w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5"
 w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>
<w:decimalSymbol w:val="."/>
<w:listSeparator w:val=","/>
"""

APP = f"""{HEAD}<Properties xmlns="{OFFICE}/extended-properties">
<Application>jdeditor</Application></Properties>"""

CORE = f"""{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"/>"""


def main() -> None:
    """Write the base document; the same python-docx gives the same bytes."""
    with zipfile.ZipFile(TEMPLATE) as template:
        theme = template.read("word/theme/theme1.xml")
        latent = latent_styles(template.read("word/styles.xml"))
    inner = {
        "styles": latent + DEFAULT_STYLES,
        "settings": SETTINGS,
        "header1": "<w:p/>",
        "header2": "<w:p/>",
        "footer1": "<w:p/>",
        "footer2": "<w:p/>",
    }
    parts = {
        "[Content_Types].xml": content_types().encode(),
        "_rels/.rels": package_relations().encode(),
        "docProps/app.xml": APP.encode(),
        "docProps/core.xml": CORE.encode(),
        "word/document.xml": part("document", "<w:body><w:p/><w:sectPr/></w:body>"),
        "word/_rels/document.xml.rels": document_relations().encode(),
        "word/theme/theme1.xml": squeezed(theme),
    }
    parts |= {f"word/{name}.xml": part(root, inner.get(name, "")) for name, _, root in PARTS}
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, data)


def part(root: str, inner: str) -> bytes:
    """Return a part of word/ with what stands in it."""
    return squeezed(f'<w:{root} xmlns:w="{W}" xmlns:r="{R}">{inner}</w:{root}>'.encode())


def latent_styles(styles: bytes) -> str:
    """Return the names of the styles that Word has by itself, with their places in its lists."""
    found = etree.fromstring(styles).find(f"{{{W}}}latentStyles")
    etree.cleanup_namespaces(found)
    return str(etree.tostring(found, encoding="unicode"))


def squeezed(xml: bytes) -> bytes:
    """Return XML without the space between its elements."""
    tree = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    etree.cleanup_namespaces(tree, keep_ns_prefixes=["w", "r"])
    return HEAD.encode() + bytes(etree.tostring(tree))


def content_types() -> str:
    """Return what kind of part each file of the package is."""
    kinds = {
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "word/document.xml": f"{WORD_TYPE}.document.main+xml",
        "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        **{f"word/{name}.xml": f"{WORD_TYPE}.{kind}+xml" for name, kind, _ in PARTS},
    }
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/'
        f'vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def package_relations() -> str:
    """Return where the document and its properties are."""
    return relations(
        ("document", f"{OFFICE}/relationships/officeDocument", "word/document.xml"),
        ("core", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("app", f"{OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    )


def document_relations() -> str:
    """Return where the parts of the document are; each is called by the name of its file."""
    parts = [(name, f"{R}/{kind}", f"{name}.xml") for name, kind, _ in PARTS]
    return relations(*parts, ("theme", f"{R}/theme", "theme/theme1.xml"))


def relations(*rows: tuple[str, str, str]) -> str:
    """Return a part of relations, each with an id, a kind and a target."""
    inner = "".join(
        f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for id_, kind, target in rows
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


if __name__ == "__main__":
    main()
