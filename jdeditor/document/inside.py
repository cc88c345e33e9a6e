"""What stays inside the organisation: inside facts, physical demands, lines to sign on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document.blocks import (
    Block,
    FactsKind,
    Grid,
    GridRow,
    Paragraph,
    Section,
    Signature,
    Signatures,
    Span,
)
from jdeditor.document.body import heading
from jdeditor.document.facts import facts
from jdeditor.document.inline import parse
from jdeditor.posting.posting import Person
from jdeditor.posting.vocabulary import Frequency

if TYPE_CHECKING:
    from jdeditor.document.layout import Layout
    from jdeditor.document.wording import Voice
    from jdeditor.posting.posting import Posting


def section(posting: Posting, layout: Layout, voice: Voice, key: str) -> Section | None:
    """Return the inside section with that key, or nothing when it holds nothing."""
    match key:
        case "inside":
            blocks = _inside(posting, layout, voice)
        case "physical_demands":
            blocks = _physical_demands(posting, voice)
        case "acknowledgement":
            # No field of the posting stands behind it.
            words = voice.wording.headings[key]
            return Section(heading=words, blocks=_acknowledgement(posting, voice))
        case _:
            blocks = _approval(posting, voice)
    if not blocks:
        return None
    return Section(heading=heading(posting, voice, key), blocks=blocks, source=key)


def _inside(posting: Posting, layout: Layout, voice: Voice) -> tuple[Block, ...]:
    known = facts(posting, voice, layout.inside, FactsKind.INSIDE)
    if not known:
        return ()
    employer = posting.employer.name.strip()
    key = "not_published_by" if employer else "not_published"
    words = voice.sentence(key, employer=employer)
    return (Paragraph(text=(Span(words),), small=True), known)


def _physical_demands(posting: Posting, voice: Voice) -> tuple[Block, ...]:
    steps = list(Frequency)
    rows = tuple(
        GridRow(
            label=parse(demand.activity),
            column=steps.index(demand.frequency),
            note=parse(demand.note),
            source=f"inside.physical_demands#{number}",
        )
        for number, demand in enumerate(posting.inside.physical_demands)
        if demand.activity.strip()
    )
    if not rows:
        return ()
    grid = Grid(
        corner=voice.label("activity"),
        columns=tuple(map(voice.choice, steps)),
        rows=rows,
        source="inside.physical_demands",
        colon=voice.wording.colon,
    )
    legend = Span(voice.sentence("demands"))
    return (Paragraph(text=(legend,), small=True), grid)


def _approval(posting: Posting, voice: Voice) -> tuple[Block, ...]:
    approval = posting.approval
    reviewers = enumerate(approval.reviewers)
    approvers = enumerate(approval.approvers or (Person(),))
    rows = (
        _line(approval.prepared_by, voice, "prepared_by", "approval.prepared_by"),
        *(_line(p, voice, "reviewer", f"approval.reviewers#{n}") for n, p in reviewers),
        *(_line(p, voice, "approver", f"approval.approvers#{n}") for n, p in approvers),
    )
    signatures = _signatures(rows, voice)
    return (Paragraph(text=(Span(voice.sentence("sign")),)), signatures)


def _acknowledgement(posting: Posting, voice: Voice) -> tuple[Block, ...]:
    rows = (
        Signature(role=voice.label("employee")),
        Signature(role=voice.label("supervisor"), name=posting.reports_to.strip()),
    )
    signatures = _signatures(rows, voice)
    return (Paragraph(text=(Span(voice.sentence("acknowledge")),)), signatures)


def _signatures(rows: tuple[Signature, ...], voice: Voice) -> Signatures:
    return Signatures(
        rows=rows,
        signature=voice.label("signature"),
        date=voice.label("date"),
        colon=voice.wording.colon,
    )


def _line(person: Person, voice: Voice, role: str, source: str) -> Signature:
    return Signature(
        role=voice.label(role),
        name=person.name.strip(),
        title=person.role.strip(),
        date=voice.date(person.date) if person.date else "",
        source=source,
    )
