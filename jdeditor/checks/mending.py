"""Putting the words that a finding offers in the place of those that it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.checks.phrases import simplified
from jdeditor.checks.removing import stretch, with_article
from jdeditor.document.inline import cut, plain
from jdeditor.posting.replacing import with_text
from jdeditor.posting.texts import section_of, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jdeditor.checks.findings import Finding
    from jdeditor.posting.posting import Posting


def fix_of(finding: Finding) -> str | None:
    """Return the one thing that would mend a finding, None where there is none or a choice."""
    if finding.span == (0, 0) or len(finding.fixes) != 1:
        return None
    return finding.fixes[0]


def of_kind(findings: Iterable[Finding], finding: Finding) -> tuple[Finding, ...]:
    """Return the findings of the same rule that one thing would mend."""
    return tuple(one for one in findings if one.rule == finding.rule and fix_of(one) is not None)


def mended(posting: Posting, findings: Sequence[Finding]) -> Posting:
    """Return the posting with each of some findings mended by its one fix."""
    for finding in sorted(findings, key=lambda one: one.span, reverse=True):
        fix = fix_of(finding)
        if fix is not None:
            posting = with_words(posting, finding, fix)
    return posting


def with_words(posting: Posting, finding: Finding, words: str) -> Posting:
    """Return the posting with other words in the place of those that were found."""
    known = texts(posting, section_of(finding.source))
    now = next((found.text for found in known if found.source == finding.source), None)
    if now is None:
        return posting
    said, (start, end) = plain(now), finding.span
    if words:
        start, words = with_article(said, start, words)
    else:
        start, end = stretch(simplified(said), start, end) or (start, end)
    mended_ = cut(now, start, end, words)
    return with_text(posting, finding.source, mended_ if words else mended_.strip())
