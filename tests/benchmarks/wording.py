"""How well rules on words tell what people found in postings: macro F1 over eight labels.

python -m tests.benchmarks.wording DATA.jsonl [--fit]

DATA has a posting a line, with ``id``, ``text`` and ``labels``: age, disability, feminine,
general, masculine, racial, sexuality or neutral. The phrases were written, and with ``--fit`` are
weighed, by the half of them whose ids hash to an even number; the other half is unseen. What
people labelled is not what the program should say of a posting, so these phrases are a profile of
their own, beside this file, and never part of the program.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jdeditor.checks.phrases import Index, Phrase, simplified, words_of

LABELS = ("age", "disability", "feminine", "general", "masculine", "racial", "sexuality", "neutral")
PUBLISHED = {"GPT-4o, zero-shot": 0.59, "RoBERTa-large": 0.64, "Flan-T5-XL": 0.74}
PROFILE = Path(__file__).with_name("wording-profile.toml")
WEIGHTS = Path(__file__).with_name("wording-weights.json")
FIRST, SECOND, ROUNDS = 1.4, 0.35, 120


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases that tell of a label; ``weight`` is how much, before anything is learned."""

    label: str
    weight: float
    match: tuple[str, ...]


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The groups of phrases."""

    group: tuple[Group, ...]

    def phrases(self) -> dict[str, Group]:
        """Return each phrase with the first group that has it."""
        every: dict[str, Group] = {}
        for group in self.group:
            for text in group.match:
                every.setdefault(text, group)
        return every


class Weights(msgspec.Struct, frozen=True):
    """How much each phrase, and having none, speaks for each label."""

    none: tuple[float, ...]
    phrases: dict[str, tuple[float, ...]]


class Teller:
    """Tells the labels of a text: the likeliest, and a second one that is likely too."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._phrases = [Phrase(text) for text in weights.phrases]
        self._index = Index(self._phrases)

    def found(self, text: str) -> list[str]:
        """Return the phrases that a text has."""
        said = simplified(text)
        numbers = self._index.candidates(words_of(said))
        phrases = (self._phrases[number] for number in numbers)
        return [phrase.text for phrase in phrases if phrase.pattern.search(said)]

    def labels(self, text: str) -> set[str]:
        """Return the labels of a text."""
        odds = likelihoods(self._weights, self.found(text))
        first, second = sorted(odds, key=lambda label: -odds[label])[:2]
        also = odds[second] >= SECOND and "neutral" not in {first, second}
        return {first, second} if also else {first}


def likelihoods(weights: Weights, found: Iterable[str]) -> dict[str, float]:
    """Return how likely each label is for a text with some phrases."""
    total = list(weights.none)
    for text in found:
        for number, weight in enumerate(weights.phrases[text]):
            total[number] += weight
    top = max(total)
    powers = [math.exp(one - top) for one in total]
    return {label: power / sum(powers) for label, power in zip(LABELS, powers, strict=True)}


def fitted(rows: Sequence[dict[str, Any]]) -> Weights:
    """Return the weights that tell the labels of some postings best, not far from the profile's."""
    known = profile().phrases()
    before = {
        text: tuple(FIRST * group.weight * (label == group.label) for label in LABELS)
        for text, group in known.items()
    }
    weights = Weights((0.0,) * len(LABELS), before)
    teller = Teller(weights)
    seen = [(teller.found(row["text"]), row["labels"]) for row in rows]
    for _ in range(ROUNDS):
        weights = _better(weights, before, seen)
    kept = {t: tuple(round(w, 3) for w in weights.phrases[t]) for t in known}
    return Weights(tuple(round(w, 3) for w in weights.none), kept)


def _better(
    weights: Weights,
    before: dict[str, tuple[float, ...]],
    seen: Sequence[tuple[list[str], list[str]]],
) -> Weights:
    """Return weights after one step down the slope of a softmax with a prior."""
    none = [0.0] * len(LABELS)
    slopes: dict[str, list[float]] = {text: [0.0] * len(LABELS) for text in before}
    for found, true in seen:
        odds = likelihoods(weights, found)
        for number, label in enumerate(LABELS):
            off = odds[label] - (label in true) / len(true)
            none[number] += off
            for text in found:
                slopes[text][number] += off
    step, count = 0.5, len(seen)
    phrases = {
        text: tuple(
            old - step * (8 * slope / count + 0.1 * (old - first))
            for old, slope, first in zip(
                weights.phrases[text], slopes[text], before[text], strict=True
            )
        )
        for text in before
    }
    moved = zip(weights.none, none, strict=True)
    return Weights(tuple(old - step * 4 * slope / count for old, slope in moved), phrases)


def profile() -> Profile:
    """Return the profile beside this file."""
    return msgspec.toml.decode(PROFILE.read_bytes(), type=Profile)


def half(row: dict[str, Any]) -> str:
    """Return whether a posting is of the half that the rules were made with."""
    number = int(hashlib.sha256(row["id"].encode()).hexdigest(), 16)
    return "unseen" if number % 2 else "tune"


def measured(rows: Sequence[dict[str, Any]], teller: Teller) -> dict[str, Any]:
    """Return precision, recall and F1 of each label and their means."""
    told = [teller.labels(row["text"]) for row in rows]
    figures = {label: _figures(label, rows, told) for label in LABELS}
    mean = sum(one["f1"] for one in figures.values()) / len(LABELS)
    return {"postings": len(rows), "macro_f1": round(mean, 3), "labels": figures}


def _figures(
    label: str, rows: Iterable[dict[str, Any]], told: Iterable[set[str]]
) -> dict[str, float]:
    pairs = [(label in row["labels"], label in said) for row, said in zip(rows, told, strict=True)]
    hits = sum(true and said for true, said in pairs)
    precision = hits / max(1, sum(said for _, said in pairs))
    recall = hits / max(1, sum(true for true, _ in pairs))
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return {"precision": round(precision, 2), "recall": round(recall, 2), "f1": round(f1, 3)}


def main() -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.wording", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA.jsonl")
    parser.add_argument("--fit", action="store_true", help="weigh the phrases anew first")
    asked = parser.parse_args()
    rows = [json.loads(line) for line in asked.data.read_text("utf-8").splitlines() if line.strip()]
    halves = {name: [row for row in rows if half(row) == name] for name in ("tune", "unseen")}
    if asked.fit:
        WEIGHTS.write_bytes(
            msgspec.json.format(msgspec.json.encode(fitted(halves["tune"])), indent=0)
        )
    teller = Teller(msgspec.json.decode(WEIGHTS.read_bytes(), type=Weights))
    figures = {name: measured(part, teller) for name, part in halves.items()}
    print(json.dumps({"published": PUBLISHED, **figures}, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
