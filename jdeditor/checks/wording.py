"""Rules on words: data in ``resources/rules``, each with the examples that test it."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import msgspec

from jdeditor import assets
from jdeditor.checks.findings import Finding, Rule, found
from jdeditor.document.inline import BLANK, plain
from jdeditor.posting import sections
from jdeditor.posting.texts import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting

_FREE = "free"
_USUAL_SCOPE = ("title", "brief", "responsibilities", "qualifications", _FREE)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


class WordRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule on words: regular expressions without regard to case, at the bounds of words.

    ``scope`` names sections, *title* being the job title. ``unless`` are expressions on the
    whole text in which the words are right. ``bad`` and ``good`` are its own examples.
    """

    match: tuple[str, ...]
    message: str
    scope: tuple[str, ...] = _USUAL_SCOPE
    unless: tuple[str, ...] = ()
    fixes: tuple[str, ...] = ()
    case: bool = False
    bad: tuple[str, ...]
    good: tuple[str, ...]


class _Pack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of rules; ``checked`` is the day somebody last looked whether they hold."""

    language: str
    checked: dt.date
    rule: tuple[WordRule, ...]


@cache
def word_rules(language: str = "en") -> tuple[WordRule, ...]:
    """Return the rules on the words of a language."""
    files = sorted((assets.resources() / "rules").glob(f"words-*-{language}.toml"))
    packs = (msgspec.toml.decode(file.read_bytes(), type=_Pack) for file in files)
    return tuple(rule for pack in packs for rule in pack.rule)


def wording(posting: Posting) -> Iterator[Finding]:
    """Go through what the rules on words find in a posting."""
    rules = word_rules(posting.language.partition("-")[0].lower())
    if not rules:
        return
    names = tuple(filter(None, (posting.employer.name.strip(),)))
    for key in sections.all_keys(posting):
        if key in posting.hidden or key in ("inside", "approval"):
            continue
        for words in texts(posting, key):
            scope = _scope(key, words.source)
            for finding in in_text(words.text, scope, names):
                yield msgspec.structs.replace(finding, source=words.source)


@lru_cache(maxsize=2048)
def in_text(text: str, scope: str, names: tuple[str, ...] = ()) -> tuple[Finding, ...]:
    """Return what the rules find in one text, inline markup, of a scope.

    Nothing is found in quotations, in blanks, and in names such as the employer's.
    """
    words = plain(text)
    safe = [match.span() for match in (*_QUOTED.finditer(words), *BLANK.finditer(words))]
    safe += [match.span() for name in names for match in re.finditer(re.escape(name), words)]
    findings = []
    for rule in word_rules():
        if scope in rule.scope:
            findings += [
                _found(rule, match)
                for match in _matches(rule, words)
                if not any(start <= match.start() and match.end() <= end for start, end in safe)
            ]
    return tuple(findings)


def _found(rule: WordRule, match: re.Match[str]) -> Finding:
    said = rule.message.replace("{words}", match[0])
    return found(rule, "", said, match.span(), rule.fixes)


def _matches(rule: WordRule, words: str) -> Iterator[re.Match[str]]:
    pattern, unless = _compiled(rule)
    if unless is not None and unless.search(words):
        return iter(())
    return pattern.finditer(words)


@cache
def _compiled(rule: WordRule) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    flags = re.NOFLAG if rule.case else re.IGNORECASE
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(rule.match)})(?![\w-])", flags)
    unless = re.compile("|".join(rule.unless), re.IGNORECASE) if rule.unless else None
    return pattern, unless


def _scope(key: str, source: str) -> str:
    if key == "job":
        return "title" if source == "title" else "job"
    return _FREE if sections.is_free(key) else key
