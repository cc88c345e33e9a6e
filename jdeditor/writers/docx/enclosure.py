"""The posting itself, unseen in a Word file: a part of its own, which Word keeps as it is."""

from __future__ import annotations

import json
from typing import NamedTuple

from jdeditor.writers.docx.xml import HEAD, NOTHING, Xml, escaped, tag

NAMESPACE = "urn:jdeditor:posting"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ID = "{7B1F0C62-52A4-4E0B-9D0E-6A54B0C7D3F1}"


class Enclosed(NamedTuple):
    """The bytes of a posting's file, and the layout that the document was composed for.

    ``around`` has the words of each line that a letterhead brings along, if it is on one.
    """

    layout: str
    posting: bytes
    around: tuple[str, ...] | None = None


def enclosure_type(enclosed: Enclosed | None) -> Xml:
    """Return what the list of types has to say of what is enclosed."""
    if not enclosed:
        return NOTHING
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    return tag("Override", {"PartName": "/customXml/itemProps1.xml", "ContentType": kind})


def enclosure(enclosed: Enclosed) -> tuple[bytes, bytes]:
    """Return the part that holds what is enclosed, and the part that tells what that is."""
    words = escaped(enclosed.posting.decode())
    about = {"xmlns": NAMESPACE, "layout": enclosed.layout}
    if enclosed.around is not None:
        about["around"] = json.dumps(enclosed.around, ensure_ascii=False)
    return (
        f"{HEAD}{tag('posting', about, words)}".encode(),
        (
            f'{HEAD}<ds:datastoreItem ds:itemID="{_ID}" xmlns:ds="{_OFFICE}/customXml">'
            f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs>'
            "</ds:datastoreItem>"
        ).encode(),
    )


def enclosure_parts(enclosed: Enclosed) -> dict[str, bytes]:
    """Return the parts that hold what is enclosed."""
    posting, about = enclosure(enclosed)
    return {
        "customXml/item1.xml": posting,
        "customXml/itemProps1.xml": about,
        "customXml/_rels/item1.xml.rels": (
            f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="properties"'
            f' Type="{_OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/>'
            "</Relationships>"
        ).encode(),
    }
