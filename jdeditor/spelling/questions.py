"""What is asked about words and what is answered, as the window and its helper write it.

A question is a line of JSON: ``{"id": 1, "language": "en-US", "check": ["teh"]}`` is answered by
``{"id": 1, "dictionary": "en-US", "wrong": ["teh"]}``, and ``{"id": 2, "language": "en-US",
"suggest": "teh"}`` by ``{"id": 2, "dictionary": "en-US", "words": ["the"]}``.
"""

from __future__ import annotations

import msgspec


class Question(msgspec.Struct):
    """What is asked: which of some words are wrong, or what could be meant by one."""

    id: int
    language: str
    check: tuple[str, ...] = ()
    suggest: str = ""


class Answer(msgspec.Struct):
    """What is answered; ``dictionary`` is the language of the one that was used, if any."""

    id: int
    dictionary: str = ""
    wrong: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
