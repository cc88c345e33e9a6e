"""Checking postings from the command line, and listing the rules."""

from __future__ import annotations

import datetime as dt
import json
import sys
from typing import TYPE_CHECKING, Any

import msgspec

from jdeditor.cli import usage
from jdeditor.cli.console import progress, remark, say
from jdeditor.cli.usage import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from jdeditor.checks.duties import Duty
    from jdeditor.checks.findings import Finding
    from jdeditor.cli.check_files import Checked


def check(arguments: argparse.Namespace) -> int:
    """Print what the rules find in some files; an error among it makes the exit status 1."""
    from jdeditor.cli.check_files import Asked, checked
    from jdeditor.storage import own_rules

    _tell_problems()
    _check_places(arguments.places)
    folders = tuple(str(folder) for folder in own_rules.folders())
    asked = Asked(tuple(arguments.places), tuple(arguments.families), folders)
    status, rows, files = usage.DONE, [], arguments.files
    outcomes = checked(files, asked)
    for done, (file, outcome) in enumerate(zip(files, outcomes, strict=False), 1):
        if outcome.problem:
            say(outcome.problem)
        if outcome.problem or any(one.severity.value == "error" for one in outcome.findings):
            status = usage.SOME_FAILED
        if arguments.json:
            rows += [{"file": str(file), **_told(finding)} for finding in outcome.findings]
        else:
            _print(file, outcome)
        if arguments.spelling:
            rows += _misspelled(file, said=not arguments.json)
        if done % _TELLING == 0:
            progress(f"{done} of {len(files)} postings")
    progress("")
    if arguments.json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
    return status


_TELLING = 20
"""After so many files the progress is told again."""


def rules(arguments: argparse.Namespace) -> int:
    """Print every rule with its source."""
    from jdeditor.checks import packs
    from jdeditor.checks import rules as every
    from jdeditor.checks.law import places

    _tell_problems()
    _tell_age()
    if arguments.json:
        known = ("id", "category", "family", "severity", "why", "reference", "checked")
        rows = [{name: _plain(rule)[name] for name in known} for rule in every()]
        for row in rows:
            row["reference"] = row["reference"] or _NOBODY
        rows += [_law_row(duty) for duty in places()]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return usage.DONE
    for rule in every():
        reference = rule.reference or _NOBODY
        print(f"{rule.id:26}  {rule.severity.value:8} {rule.family.value:10} {reference}")
    for duty in places():
        print(f"{duty.id:26}  {_wants(duty)} ({duty.law}; {duty.source})")
    for reason in (f"{id_} is switched off: {why}" for id_, why in packs.library().off.items()):
        say(reason)
    return usage.DONE


_NOBODY = "usual practice"
"""The source of a rule that cites nobody."""


def _wants(duty: Duty) -> str:
    """Return what a law of a place wants, of whom and since when."""
    from jdeditor.checks import law

    wants = ", ".join(need.value for need in duty.needs) or "nothing in the posting itself"
    if duty.floor is not None:
        wants = f"no job under ${duty.floor:,} a year exempt from overtime pay"
    since = f", since {duty.since:%Y-%m-%d}" if duty.since else ""
    believed = "" if duty.verified else ", only believed"
    return f"{law.named([duty])}: {wants}{since}{believed}"


def _misspelled(file: Path, *, said: bool) -> list[dict[str, Any]]:
    from jdeditor.cli import spelling

    rows = spelling.rows(file)
    for row in rows if said else ():
        print(spelling.written(row))
    return rows


def _law_row(duty: Duty) -> dict[str, Any]:
    """Return a law of a place with the keys of a rule."""
    strict = duty.verified and bool(duty.needs) and not duty.before_interview
    floor = "warning" if duty.verified and duty.floor is not None else "note"
    return {
        "id": duty.id,
        "category": "law of a place",
        "family": "legal",
        "severity": "error" if strict else floor,
        "why": f"{_wants(duty)}. {duty.note}".strip(),
        "reference": f"{duty.law}; {duty.source}",
        "checked": str(duty.checked),
    }


def _tell_problems() -> None:
    """Name what is wrong with the packs, and use them: first of all, those of the user."""
    from jdeditor.checks import packs
    from jdeditor.storage import own_rules

    packs.use_folders(*own_rules.folders())
    for problem in packs.library().problems:
        say(problem)


def _tell_age() -> None:
    """Say of which day the rules on places are, and whether that is long ago."""
    from jdeditor.checks import law

    if law.are_old(dt.datetime.now().astimezone().date()):
        say(f"The rules on places are old: they are those of {law.as_of()}.")
    else:
        remark(f"Rules on places as of {law.as_of()}.")


def _check_places(asked: Sequence[str]) -> None:
    from jdeditor.checks.law import places

    known = sorted({place.code for place in places()})
    for code in asked:
        if code not in known:
            raise UsageError(f"No rules are known for “{code}”. There are: {', '.join(known)}.")


def _plain(value: object) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(value)
    return plain


def _told(finding: Finding) -> dict[str, Any]:
    told = _plain(finding)
    # What the message and the reference are made of is for the window, which translates them.
    return {name: told[name] for name in told if name not in _PARTS}


_PARTS = ("sentence", "values", "cited", "as_of", "laws")


def _print(file: Path, outcome: Checked) -> None:
    for finding in outcome.findings:
        print(f"{file}: {finding.severity.value}: {finding.source}: {finding.message}")
        print(f"    {finding.why}" + (f" ({finding.reference})" if finding.reference else ""))
    if outcome.aside:
        remark(f"{file}: {outcome.aside} set aside, for reasons that the posting keeps.")
    sys.stdout.flush()
