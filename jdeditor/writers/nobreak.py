"""Words that must not part at the end of a line: 37.5 km, 14 January 2027, +353 53 555 0142."""

from __future__ import annotations

import re

NO_BREAK_SPACE = "\u00a0"

_UNITS = (
    "%|‰|°C?|°F|[€$£¥]|EUR|USD|GBP|CHF|a\\.m\\.|p\\.m\\.|am|pm|AM|PM|FTE|h|hrs?|min|km|cm|mm|m|kg|g"
    "|lbs?|oz|ft|mph|km/h|W|kW|MW|GB|MB|TB"
)
_PLACES = re.compile(
    "|".join(
        (
            rf"(?<=\d) (?=(?:{_UNITS})(?![^\W_]))",
            r"(?<=[\d)]) (?=[\d(])",  # telephone numbers, and thousands parted by a space
            r"(?<=\b\d) (?=[^\W\d_]+\.? \d{4}\b)",  # 3 March 2027
            r"(?<=\b\d\d) (?=[^\W\d_]+\.? \d{4}\b)",
            r"(?<=\b\d\.) (?=[^\W\d_]+\.? \d{4}\b)",  # 3. März 2027
            r"(?<=\b\d\d\.) (?=[^\W\d_]+\.? \d{4}\b)",
            r"(?<=[^\W\d_]) (?=\d{1,2}, \d{4}\b)",  # March 3, 2027
            r"(?<=\d,) (?=\d{4}\b)",
            r"(?<=[€$£¥]) (?=\d)",
        )
    )
)
_YEAR = re.compile(
    r"(?<=\d\u00a0)([^\W\d_]+\.?) (?=\d{4}\b)|(?<=\d\.\u00a0)([^\W\d_]+\.?) (?=\d{4}\b)"
)


def tied(text: str) -> str:
    """Return a text with no-break spaces inside numbers, dates, and amounts with their unit."""
    if not any(char.isdigit() for char in text):
        return text
    text = _PLACES.sub(NO_BREAK_SPACE, text)
    return _YEAR.sub(lambda match: (match[1] or match[2]) + NO_BREAK_SPACE, text)
