"""A text or Markdown file as a posting, by its headings: what stands where, for the checks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.posting.posting import (
    Application,
    Employer,
    FreeSection,
    Posting,
    Qualifications,
    Responsibility,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->|\{%-?\s*comment\b.*?endcomment\s*-?%\}|\{%.*?%\}", re.DOTALL)
_FILLED_IN = re.compile(r"\{\{[^{}\n]*\}\}")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>")
_HEADING = re.compile(r"#{1,6}\s+(.+?)\s*#*$")
_BOLD = re.compile(r"(?:\*\*|__)([^*_]{2,80}?):?(?:\*\*|__):?$")
_LABEL = re.compile(r"([A-Z][^.!?:]{2,60}):$")
_BULLET = re.compile(r"\s*(?:[-*+•–·]|\d{1,2}[.)])\s+(.*)")
_ALONE = re.compile(
    r"(?:essential|desirable|required|preferred|nice to have|requirements|qualifications|"
    r"responsibilities|duties|benefits|skills|experience|about us|how to apply)",
    re.IGNORECASE,
)
_QUALIFICATIONS = (
    r"requir|qualif|skill|experience|who you are|you (?:have|need|bring)|looking for|about you"
    r"|must|eligib|competenc|education|ideal|essential"
)
_DUTIES = (
    r"responsib|dut(?:y|ies)|you(?:'ll|’ll| will)|what .* do|the role|key objectives|day|tasks"
    r"|in (?:the|your) first|deliver|accountab|main"
)
_SECTIONS = (
    ("statements", r"equal|eeo|diversity|accommodation|legal|disclaimer|privacy|non-?discrim"),
    ("apply", r"appl(?:y|ication)|next steps|how to|interview|contact|hiring process"),
    ("benefits", r"benefit|perks|we offer|compensation|salary|what you(?:’ll|'ll| will)? get"),
    ("preferred", r"nice[- ]to[- ]have|bonus|prefer|desirable|\bplus\b|asset"),
    ("qualifications", _QUALIFICATIONS),
    ("responsibilities", _DUTIES),
    ("about", r"about|who we are|our (?:team|mission|company|values)|learn more|overview of the"),
)
_PATTERNS = tuple((key, re.compile(words, re.IGNORECASE)) for key, words in _SECTIONS)


class _Line(NamedTuple):
    """A line of a text: a heading, an entry of a list, or running text."""

    kind: str
    words: str


def sectioned(text: str) -> Posting:
    """Return a posting with the words of a text, each in the section that its heading names."""
    title, parts = "", [("brief", "", list[_Line]())]
    for line in _lines(_cleaned(text)):
        if line.kind != "heading":
            parts[-1][2].append(line)
        elif not title and not parts[0][2]:
            title = line.words
        else:
            parts.append((_section(line.words), line.words, []))
    return _posting(title, parts)


def _cleaned(text: str) -> str:
    text = text.replace("\r\n", "\n")
    body = _FRONT.sub("", text)
    if body != text:  # a page of a web site, which fills these in by itself
        body = _FILLED_IN.sub("", body)
    return _TAG.sub(" ", _COMMENT.sub(" ", body)).replace("] (http", "](http")


def _lines(text: str) -> Iterator[_Line]:
    for raw in text.split("\n"):
        line = raw.strip().removeprefix(">").strip()
        bullet = _BULLET.match(line)
        heading = _HEADING.match(line) or _BOLD.match(line) or _LABEL.match(line)
        if not line or set(line) <= set("-=*_|: "):
            continue
        alone = _ALONE.fullmatch((bullet[1] if bullet else line).strip("*_: "))
        if alone:
            yield _Line("heading", alone[0])
        elif heading and not bullet:
            yield _Line("heading", heading[1].strip("*_ "))
        elif bullet:
            yield _Line("bullet", bullet[1])
        else:
            yield _Line("text", line)


def _section(heading: str) -> str:
    return next((key for key, pattern in _PATTERNS if pattern.search(heading)), "free")


def _posting(title: str, parts: Iterable[tuple[str, str, list[_Line]]]) -> Posting:
    said: dict[str, list[str]] = {}
    free: list[FreeSection] = []
    for key, heading, lines in parts:
        if key == "free" and lines:
            free.append(_free(f"section-{len(free) + 1}", heading, lines))
        else:
            said.setdefault(key, []).extend(line.words for line in lines)
    return Posting(
        title=title,
        brief=_text(said, "brief"),
        responsibilities=tuple(Responsibility(text=w) for w in said.get("responsibilities", ())),
        qualifications=Qualifications(
            required=tuple(said.get("qualifications", ())),
            preferred=tuple(said.get("preferred", ())),
        ),
        benefits=tuple(said.get("benefits", ())),
        employer=Employer(about=_text(said, "about")),
        application=Application(instructions=_text(said, "apply")),
        equal_opportunity=_text(said, "statements"),
        free_sections=tuple(free),
    )


def _free(key: str, heading: str, lines: list[_Line]) -> FreeSection:
    return FreeSection(
        key=key,
        heading=heading,
        text="\n".join(line.words for line in lines if line.kind == "text"),
        bullets=tuple(line.words for line in lines if line.kind == "bullet"),
    )


def _text(said: dict[str, list[str]], key: str) -> str:
    return "\n".join(said.get(key, ()))
