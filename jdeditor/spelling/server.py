"""Answering questions about words in a process of its own, so that the window never waits.

Questions come in on standard input and answers go out on standard output, a line each, as
``questions.py`` has them.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from jdeditor.spelling.dictionaries import Dictionary, dictionaries, dictionary_for
from jdeditor.spelling.questions import Answer, Question
from jdeditor.spelling.speller import NoSpellingError, Speller, speller

if TYPE_CHECKING:
    from pathlib import Path


def serve(
    own: Path, asked: BinaryIO = sys.stdin.buffer, told: BinaryIO = sys.stdout.buffer
) -> None:
    """Answer questions until there are no more, with the user's dictionaries in a folder too."""
    known = dictionaries(own)
    decode, encode = msgspec.json.Decoder(Question).decode, msgspec.json.Encoder().encode
    for line in iter(asked.readline, b""):
        try:
            question = decode(line)
        except msgspec.MsgspecError:
            continue
        told.write(encode(_answer(question, known)) + b"\n")
        told.flush()


def _answer(question: Question, known: dict[str, Dictionary]) -> Answer:
    dictionary = dictionary_for(question.language, known)
    found = _speller(dictionary, question.language)
    if dictionary is None or found is None:
        return Answer(question.id)
    if question.suggest:
        return Answer(question.id, dictionary.language, words=found.suggest(question.suggest))
    wrong = tuple(word for word in question.check if not found.knows(word))
    return Answer(question.id, dictionary.language, wrong)


def _speller(dictionary: Dictionary | None, language: str) -> Speller | None:
    try:
        return speller(dictionary.path, language) if dictionary else None
    except NoSpellingError:
        return None
