"""Elements of a letterhead's parts: made of markup, read and measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from jdeditor.writers.docx.letterhead.parts import W
from jdeditor.writers.docx.xml import SPACES

if TYPE_CHECKING:
    from jdeditor.writers.docx.xml import Xml


def elements(xml: Xml) -> list[etree._Element]:
    """Return markup as elements that can be put into a tree."""
    return list(etree.fromstring(f"<w:body {SPACES}>{xml}</w:body>"))


def value(element: etree._Element, name: str) -> str:
    """Return the value of an element's child, or nothing."""
    child = element.find(f"{W}{name}")
    return "" if child is None else str(child.get(f"{W}val", ""))


def number(element: etree._Element | None, name: str, usual: int) -> int:
    """Return an attribute that is a whole number, or what is usual."""
    said = "" if element is None else element.get(f"{W}{name}", "")
    try:
        return round(float(said))
    except (ValueError, OverflowError):
        return usual


def own_texts(paragraph: etree._Element) -> list[etree._Element]:
    """Return the pieces of a paragraph's text, without those of paragraphs inside it."""
    return [t for t in paragraph.iter(f"{W}t") if paragraph_of(t) is paragraph]


def paragraph_of(element: etree._Element) -> etree._Element | None:
    """Return the paragraph that an element stands in."""
    return next(element.iterancestors(f"{W}p"), None)


def said(paragraph: etree._Element) -> str:
    """Return the words of a paragraph."""
    return "".join(t.text or "" for t in own_texts(paragraph))
