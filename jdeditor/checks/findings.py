"""What a check says: which rule, where, how strong, why, and what would mend it."""

from __future__ import annotations

import datetime as dt
import re
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


def tone(id_: str, category: str, severity: Severity, why: str, reference: str = "") -> Rule:
    """Return a rule that is neither about law nor about who is kept away."""
    return Rule(
        id=id_,
        category=category,
        family=Family.TONE,
        severity=severity,
        why=why,
        reference=reference,
    )


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a rule has found.

    ``source`` names a field of the posting as :mod:`jdeditor.posting.texts` does; ``span`` is
    the start and the end in that field's words as read, both 0 where the field as a whole is
    meant. ``message`` is ``sentence``, which the window can translate, with its ``{names}`` filled
    in by ``values``. ``reference`` is ``cited`` with the day of a rule on law; ``laws`` are the ids
    of the laws of places that it is about. ``fixes`` are words that could stand there instead,
    nothing meaning to take them out.
    """

    rule: str
    category: str
    family: Family
    severity: Severity
    source: str
    span: tuple[int, int] = (0, 0)
    message: str
    sentence: str = ""
    values: tuple[tuple[str, str], ...] = ()
    why: str
    reference: str = ""
    cited: str = ""
    as_of: dt.date | None = None
    laws: tuple[str, ...] = ()
    fixes: tuple[str, ...] = ()

    def of(self, **changes: Any) -> Finding:  # noqa: ANN401 - of any field
        """Return the finding with some fields changed."""
        return msgspec.structs.replace(self, **changes)

    def citing(self, cited: str, as_of: dt.date, laws: tuple[str, ...] = ()) -> Finding:
        """Return the finding of a rule on law, with whom it cites and the day it was looked at."""
        dated = filled(DATED, (("reference", cited), ("day", f"{as_of:%Y-%m-%d}")))
        return self.of(reference=dated, cited=cited, as_of=as_of, laws=laws)


DATED = "{reference}. Rules as of {day}"
"""How a reference says how old it is."""


def found(
    rule: Rule,
    source: str,
    sentence: str,
    span: tuple[int, int] = (0, 0),
    fixes: tuple[str, ...] = (),
    **values: object,
) -> Finding:
    """Return a finding of a rule, its sentence with ``{names}`` for the values."""
    said = tuple((name, str(value)) for name, value in values.items())
    return Finding(
        rule=rule.id,
        category=rule.category,
        family=rule.family,
        severity=rule.severity,
        source=source,
        span=span,
        message=filled(sentence, said),
        sentence=sentence,
        values=said,
        why=rule.why,
        reference=rule.reference,
        cited=rule.reference,
        fixes=fixes,
    )


def filled(sentence: str, values: tuple[tuple[str, str], ...]) -> str:
    """Return a sentence with its ``{names}`` filled in; braces that are no name stay."""
    if not values:
        return sentence
    known = dict(values)
    return _NAME.sub(lambda name: known.get(name[1], name[0]), sentence)


_NAME = re.compile(r"\{(\w+)\}")
