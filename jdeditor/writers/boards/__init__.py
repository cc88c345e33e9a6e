"""Text for job boards: what each takes, and what it would cut."""

from __future__ import annotations

from jdeditor.writers.boards.board import Board, Part, UnknownBoardError, board, boards
from jdeditor.writers.boards.pasting import Kind, Lack, Pasted, page, pasted

__all__ = [
    "Board",
    "Kind",
    "Lack",
    "Part",
    "Pasted",
    "UnknownBoardError",
    "board",
    "boards",
    "page",
    "pasted",
]
