"""What to paste into a board's form, and what that board will cut, miss or refuse."""

from __future__ import annotations

from enum import Enum
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from jdeditor.document.inline import BLANK, plain
from jdeditor.writers.boards.body import body
from jdeditor.writers.legible import legible
from jdeditor.writers.text import text

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.boards.board import Board, Part


class Kind(Enum):
    """What can be wrong with a job for a board."""

    TITLE_CUT = "title_cut"
    BODY_CUT = "body_cut"
    BODY_SHORT = "body_short"
    PART_LONG = "part_long"
    ENTRY_LONG = "entry_long"
    ENTRIES_MANY = "entries_many"
    MISSING = "missing"
    BLANKS = "blanks"


class Lack(NamedTuple):
    """One thing that a board would cut, miss or refuse.

    ``source`` is the field it is about, ``there`` and ``limit`` count characters or entries,
    ``words`` are the words in question.
    """

    kind: Kind
    source: str
    there: int = 0
    limit: int = 0
    words: str = ""


class Pasted(NamedTuple):
    """A job as a board gets it; ``html`` is empty for a board that takes plain text.

    ``fields`` are further fields of its form as label and value.
    """

    title: str
    html: str
    text: str
    fields: tuple[tuple[str, str], ...]
    lacks: tuple[Lack, ...]
    length: int
    """Of the whole body before any cut, in the characters that the board counts."""


def pasted(document: Document, posting: Posting, board: Board) -> Pasted:
    """Return what to paste, no longer than the board takes, and all there is to say of it."""
    title, title_lack = _title(document.title, board)
    tagged = bool(board.tags)
    whole = len(body(document, _unlimited(board), tagged=tagged).words)
    made = body(document, board, tagged=tagged)
    words = body(document, board, tagged=False).words if tagged else made.words
    lacks = [*title_lack, *_missing(posting, board), *_blanks(document)]
    if made.cut:
        lacks.append(Lack(Kind.BODY_CUT, "", whole, board.body_limit, made.cut))
    if whole < board.body_least:
        lacks.append(Lack(Kind.BODY_SHORT, "", whole, board.body_least))
    lacks += [lack for part in board.parts for lack in _part(posting, part)]
    html = made.words if tagged else ""
    return Pasted(title, html, words, _fields(posting, board), tuple(lacks), whole)


def page(made: Pasted, board: Board, language: str) -> bytes:
    """Return a file to copy from: the fields first, then the text as the board takes it."""
    rows = [("Title", made.title), *made.fields]
    if not board.tags:
        head = "\n".join(f"{name}: {value}" for name, value in rows)
        return f"{head}\n\n{made.text}\n".encode("utf-8", "replace")
    cells = "\n".join(
        f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in rows if value
    )
    whole = (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(made.title or board.title)}</title>\n</head>\n<body>\n"
        f"<dl>\n{cells}\n</dl>\n<hr>\n<main>\n{made.html}\n</main>\n</body>\n</html>\n"
    )
    return whole.encode("utf-8", "replace")


def _unlimited(board: Board) -> Board:
    return replace(board, body_limit=0)


def _title(title: str, board: Board) -> tuple[str, list[Lack]]:
    title = " ".join(legible(title).split())
    limit = board.title_limit
    if not limit or len(title) <= limit:
        return title, []
    kept = title[: limit + 1].rsplit(" ", 1)[0][:limit].rstrip(" ,;:-–—/(")
    lost = title[len(kept) :].strip()
    return kept, [Lack(Kind.TITLE_CUT, "title", len(title), limit, lost)]


def _fields(posting: Posting, board: Board) -> tuple[tuple[str, str], ...]:
    """Return the fields of the form that have a value of the board's own."""
    employment = board.choices.get("employment", {})
    kinds = [employment.get(kind.value, "") for kind in posting.employment_types]
    work = posting.work.environment
    rows = (
        ("Company", plain(posting.employer.name)),
        ("Employment type", ", ".join(filter(None, kinds))),
        ("Workplace", board.choices.get("work", {}).get(work.value, "") if work else ""),
        ("Reference", plain(posting.requisition)),
    )
    return tuple((name, legible(value).strip()) for name, value in rows if value.strip())


def _missing(posting: Posting, board: Board) -> list[Lack]:
    there = {
        "title": posting.title.strip(),
        "employer.name": posting.employer.name.strip(),
        "locations": any(place.city or place.country for place in posting.locations),
        "pay.minimum": posting.pay.minimum is not None,
        "pay.maximum": posting.pay.maximum is not None,
    }
    return [Lack(Kind.MISSING, name) for name in board.needs if not there[name]]


def _blanks(document: Document) -> list[Lack]:
    found = BLANK.findall(text(document))
    return [Lack(Kind.BLANKS, "", len(found), 0, found[0])] if found else []


def _part(posting: Posting, part: Part) -> list[Lack]:
    value = getattr(posting, part.source)
    if isinstance(value, str):
        length = len(plain(value))
        long = part.limit and length > part.limit
        return [Lack(Kind.PART_LONG, part.source, length, part.limit)] if long else []
    entries = [plain(getattr(entry, "text", entry)) for entry in value]
    lacks = [
        Lack(Kind.ENTRY_LONG, f"{part.source}#{number}", len(words), part.each, words[:60])
        for number, words in enumerate(entries)
        if part.each and len(words) > part.each
    ]
    if part.most and len(entries) > part.most:
        lacks.append(Lack(Kind.ENTRIES_MANY, part.source, len(entries), part.most))
    return lacks
