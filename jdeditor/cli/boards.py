"""What a command says of a job that a board would cut, miss or refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.boards import Kind

if TYPE_CHECKING:
    from jdeditor.writers.boards import Board, Lack

_SAID = {
    Kind.TITLE_CUT: "{board} takes {limit} characters of a title; without “{words}” here.",
    Kind.BODY_CUT: "{board} takes {limit:,} characters and the text has {there:,}: cut from "
    "“{words}…” on.",
    Kind.BODY_SHORT: "{board} wants at least {limit} characters; the text has {there}.",
    Kind.PART_LONG: "{board} takes {limit} characters of {source}; there are {there}.",
    Kind.ENTRY_LONG: "{board} takes {limit} characters of an entry; “{words}…” has {there}.",
    Kind.ENTRIES_MANY: "{board} takes {limit} entries of {source}; there are {there}.",
    Kind.MISSING: "{board} asks for {source}, which is empty.",
    Kind.BLANKS: "{there} left to fill in, such as {words}.",
}


def sentence(lack: Lack, board: Board) -> str:
    """Return one sentence for a person, fields by the names that ``new --set`` has."""
    return _SAID[lack.kind].format(board=board.title, **lack._asdict())
