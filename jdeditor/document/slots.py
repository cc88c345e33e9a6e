"""What the slots of a letterhead stand for: ``{{title}}``, ``{{employer.name}}`` and others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document import inline
from jdeditor.document.facts import said
from jdeditor.document.wording import voice as voice_of

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.document.layout import Layout
    from jdeditor.posting.posting import Posting

_PUBLIC = (
    "department", "location", "employment", "work", "pay", "reports_to", "requisition",
)  # fmt: skip
_DETAILS = ("schedule", "openings", "start", "closing")
_CONTROL = ("document", "version", "status", "answer_by", "prepared_by", "job_code")


_TITLES = ("title", "kicker", "lead", "employer", "employer.name")

NAMES = (*_TITLES, *_PUBLIC, *_DETAILS, *_CONTROL)
"""Every slot that a letterhead can have, but the one for the posting itself."""


def slots(posting: Posting, document: Document, layout: Layout) -> dict[str, str]:
    """Return the words for every slot by its name.

    A slot that is not for the readers of a layout is empty, as is one that nobody has filled.
    """
    voice = voice_of(posting.language)
    details = () if "details" in posting.hidden else _DETAILS
    shown = (*_PUBLIC, *details, *(name for name in _CONTROL if name in layout.control))
    values = dict.fromkeys((*_PUBLIC, *_DETAILS, *_CONTROL), "")
    values |= {name: inline.plain(said(posting, voice, name)) for name in shown}
    return values | {
        "title": document.title,
        "kicker": document.kicker,
        "lead": document.lead,
        "employer": document.employer,
        "employer.name": document.employer,
    }
