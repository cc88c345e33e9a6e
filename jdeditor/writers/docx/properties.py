"""What the file says about itself: title, employer, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.picture import PART, RELATION
from jdeditor.writers.docx.xml import HEAD, escaped

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
# The same in every file: equal documents give equal bytes, on every day.
_DAY = '<dcterms:{0} xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:{0}>'


def properties_part(document: Document, language: str) -> bytes:
    """Return the part with the properties of a document."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(document.title)}</dc:title>"
        f"<dc:subject>{escaped(document.subject)}</dc:subject>"
        f"<dc:creator>{escaped(document.employer)}</dc:creator>"
        f"<cp:lastModifiedBy>{escaped(document.employer)}</cp:lastModifiedBy>"
        f"<cp:revision>1</cp:revision>{_DAY.format('created')}{_DAY.format('modified')}"
        f"<dc:language>{escaped(language)}</dc:language></cp:coreProperties>"
    ).encode()


def relations_part(base: bytes, links: dict[str, str], *, enclosed: bool, picture: bool) -> bytes:
    """Return the relations of the document: the base's, its links, logo, and what is enclosed."""
    added = "".join(
        f'<Relationship Id="{id_}" Type="{_OFFICE}/relationships/hyperlink"'
        f' Target="{escaped(address)}" TargetMode="External"/>'
        for address, id_ in links.items()
    )
    if enclosed:
        added += (
            f'<Relationship Id="enclosed" Type="{_OFFICE}/relationships/customXml"'
            ' Target="../customXml/item1.xml"/>'
        )
    if picture:
        added += (
            f'<Relationship Id="{RELATION}" Type="{_OFFICE}/relationships/image"'
            f' Target="{PART.removeprefix("word/")}"/>'
        )
    end = "</Relationships>"
    return base.decode().replace(end, added + end).encode()
