"""Checks: what is missing, unlawful where the job is, unkind or unclear in a posting, and why.

Pure functions of the posting. Nothing here says that a posting is right, only what was found.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jdeditor.checks import facts, law, lists
from jdeditor.checks.findings import Family, Finding, Rule, Severity
from jdeditor.checks.wording import word_rules, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        *law.law(posting, asked, today),
        *lists.lists(posting),
        *wording(posting),
    ]
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))


def rules() -> tuple[Rule, ...]:
    """Return every rule, by its id."""
    every: list[Rule] = [*facts.RULES, *lists.RULES, *law.RULES, *word_rules()]
    return tuple(sorted(every, key=lambda rule: rule.id))
