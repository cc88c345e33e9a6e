"""Checking postings from the command line, and listing the rules."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from jdeditor.cli import usage
from jdeditor.cli.console import say
from jdeditor.cli.usage import UsageError
from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from jdeditor.checks import Finding
    from jdeditor.checks.duties import Duty
    from jdeditor.posting.posting import Posting

_TEXTS = (".md", ".txt")
_LIMIT = 2_000_000


def check(arguments: argparse.Namespace) -> int:
    """Print what the rules find in some files; an error among it makes the exit status 1."""
    from jdeditor.checks import Severity
    from jdeditor.checks import check as checked

    _tell_problems()
    _check_places(arguments.places)
    status, every = usage.DONE, []
    for file in arguments.files:
        try:
            posting, whole = _read(file)
        except FileProblem as problem:
            say(str(problem))
            status = usage.SOME_FAILED
            continue
        findings = [
            finding
            for finding in checked(posting, places=arguments.places)
            if (whole or finding.span != (0, 0)) and _wanted(finding, arguments.families)
        ]
        if any(finding.severity is Severity.ERROR for finding in findings):
            status = usage.SOME_FAILED
        every += [{"file": str(file), **_plain(finding)} for finding in findings]
        if not arguments.json:
            _print(file, findings)
    if arguments.json:
        print(json.dumps(every, indent=2, ensure_ascii=False))
    return status


def rules(arguments: argparse.Namespace) -> int:
    """Print every rule with its source."""
    from jdeditor.checks import packs
    from jdeditor.checks import rules as every
    from jdeditor.checks.law import places

    _tell_problems()
    if arguments.json:
        known = ("id", "category", "family", "severity", "why", "reference", "checked")
        rows = [{name: _plain(rule)[name] for name in known} for rule in every()]
        rows += [_law_row(duty) for duty in places()]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return usage.DONE
    for rule in every():
        print(f"{rule.id:26}  {rule.severity.value:8} {rule.family.value:10} {rule.reference}")
    for duty in places():
        wants = ", ".join(need.value for need in duty.needs) or "nothing in the posting itself"
        print(f"{duty.id:26}  {duty.name}: {wants} ({duty.law}; {duty.source})")
    for reason in (f"{id_} is switched off: {why}" for id_, why in packs.library().off.items()):
        say(reason)
    return usage.DONE


def _law_row(duty: Duty) -> dict[str, Any]:
    """Return a law of a place with the keys of a rule."""
    wants = ", ".join(need.value for need in duty.needs) or "nothing in the posting itself"
    return {
        "id": duty.id,
        "category": "law of a place",
        "family": "legal",
        "severity": "error" if duty.verified else "note",
        "why": f"{duty.name} wants {wants}. {duty.note}".strip(),
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


def _check_places(asked: Sequence[str]) -> None:
    from jdeditor.checks.law import places

    known = sorted({place.code for place in places()})
    for code in asked:
        if code not in known:
            raise UsageError(f"No rules are known for “{code}”. There are: {', '.join(known)}.")


def _read(file: Path) -> tuple[Posting, bool]:
    """Return a posting, and whether it is whole; a text is one free section without facts."""
    from jdeditor.approval import returning
    from jdeditor.posting.posting import FreeSection, Posting

    if file.suffix.lower() not in _TEXTS:
        return returning.load(file).posting, True
    text = atomic.read(file, _LIMIT).decode("utf-8", "replace").replace("\\", "")
    return Posting(free_sections=(FreeSection(key="text", text=text),)), False


def _wanted(finding: Finding, families: Sequence[str]) -> bool:
    return not families or finding.family.value in families


def _plain(value: object) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(value)
    return plain


def _print(file: Path, findings: Sequence[Finding]) -> None:
    for finding in findings:
        print(f"{file}: {finding.severity.value}: {finding.source}: {finding.message}")
        print(f"    {finding.why}" + (f" ({finding.reference})" if finding.reference else ""))
    sys.stdout.flush()
