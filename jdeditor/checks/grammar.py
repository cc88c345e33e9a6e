"""How the lines of a list begin: with a verb, with an -ing, with a thing."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from jdeditor.checks.findings import Finding, Rule, found
from jdeditor.document.inline import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FEW = 4
_MOST = 0.6
_NOT_ING = frozenset({"bring", "string", "spring", "king", "ring", "thing", "during", "marketing"})
_VERB_LIST = """
act address administer advise allocate analyze answer apply approve arrange assemble
assess assign assist attend audit build calculate carry check clean coach collaborate
collect communicate compile complete conduct contribute control coordinate counsel
create define deliver demonstrate design determine develop direct document drive educate
engage ensure enter establish estimate evaluate examine execute explain facilitate file
follow foster generate give guide handle help identify implement improve influence
inform inspect install investigate keep lead learn liaise load maintain make manage
measure meet mentor monitor negotiate observe operate order organize own oversee partner
perform plan prepare present prioritize process produce promote provide purchase receive
recommend record recruit reduce repair report represent research resolve respond review
run schedule secure select sell serve set share ship solve specify support take teach
test track train translate troubleshoot understand update use verify work write
"""
_VERBS = frozenset(_VERB_LIST.split())
_NOUN = re.compile(
    r"(?:\w+(?:tion|sion|ment|ance|ence|ship|ity|ness)s?|(?:knowledge|responsibility|ability) )"
    r"(?= (?:of|for|with|to|in)\b)",
    re.IGNORECASE,
)


def mixed(rule: Rule, lines: Sequence[str]) -> Iterator[Finding]:
    """Go through the lines that begin otherwise than most of a list do.

    Where no way of beginning has most of the lines, the first that changes is told.
    """
    kinds = [kind(plain(line)) for line in lines]
    known = [one for one in kinds if one]
    if len(lines) < _FEW or len(known) < len(lines) or len(set(known)) == 1:
        return
    usual, count = Counter(known).most_common(1)[0]
    odd = [number for number, own in enumerate(kinds) if own != usual]
    if count >= _MOST * len(lines):
        for number in odd:
            message = "This line begins with {way}, most with {usual}."
            way, source = _SAID[known[number]], f"responsibilities#{number}"
            yield found(rule, source, message, way=way, usual=_SAID[usual])
    else:
        every = ", ".join(_SAID[one] for one in dict.fromkeys(known))
        message = "The lines begin in different ways: with {ways}."
        yield found(rule, f"responsibilities#{odd[0]}", message, ways=every)


_SAID = {
    "ing": "an -ing form",
    "noun": "a thing",
    "s": "a verb in -s",
    "you": "“you”",
    "plain": "a verb",
}


def kind(line: str) -> str | None:
    """Return how a line begins, or nothing where that cannot be told from its first words."""
    first = re.match(r"[^\W\d_]+(?:-[^\W\d_]+)?", line.strip())
    if first is None:
        return None
    word = first[0].lower()
    if word in {"you", "we"}:
        return "you"
    if _NOUN.match(line.strip()):
        return "noun"
    if re.fullmatch(r"\w{2,}ing", word) and word not in _NOT_ING:
        return "ing"
    if word.endswith("s") and (word[:-1] in _VERBS or word[:-2] in _VERBS):
        return "s"
    return "plain"
