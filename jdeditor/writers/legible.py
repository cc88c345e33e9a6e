"""Words without what no reader can see and some files cannot hold."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
    + "]"
)
_LEFTWARD = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
_HALVES = re.compile("[\ud800-\udfff]")


def one_kind_of_line_end(words: str) -> str:
    """Return words in which every line ends with a newline, whoever wrote them."""
    return _LINE_ENDS.sub("\n", words)


def legible(words: str) -> str:
    """Return words without control characters and what is no character at all.

    Half of a character, which a broken paste leaves, is told by the sign for one that is lost.
    """
    if words.isascii() and words.isprintable():
        return words
    return _HALVES.sub("\ufffd", _UNSEEN.sub("", one_kind_of_line_end(words)))


def is_leftward(language: str) -> bool:
    """Tell whether a language, as a BCP 47 tag, is written from right to left."""
    return language.lower().partition("-")[0] in _LEFTWARD
