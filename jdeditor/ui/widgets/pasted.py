"""What people paste: words cleaned of what Word leaves in them, and lists taken apart."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

MARK = re.compile(r"\s*(?:[•·‣◦▪▫■□●○∙⁃\uf0a7\uf0b7*–—-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])(?:\s+|$)")
"""What stands before an item of a list: a bullet, a dash, ``1.`` or ``a)``."""

_SURE_MARK = re.compile(r"\s*[•·‣▪●\uf0a7\uf0b7]\s*")
"""Bullets that need no space behind them."""

_BREAKS = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u202f\t]")
_VOID = frozenset({"br", "img", "meta", "link", "hr", "input", "col", "wbr"})
_UNSEEN = frozenset({"head", "style", "script", "title"})
_SYMBOLS = str.maketrans({"\uf0b7": "•", "\uf0a7": "▪"})
"""Bullets in a font of Word's that no other program has."""

_GONE = re.compile("[\u00ad\u200b\u2060\ufeff\ufffc\ufdd0\ufdd1]")


def clean(text: str) -> str:
    """Return text with plain spaces and line ends, without what nobody can see."""
    text = _GONE.sub("", _SPACES.sub(" ", _BREAKS.sub("\n", text))).translate(_SYMBOLS)
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) != "Cc")


def joined(text: str) -> str:
    """Return the lines of a text as one line, for a field that has one."""
    return " ".join(line.strip() for line in text.split("\n") if line.strip())


def unmarked(line: str) -> str:
    """Return a line without the bullet or number before it."""
    for mark in (_SURE_MARK, MARK):
        if match := mark.match(line):
            return line[match.end() :].strip()
    return line.strip()


def items(text: str, html: str = "") -> tuple[str, ...]:
    """Return the items of what was pasted: those of its lists, or one for each line."""
    listed = _listed(html) if html else ()
    if len(listed) > 1 and _covers(listed, text):
        return listed
    lines = (unmarked(line) for line in clean(text).split("\n"))
    return tuple(line for line in lines if line)


def is_list(text: str, items: tuple[str, ...]) -> bool:
    """Tell whether what was pasted is many items, or a single one with its bullet before it."""
    return len(items) > 1 or (len(items) == 1 and clean(text).strip() != items[0])


def _covers(listed: tuple[str, ...], text: str) -> bool:
    """Tell whether the lists hold nearly everything, so that taking them alone loses nothing."""
    return 2 * sum(len("".join(item.split())) for item in listed) >= len("".join(text.split()))


def _listed(html: str) -> tuple[str, ...]:
    reader = _Lists()
    reader.feed(html)
    reader.close()
    return tuple(item for item in map(_item, reader.found) if item)


def _item(raw: str) -> str:
    return unmarked(joined(clean(raw)))


class _Lists(HTMLParser):
    """Collects the words of list items: ``<li>``, and Word's paragraphs that look like them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[tuple[str, int]] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = (dict(attrs).get("style") or "").replace(" ", "").lower()
        if tag in _VOID:
            self._add(" ")
        elif self._silent or "mso-list:ignore" in style or tag in _UNSEEN:
            self._silent += 1
        elif tag in ("ul", "ol"):
            self._open.append((tag, -1))
        elif tag == "li" or (tag == "p" and "mso-list:" in style):
            self._begin(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            self._silent -= tag not in _VOID
        elif tag in ("ul", "ol", "li", "p") and tag in [name for name, _ in self._open]:
            while self._open.pop()[0] != tag:
                pass
        elif tag == "p":
            self._add(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._add(data)

    def _begin(self, tag: str) -> None:
        """Start an item; the end of the item before may have been left out."""
        if self._open and self._open[-1][0] == tag:
            self._open.pop()
        self.found.append("")
        self._open.append((tag, len(self.found) - 1))

    def _add(self, words: str) -> None:
        item = self._open[-1][1] if self._open else -1
        if item >= 0:
            self.found[item] += words
