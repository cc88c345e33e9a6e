"""How often the checks are right on real postings: precision by strength and by rule, as JSON.

python -m tests.benchmarks.golden FOLDER [--unlabeled]

FOLDER has real postings as Markdown. Two hundred of them, chosen by the hash of their names, were
read, and each thing that a rule found in their words was judged in its context: golden.jsonl has
the file, the rule, a hash of the words around and the verdict, and no text. ``--unlabeled`` prints
what has no verdict yet. Beside it stands how much the rules on words say for each posting.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jdeditor import checks
from jdeditor.checks.asides import words_at
from jdeditor.checks.wording import word_rules
from jdeditor.readers.sectioned import sectioned

VERDICTS = Path(__file__).with_name("golden.jsonl")
POSTINGS, AROUND = 200, 25
TARGETS = {"error": 0.90, "warning": 0.80}
QUIET = {"error": 0.10, "warning": 0.50}


class Firing(NamedTuple):
    """A finding in a real posting; ``key`` tells it from others without its text."""

    file: str
    finding: checks.Finding
    near: str

    @property
    def key(self) -> tuple[str, str, str]:
        digest = hashlib.sha256(self.near.encode()).hexdigest()[:12]
        return self.file, self.finding.rule, digest


def chosen(folder: Path) -> list[Path]:
    """Return the postings that were read, by the hash of their names."""
    every = sorted(folder.rglob("*.md"), key=lambda file: _hash(file.relative_to(folder)))
    return every[:POSTINGS]


def firings(file: Path, folder: Path) -> Iterator[Firing]:
    """Go through what the checks find in the words of a posting."""
    posting = sectioned(file.read_text("utf-8", errors="replace"))
    for finding in checks.check(posting):
        start, end = finding.span
        if (start, end) != (0, 0):
            said = words_at(posting, finding.source)
            near = said[max(0, start - AROUND) : end + AROUND]
            yield Firing(file.relative_to(folder).as_posix(), finding, near)


def main() -> int:
    """Print the figures, or what has no verdict."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.golden", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--unlabeled", action="store_true")
    asked = parser.parse_args()
    known = _verdicts()
    found = [one for file in chosen(asked.folder) for one in firings(file, asked.folder)]
    if asked.unlabeled:
        for one in found:
            if one.key not in known:
                print(json.dumps([*one.key, one.finding.severity.value, one.near]))
        return 0
    figures = {"precision": _precision(found, known), "quiet": _quiet(asked.folder)}
    print(json.dumps(figures, indent=2))
    return 0


def _verdicts() -> dict[tuple[str, str, str], bool]:
    lines = VERDICTS.read_text("utf-8").splitlines() if VERDICTS.exists() else []
    rows = map(json.loads, filter(None, lines))
    return {(file, rule, digest): right for file, rule, digest, right in rows}


def _precision(found: list[Firing], known: dict[tuple[str, str, str], bool]) -> dict[str, Any]:
    judged = [(one.finding, known[one.key]) for one in found if one.key in known]
    figures: dict[str, Any] = {"without_verdict": len(found) - len(judged)}
    for strength in ("error", "warning", "note"):
        right = [ok for finding, ok in judged if finding.severity.value == strength]
        figures[strength] = {
            "found": len(right),
            "precision": round(sum(right) / len(right), 3) if right else None,
            "target": TARGETS.get(strength),
        }
    rules = Counter(finding.rule for finding, _ in judged)
    good = Counter(finding.rule for finding, ok in judged if ok)
    figures["rules"] = {rule: f"{good[rule]} of {count}" for rule, count in rules.most_common()}
    return figures


def _quiet(folder: Path) -> dict[str, Any]:
    """Return how much the rules on words say for each of all postings."""
    files, words = sorted(folder.rglob("*.md")), {rule.id for rule in word_rules()}
    said = Counter(
        one.finding.severity.value
        for file in files
        for one in firings(file, folder)
        if one.finding.rule in words
    )
    per_posting = {name: round(count / len(files), 3) for name, count in said.items()}
    return {"postings": len(files), "at_most": QUIET, "wording_findings_a_posting": per_posting}


def _hash(path: Path) -> str:
    return hashlib.sha256(path.as_posix().encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
