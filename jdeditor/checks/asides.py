"""Findings that somebody set aside: one, its words in the whole posting, or a rule everywhere."""

from __future__ import annotations

import hashlib
from enum import Enum
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.document.inline import plain
from jdeditor.posting.posting import Aside, Posting
from jdeditor.posting.texts import section_of, texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.checks.findings import Finding

_AROUND = 20


class Reach(Enum):
    """How far setting aside a finding goes."""

    ONCE = "once"
    POSTING = "posting"
    ORGANIZATION = "organization"


def words_at(posting: Posting, source: str) -> str:
    """Return the words of a field as read, nothing where the field has none."""
    known = texts(posting, section_of(source))
    return next((plain(words.text) for words in known if words.source == source), "")


def found_words(posting: Posting, finding: Finding) -> str:
    """Return the words that a finding is about, or what it says where it is about a whole field."""
    return words_at(posting, finding.source)[slice(*finding.span)] or finding.message


def aside(posting: Posting, finding: Finding, reach: Reach, reason: str) -> Aside:
    """Return what sets a finding aside."""
    if reach is Reach.ORGANIZATION:
        return Aside(rule=finding.rule, reason=reason)
    words = found_words(posting, finding).casefold()
    if reach is Reach.POSTING:
        return Aside(rule=finding.rule, words=words, reason=reason)
    return Aside(
        rule=finding.rule,
        words=words,
        field=_field(finding),
        around=_around(posting, finding),
        reason=reason,
    )


def with_aside(posting: Posting, one: Aside) -> Posting:
    """Return the posting with a finding set aside."""
    return replace(posting, asides=(*posting.asides, one))


def without_aside(posting: Posting, one: Aside) -> Posting:
    """Return the posting with a finding no longer set aside."""
    return replace(posting, asides=tuple(other for other in posting.asides if other != one))


def parted(
    posting: Posting, findings: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, Aside], ...]]:
    """Return the findings that are open, and those that are set aside with what does so."""
    if not posting.asides:
        return tuple(findings), ()
    open_: list[Finding] = []
    away: list[tuple[Finding, Aside]] = []
    for finding in findings:
        by = next((one for one in posting.asides if _meant(posting, finding, one)), None)
        if by is None:
            open_.append(finding)
        else:
            away.append((finding, by))
    return tuple(open_), tuple(away)


def _meant(posting: Posting, finding: Finding, one: Aside) -> bool:
    if finding.rule != one.rule:
        return False
    if one.words and found_words(posting, finding).casefold() != one.words:
        return False
    if one.field and _field(finding) != one.field:
        return False
    return not one.around or _around(posting, finding) == one.around


def _field(finding: Finding) -> str:
    return finding.source.partition("#")[0]


def _around(posting: Posting, finding: Finding) -> str:
    """Return a mark of the words around a finding, which edits elsewhere leave as it is."""
    if finding.span == (0, 0):
        return ""
    said = words_at(posting, finding.source)
    start, end = finding.span
    near = said[max(0, start - _AROUND) : end + _AROUND]
    return hashlib.sha256(near.encode("utf-8", "replace")).hexdigest()[:8]
