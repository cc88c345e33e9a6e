"""A document that was edited elsewhere, led back to the posting it was composed of.

A line that says the same keeps all that the posting knows of it. An edited one is taken over
with its bold, italic and links where there is a field for it; what has none is told.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace

from jdeditor.document import inline
from jdeditor.document.blocks import Span
from jdeditor.document.lines import FREQUENCY, Came, Kind, Line, columns, lines, said, spaced
from jdeditor.document.pairing import Pair, paired
from jdeditor.document.rearranged import rearranged
from jdeditor.posting import sections
from jdeditor.posting.lens import named
from jdeditor.posting.posting import Responsibility
from jdeditor.posting.replacing import with_text
from jdeditor.posting.vocabulary import Frequency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdeditor.document.blocks import Document, Text
    from jdeditor.posting.posting import Posting


class Untaken(NamedTuple):
    """An edit that no field could take: the words now, those before, and what they are under.

    Without ``before`` somebody added the words, without ``words`` somebody took some out.
    """

    words: str
    before: str = ""
    under: str = ""


class Returned(NamedTuple):
    """A posting with the edits taken over, and those that a person has to look at.

    ``changed`` counts the lines that are different now.
    """

    posting: Posting
    changed: int = 0
    untaken: tuple[Untaken, ...] = ()


class _Edit(NamedTuple):
    """Another text for a numbered line; without one it is gone. A ``new`` one stands after it."""

    source: str
    text: Text = ()
    new: bool = False
    first: bool = False


def returned(
    posting: Posting,
    document: Document,
    came: Sequence[Came],
    around: Sequence[str] | None = None,
) -> Returned:
    """Return the posting with what its document says now.

    ``around`` are the lines of the letterhead that it is on, if it is on one.
    """
    if around is not None:
        document, came = _without_letterhead(document, came, around)
    before, levels = lines(document, posting), columns(document.sections)
    posting, parts = rearranged(posting, before, list(_parted(came, before, levels)))
    return _Taking(posting, levels).taken(paired(before, parts))


def _without_letterhead(
    document: Document, came: Sequence[Came], around: Sequence[str]
) -> tuple[Document, list[Came]]:
    """Return a document and its lines without what a letterhead says in their place."""
    theirs = Counter(map(spaced, around))
    kept = []
    for line in came:
        if theirs[line.words] > 0:
            theirs[line.words] -= 1
        else:
            kept.append(line)
    if spaced(document.employer) not in {line.words for line in kept}:
        document = replace(document, employer="")
    return document, kept


def _parted(came: Iterable[Came], before: list[Line], levels: tuple[str, ...]) -> Iterator[Came]:
    """Go through lines as they were composed.

    What stood apart and has a tab between it is apart again; a mark in a grid is the name of its
    column.
    """
    known = {line.words for line in before}
    for line in came:
        text = line.text
        if line.words in _MARKS and 0 < (line.cell or 0) <= len(levels):
            text = (Span(levels[(line.cell or 0) - 1]),)
        while (cut := _cut(text)) and not ({said(cut[0]), said(cut[1])}.isdisjoint(known)):
            if said(cut[0]):
                yield line._replace(text=cut[0])
            text = cut[1]
        if said(text):
            yield line._replace(text=text)


def _cut(text: Text) -> tuple[Text, Text] | None:
    """Return what stands before the first tab of a text, and what stands behind it."""
    for number, span in enumerate(text):
        head, tab, tail = span.text.partition("\t")
        if tab:
            left, right = (Span(part, *_voice(span)) for part in (head, tail))
            return (*text[:number], left), (right, *text[number + 1 :])
    return None


def _voice(span: Span) -> tuple[bool, bool, str]:
    return span.strong, span.emphasis, span.link


class _Taking:
    """Takes edits over into a posting, one after the other."""

    def __init__(self, posting: Posting, levels: tuple[str, ...]) -> None:
        self._posting = posting
        self._levels = dict(zip(levels, Frequency, strict=False))
        self._edits: list[_Edit] = []
        self._untaken: list[Untaken] = []
        self._changed = 0
        self._free = ""

    def taken(self, pairs: list[Pair]) -> Returned:
        """Return what came of all edits."""
        for place, (before, now) in enumerate(pairs):
            if before and now:
                self._free = ""
                self._replace(before, now)
            elif before:
                self._remove(before, pairs)
            elif now:
                self._add(now, pairs, place)
        posting = _edited(self._posting, self._edits)
        return Returned(posting, self._changed + len(self._edits), tuple(self._untaken))

    def _replace(self, before: Line, now: Came) -> None:
        if before.words == now.words:
            return
        match before.kind:
            case Kind.TEXT:
                self._edits.append(_Edit(before.source, now.text))
            case Kind.FIELD if self._put(before.source, now.words):
                self._changed += 1
            case Kind.HEADING if before.source:
                self._posting = sections.with_heading(self._posting, before.source, now.words)
                self._changed += 1
            case _:
                self._untaken.append(Untaken(now.words, before.words, before.under))

    def _remove(self, before: Line, pairs: list[Pair]) -> None:
        match before.kind:
            case Kind.TEXT:
                self._edits.append(_Edit(before.source))
            case Kind.FIELD if before.source not in _NEEDED and self._put(before.source, ""):
                self._changed += 1
            case Kind.FIELD | Kind.FIXED:
                self._untaken.append(Untaken("", before.words, before.under))
            case Kind.HEADING if _still_there(before.source, pairs):
                self._untaken.append(Untaken("", before.words))

    def _add(self, now: Came, pairs: list[Pair], place: int) -> None:
        if now.heading:
            self._begin_section(now.words, pairs, place)
        elif self._free:
            self._grow_section(now)
        elif now.cell is None and (anchor := _anchor(pairs, place)):
            self._edits.append(_Edit(anchor[0], now.text, new=True, first=anchor[1]))
        else:
            above = next((p.before for p in reversed(pairs[:place]) if p.before), None)
            self._untaken.append(Untaken(now.words, "", above.words if above else ""))

    def _begin_section(self, heading: str, pairs: list[Pair], place: int) -> None:
        """Let a heading that somebody typed begin a section of its own, where it stands."""
        self._posting, self._free = sections.with_free_section(self._posting, heading)
        self._changed += 1
        order = sections.body(self._posting)
        above = {p.before.section for p in pairs[:place] if p.before}
        passed = [number for number, key in enumerate(order) if key in above]
        self._posting = sections.moved(self._posting, self._free, max(passed, default=-1) + 1)

    def _grow_section(self, now: Came) -> None:
        name = "bullets" if now.listed else "text"
        field = named(f"free.{self._free}.{name}")
        old = field.get(self._posting)
        text = _markup(now.text)
        grown = (*old, text) if now.listed else "\n".join(filter(None, (old, text)))
        self._posting = field.put(self._posting, grown)
        self._changed += 1

    def _put(self, source: str, words: str) -> bool:
        """Put words into a field, and tell whether it takes them."""
        field = None if "#" in source else named(source)
        if source.endswith(f".{FREQUENCY}"):
            return self._mark(source, words)
        if field is None:
            self._posting = with_text(self._posting, source, words)
        elif isinstance(field.get(self._posting), int):
            if not re.fullmatch("[0-9]{1,9}", words):
                return False
            self._posting = field.put(self._posting, int(words))
        else:
            self._posting = field.put(self._posting, words)
        return True

    def _mark(self, source: str, words: str) -> bool:
        """Take over in which column an activity is marked."""
        name, _, place = source.removesuffix(f".{FREQUENCY}").partition("#")
        field, level = named(name), self._levels.get(words)
        if level is None:
            return False
        rows = list(field.get(self._posting))
        rows[int(place)] = replace(rows[int(place)], frequency=level)
        self._posting = field.put(self._posting, tuple(rows))
        return True


_MARKS = frozenset("●•xX✓✔✗☑☒")
"""With what people mark a column."""
_NEEDED = frozenset({"title", "employer.name"})
"""What nobody means to leave empty: its words went somewhere else on the page."""


def _still_there(section: str, pairs: list[Pair]) -> bool:
    """Tell whether anything of a section is left, now that its heading is gone."""
    return any(
        p.now and p.before and p.before.section == section and p.before.kind is Kind.TEXT
        for p in pairs
    )


def _anchor(pairs: list[Pair], place: int) -> tuple[str, bool] | None:
    """Return the numbered line that a new one follows, or else the one that it comes before."""
    above = next((p.before for p in reversed(pairs[:place]) if p.before), None)
    if above is None or above.kind is Kind.TEXT:
        return (above.source, False) if above else None
    below = next((p.before for p in pairs[place + 1 :] if p.before), None)
    same = below is not None and below.kind is Kind.TEXT and below.section == above.section
    return (below.source, True) if same and below else None


# ---------------------------------------------------------------------- numbered lines


def _edited(posting: Posting, edits: list[_Edit]) -> Posting:
    """Return a posting with edits of its texts and lists."""

    def base(edit: _Edit) -> str:
        return edit.source.partition("#")[0]

    for name, mine in groupby(sorted(edits, key=base), key=base):
        lens = named(name)
        value = lens.get(posting)
        entries = value.split("\n") if isinstance(value, str) else list(value)
        made = list(_entries(entries, list(mine)))
        posting = lens.put(posting, "\n".join(made) if isinstance(value, str) else tuple(made))
    return posting


def _entries(entries: list[Any], edits: list[_Edit]) -> Iterator[Any]:
    """Go through the entries of a list as they are now."""
    gone = {_words(entries[n]): entries[n] for n in map(_number, _gone(edits)) if n < len(entries)}
    for number, entry in enumerate(entries):
        mine = [edit for edit in edits if _number(edit) == number]
        new = [_new(entry, edit.text, gone) for edit in mine if edit.new and edit.first]
        after = [_new(entry, edit.text, gone) for edit in mine if edit.new and not edit.first]
        yield from new
        others = [edit for edit in mine if not edit.new]
        if not others:
            yield entry
        elif others[-1].text:
            yield _with_text(entry, others[-1].text)
        yield from after


def _gone(edits: list[_Edit]) -> list[_Edit]:
    return [edit for edit in edits if not edit.new and not edit.text]


def _number(edit: _Edit) -> int:
    return int(edit.source.partition("#")[2])


def _words(entry: str | Responsibility) -> str:
    return said(inline.parse(entry.text if isinstance(entry, Responsibility) else entry))


def _new(like: Any, text: Text, gone: dict[str, Any]) -> Any:  # noqa: ANN401 - of any list
    """Return a new entry, or one that was only moved."""
    if not isinstance(like, Responsibility):
        return gone.get(said(text), _markup(text))
    moved = gone.get(said(_shared(text)[1]), Responsibility(essential=like.essential))
    return _with_text(moved, text)


def _with_text(entry: Any, text: Text) -> Any:  # noqa: ANN401 - of any list
    if not isinstance(entry, Responsibility):
        return _markup(text)
    share, rest = _shared(text)
    entry = entry if share is None else replace(entry, share=share)
    return entry if said(rest) == _words(entry) else replace(entry, text=_markup(rest))


def _shared(text: Text) -> tuple[int | None, Text]:
    """Return the share of time that stands before a duty, and the duty."""
    found = _SHARE.match("".join(span.text for span in text))
    if found is None:
        return None, text
    left, rest = found.end(), []
    for span in text:
        rest.append(Span(span.text[left:], *_voice(span)))
        left = max(0, left - len(span.text))
    return int(found[1]), tuple(span for span in rest if span.text)


_SHARE = re.compile(r"\s*(\d{1,2}|100)\s*%\s+")


def _markup(text: Text) -> str:
    """Return the markup of a text as it came, with one space between any two words."""
    spans: list[Span] = []
    for span in text:
        words = re.sub(r"\s+", " ", span.text)
        if not spans or spans[-1].text.endswith(" "):
            words = words.removeprefix(" ")
        if words:
            link = span.link if inline.ADDRESS.fullmatch(span.link) else ""
            spans.append(Span(words, span.strong, span.emphasis, link))
    return inline.markup(tuple(spans)).strip()
