"""One benefit under two names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.checks.findings import Finding, Rule, found
from jdeditor.document.inline import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SAME = {
    "retirement plan": (
        r"(?:a |an? )?(?:401\s?\(?k\)?|403\s?\(?b\)?|pension|retirement(?: savings)?)"
        r"(?: (?:plan|scheme|account|savings plan))?s?"
        r"(?: with (?:a |an )?(?:company |employer )?match\w*)?"
    ),
    "paid time off": (
        r"(?:generous |ample |unlimited |flexible )?(?:paid time off|pto|vacation|paid vacation|"
        r"vacation time|vacation days|paid leave|annual leave)(?: \(pto\))?"
    ),
    "health insurance": (
        r"(?:comprehensive )?(?:health|medical|health ?care)"
        r"(?: insurance| coverage| plan| benefits)?"
    ),
    "life insurance": r"(?:basic )?life insurance(?: coverage)?|life cover",
    "tuition help": (r"(?:tuition|education(?:al)?) (?:reimbursement|assistance|support|help)"),
    "parental leave": r"(?:paid )?(?:parental|family|maternity|paternity) leave",
    "remote work": (r"(?:remote work|work(?:ing)? from home|telework|telecommuting)(?: options?)?"),
    "training": (
        r"(?:training|professional development|learning and development)(?: and development)?"
        r"(?: opportunities)?"
    ),
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _SAME.items()}


def one_twice(rule: Rule, lines: Sequence[str]) -> Iterator[Finding]:
    """Go through the lines that name a benefit which an earlier line has under another name."""
    first: dict[str, int] = {}
    for number, text in enumerate(lines):
        said = plain(text).strip().rstrip(".;,")
        for name, pattern in _PATTERNS.items():
            if pattern.fullmatch(said):
                if name in first and _words(lines[first[name]]) != _words(text):
                    message = "Line {line} has this {benefit} under another name."
                    there = first[name] + 1
                    source = f"benefits#{number}"
                    yield found(rule, source, message, line=there, benefit=name)
                first.setdefault(name, number)


def _words(line: str) -> str:
    return " ".join(plain(line).casefold().split()).rstrip(".;,")
