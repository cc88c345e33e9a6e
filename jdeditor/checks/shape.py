"""Checks on the title, on addresses in the words, and on what job boards take."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from jdeditor import assets
from jdeditor.checks.findings import Finding, Rule, Severity, found, tone
from jdeditor.checks.said import Said, said
from jdeditor.document.inline import ADDRESS, blanks, parse, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting

EMAIL = tone("facts.email", "addresses", Severity.ERROR, "Applications would not arrive.")
PRIVATE = tone(
    "facts.private-mailbox",
    "addresses",
    Severity.NOTE,
    "People are warned of job offers from private mailboxes; one of the employer is trusted.",
)
LINK = tone("facts.link", "addresses", Severity.ERROR, "The link would lead nowhere.")
TITLE_CAPITALS = tone(
    "title.capitals",
    "title",
    Severity.WARNING,
    "Capitals read as shouting, and some job boards hide such a post.",
    "Indeed, job posting standards",
)
TITLE_LONG = tone(
    "title.long",
    "title",
    Severity.NOTE,
    "People search for the plain name of the job; lists cut the rest.",
    "Indeed, job posting standards",
)
BOARD_TITLE = tone(
    "boards.title",
    "boards",
    Severity.NOTE,
    "A board with a limit refuses or cuts what is longer.",
    "the boards’ own pages, as in templates/boards",
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_LONG_TITLE, _SHORTEST_SHOUT = 60, 9

_MAIL = re.compile(r"[^@\s<>(),;]+@[^@\s<>(),;.]+(?:\.[^@\s<>(),;.]+)+")
_WEB = re.compile(r"(?:https?://)?[^\s/@:.]+(?:\.[^\s/@:.]+)+(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_AT = re.compile(r"(?<![\w.@])[\w.+-]{1,64}@[\w.-]{0,120}")
_EXAMPLE = re.compile(
    r"[@/.](?:example\.(?:com|org|net)|(?:your-?)?(?:company|domain|organi[sz]ation)\.(?:com|org))\b",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"@(?:gmail|googlemail|yahoo|hotmail|outlook|aol|icloud|gmx|web|live|proton|protonmail)"
    r"\.(?:com|co\.uk|de|net|me|fr|es|ca)$",
    re.IGNORECASE,
)
_STATED = re.compile(r"\b(?:https?://|www\.)[^\s<>)]{1,200}", re.IGNORECASE)
_BROKEN = re.compile(
    r"\bhttps?:/(?!/)\S*|\bhttps?//\S*|\bhttps?://(?:https?:|\s|$)\S*|\bwww\.\s\S*|\bhttps?;//\S*",
    re.IGNORECASE,
)


def shape(posting: Posting) -> Iterator[Finding]:
    """Go through what is wrong with the title and with addresses."""
    yield from _title(posting)
    yield from _fields(posting)
    for one in said(posting):
        if one.source not in ("application.email", "application.link"):
            yield from _in_words(one)


def _title(posting: Posting) -> Iterator[Finding]:
    title = plain(posting.title).strip()
    letters = [letter for letter in title if letter.isalpha()]
    if len(letters) >= _SHORTEST_SHOUT and title.isupper():
        message = "The title is all in capitals."
        span = (0, len(title))
        yield found(TITLE_CAPITALS, "title", message, span, (title.title(),))
    if len(title) > _LONG_TITLE:
        message = "The title has {n} letters."
        yield found(TITLE_LONG, "title", message, (0, len(title)), n=len(title))
    for name, limit in _limits():
        if len(title) > limit:
            message = "The title has {n} letters; {board} takes {limit}."
            whole = (0, len(title))
            yield found(BOARD_TITLE, "title", message, whole, n=len(title), board=name, limit=limit)


class _Board(msgspec.Struct, frozen=True):
    title: str
    title_limit: int | None = None


@cache
def _limits() -> tuple[tuple[str, int], ...]:
    """Return the job boards that limit titles, with their limits."""
    files = sorted((assets.templates() / "boards").glob("*.toml"))
    boards = [msgspec.toml.decode(file.read_bytes(), type=_Board) for file in files]
    return tuple((board.title, board.title_limit) for board in boards if board.title_limit)


def _fields(posting: Posting) -> Iterator[Finding]:
    email, link = posting.application.email.strip(), posting.application.link.strip()
    for source, address in (("application.email", email), ("application.link", link)):
        yield from _unlikely(source, address, (0, len(address)))
    if email and not blanks(email) and not _MAIL.fullmatch(email):
        yield found(EMAIL, "application.email", "This is not an e-mail address.", (0, len(email)))
    if link and not blanks(link) and not _WEB.fullmatch(link):
        yield found(LINK, "application.link", "This is not an address of the web.", (0, len(link)))


def _in_words(one: Said) -> Iterator[Finding]:
    source, text = one.source, one.text.lower()
    if "@" not in text and "http" not in text and "www" not in text:
        return
    for match in _AT.finditer(one.words):
        address = match[0].rstrip(".-")
        if not _MAIL.fullmatch(address) and "." not in address.partition("@")[0][:1]:
            span = (match.start(), match.start() + len(address))
            message = "“{words}” is not an e-mail address."
            yield found(EMAIL, source, message, span, words=address)
        yield from _unlikely(source, address, (match.start(), match.start() + len(address)))
    for match in _STATED.finditer(one.words):
        yield from _unlikely(source, match[0], match.span())
    for match in _BROKEN.finditer(one.words):
        message = "“{words}” is not an address of the web."
        yield found(LINK, source, message, match.span(), words=match[0])
    yield from _links(source, one.text)


def _unlikely(source: str, address: str, span: tuple[int, int]) -> Iterator[Finding]:
    """Find an address that was left from an example, and a mailbox of a private person."""
    if _EXAMPLE.search(f"/{address}"):
        rule, message = (EMAIL if "@" in address else LINK), "“{words}” is only an example."
        yield found(rule, source, message, span, words=address)
    elif _PRIVATE.search(address):
        yield found(PRIVATE, source, "“{words}” is a private mailbox.", span, words=address)


def _links(source: str, text: str) -> Iterator[Finding]:
    place = 0
    for span in parse(text):
        end = place + len(span.text)
        broken = span.link.startswith("http") and not _WEB.fullmatch(span.link)
        if span.link and (broken or not ADDRESS.fullmatch(span.link)):
            yield found(LINK, source, "“{words}” leads nowhere.", (place, end), words=span.link)
        place = end
