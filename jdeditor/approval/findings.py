"""What the checks found, as a part of the copy for approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.approval.reported import HEADING
from jdeditor.checks import Severity, asides, check
from jdeditor.document.blocks import Bullets, Document, Item, Paragraph, Section, Span, is_signed
from jdeditor.posting.texts import section_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jdeditor.checks import Finding
    from jdeditor.posting.posting import Posting

LAYOUT = "approval"
"""The one layout that can carry findings: they are for those who approve."""

_STRENGTHS = {
    Severity.ERROR: "To fix",
    Severity.WARNING: "Worth fixing",
    Severity.NOTE: "To consider",
}


def with_findings(document: Document, posting: Posting, today: dt.date | None = None) -> Document:
    """Return the document of a posting with what is open and what was set aside, and why.

    It stands before the signatures. The words are English, as those of the checks are.
    """
    headings = dict(_headings(document))
    open_, away = asides.parted(posting, check(posting, today=today))
    lines = [_open(finding, headings) for finding in open_]
    reasons = [_away(finding, one.reason, headings) for finding, one in away]
    parts = [
        Section(heading=heading, blocks=(Bullets(items=tuple(items)),))
        for heading, items in (("Open", lines), ("Set aside", reasons))
        if items
    ]
    said = "The checks found nothing. Your own reading still counts."
    nothing = () if parts else (Paragraph(text=(Span(said),)),)
    found = Section(heading=HEADING, blocks=nothing, sections=tuple(parts))
    others = [section for section in document.sections if not is_signed(section)]
    signed = [section for section in document.sections if is_signed(section)]
    return replace(document, sections=(*others, found, *signed))


def _headings(document: Document) -> Iterator[tuple[str, str]]:
    for section in document.sections:
        yield section.source, section.heading


def _open(finding: Finding, headings: dict[str, str]) -> Item:
    text = f" {finding.message} {finding.why}{_cited(finding)}{_place(finding, headings)}"
    return Item(text=(Span(f"{_STRENGTHS[finding.severity]}:", strong=True), Span(text)))


def _away(finding: Finding, reason: str, headings: dict[str, str]) -> Item:
    text = f"{finding.message}{_place(finding, headings)}"
    return Item(text=(Span(f"{text} "), Span("Reason:", strong=True), Span(f" {reason}")))


def _cited(finding: Finding) -> str:
    return f" ({finding.reference})" if finding.reference else ""


def _place(finding: Finding, headings: dict[str, str]) -> str:
    heading = headings.get(section_of(finding.source), "")
    return f" [{heading}]" if heading else ""
