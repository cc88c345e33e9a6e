"""Composing: a posting and a layout become the document that one audience reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document import body, inside
from jdeditor.document.blocks import Document, Facts, FactsKind, Furniture, Section
from jdeditor.document.facts import facts, place
from jdeditor.document.shortening import shortened
from jdeditor.document.wording import language_tag
from jdeditor.document.wording import voice as voice_of
from jdeditor.posting import sections
from jdeditor.posting.fits import pages_to_fit
from jdeditor.posting.vocabulary import Status

if TYPE_CHECKING:
    from jdeditor.document.layout import Layout
    from jdeditor.document.wording import Voice
    from jdeditor.posting.posting import Posting


def compose(posting: Posting, layout: Layout) -> Document:
    """Return the document of a posting for the audience of a layout.

    Total: every posting gives a document, an empty one an empty one.
    """
    voice = voice_of(posting.language)
    if layout.most:
        posting = shortened(posting, layout.most)
    return Document(
        title=posting.title.strip(),
        language=language_tag(posting.language),
        kicker=voice.sentence(layout.kicker) if layout.kicker else "",
        lead=_lead(posting, voice),
        employer=posting.employer.name.strip(),
        front=_front(posting, layout, voice),
        sections=tuple(_sections(posting, layout, voice)),
        furniture=_furniture(posting, layout, voice),
        subject=" ".join(filter(None, (voice.sentence("subject"), posting.requisition))),
        most_pages=1 if layout.one_page else pages_to_fit(posting, layout.id),
    )


def _lead(posting: Posting, voice: Voice) -> str:
    first = place(posting.locations[0], voice, short=True) if posting.locations else ""
    return ", ".join(filter(None, (posting.department.strip(), first)))


def _front(posting: Posting, layout: Layout, voice: Voice) -> tuple[Facts, ...]:
    names = layout.facts
    if "details" in posting.hidden:
        names = tuple(n for n in names if n not in _DETAILS)
    blocks = {
        "control": facts(posting, voice, layout.control, FactsKind.CONTROL),
        "facts": facts(posting, voice, names, FactsKind.FACTS),
    }
    return tuple(block for name in layout.front if (block := blocks[name]))


_DETAILS = frozenset({"schedule", "travel", "openings", "start", "closing"})


def _sections(posting: Posting, layout: Layout, voice: Voice) -> list[Section]:
    composed: list[Section | None] = []
    for name in layout.sections:
        if name == "body":
            composed += [
                body.section(posting, layout, voice, key)
                for key in sections.body(posting)
                if key not in posting.hidden
            ]
        elif name in sections.BODY:
            hidden = name in posting.hidden
            composed.append(None if hidden else body.section(posting, layout, voice, name))
        elif name == "statements":
            composed.append(body.statements(posting, layout, voice))
        else:
            composed.append(inside.section(posting, layout, voice, name))
    return [section for section in composed if section]


def _furniture(posting: Posting, layout: Layout, voice: Voice) -> Furniture:
    employer = posting.employer.name.strip()
    status = posting.approval.status
    version = voice.sentence(
        "version_and_status",
        version=str(posting.approval.version),
        status=voice.choice(status),
    )
    marked = layout.watermark and status is not Status.APPROVED
    return Furniture(
        title=posting.title.strip(),
        employer=employer,
        header_right=version if layout.watermark else "",
        footer_left=" · ".join(filter(None, (employer, posting.requisition.strip()))),
        page_of=voice.wording.sentences["page_of"],
        watermark=voice.choice(status).upper() if marked else "",
    )
