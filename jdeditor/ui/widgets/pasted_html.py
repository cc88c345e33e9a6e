"""HTML that was pasted: what Word, Outlook, Google Docs, LibreOffice and browsers put there.

Bullets stay bullets, and bold, italic and links stay; all else goes: fonts, colors, pictures,
what was deleted under tracked changes, and what a program writes for itself.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree
from msgspec.structs import replace

from jdeditor.document.blocks import Span, Text
from jdeditor.document.inline import ADDRESS
from jdeditor.ui.widgets.pasted import Piece, clean, unmarked

_CONDITION = re.compile(r"<!\[(?:if|endif)[^>]*>", re.IGNORECASE)
"""What Word writes around the bullets that it draws itself."""
_DECLARATION = re.compile(r"<\?xml[^>]*>")
_WHITE = re.compile(r"[ \t\r\n\f\v\u00a0\u202f]+")
_UNSEEN = frozenset({"head", "style", "script", "title", "template", "noscript", "del", "textarea"})
_BREAKING = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div"),
        *("dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "header", "hr", "html", "main", "nav", "ol", "p", "pre", "section", "table"),
        *("tbody", "tfoot", "thead", "tr", "ul"),
    }
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = ("td", "th")
_BETWEEN_CELLS = " | "
_HIDDEN = re.compile(
    r"mso-list:ignore|display:none|mso-hide:all|mso-element:(?:comment|footnote|header|footer)"
)
_COMMENTS = frozenset({"msocommentreference", "msocomanchor", "msocomtxt", "msocomoff"})
_WEIGHT = re.compile(r"(?:^|;)font-weight:(\w+)")
_SLANT = re.compile(r"(?:^|;)font-style:(\w+)")
_BOLD_FROM = 600


class _State(NamedTuple):
    """What holds inside an element: the voice, and where it is."""

    strong: bool = False
    emphasis: bool = False
    link: str = ""
    silent: bool = False
    in_item: bool = False
    in_cell: bool = False


def read(html: str) -> tuple[Piece, ...]:
    """Return the lines of a page, in their order."""
    source = _DECLARATION.sub("", _CONDITION.sub("", html)).replace("\x00", "")
    parser = etree.HTMLParser(
        encoding="utf-8", recover=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    if root is None:
        return ()
    reader = _Reader()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            reader.start(element)
        else:
            reader.end(element)
    return reader.done()


class _Reader:
    """Puts a page together line by line."""

    def __init__(self) -> None:
        self._states = [_State()]
        self._found: list[Piece] = []
        self._line: list[Span] = []
        self._is_item = False
        self._cells = 0
        self._between = False

    def start(self, element: etree._Element) -> None:
        """Go into an element."""
        tag = str(element.tag).lower()
        state = _inside(self._states[-1], tag, element)
        self._open(tag, state)
        self._states.append(state)
        self._add(element.text, state)

    def end(self, element: etree._Element) -> None:
        """Leave an element."""
        tag = str(element.tag).lower()
        self._states.pop()
        state = self._states[-1]
        if tag in _BREAKING or tag == "li":
            self._break(state)
        self._add(element.tail, state)

    def done(self) -> tuple[Piece, ...]:
        """Return the lines."""
        self._finish()
        return tuple(self._found)

    def _open(self, tag: str, state: _State) -> None:
        if state.silent:
            return
        if tag == "li" or (state.in_item and not self._states[-1].in_item):
            self._finish()
            self._is_item = True
        elif tag in ("ul", "ol"):
            self._finish()
        elif tag == "tr":
            self._finish()
            self._cells = 0
        elif tag in _CELLS:
            self._cells += 1
            self._between = self._cells > 1
        elif tag == "br" or tag in _BREAKING:
            self._break(state)

    def _break(self, state: _State) -> None:
        """End the line; inside an item or a cell, only the word."""
        if state.in_item or state.in_cell:
            self._line.append(Span(" "))
        else:
            self._finish()

    def _add(self, words: str | None, state: _State) -> None:
        if words and not state.silent:
            shown = _WHITE.sub(" ", words)
            if self._between and shown.strip():
                self._line.append(Span(_BETWEEN_CELLS))
                self._between = False
            self._line.append(Span(shown, state.strong, state.emphasis, state.link))

    def _finish(self) -> None:
        """Keep the line, if there is anything in it."""
        text = _tidy(self._line)
        marked = unmarked(text) if self._is_item or _begins_with_bullet(text) else text
        if marked:
            self._found.append(Piece(marked, self._is_item or marked != text))
        self._line, self._is_item, self._between = [], False, False


def _inside(state: _State, tag: str, element: etree._Element) -> _State:
    style = (element.get("style") or "").replace(" ", "").lower()
    classes = (element.get("class") or "").lower().split()
    if tag in _UNSEEN or _HIDDEN.search(style) or _COMMENTS.intersection(classes):
        return state._replace(silent=True)
    if tag in ("ul", "ol", "table"):
        state = state._replace(in_item=False, in_cell=False)
    if tag in ("b", "strong"):
        state = state._replace(strong=True)
    if tag in ("i", "em", "cite"):
        state = state._replace(emphasis=True)
    if tag == "a":
        state = state._replace(link=_address(element.get("href") or "") or state.link)
    if tag == "li" or (tag == "p" and "mso-list:" in style and "mso-list:none" not in style):
        state = state._replace(in_item=True)
    if tag in _CELLS:
        state = state._replace(in_cell=True)
    return state if tag in _HEADINGS else _styled(state, style)


def _styled(state: _State, style: str) -> _State:
    if weight := _WEIGHT.search(style):
        said = weight[1]
        heavy = int(said) >= _BOLD_FROM if said.isdecimal() else said.startswith("bold")
        state = state._replace(strong=heavy)
    if slant := _SLANT.search(style):
        state = state._replace(emphasis=slant[1] in ("italic", "oblique"))
    return state


def _address(href: str) -> str:
    href = href.strip()
    return href if ADDRESS.fullmatch(href) else ""


def _begins_with_bullet(text: Text) -> bool:
    return bool(text) and text[0].text[:1] in "•·‣▪●"


def _tidy(line: list[Span]) -> Text:
    """Return a line with one space between words, none at its ends, and each voice once."""
    made: list[Span] = []
    for span in line:
        words = clean(span.text).replace("\n", " ")
        if not made or made[-1].text.endswith(" "):
            words = words.lstrip(" ")
        if made and words and replace(made[-1], text="") == replace(span, text=""):
            made[-1] = replace(span, text=made[-1].text + words)
        elif words:
            made.append(replace(span, text=words))
    while made and not made[-1].text.strip():
        made.pop()
    if made:
        made[-1] = replace(made[-1], text=made[-1].text.rstrip(" "))
    return tuple(made)
