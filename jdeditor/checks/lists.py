"""Checks on lists: too long, twice, unlike each other, and demands that nobody needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.checks.findings import Family, Finding, Rule, Severity, found
from jdeditor.document.inline import plain
from jdeditor.document.likeness import repeats

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdeditor.posting.posting import Posting

DEGREE = Rule(
    id="lists.degree",
    category="requirements",
    family=Family.EXCLUSION,
    severity=Severity.WARNING,
    why="Many who can do the job have learned it otherwise, and the words cost nothing.",
    reference="Harvard Business School and Burning Glass Institute, 2022",
)
MANY_MUSTS = Rule(
    id="lists.many-musts",
    category="requirements",
    family=Family.EXCLUSION,
    severity=Severity.NOTE,
    why="Each further demand keeps people away who could do the job.",
    reference="Abraham and Stein; Coffman et al., doi 10.1287/mnsc.2023.4907",
)
NICE_IN_MUST = Rule(
    id="lists.nice-in-must",
    category="requirements",
    family=Family.EXCLUSION,
    severity=Severity.WARNING,
    why="Readers take everything in this list for a demand.",
    reference="Coffman et al., doi 10.1287/mnsc.2023.4907",
)
TWICE = Rule(
    id="lists.twice",
    category="lists",
    family=Family.TONE,
    severity=Severity.WARNING,
    why="Said twice, it reads as if nobody had looked at the list.",
)
RETIREMENT = Rule(
    id="lists.one-benefit-twice",
    category="lists",
    family=Family.TONE,
    severity=Severity.WARNING,
    why="A 401(k) is a retirement plan; two lines make one benefit look like two.",
    reference="26 U.S.C. 401(k)",
)
MIXED = Rule(
    id="lists.mixed-grammar",
    category="lists",
    family=Family.TONE,
    severity=Severity.NOTE,
    why="Lines that begin alike are read faster.",
)
LONG = Rule(
    id="lists.long-line",
    category="lists",
    family=Family.TONE,
    severity=Severity.NOTE,
    why="A line that holds several things is skipped; two short ones are read.",
)
MANY_DUTIES = Rule(
    id="lists.many-duties",
    category="lists",
    family=Family.TONE,
    severity=Severity.NOTE,
    why="In a long list the duties that matter are hard to see.",
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_MUSTS, _DUTIES, _WORDS = 8, 14, 45
_FEW, _SHARE = 4, 0.34

_A_DEGREE = re.compile(
    r"\b(?:(?:bachelor|master|associate)(?:[’']?s)?(?:\s+degree)?|B\.?Sc?\.?|M\.?Sc?\.?|"
    r"(?:college|university|four-year|academic) degree|degree in)\b"
)
_OR_OTHERWISE = re.compile(
    r"equivalent|or (?:similar|comparable|relevant|related|practical|other|years)|in lieu|"
    r"experience instead|or experience|licen[cs]|required by law|registered|accredited|nursing|"
    r"teach|law school|\bJ\.?D\.?\b|\bM\.?D\.?\b",
    re.IGNORECASE,
)
_NICE = re.compile(
    r"\b(?:a plus|is a plus|nice to have|preferred|preferably|desirable|ideally|bonus points|"
    r"an? (?:asset|advantage))\b",
    re.IGNORECASE,
)


_RETIREMENT_PLAN = re.compile(r"(?:a )?retirement (?:savings )?plans?\.?", re.IGNORECASE)


def lists(posting: Posting) -> Iterator[Finding]:
    """Go through what is wrong with the lists."""
    hidden, wanted = posting.hidden, posting.qualifications
    duties = [duty.text for duty in posting.responsibilities]
    if "qualifications" not in hidden:
        yield from _requirements(wanted.required)
    every = {
        "responsibilities": duties,
        "qualifications.required": wanted.required,
        "qualifications.preferred": wanted.preferred,
        "benefits": posting.benefits,
    }
    for field, lines in every.items():
        if field.partition(".")[0] not in hidden:
            yield from _twice(field, lines)
            yield from _long(field, lines)
    if "benefits" not in hidden:
        yield from _retirement(posting.benefits)
    if "responsibilities" not in hidden:
        yield from _mixed(duties)
        if len(duties) > _DUTIES:
            message = f"There are {len(duties)} responsibilities."
            yield found(MANY_DUTIES, "responsibilities", message)


def _requirements(required: Sequence[str]) -> Iterator[Finding]:
    for number, line in enumerate(required):
        source, words = f"qualifications.required#{number}", plain(line)
        degree = _A_DEGREE.search(words)
        if degree and not _OR_OTHERWISE.search(words):
            message = "A degree is demanded without “or equivalent experience”."
            yield found(DEGREE, source, message, degree.span())
        nice = _NICE.search(words)
        if nice:
            message = f"“{nice[0]}” stands in the list of what is required."
            yield found(NICE_IN_MUST, source, message, nice.span())
    if len(required) > _MUSTS:
        message = f"{len(required)} things are required."
        yield found(MANY_MUSTS, "qualifications.required", message)


def _twice(field: str, lines: Sequence[str]) -> Iterator[Finding]:
    for number, line in enumerate(lines):
        for earlier in range(number):
            if repeats(lines[earlier], line):
                message = f"This says nearly the same as line {earlier + 1}."
                yield found(TWICE, f"{field}#{number}", message)
                break


def _long(field: str, lines: Sequence[str]) -> Iterator[Finding]:
    for number, line in enumerate(lines):
        count = len(plain(line).split())
        if count > _WORDS:
            yield found(LONG, f"{field}#{number}", f"This line has {count} words.")


def _retirement(benefits: Sequence[str]) -> Iterator[Finding]:
    plans = [n for n, line in enumerate(benefits) if "401(k)" in line.replace(" ", "").lower()]
    others = [
        number
        for number, line in enumerate(benefits)
        if number not in plans and _RETIREMENT_PLAN.fullmatch(plain(line).strip())
    ]
    if plans and others:
        message = "The 401(k) above is the retirement plan."
        yield found(RETIREMENT, f"benefits#{others[0]}", message)


def _mixed(duties: Sequence[str]) -> Iterator[Finding]:
    """Find lines that begin otherwise than most: with an -ing, or with a plain verb."""
    kinds = [_kind(plain(line)) for line in duties]
    if len(duties) < _FEW or None in kinds:
        return
    for kind in set(kinds):
        odd = [number for number, own in enumerate(kinds) if own == kind]
        if 0 < len(odd) <= _SHARE * len(duties):
            for number in odd:
                message = "This line begins otherwise than most."
                yield found(MIXED, f"responsibilities#{number}", message)


def _kind(line: str) -> str | None:
    first = re.match(r"[^\W\d_]+", line.strip())
    if first is None:
        return None
    return "ing" if re.fullmatch(r"\w{2,}ing", first[0]) and first[0] != "Bring" else "plain"
