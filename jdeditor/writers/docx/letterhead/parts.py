"""The parts of a letterhead's file: opened with care, without what a posting must not carry."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import NamedTuple

from lxml import etree

from jdeditor.writers.docx.letterhead.problem import (
    DAMAGED,
    ENCRYPTED,
    MACROS,
    NOT_WORD,
    OLD_WORD,
    SIGNED,
    STRICT,
    TOO_LARGE,
    LetterheadProblem,
    Remark,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "[Content_Types].xml"

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATION = f"{{{_PACKAGE}/relationships}}Relationship"
_OVERRIDE = f"{{{_PACKAGE}/content-types}}Override"
_DEFAULT = f"{{{_PACKAGE}/content-types}}Default"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MAIN = f"{_WORD}.document.main+xml"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STRICT = "purl.oclc.org/ooxml"
_LARGEST = 60_000_000
_MOST_PARTS = 2000
_UNWANTED = ("vbaProject", "vbaData", "_xmlsignatures/", "keyMapCustomizations", "wordVbaData")
"""Whose names have this in them run, or sign what is another file now."""


class Relation(NamedTuple):
    """What a part refers to: by which id, as what, and where."""

    id: str
    kind: str
    target: str
    outside: bool


class Parts:
    """The parts of a Word file by their names, those that are XML as trees where asked for."""

    def __init__(self, data: bytes) -> None:
        self._bytes = _unpacked(data)
        self._trees: dict[str, etree._Element] = {}
        self.remarks: list[Remark] = []
        self.types = self.tree(TYPES)
        self.main = self._main()
        self._take_out_unwanted()
        self._become_document()

    # ------------------------------------------------------------------ parts

    def __contains__(self, name: str) -> bool:
        return name in self._bytes

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._bytes)

    def tree(self, name: str) -> etree._Element:
        """Return a part as a tree that can be changed; raise LetterheadProblem."""
        if name not in self._trees:
            if name not in self._bytes:
                raise LetterheadProblem(DAMAGED)
            self._trees[name] = _parsed(self._bytes[name])
        return self._trees[name]

    def put(self, name: str, data: bytes, kind: str = "") -> None:
        """Add a part, or put another in its place; ``kind`` is its content type."""
        self._bytes[name] = data
        self._trees.pop(name, None)
        if kind:
            self._say_kind(name, kind)

    def free(self, pattern: str, first: str = "1") -> str:
        """Return the first name that no part has: ``word/header{}.xml`` with a number in it."""
        numbers = (first, *range(2, len(self._bytes) + 3))
        return next(name for n in numbers if (name := pattern.format(n)) not in self._bytes)

    def packed(self) -> dict[str, bytes]:
        """Return the bytes of every part."""
        trees = {
            name: etree.tostring(tree, encoding="UTF-8", standalone=True)
            for name, tree in self._trees.items()
        }
        return self._bytes | trees

    # ------------------------------------------------------------------ relations

    def relations(self, name: str) -> list[Relation]:
        """Return what a part refers to; inside the file, targets are names of parts."""
        home = _relations_of(name)
        if home not in self._bytes:
            return []
        return [self._relation(one, name) for one in self.tree(home).iter(_RELATION)]

    def relate(self, name: str, kind: str, target: str, *, outside: bool = False) -> str:
        """Let a part refer to something, and return the id of that relation.

        ``kind`` is one of the office's own by its last word, or a whole name.
        """
        home = _relations_of(name)
        if home not in self._bytes:
            self.put(home, f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode())
        taken = {one.id for one in self.relations(name)}
        id_ = next(id_ for n in range(1, len(taken) + 2) if (id_ := f"jd{n}") not in taken)
        if not outside:
            target = posixpath.relpath(target, posixpath.dirname(name) or ".")
        whole = kind if "/" in kind else f"{OFFICE}/{kind}"
        about = {"Id": id_, "Type": whole, "Target": target}
        fresh = etree.SubElement(self.tree(home), _RELATION, about)
        if outside:
            fresh.set("TargetMode", "External")
        return id_

    def related(self, name: str, kind: str) -> str:
        """Return the name of the first part of a kind that a part refers to, or nothing."""
        wanted = f"{OFFICE}/{kind}"
        return next((r.target for r in self.relations(name) if r.kind == wanted), "")

    def unrelate(self, name: str, relation: Relation) -> None:
        """Take away one of a part's relations."""
        for one in list(self.tree(_relations_of(name))):
            if one.get("Id") == relation.id:
                one.getparent().remove(one)

    def remove(self, name: str) -> None:
        """Take a part away with its relations; nobody must refer to it any more."""
        for gone in (name, _relations_of(name)):
            self._bytes.pop(gone, None)
            self._trees.pop(gone, None)
            for said in self.types.findall(_OVERRIDE):
                if said.get("PartName") == f"/{gone}":
                    self.types.remove(said)

    def _relation(self, one: etree._Element, name: str) -> Relation:
        outside, target = one.get("TargetMode") == "External", one.get("Target", "")
        if not outside:
            inside = posixpath.join("/", posixpath.dirname(name), target)
            target = posixpath.normpath(inside).lstrip("/")
        return Relation(one.get("Id", ""), one.get("Type", ""), target, outside)

    # ------------------------------------------------------------------ what it is

    def _main(self) -> str:
        name = self.related("", "officeDocument")
        if not name or name not in self._bytes:
            strict = any(_STRICT in relation.kind for relation in self.relations(""))
            raise LetterheadProblem(STRICT if strict else NOT_WORD)
        root = self.tree(name)
        if root.tag != f"{W}document":
            raise LetterheadProblem(STRICT if _STRICT in root.tag else NOT_WORD)
        return name

    def _take_out_unwanted(self) -> None:
        unwanted = [name for name in self._bytes if any(part in name for part in _UNWANTED)]
        if any("vba" in name.lower() for name in unwanted):
            self.remarks.append(Remark(MACROS))
        if any("_xmlsignatures" in name for name in unwanted):
            self.remarks.append(Remark(SIGNED))
        for name in self.names():
            if name.endswith(".rels"):
                self._forget(name, unwanted)
        for name in unwanted:
            self.remove(name)

    def _forget(self, relations: str, unwanted: list[str]) -> None:
        """Take relations to unwanted parts away."""
        folder, _, file = relations.rpartition("_rels/")
        source = folder + file.removesuffix(".rels")
        for one in list(self.tree(relations).iter(_RELATION)):
            if self._relation(one, source).target in unwanted:
                one.getparent().remove(one)

    def _become_document(self) -> None:
        """Be a document without macros, whatever kind of template the file was."""
        self._say_kind(self.main, _MAIN)
        for said in list(self.types):
            kind = said.get("ContentType", "")
            if "vbaProject" in kind or "ms-word.vbaData" in kind or "digital-signature" in kind:
                self.types.remove(said)

    def _say_kind(self, name: str, kind: str) -> None:
        for said in self.types.findall(_OVERRIDE):
            if said.get("PartName", "").lower() == f"/{name}".lower():
                said.set("ContentType", kind)
                return
        etree.SubElement(self.types, _OVERRIDE, PartName=f"/{name}", ContentType=kind)


def _relations_of(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"


def _unpacked(data: bytes) -> dict[str, bytes]:
    if data.startswith(_COMPOUND):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise LetterheadProblem(ENCRYPTED if locked else OLD_WORD)
    if not data.startswith(b"PK"):
        raise LetterheadProblem(NOT_WORD)
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            infos = [info for info in file.infolist() if not info.is_dir()]
            if sum(info.file_size for info in infos) > _LARGEST or len(infos) > _MOST_PARTS:
                raise LetterheadProblem(TOO_LARGE)
            parts = {info.filename.lstrip("/"): file.read(info) for info in infos}
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as error:
        raise LetterheadProblem(DAMAGED) from error
    except RuntimeError as error:
        # What zipfile says of a file whose parts have a password.
        raise LetterheadProblem(ENCRYPTED) from error
    if TYPES not in parts:
        raise LetterheadProblem(NOT_WORD)
    return parts


def _parsed(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise LetterheadProblem(DAMAGED) from error
    if root.getroottree().docinfo.doctype:
        raise LetterheadProblem(DAMAGED)
    return root
