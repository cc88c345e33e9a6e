"""What reviewers remarked at the edge of a Word file, and about which words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.readers.word_lines import W, words

if TYPE_CHECKING:
    from lxml import etree

_MOST = 200
"""So many characters of the words in question tell which they are."""


class Remark(NamedTuple):
    """A comment: who made it, what it says, and the words that it is about, if any."""

    author: str
    words: str
    about: str = ""


def remarks(document: etree._Element, comments: etree._Element | None) -> tuple[Remark, ...]:
    """Return the comments of a file in the order of their making."""
    if comments is None:
        return ()
    about = _ranges(document)
    found = (_remark(comment, about) for comment in comments.iter(f"{W}comment"))
    return tuple(remark for remark in found if remark.words)


def _remark(comment: etree._Element, about: dict[str, str]) -> Remark:
    said = "\n".join(filter(None, map(words, comment.iter(f"{W}p"))))
    author = " ".join(comment.get(f"{W}author", "").split())
    return Remark(author, said, about.get(comment.get(f"{W}id", ""), ""))


def _ranges(document: etree._Element) -> dict[str, str]:
    """Return the words between the beginning and the end of each comment, by its id."""
    found: dict[str, str] = {}
    reached: set[str] = set()
    for element in document.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t"):
        id_ = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            reached.add(id_)
        elif element.tag == f"{W}commentRangeEnd":
            reached.discard(id_)
        said = element.text if element.tag == f"{W}t" else ""
        for open_ in tuple(reached) if said else ():
            found[open_] = found.get(open_, "") + said
            if len(found[open_]) > 2 * _MOST:  # what follows would not be shown
                reached.discard(open_)
    return {id_: " ".join(words.split())[:_MOST] for id_, words in found.items()}
