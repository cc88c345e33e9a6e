"""What a person reads of a posting that a board would cut, miss or refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from jdeditor.ui import names
from jdeditor.ui.shipped import named
from jdeditor.writers.boards import Kind

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.boards import Board, Lack


def sentence(lack: Lack, board: Board, posting: Posting) -> str:
    """Return one sentence about a lack, with the field by its name in the form."""
    return _template(lack.kind).format(
        board=named(board.title),
        field=names.field(posting, lack.source.partition("#")[0]) if lack.source else "",
        there=count(lack.there),
        limit=count(lack.limit),
        words=lack.words,
    )


def count(number: int) -> str:
    """Return a number as a person of this computer writes it."""
    return QLocale().toString(number)


def _template(kind: Kind) -> str:
    return {
        Kind.TITLE_CUT: _tr("{board} takes {limit} characters of the title: “{words}” is cut."),
        Kind.BODY_CUT: _tr(
            "{board} takes {limit} characters and there are {there}: the text is cut from "
            "“{words}…” on."
        ),
        Kind.BODY_SHORT: _tr("{board} wants at least {limit} characters; there are {there}."),
        Kind.PART_LONG: _tr("{field}: {board} takes {limit} characters and there are {there}."),
        Kind.ENTRY_LONG: _tr(
            "{field}: {board} takes {limit} characters of an entry, and “{words}…” has {there}."
        ),
        Kind.ENTRIES_MANY: _tr("{field}: {board} takes {limit} entries and there are {there}."),
        Kind.MISSING: _tr("{board} asks for this, and it is empty: {field}."),
        Kind.BLANKS: _tr("The text still has blanks to fill in; the first is {words}."),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Copying", text)
