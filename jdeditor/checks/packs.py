"""Packs of rules: TOML files of ours, of an organisation and of the user; a later one wins by id.

A pack that cannot be read, or would take too long, is left out and named; so is a rule that does
not find its own examples.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from jdeditor import assets
from jdeditor.checks.duties import Duty
from jdeditor.checks.findings import Family, Rule, Severity
from jdeditor.checks.phrases import PhraseError, simplified
from jdeditor.checks.word_rules import (
    FREE,
    USUAL_SCOPE,
    WordRule,
    escaped,
    find,
    phrase,
    phrases_of,
)
from jdeditor.posting import sections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BIGGEST = 1_000_000
_MOST_PHRASES = 20_000
_PATIENCE_S = 0.25
"""What looking through one long page may take a pack."""
_PAGE = 4_000


class Adjustment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule, or all rules of a pack, switched off or made stronger or weaker, with a reason."""

    rule: str = ""
    pack: str = ""
    severity: Severity | None = None
    reason: str


class _RuleFields(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule on words as a pack writes it."""

    id: str
    category: str
    family: Family
    severity: Severity
    why: str
    source: str
    message: str
    checked: dt.date | None = None
    match: tuple[str, ...] = ()
    swap: dict[str, str] = {}
    spelled: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    scope: tuple[str, ...] = USUAL_SCOPE
    places: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    fixes: tuple[str, ...] = ()
    case: bool = False
    bad: tuple[str, ...]
    good: tuple[str, ...]


class _Released(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The year in which a product came out."""

    name: str
    year: int
    source: str


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pack as its file has it; ``keep`` are phrases in which no rule finds anything."""

    name: str
    language: str = "en"
    checked: dt.date
    keep: tuple[str, ...] = ()
    rule: tuple[_RuleFields, ...] = ()
    duty: tuple[Duty, ...] = ()
    released: tuple[_Released, ...] = ()
    adjust: tuple[Adjustment, ...] = ()


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """A pack that was found: what it is called, its rules, and what is wrong with it, if anything.

    ``off`` is why it is switched off.
    """

    id: str
    name: str
    own: bool
    rules: int = 0
    laws: int = 0
    problems: tuple[str, ...] = ()
    off: str = ""


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """All rules that are data. ``off`` has the reason by the id of each rule that is switched off.

    ``released`` is the year in which a product came out, by its name.
    ``hash`` differs whenever a pack does.
    """

    rules: tuple[WordRule, ...] = ()
    keep: tuple[tuple[str, str], ...] = ()
    duties: tuple[Duty, ...] = ()
    released: dict[str, int] = {}
    checked: dt.date = dt.date.min
    severities: dict[str, Severity] = {}
    off: dict[str, str] = {}
    packs: tuple[Pack, ...] = ()
    hash: str = ""

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence on each thing that is wrong with some pack."""
        return tuple(problem for pack in self.packs for problem in pack.problems)


def use_folders(*folders: Path) -> None:
    """Look for packs in these folders as well from now on; an earlier one wins, ours come last."""
    global _more  # noqa: PLW0603 - which folders there are is known when the program starts
    _more = folders
    library.cache_clear()


_more: tuple[Path, ...] = ()


@cache
def library() -> Library:
    """Return the rules of all packs."""
    return _merged([*_shipped(), *_foreign(_more)])


def refresh() -> None:
    """Read the packs again, as one of them has changed."""
    library.cache_clear()


def folder() -> Path:
    """The folder of the packs that travel with the program."""
    return assets.resources() / "rules"


# ---------------------------------------------------------------------- reading


class _Read(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    own: bool
    data: bytes
    file: _File | None
    problems: tuple[str, ...] = ()


def _shipped() -> Iterator[_Read]:
    for path in sorted(folder().glob("*.toml")):
        data = path.read_bytes()
        yield _Read(id=path.stem, own=False, data=data, file=msgspec.toml.decode(data, type=_File))


def _foreign(folders: Sequence[Path]) -> Iterator[_Read]:
    for place in reversed(folders):
        for path in sorted(place.glob("*.toml")):
            yield _read(path)


def _read(path: Path) -> _Read:
    data, file, problem = b"", None, ""
    try:
        data = _bytes(path)
        file = msgspec.toml.decode(data, type=_File)
        problem = _too_much(file)
    except OSError as error:
        problem = f"it cannot be read: {error.strerror}"
    except (UnicodeDecodeError, msgspec.DecodeError, PhraseError, RecursionError) as error:
        problem = f"it cannot be read: {error}"
    if problem:
        file = None
    said = (f"{path.name} is left out, as {problem.rstrip('.')}.",) if problem else ()
    return _Read(id=path.stem, own=True, data=data, file=file, problems=said)


def _bytes(path: Path) -> bytes:
    if not path.is_file():  # a pipe would never end
        raise PhraseError("it is no file")
    with path.open("rb") as opened:
        data = opened.read(_BIGGEST + 1)
    if len(data) > _BIGGEST:
        raise PhraseError("it is larger than a megabyte")
    return data


def _too_much(file: _File) -> str:
    every = [("its “keep”", file.keep)]
    for raw in file.rule:
        texts = (*raw.match, *raw.swap, *raw.unless, *raw.near, *map(escaped, raw.spelled))
        every.append((f"its rule {raw.id}", texts))
    if sum(len(texts) for _, texts in every) > _MOST_PHRASES:
        return f"it has more than {_MOST_PHRASES} phrases"
    page = simplified(" ".join(" ".join(raw.bad) for raw in file.rule) or "a")[:_PAGE]
    page = (page + " ") * (_PAGE // (len(page) + 1) + 1)
    begun = time.perf_counter()
    for name, texts in every:
        for text in texts:
            if not _is_quick(text, page, until=begun + _PATIENCE_S):
                return f"it is too slow, first at {name}"
    for text in file.keep:
        phrase(text, case=True)
    return ""


def _is_quick(text: str, page: str, *, until: float) -> bool:
    """Tell whether looking for a phrase ends in time; one that cannot be read is told later."""
    try:
        pattern = phrase(text).pattern
    except PhraseError:
        return True
    sum(1 for _ in pattern.finditer(page))
    return time.perf_counter() < until


# ---------------------------------------------------------------------- putting together


def _merged(reads: Sequence[_Read]) -> Library:
    rules: dict[str, WordRule] = {}
    duties: dict[str, Duty] = {}
    problems: dict[str, tuple[str, ...]] = {}
    adjusted = [one for read in reads if read.file for one in read.file.adjust]
    for read in reads:
        problems[read.id] = read.problems
        if read.file is None:
            continue
        sound, wrong = _sound(read)
        problems[read.id] += wrong
        rules |= {rule.id: rule for rule in sound}
        duties |= {duty.id: _dated(duty, read.file) for duty in read.file.duty}
    off = _off(adjusted, rules, reads)
    return Library(
        rules=tuple(rule for rule in rules.values() if rule.id not in off),
        keep=_keep(reads),
        released={one.name: one.year for read in reads if read.file for one in read.file.released},
        duties=tuple(duty for duty in duties.values() if duty.id not in off),
        checked=min((d.checked for d in duties.values() if d.checked), default=dt.date.max),
        severities={a.rule: a.severity for a in adjusted if a.rule and a.severity},
        off=off,
        packs=tuple(_pack(read, problems[read.id], adjusted) for read in reads),
        hash=hashlib.sha256(b"\0".join(read.data for read in reads)).hexdigest()[:16],
    )


def _dated(duty: Duty, file: _File) -> Duty:
    return msgspec.structs.replace(duty, checked=duty.checked or file.checked)


def _keep(reads: Sequence[_Read]) -> tuple[tuple[str, str], ...]:
    files = [read.file for read in reads if read.file]
    return tuple((file.language, phrase) for file in files for phrase in file.keep)


def _sound(read: _Read) -> tuple[list[WordRule], tuple[str, ...]]:
    """Return the rules of a pack that can be used, and a sentence on each other one.

    Ours are tried in the tests and not each time the program starts.
    """
    file = read.file
    every = [_rule(raw, read.id, file) for raw in file.rule] if file else []
    if not read.own:
        return every, ()
    wrong = {rule.id: _fault(rule) for rule in every}
    said = (f"The rule {id_} of {read.id} is left out: {why}." for id_, why in wrong.items() if why)
    return [rule for rule in every if not wrong[rule.id]], tuple(said)


def _rule(raw: _RuleFields, pack: str, file: _File) -> WordRule:
    fields = {name: getattr(raw, name) for name in raw.__struct_fields__ if name != "source"}
    own = {"reference": raw.source, "pack": pack, "language": file.language}
    return WordRule(**{**fields, **own, "checked": raw.checked or file.checked})


def _fault(rule: WordRule) -> str:
    """Return what is wrong with a rule, or nothing."""
    unknown = [name for name in rule.scope if name not in _SCOPES]
    if unknown:
        return f"there is no section “{unknown[0]}”"
    try:
        for text in (*rule.unless, *rule.near):
            phrase(text)
        if not phrases_of(rule):
            return "it looks for nothing"
        if not rule.bad or not rule.good:
            return "it has no bad or no good example"
        missed = next((text for text in rule.bad if not find(rule, text)), "")
        silly = next((text for text in rule.good if find(rule, text)), "")
    except PhraseError as error:
        return str(error)
    if missed:
        return f"it does not find its bad example “{missed}”"
    return f"it finds something in its good example “{silly}”" if silly else ""


_SCOPES = frozenset({"title", FREE, *sections.FACTS, *sections.BODY, *sections.ENDING})


def _off(
    adjusted: Sequence[Adjustment], rules: dict[str, WordRule], reads: Sequence[_Read]
) -> dict[str, str]:
    off: dict[str, str] = {}
    duties = {read.id: read.file.duty for read in reads if read.file}
    for one in adjusted:
        if one.severity is None:
            off |= {one.rule: one.reason} if one.rule else {}
            off |= {rule.id: one.reason for rule in rules.values() if rule.pack == one.pack}
            off |= {duty.id: one.reason for duty in duties.get(one.pack, ())}
        else:
            off.pop(one.rule, None)
    return off


def _pack(read: _Read, problems: tuple[str, ...], adjusted: Sequence[Adjustment]) -> Pack:
    reasons = [one.reason for one in adjusted if one.pack == read.id and one.severity is None]
    return Pack(
        id=read.id,
        name=read.file.name if read.file else read.id,
        own=read.own,
        rules=len(read.file.rule) if read.file else 0,
        laws=len(read.file.duty) if read.file else 0,
        problems=problems,
        off=reasons[-1] if reasons else "",
    )


def adjusted(rule: Rule) -> Rule:
    """Return a rule with the strength that the packs give it."""
    own = library().severities.get(rule.id)
    return msgspec.structs.replace(rule, severity=own) if own else rule
