"""Taking words out of a text so that what stays still reads as a sentence."""

from __future__ import annotations

import re

from jdeditor.checks.word_rules import sentence_end, sentence_start

_OPENS = re.compile(r"[,;(–—-]\s*$")
_CLOSES = re.compile(r"\s*[,;)–—-]")
_ENDS = re.compile(r"[.!?;]*")
_ARTICLE = re.compile(r"\b([Aa])n? $")
_HEARD_AS_VOWEL = re.compile(r"[aeio]|u(?!ni|s[ae]|k)|h(?:our|onest|onor|onour)", re.IGNORECASE)


def stretch(said: str, start: int, end: int) -> tuple[int, int] | None:
    """Return what goes with some words when they are taken out, or None where that would hurt.

    Words go well when they are a whole sentence, or a part between commas or brackets.
    """
    first, last = sentence_start(said, start), sentence_end(said, end)
    before, behind = said[first:start], said[end:last].rstrip(".!?; ")
    opened, closed = _OPENS.search(before), _CLOSES.match(behind)
    if not before.strip() and not behind.strip():
        rest = _ENDS.match(said, end)
        return first + len(before) - len(before.lstrip()), rest.end() if rest else end
    if opened and not behind.strip():
        return first + opened.start(), end
    if opened and closed:
        bracket = opened[0].startswith("(") and closed[0].strip() == ")"
        return first + opened.start(), end + (closed.end() if bracket else 0)
    if not before.strip() and closed and closed[0].strip() in (",", ";"):
        return start, end + closed.end() + 1
    return None


def with_article(said: str, start: int, words: str) -> tuple[int, str]:
    """Return where a replacement begins and its words, with the article that suits them."""
    article = _ARTICLE.search(said, 0, start)
    if article is None or not words[:1].isalpha():
        return start, words
    n = "n" if _HEARD_AS_VOWEL.match(words) else ""
    return article.start(), f"{article[1]}{n} {words}"
