"""How far each section is: what the outline shows, counted from the posting alone."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.inline import BLANK, blanks, plain
from jdeditor.posting import sections
from jdeditor.posting.texts import Words, texts

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction: Brysbaert, Journal of Memory and Language 109, 2019."""

_LISTS = frozenset({"responsibilities", "qualifications", "benefits"})


class State(Enum):
    """How far a section is."""

    EMPTY = "empty"
    BLANK = "blank"
    DONE = "done"
    HIDDEN = "hidden"


class Progress(NamedTuple):
    """A section's state with what is counted: ``blanks``, list ``items``, ``words``."""

    state: State
    blanks: int
    items: int
    words: int


class BlankPlace(NamedTuple):
    """A blank: the field it stands in, and where in that field's text as read."""

    source: str
    start: int
    end: int


class _Known:
    """How far the sections of one posting are: outline, form and status bar ask at each key."""

    def __init__(self) -> None:
        self.posting: Posting | None = None
        self.sections: dict[str, Progress] = {}
        self.lists: dict[str, tuple[object, bool, Progress]] = {}


_known = _Known()


def progress(posting: Posting, key: str) -> Progress:
    """Return how far a section is; only the window's own thread asks."""
    if _known.posting is not posting:
        _known.posting, _known.sections = posting, {}
    if key not in _known.sections:
        _known.sections[key] = _list_progress(posting, key) or _progress(posting, key)
    return _known.sections[key]


def _list_progress(posting: Posting, key: str) -> Progress | None:
    """Return how far a list is; a list that no edit has touched is not counted again."""
    if key not in _LISTS:
        return None
    entries, hidden = getattr(posting, key), key in posting.hidden
    counted = _known.lists.get(key)
    if counted is None or counted[0] is not entries or counted[1] != hidden:
        counted = _known.lists[key] = (entries, hidden, _progress(posting, key))
    return counted[2]


def _progress(posting: Posting, key: str) -> Progress:
    found = texts(posting, key)
    open_blanks = sum(len(BLANK.findall(words.text)) for words in found)
    count = sum(len(plain(words.text).split()) for words in found)
    items = len(found) if key in _LISTS else 0
    return Progress(_state(posting, key, found, open_blanks), open_blanks, items, count)


def words_published(posting: Posting) -> int:
    """Return how many words the published sections hold."""
    shown = (key for key in sections.all_keys(posting) if key not in posting.hidden)
    inside = {"inside", "approval"}
    return sum(progress(posting, key).words for key in shown if key not in inside)


def all_blanks(posting: Posting) -> tuple[BlankPlace, ...]:
    """Return every blank that would be printed, in the order of the form."""
    return tuple(
        BlankPlace(words.source, start, end)
        for key in sections.all_keys(posting)
        if key not in posting.hidden
        for words in texts(posting, key)
        for start, end in blanks(plain(words.text))
    )


def _state(posting: Posting, key: str, found: tuple[Words, ...], open_blanks: int) -> State:
    if key in posting.hidden:
        return State.HIDDEN
    if open_blanks:
        return State.BLANK
    return State.DONE if found or _has_facts(posting, key) else State.EMPTY


def _has_facts(posting: Posting, key: str) -> bool:
    """Tell whether a section without text holds a figure, a day or a choice."""
    match key:
        case "pay":
            return posting.pay.minimum is not None or posting.pay.maximum is not None
        case "details":
            stated = (posting.work.travel, posting.openings, posting.start_date)
            return any(value is not None for value in (*stated, posting.closing_date))
        case "inside":
            inside = posting.inside
            return bool(inside.flsa_status or inside.eeo_category or inside.review_date)
    return False
