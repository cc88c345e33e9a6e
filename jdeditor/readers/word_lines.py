"""The paragraphs of a Word file as lines of text, with bold, italic and links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.blocks import Span, Text
from jdeditor.document.lines import Came

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = frozenset((f"{W}del", f"{W}moveFrom", _FALLBACK))
"""What holds words that are not there any more, or once more for older programs."""
_APART = {"tab": "\t", "ptab": "\t", "br": " ", "cr": " ", "noBreakHyphen": "-"}
_LINK = re.compile(r'HYPERLINK\s+"([^"]+)"')
_OFF = frozenset(("0", "false", "off", "none"))


class Looks(NamedTuple):
    """Styles by what they make of words, and the addresses that links lead to by their ids."""

    strong: frozenset[str] = frozenset()
    emphasis: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    addresses: dict[str, str] = {}  # noqa: RUF012 - nobody writes into it


def looks(styles: etree._Element | None, relations: etree._Element | None) -> Looks:
    """Return what the styles and the relations of a file say."""
    named = {s.get(f"{W}styleId", ""): s for s in _all(styles, f"{W}style")}
    characters = {i: s for i, s in named.items() if s.get(f"{W}type") == "character"}
    return Looks(
        frozenset(i for i, s in characters.items() if _on(s.find(f"{W}rPr/{W}b"))),
        frozenset(i for i, s in characters.items() if _on(s.find(f"{W}rPr/{W}i"))),
        frozenset(i for i, s in named.items() if _name(s).lower().startswith("heading")),
        frozenset(i for i, s in named.items() if s.find(f"{W}pPr/{W}numPr") is not None),
        {r.get("Id", ""): r.get("Target", "") for r in _all(relations, "{*}Relationship")},
    )


def lines(document: etree._Element, looks: Looks) -> Iterator[Came]:
    """Go through the paragraphs that hold words.

    One whose end was deleted goes on in the next.
    """
    before: Text = ()
    for paragraph in document.iter(f"{W}p"):
        if _is_gone(paragraph):
            continue
        text = (*before, *_spans(paragraph, looks))
        if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None:
            before = text
            continue
        before = ()
        if any(span.text.strip() for span in text):
            yield _line(paragraph, text, looks)
    if any(span.text.strip() for span in before):
        yield Came(before)


def words(paragraph: etree._Element) -> str:
    """Return the plain words of a paragraph."""
    return " ".join("".join(span.text for span in _spans(paragraph, Looks())).split())


def _line(paragraph: etree._Element, text: Text, looks: Looks) -> Came:
    style = _value(paragraph.find(f"{W}pPr/{W}pStyle"))
    numbered = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    listed = style in looks.lists if numbered is None else _value(numbered) != "0"
    cell = next(paragraph.iterancestors(f"{W}tc"), None)
    # A cell of its own may stand in a control.
    column = None if cell is None else sum(1 for _ in cell.itersiblings(f"{W}tc", preceding=True))
    # On a letterhead, a heading says so itself where its style is called otherwise.
    levelled = paragraph.find(f"{W}pPr/{W}outlineLvl") is not None
    return Came(text, levelled or style in looks.headings, listed, column)


def _spans(paragraph: etree._Element, looks: Looks) -> Iterator[Span]:
    link = ""
    for run in paragraph.iter(f"{W}r"):
        if _is_gone(run) or next(run.iterancestors(f"{W}p")) is not paragraph:
            continue
        link = _field_link(run, link)
        said = "".join(map(_said, run))
        if said:
            strong, emphasis = _voice(run.find(f"{W}rPr"), looks)
            yield Span(said, strong, emphasis, _link(run, looks) or link)


def _said(part: etree._Element) -> str:
    if part.tag == f"{W}t":
        return part.text or ""
    if part.tag == f"{W}sym":
        return _symbol(part.get(f"{W}char", ""))
    return _APART.get(str(part.tag).removeprefix(W), "")


def _symbol(code: str) -> str:
    """Return the sign of a font of signs, of which few are letters that others know."""
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{1,4}", code) else ""


def _voice(about: etree._Element | None, looks: Looks) -> tuple[bool, bool]:
    if about is None:
        return False, False
    style = _value(about.find(f"{W}rStyle"))
    bold, italic = about.find(f"{W}b"), about.find(f"{W}i")
    strong = style in looks.strong if bold is None else _on(bold)
    emphasis = style in looks.emphasis if italic is None else _on(italic)
    return strong, emphasis


def _link(run: etree._Element, looks: Looks) -> str:
    around = next(run.iterancestors(f"{W}hyperlink"), None)
    return "" if around is None else looks.addresses.get(around.get(f"{_R}id", ""), "")


def _field_link(run: etree._Element, link: str) -> str:
    """Return the address of the field that a run begins or is in, or nothing after its end."""
    code = run.find(f"{W}instrText")
    if code is not None and (found := _LINK.search(code.text or "")):
        return found[1]
    mark = run.find(f"{W}fldChar")
    return "" if mark is not None and mark.get(f"{W}fldCharType") == "end" else link


def _is_gone(element: etree._Element) -> bool:
    return any(parent.tag in _GONE for parent in element.iterancestors())


def _all(root: etree._Element | None, tag: str) -> Iterator[etree._Element]:
    yield from () if root is None else root.iter(tag)


def _name(style: etree._Element) -> str:
    return _value(style.find(f"{W}name"))


def _value(element: etree._Element | None) -> str:
    return "" if element is None else str(element.get(f"{W}val", ""))


def _on(element: etree._Element | None) -> bool:
    return element is not None and _value(element) not in _OFF
