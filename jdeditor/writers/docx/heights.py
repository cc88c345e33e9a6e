"""How high text stands, as far as that is known before Word has laid it out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.writers.docx.flow import Piece, Table
    from jdeditor.writers.docx.tables import Cell

# The width of an average letter, in parts of the size, in the narrowest and in usual texts.
_NARROW, _USUAL = 0.36, 0.46


def least_height(pieces: Iterable[Piece], room: float) -> float:
    """Return a height that pieces do not stay under in a column so wide; of tables too much."""
    return sum(_height(piece, room, _NARROW) for piece in pieces)


def usual_height(pieces: Iterable[Piece], room: float) -> float:
    """Return about the height of pieces in a column so wide, of tables as well."""
    return sum(
        _height(piece, room, _USUAL) + _distances(piece)
        if isinstance(piece, Line)
        else _table_height(piece)
        for piece in pieces
    )


def _table_height(table: Table) -> float:
    return sum(max(row.height, *map(_cell_height, row.cells, table.widths)) for row in table.rows)


def _cell_height(cell: Cell, width: float) -> float:
    room = width - cell.pad.left - cell.pad.right
    lines = sum(_height(line, room, _USUAL) for line in cell.lines)
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
