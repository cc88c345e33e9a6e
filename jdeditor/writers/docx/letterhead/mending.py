"""Making a letterhead fit to hold a posting: nothing locked, doubled or left half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from jdeditor.writers.docx.enclosure import NAMESPACE
from jdeditor.writers.docx.letterhead.parts import W
from jdeditor.writers.docx.letterhead.problem import PROTECTED, Remark
from jdeditor.writers.docx.letterhead.tree import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.writers.docx.letterhead.parts import Parts, Relation

_PAIRS = ("bookmark", "commentRange", "perm", "moveFromRange", "moveToRange",
          "customXmlInsRange", "customXmlDelRange")  # fmt: skip
"""What begins and ends at places of its own, by the first part of both names."""
_LEFT_BEHIND = ("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people",
                "/stylesWithEffects")  # fmt: skip
"""What others said of the letterhead, and a copy of its styles for Word 2010."""
_LOCKS = ("documentProtection", "writeProtection")


def mend(parts: Parts, body: etree._Element) -> None:
    """Take out what would lock a posting up, and what others have noted on the letterhead."""
    for relation in parts.relations(parts.main):
        if relation.kind.endswith(_LEFT_BEHIND):
            parts.unrelate(parts.main, relation)
            parts.remove(relation.target)
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        for one in list(body.iter(f"{W}{name}")):
            _drop(one)
    settings = parts.related(parts.main, "settings")
    if settings in parts:
        _unlock(parts, settings)
    for control in list(body.iter(f"{W}sdt")):
        if value(control.find(f"{W}sdtPr"), "tag").startswith("jd.section."):
            _unwrap(control)


def _unlock(parts: Parts, settings: str) -> None:
    root = parts.tree(settings)
    locks = [one for name in _LOCKS for one in root.findall(f"{W}{name}")]
    if locks:
        parts.remarks.append(Remark(PROTECTED))
    # A template that lies elsewhere is not fetched, nor are its macros.
    for one in (*locks, *root.findall(f"{W}attachedTemplate")):
        root.remove(one)
    for relation in parts.relations(settings):
        if relation.kind.endswith("/attachedTemplate"):
            parts.unrelate(settings, relation)


def balance(parts: Parts, body: etree._Element) -> None:
    """Take out beginnings without an end, ends without a beginning, notes nobody points at."""
    for kind in _PAIRS:
        starts, ends = list(body.iter(f"{W}{kind}Start")), list(body.iter(f"{W}{kind}End"))
        both = {s.get(f"{W}id") for s in starts} & {e.get(f"{W}id") for e in ends}
        for one in (*starts, *ends):
            if one.get(f"{W}id") not in both:
                _drop(one)
    for kind in ("footnote", "endnote"):
        _drop_notes(parts, body, kind)


def _drop_notes(parts: Parts, body: etree._Element, kind: str) -> None:
    name = parts.related(parts.main, f"{kind}s")
    if name not in parts:
        return
    pointed = {one.get(f"{W}id") for one in body.iter(f"{W}{kind}Reference")}
    for note in parts.tree(name).findall(f"{W}{kind}"):
        # Those of a type of their own are lines between text and notes.
        if note.get(f"{W}id") not in pointed and note.get(f"{W}type", "normal") == "normal":
            _drop(note)


def number_controls(made: Sequence[etree._Element], parts: Parts) -> None:
    """Give our content controls numbers that no other control of the file has."""
    taken = {
        control.get(f"{W}val")
        for name in parts.names()
        if name.endswith(".xml") and name.startswith("word/")
        for control in parts.tree(name).iter(f"{W}id")
    }
    free = (n for n in range(1, 2**31 - 1) if str(n) not in taken)
    for element in made:
        for properties in element.iter(f"{W}sdtPr"):
            properties.find(f"{W}id").set(f"{W}val", str(next(free)))


def drop_enclosed(parts: Parts) -> None:
    """Take out a posting that the letterhead carries, being an export of ours itself."""
    for relation in parts.relations(parts.main):
        if _holds_posting(relation, parts):
            for inner in parts.relations(relation.target):
                parts.remove(inner.target)
            parts.unrelate(parts.main, relation)
            parts.remove(relation.target)


def _holds_posting(relation: Relation, parts: Parts) -> bool:
    custom = relation.kind.endswith("/customXml") and relation.target in parts
    return custom and bool(parts.tree(relation.target).tag == f"{{{NAMESPACE}}}posting")


def _unwrap(control: etree._Element) -> None:
    content = control.find(f"{W}sdtContent")
    for inner in list(content) if content is not None else ():
        control.addprevious(inner)
    _drop(control)


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
