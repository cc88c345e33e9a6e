"""Checks on lists: too long, twice, unlike each other, and demands that nobody needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.checks import benefits, grammar
from jdeditor.checks.findings import Family, Finding, Rule, Severity, found, tone
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
TWICE = tone(
    "lists.twice",
    "lists",
    Severity.WARNING,
    "Said twice, it reads as if nobody had looked at the list.",
)
SAME_BENEFIT = tone(
    "lists.one-benefit-twice",
    "lists",
    Severity.WARNING,
    "Two lines make one benefit look like two, and careful readers notice.",
)
MIXED = tone(
    "lists.mixed-grammar",
    "lists",
    Severity.NOTE,
    "Lines that begin alike are read faster.",
)
LONG = tone(
    "lists.long-line",
    "lists",
    Severity.NOTE,
    "A line that holds several things is skipped; two short ones are read.",
)
MANY_DUTIES = tone(
    "lists.many-duties",
    "lists",
    Severity.NOTE,
    "In a long list the duties that matter are hard to see.",
)

MIXED_ENDS = tone(
    "lists.mixed-ends",
    "lists",
    Severity.NOTE,
    "Some lines end with a period and some do not; it looks put together from two texts.",
)
MANY_YEARS = Rule(
    id="lists.many-years",
    category="requirements",
    family=Family.EXCLUSION,
    severity=Severity.NOTE,
    why="Years measure age more than skill; name what the person has to be able to do.",
    reference="29 CFR 1625.4; Coffman et al., doi 10.1287/mnsc.2023.4907",
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_MUSTS, _DUTIES, _WORDS = 8, 14, 35
_FEW = 4
_MANY_YEARS = 8

_A_DEGREE = re.compile(
    r"\b(?<!post-)(?:(?i:bachelor)(?:[’']?s)?(?:\s+degree)?|(?i:master)(?:[’']s(?:\s+degree)?|s\s+degree)|"
    r"(?i:associate)(?:[’']?s)?\s+degree|"
    r"[BM]\.?(?:Sc|S|A)\b\.?(?= (?:in|or|degree|required))|"
    r"(?i:college|university|four-year|academic|undergraduate|advanced) (?i:degree)|"
    r"(?i:degree (?:in|required)))"
)
_OR_OTHERWISE = re.compile(
    r"equivalent|substitut|or (?:similar|comparable|relevant|related|practical|other|years)|"
    r"in lieu|experience instead|or experience|licen[cs]|required by law|registered|accredited|"
    r"nursing|teach|law school|\bJ\.?D\.?\b|\bM\.?D\.?\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\b(\d{1,2}) ?\+? years(?=.{0,40}experience)", re.IGNORECASE)
_NICE = re.compile(
    r"\b(?:a plus|is a plus|nice to have|(?<!your )(?<!their )(?<!our )(?<!the )preferred"
    r"(?! (?:duty|name|pronoun|location|start|language|vendor|supplier|partner|qualification|"
    r"experience:|skills:))|(?<!degree )(?<!degree, )preferably|"
    r"desirable|bonus points|an? (?:asset|advantage))\b",
    re.IGNORECASE,
)


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
            yield from _ends(field, lines)
    yield from _across(posting)
    if "benefits" not in hidden:
        yield from benefits.one_twice(SAME_BENEFIT, posting.benefits)
    if "responsibilities" not in hidden:
        yield from grammar.mixed(MIXED, duties)
        if len(duties) > _DUTIES:
            message = "There are {n} responsibilities."
            yield found(MANY_DUTIES, "responsibilities", message, n=len(duties))


def _requirements(required: Sequence[str]) -> Iterator[Finding]:
    for number, line in enumerate(required):
        source, words = f"qualifications.required#{number}", plain(line)
        degree = _A_DEGREE.search(words)
        if degree and not _OR_OTHERWISE.search(words):
            message = "A degree is demanded without “or equivalent experience”."
            yield found(DEGREE, source, message, degree.span(), _or_equivalent(degree[0]))
        nice = _NICE.search(words)
        if nice:
            message = "“{words}” stands in the list of what is required."
            yield found(NICE_IN_MUST, source, message, nice.span(), words=nice[0])
        years = _YEARS.search(words)
        if years and int(years[1]) >= _MANY_YEARS:
            message = "“{years}” of experience are required."
            yield found(MANY_YEARS, source, message, years.span(), years=years[0])
    if len(required) > _MUSTS:
        message = "{n} things are required."
        yield found(MANY_MUSTS, "qualifications.required", message, n=len(required))


def _or_equivalent(words: str) -> tuple[str, ...]:
    """Return the words for a degree and another way, where that needs no new sentence."""
    degree, _, in_ = words.partition(" in")
    if "degree" not in degree.lower() or degree.lower().endswith("required"):
        return ()
    return (f"{degree} or equivalent experience{' in' if words.endswith(' in') else in_}",)


def _twice(field: str, lines: Sequence[str]) -> Iterator[Finding]:
    for number, line in enumerate(lines):
        for earlier in range(number):
            if repeats(lines[earlier], line):
                message = "This says nearly the same as line {line}."
                yield found(TWICE, f"{field}#{number}", message, line=earlier + 1)
                break


def _long(field: str, lines: Sequence[str]) -> Iterator[Finding]:
    for number, line in enumerate(lines):
        count = len(plain(line).split())
        if count > _WORDS:
            message = "This line has {n} words."
            yield found(LONG, f"{field}#{number}", message, n=count)


_LIKELY = ("qualifications.required", "qualifications.preferred", "responsibilities")


def _across(posting: Posting) -> Iterator[Finding]:
    """Find lines of one list that another list has word for word, or nearly."""
    wanted = posting.qualifications
    duties = [duty.text for duty in posting.responsibilities]
    every = dict(zip(_LIKELY, (wanted.required, wanted.preferred, duties), strict=True))
    shown = {f: lines for f, lines in every.items() if f.partition(".")[0] not in posting.hidden}
    seen: list[str] = []
    for field, lines in shown.items():
        for number, line in enumerate(lines):
            if any(repeats(earlier, line) for earlier in seen):
                message = "Another list says nearly the same."
                yield found(TWICE, f"{field}#{number}", message)
        seen += lines


def _ends(field: str, lines: Sequence[str]) -> Iterator[Finding]:
    """Find a list of which some lines end with a period: those that do otherwise than most."""
    said = [plain(line).rstrip() for line in lines]
    dotted = [number for number, line in enumerate(said) if line.endswith(".")]
    bare = [number for number, line in enumerate(said) if line and line[-1].isalnum()]
    if len(said) < _FEW or not dotted or not bare:
        return
    few_dotted = len(dotted) < len(bare)
    odd = dotted if few_dotted else bare
    message = (
        "{n} of {all} lines end with a period, unlike the others."
        if few_dotted
        else "{n} of {all} lines end without a period, unlike the others."
    )
    yield found(MIXED_ENDS, f"{field}#{odd[0]}", message, n=len(odd), all=len(said))
