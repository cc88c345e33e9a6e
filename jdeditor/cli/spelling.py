"""Spelling without the window: the misspelled words of postings, and the process that looks up."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jdeditor.cli import usage
from jdeditor.cli.check_files import posting_in
from jdeditor.cli.console import say
from jdeditor.spelling import server
from jdeditor.spelling.candidates import base
from jdeditor.spelling.dictionaries import dictionaries, dictionary_for
from jdeditor.spelling.misspellings import Misspelling, misspellings
from jdeditor.spelling.speller import NoSpellingError, speller
from jdeditor.storage import own_dictionaries, own_words
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from jdeditor.posting.posting import Posting

_MOST = 3


def rows(file: Path) -> list[dict[str, Any]]:
    """Return the misspelled words of a file like findings; where none can be known, say so."""
    with suppress(FileProblem):  # which the checks have told already
        posting, _whole = posting_in(file)
        return [{"file": str(file), **row} for row in _rows(posting)]
    return []


def _rows(posting: Posting) -> list[dict[str, Any]]:
    language = posting.language
    dictionary = dictionary_for(language, dictionaries(own_dictionaries.folder()))
    if dictionary is None:
        say(f"There is no dictionary for {language}: add one in the window, under Tools, Spelling.")
        return []
    try:
        known = speller(dictionary.path, language)
    except NoSpellingError as error:
        say(f"Spelling cannot be checked ({error}): packaging/dev.py run installs what it needs.")
        return []
    own = {word.lower() for word in own_words.words()}
    found = misspellings(posting, lambda word: base(word).lower() in own or known.knows(word))
    return [_row(one, known.suggest(one.word)[:_MOST]) for one in found]


def _row(one: Misspelling, meant: Sequence[str]) -> dict[str, Any]:
    return {
        "rule": "spelling",
        "category": "spelling",
        "family": "spelling",
        "severity": "note",
        "source": one.source,
        "span": [one.start, one.end],
        "message": f"“{one.word}” is not in the dictionary.",
        "fixes": list(meant),
    }


def written(row: dict[str, Any]) -> str:
    """Return one of these as a line to read."""
    meant = f" Perhaps: {', '.join(row['fixes'])}." if row["fixes"] else ""
    return f"{row['file']}: spelling: {row['source']}: {row['message']}{meant}"


def serve(_arguments: argparse.Namespace) -> int:
    """Answer the window's questions about words, line by line, until it ends."""
    server.serve(own_dictionaries.folder())
    return usage.DONE
