"""Reading a Word file that this program wrote: the posting in it, and its words as they are now.

Deleted words of tracked changes are left out, inserted and moved ones are in, and so are notes
and what reviewers remarked. Nothing in the file is run or fetched.
"""

from __future__ import annotations

import json
import lzma
import zipfile
import zlib
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from jdeditor.document.lines import Came
from jdeditor.readers.word_lines import Looks, W, lines, looks, words
from jdeditor.readers.word_remarks import Remark, remarks

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMESPACE = "urn:jdeditor:posting"
"""Of the part that holds the posting, as the writer names it."""

_MOST = 50_000_000
"""More bytes than any part of ours has."""
_MOST_ELEMENTS, _MOST_LINES = 500_000, 5_000
"""More than a job posting has, however often it was saved; more would take minutes to compare."""


class NotOursError(ValueError):
    """The file is no Word file, or none that this program wrote."""


class Read(NamedTuple):
    """What a file holds: the bytes of the posting's file, for which layout it was composed.

    ``lines`` are its paragraphs without empty ones; ``notes`` stand at the foot of its pages,
    and ``around`` are the lines that its letterhead brought along, if it is on one.
    """

    posting: bytes
    layout: str
    lines: tuple[Came, ...]
    notes: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    around: tuple[str, ...] | None = None


def read(data: bytes) -> Read:
    """Return what is in a Word file of ours, or raise NotOursError."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            return _read(file)
    except (
        EOFError,
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        KeyError,
        NotImplementedError,  # packed in a way that nobody uses for Word files
        OSError,
        RuntimeError,  # a part of it is encrypted
        etree.XMLSyntaxError,
    ) as error:
        raise NotOursError from error


def _read(file: zipfile.ZipFile) -> Read:
    root = _enclosed(file)
    document = _parsed(file, "word/document.xml")
    if _are_more(document.iter(), _MOST_ELEMENTS) or _are_more(document.iter(f"{W}p"), _MOST_LINES):
        raise NotOursError
    said = remarks(document, _optional(file, "word/comments.xml"))
    return Read(
        (root.text or "").encode(),
        root.get("layout", ""),
        tuple(lines(document, _looks(file))),
        tuple(_notes(file)),
        said,
        _around(root.get("around")),
    )


def _are_more(some: Iterator[object], most: int) -> bool:
    return next(islice(some, most, None), None) is not None


def _around(written: str | None) -> tuple[str, ...] | None:
    try:
        lines = json.loads(written) if written else None
    except ValueError:
        return ()
    return tuple(map(str, lines)) if isinstance(lines, list) else None


def _enclosed(file: zipfile.ZipFile) -> etree._Element:
    names = [name for name in file.namelist() if name.startswith("customXml/item")]
    for name in sorted(names):
        root = _parsed(file, name)
        if root.tag == f"{{{NAMESPACE}}}posting":
            return root
    raise NotOursError


def _looks(file: zipfile.ZipFile) -> Looks:
    return looks(
        _optional(file, "word/styles.xml"),
        _optional(file, "word/_rels/document.xml.rels"),
    )


def _notes(file: zipfile.ZipFile) -> Iterator[str]:
    for kind in ("footnote", "endnote"):
        part = _optional(file, f"word/{kind}s.xml")
        for note in part.iter(f"{W}{kind}") if part is not None else ():
            # A line that parts notes from the text is one of them too, of a type of its own.
            said = " ".join(filter(None, map(words, note.iter(f"{W}p"))))
            if said and note.get(f"{W}type", "normal") == "normal":
                yield said


def _optional(file: zipfile.ZipFile, name: str) -> etree._Element | None:
    return _parsed(file, name) if name in file.namelist() else None


def _parsed(file: zipfile.ZipFile, name: str) -> etree._Element:
    if file.getinfo(name).file_size > _MOST:
        raise NotOursError
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(file.read(name), parser)
