"""What a check says: which rule, where, how strong, why, and what would mend it."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any

import msgspec


class Family(Enum):
    """What kind of matter a rule is about; the three are never mixed."""

    LEGAL = "legal"
    EXCLUSION = "exclusion"
    TONE = "tone"


class Severity(Enum):
    """How strong a finding is: *error* to mend before publishing, *note* to consider."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule is about, why, who says so, and the day somebody looked whether they do."""

    id: str
    category: str
    family: Family
    severity: Severity
    why: str
    reference: str = ""
    checked: dt.date | None = None


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a rule has found.

    ``source`` names a field of the posting as :mod:`jdeditor.posting.texts` does; ``span`` is
    the start and the end in that field's words as read, both 0 where the field as a whole is
    meant. ``fixes`` are words that could stand there instead, nothing meaning to take them out.
    """

    rule: str
    category: str
    family: Family
    severity: Severity
    source: str
    span: tuple[int, int] = (0, 0)
    message: str
    why: str
    reference: str = ""
    fixes: tuple[str, ...] = ()

    def of(self, **changes: Any) -> Finding:  # noqa: ANN401 - of any field
        """Return the finding with some fields changed."""
        return msgspec.structs.replace(self, **changes)


def found(
    rule: Rule,
    source: str,
    message: str,
    span: tuple[int, int] = (0, 0),
    fixes: tuple[str, ...] = (),
) -> Finding:
    """Return a finding of a rule."""
    return Finding(
        rule=rule.id,
        category=rule.category,
        family=rule.family,
        severity=rule.severity,
        source=source,
        span=span,
        message=message,
        why=rule.why,
        reference=rule.reference,
        fixes=fixes,
    )
