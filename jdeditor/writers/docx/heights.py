"""How high text stands, as far as that is known before Word has laid it out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.writers.docx.flow import Piece, Table
    from jdeditor.writers.docx.tables import Cell

# The width of an average letter, in parts of the size, in the narrowest and widest of texts.
_NARROW, _USUAL, _WIDE = 0.36, 0.46, 0.56


def least_height(pieces: Iterable[Piece], room: float) -> float:
    """Return a height that pieces do not stay under in a column so wide; of tables too much."""
    return sum(_height(piece, room, _NARROW) for piece in pieces)


def most_height(pieces: Iterable[Piece], room: float) -> float:
    """Return a height that pieces do not go over in a column so wide, with their distances."""
    return sum(_with_distances(piece, room, _WIDE) for piece in pieces)


def usual_height(pieces: Iterable[Piece], room: float) -> float:
    """Return about the height of pieces in a column so wide, of tables as well."""
    return sum(_with_distances(piece, room, _USUAL) for piece in pieces)


def _with_distances(piece: Piece, room: float, letter: float) -> float:
    if isinstance(piece, Line):
        return _height(piece, room, letter) + _distances(piece)
    return (piece.before or 0) + _table_height(piece, letter)


def _table_height(table: Table, letter: float) -> float:
    return sum(
        max(
            row.height,
            *(
                _cell_height(cell, width, letter)
                for cell, width in zip(row.cells, table.widths, strict=False)
            ),
        )
        for row in table.rows
    )


def _cell_height(cell: Cell, width: float, letter: float) -> float:
    room = width - cell.pad.left - cell.pad.right
    lines = sum(_height(line, room, letter) for line in cell.lines)
    return cell.pad.top + lines + cell.pad.bottom


def _height(piece: Piece, room: float, letter: float) -> float:
    if not isinstance(piece, Line):
        return math.inf
    look = piece.look
    per_line = max(1, room / (letter * (look.voice.size or 1)))
    lines = sum(max(1, math.ceil(len(part) / per_line)) for part in piece.said.split("\n"))
    return lines * (look.set.line or 0)


def _distances(piece: Piece) -> float:
    if not isinstance(piece, Line):
        return 0
    return (piece.before or piece.look.set.before or 0) + (piece.look.set.after or 0)
