"""The part of a copy for approval that says what the checks found, when the copy comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document.blocks import is_signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.document.blocks import Document
    from jdeditor.document.lines import Came

HEADING = "What the checks found"
"""The heading of that part. It is English, as the words of the checks are."""


def without_findings(came: Sequence[Came], document: Document) -> tuple[Came, ...]:
    """Return the lines of a Word file that came back without what the checks found.

    No field of the posting has them. They end where the part with the signatures begins.
    """
    begins = next((n for n, line in enumerate(came) if line.words == HEADING), None)
    if begins is None:
        return tuple(came)
    after = {section.heading for section in document.sections if is_signed(section)}
    rest = enumerate(came[begins:], begins)
    ends = next((n for n, line in rest if line.words in after), len(came))
    return (*came[:begins], *came[ends:])
