"""Job boards: their limits and what they keep, as dated data in ``templates/boards``."""

from __future__ import annotations

import datetime as dt
from functools import cache

import msgspec

from jdeditor import assets

_FIRST = "generic"


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A section that has a field of its own on a board, by the name of its field here.

    ``limit`` is in characters for all of it, ``each`` for one entry, ``most`` counts entries.
    """

    source: str
    limit: int = 0
    each: int = 0
    most: int = 0


class Board(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a job board takes; limits are in characters, 0 where none is known.

    ``tags`` are those of HTML that it keeps; without any it takes plain text. ``needs`` names
    the fields it refuses a job without. ``choices`` has its own words for ours. A board that
    ``hides_blanks`` does not show a job with words left to fill in.
    """

    id: str = ""
    title: str
    about: str
    source: str = ""
    checked: dt.date | None = None
    title_limit: int = 0
    body_limit: int = 0
    body_least: int = 0
    tags: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    hides_blanks: bool = False
    parts: tuple[Part, ...] = ()
    choices: dict[str, dict[str, str]] = {}

    @property
    def ending(self) -> str:
        """The ending of a file for this board, without a dot."""
        return f"{self.id}.{'html' if self.tags else 'txt'}"


class UnknownBoardError(LookupError):
    """No board has that id; the message lists those there are."""

    def __init__(self, board_id: str) -> None:
        known = ", ".join(board.id for board in boards())
        super().__init__(f"There is no job board “{board_id}”. There are: {known}.")


@cache
def boards() -> tuple[Board, ...]:
    """Return every board by its title, the one for any board last."""
    files = (assets.templates() / "boards").glob("*.toml")
    read = [
        msgspec.structs.replace(msgspec.toml.decode(file.read_bytes(), type=Board), id=file.stem)
        for file in files
    ]
    return tuple(sorted(read, key=lambda one: (one.id == _FIRST, one.title.casefold())))


def board(board_id: str) -> Board:
    """Return the board with that id, or raise :class:`UnknownBoardError`."""
    for known in boards():
        if known.id == board_id:
            return known
    raise UnknownBoardError(board_id)
