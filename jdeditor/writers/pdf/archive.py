"""What makes a PDF keep: its properties as XMP, the meaning of its colours, streams in order.

ISO 19005-2 (PDF/A-2), 6.1.7, 6.2.4 and 6.6; ISO 14289-1 (PDF/UA-1), 5 and 7.1.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from jdeditor import assets

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

VERSION = (1, 7)
"""PDF/A-2 and PDF/UA-1 are both written on PDF 1.7."""

_MADE = "2000-01-01T00:00:00+00:00"
"""The day that reportlab gives to files that must be equal whenever they are made."""


class Stream(PDFStream):  # type: ignore[misc]
    """A stream with a line end before its last word, which reportlab leaves out."""

    def format(self, document: object) -> bytes:
        """Return the stream as it stands in the file."""
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"


def packed(content: bytes | str, dictionary: PDFDictionary | None = None) -> Stream:
    """Return a compressed stream."""
    return Stream(dictionary, content, [PDFZCompress])


def keep(canvas: Canvas) -> None:
    """Give a finished canvas what an archive asks for; its pages are drawn, its properties set."""
    doc = canvas._doc  # noqa: SLF001 - reportlab opens no other way in
    for page in doc.Pages.pages:
        page.Contents = packed(page.stream)
    catalog = doc.Catalog
    catalog.Metadata = _metadata(doc)
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([_colours(doc)])


def _colours(doc: PDFDocument) -> PDFDictionary:
    profile = packed(_srgb(), PDFDictionary({"N": 3}))
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB"),
            "DestOutputProfile": doc.Reference(profile),
        }
    )


@cache
def _srgb() -> bytes:
    return (assets.resources() / "colour" / "srgb.icc").read_bytes()


def _metadata(doc: PDFDocument) -> Stream:
    """Return the properties once more, in the form that archives read; never compressed."""
    info, language = doc.info, doc.Catalog.Lang.s
    words = _XMP.format(
        title=escape(info.title),
        author=_listed("creator", info.author),
        subject=_told("description", info.subject),
        language=escape(language),
        creator=escape(info.creator),
        producer=escape(info.producer),
        made=_MADE,
    )
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    return Stream(kind, words.encode(), [])


def _listed(name: str, words: str) -> str:
    inner = f"<rdf:Seq><rdf:li>{escape(words)}</rdf:li></rdf:Seq>"
    return f"<dc:{name}>{inner}</dc:{name}>\n" if words else ""


def _told(name: str, words: str) -> str:
    inner = f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(words)}</rdf:li></rdf:Alt>'
    return f"<dc:{name}>{inner}</dc:{name}>\n" if words else ""


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}{subject}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
