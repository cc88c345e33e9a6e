"""Reading a Word file that this program wrote: the posting in it, and its words as they are now.

Section by section, by the content controls around them; deleted words of tracked changes are
left out, inserted ones are in. Nothing in the file is run or fetched.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMESPACE = "urn:jdeditor:posting"
"""Of the part that holds the posting, as the writer names it."""

SECTION = "jd.section."
"""What begins the tag of a section's content control."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST = 50_000_000
"""More bytes than any part of ours has."""


class NotOursError(ValueError):
    """The file is no Word file, or none that this program wrote."""


class Read(NamedTuple):
    """What a file holds: the bytes of the posting's file, for which layout it was composed.

    ``sections`` has the paragraphs of each section that is still there, without empty ones.
    """

    posting: bytes
    layout: str
    sections: dict[str, tuple[str, ...]]


def read(data: bytes) -> Read:
    """Return what is in a Word file of ours, or raise NotOursError."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            posting, layout = _enclosed(file)
            document = _parsed(file, "word/document.xml")
    except (zipfile.BadZipFile, KeyError, OSError, etree.XMLSyntaxError) as error:
        raise NotOursError from error
    return Read(posting, layout, dict(_sections(document)))


def _enclosed(file: zipfile.ZipFile) -> tuple[bytes, str]:
    names = [name for name in file.namelist() if name.startswith("customXml/item")]
    for name in sorted(names):
        root = _parsed(file, name)
        if root.tag == f"{{{NAMESPACE}}}posting":
            return (root.text or "").encode(), root.get("layout", "")
    raise NotOursError


def _parsed(file: zipfile.ZipFile, name: str) -> etree._Element:
    if file.getinfo(name).file_size > _MOST:
        raise NotOursError
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(file.read(name), parser)


def _sections(document: etree._Element) -> Iterator[tuple[str, tuple[str, ...]]]:
    for control in document.iter(f"{_W}sdt"):
        tag = control.find(f"{_W}sdtPr/{_W}tag")
        name = "" if tag is None else tag.get(f"{_W}val", "")
        if name.startswith(SECTION):
            # What stands in tables is put together from facts and has no words of its own.
            found = (_words(p) for p in control.iter(f"{_W}p") if not _in_table(p))
            yield name.removeprefix(SECTION), tuple(words for words in found if words)


def _in_table(paragraph: etree._Element) -> bool:
    return next(paragraph.iterancestors(f"{_W}tbl"), None) is not None


def _words(paragraph: etree._Element) -> str:
    said = []
    for part in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}noBreakHyphen"):
        if part.tag == f"{_W}t":
            said.append(part.text or "")
        elif part.getparent().tag == f"{_W}r":
            said.append("-" if part.tag.endswith("Hyphen") else " ")
    return " ".join("".join(said).split())
