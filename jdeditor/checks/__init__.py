"""Checks: what is missing, unlawful where the job is, unkind or unclear in a posting, and why.

Pure functions of the posting. Nothing here says that a posting is right, only what was found.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jdeditor.checks import consistency, facts, law, lists, packs, pay, reading, shape
from jdeditor.checks.findings import Family, Finding, Rule, Severity
from jdeditor.checks.wording import word_rules, wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdeditor.posting.posting import Posting

__all__ = ["Family", "Finding", "Rule", "Severity", "check", "rules"]

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def check(
    posting: Posting, *, places: Sequence[str] = (), today: dt.date | None = None
) -> tuple[Finding, ...]:
    """Return what the rules find in a posting, what weighs most first.

    ``places`` are codes such as *US-CO* for the law to ask; without them those of the posting.
    """
    today = today or dt.datetime.now().astimezone().date()
    asked = tuple(places) or law.codes(posting)
    found = [
        *facts.facts(posting, today),
        *pay.pay(posting),
        *consistency.consistency(posting, today),
        *shape.shape(posting),
        *law.law(posting, asked, today),
        *lists.lists(posting),
        *reading.reading(posting),
        *wording(posting, asked),
    ]
    once = _said_once(tuple(_in_force(found)))
    return tuple(sorted(once, key=lambda finding: _ORDER[finding.severity]))


def _in_force(found: Sequence[Finding]) -> Iterator[Finding]:
    """Go through what no pack has switched off, as strong as the packs make it."""
    library = packs.library()
    for finding in found:
        if finding.rule in library.off:
            continue
        own = library.severities.get(finding.rule)
        yield finding if own in (None, finding.severity) else finding.of(severity=own)


def _said_once(found: Sequence[Finding]) -> Iterator[Finding]:
    """Go through all but what a finding of the law says as well."""
    said = {law.SAYS_TOO.get(finding.rule) for finding in found}
    return (finding for finding in found if finding.rule not in said)


def rules() -> tuple[Rule, ...]:
    """Return every rule that is not switched off, by its id."""
    off = packs.library().off
    modules = (facts, pay, consistency, shape, lists, reading, law)
    every: list[Rule] = [rule for module in modules for rule in module.RULES]
    every += word_rules()
    return tuple(sorted((rule for rule in every if rule.id not in off), key=lambda rule: rule.id))
