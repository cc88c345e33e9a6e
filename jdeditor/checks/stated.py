"""Whether a posting states what a law wants: in the field for it, or in its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.checks.duties import Need
from jdeditor.checks.pay import ranges
from jdeditor.checks.said import matches

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.posting.posting import Posting


def states(posting: Posting, need: Need) -> bool:
    """Tell whether something is in what would be published."""
    section, in_field = _FIELDS.get(need, ("", lambda _posting: False))
    if section not in posting.hidden and in_field(posting):
        return True
    if need is Need.RANGE and any(ranges(posting)):
        return True
    pattern = _WORDS.get(need)
    keys = _TO_APPLY if need is Need.APPLY else None
    return pattern is not None and any(matches(posting, pattern, keys))


def _has_pay(posting: Posting) -> bool:
    return not (posting.pay.minimum is None and posting.pay.maximum is None)


def _has_deadline(posting: Posting) -> bool:
    return posting.closing_date is not None or bool(posting.closing_note.strip())


def _can_apply(posting: Posting) -> bool:
    way = posting.application
    return any((way.instructions, way.email, way.link))


_FIELDS: dict[Need, tuple[str, Callable[[Posting], bool]]] = {
    Need.RANGE: ("pay", _has_pay),
    Need.BENEFITS: ("benefits", lambda posting: bool(posting.benefits)),
    Need.DEADLINE: ("details", _has_deadline),
    Need.APPLY: ("apply", _can_apply),
    Need.DESCRIPTION: ("responsibilities", lambda posting: bool(posting.responsibilities)),
    Need.OTHER_PAY: ("pay", lambda posting: bool(posting.pay.extras.strip())),
}
_TO_APPLY = frozenset({"brief", "about", "qualifications", "apply"})
_WORDS = {
    Need.RANGE: re.compile(
        r"[$£€]\s?\d[\d,.]{0,10}k?\s{0,2}(?:an?|per|/)\s?(?:hour|hr|day|week|month|year|annum)\b",
        re.IGNORECASE,
    ),
    Need.BENEFITS: re.compile(
        r"\b(?:health|medical|dental|life) (?:care|insurance|plan|coverage)|\b40[13]\s?\(?[kb]\b"
        r"|\bpension\b|\bretirement (?:plan|savings)|\bpaid (?:time off|leave|vacation|holidays)"
        r"|\bPTO\b|\bsick (?:leave|days)",
        re.IGNORECASE,
    ),
    Need.DEADLINE: re.compile(
        r"\bapply (?:by|before|no later than|until)\b|\bclosing date|\bdeadline (?:to|for) app"
        r"|\bapplication deadline"
        r"|\bapplications? (?:are |is |will be )?(?:due|accepted until|closes?)"
        r"|\b(?:open )?until (?:it is |the (?:job|position) is )?filled|\brolling basis",
        re.IGNORECASE,
    ),
    Need.APPLY: re.compile(
        r"[\w.+-]{1,64}@[\w-]{1,64}\.\w|https?://"
        r"|\bapply (?:at|online|in person|through|via|on our)\b",
        re.IGNORECASE,
    ),
    Need.OTHER_PAY: re.compile(
        r"\b(?:bonus(?:es)?|commissions?|tips|gratuities|profit[- ]sharing|stock options"
        r"|equity grants?|other pay)\b",
        re.IGNORECASE,
    ),
    Need.VACANCY: re.compile(
        r"\bvacan(?:cy|t)|\bexisting (?:position|opening)|\bnew(?:ly created)? position"
        r"|\bfuture (?:opening|position|opportunit)|\btalent pool",
        re.IGNORECASE,
    ),
    Need.FAIR_CHANCE: re.compile(
        r"fair chance|(?:arrest|conviction|criminal)\w* (?:(?:or|and) \w+ )?(?:records?|histor)",
        re.IGNORECASE,
    ),
    Need.AI_USE: re.compile(r"artificial intelligence|\bAI\b|automated (?:decision|tool|system)"),
}
