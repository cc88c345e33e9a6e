"""From a place on the page to the place in the field that wrote it."""

from __future__ import annotations


def caret(words: str, before: str) -> int:
    """Return the place in a field's words after which the page goes on.

    ``before`` is what the page shows of the field up to there. It may begin with words that
    are not the field's, a label or a bullet, and is broken into other lines, so only what
    can be seen is compared.
    """
    places = [place for place, char in enumerate(words, 1) if not char.isspace()]
    seen = "".join(words.split())
    shown = "".join(before.split())
    for count in range(min(len(seen), len(shown)), 0, -1):
        if shown.endswith(seen[:count]):
            return places[count - 1]
    return 0
