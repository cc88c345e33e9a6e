"""How well rules on words tell what people found in postings: macro F1 over eight labels.

python -m tests.benchmarks.wording DATA.jsonl [--fit]

DATA has a posting a line, with ``id``, ``text`` and ``labels``: age, disability, feminine,
general, masculine, racial, sexuality or neutral. The figure for it is called ``unseen``, or
``fitted`` where the phrases were weighed by any of its postings: then it says how well they are
remembered, no more. ``--fit`` weighs the phrases by DATA, all of it. What can be expected of others
is ``cross_validated``: each posting told by weights that four fifths of the others made, the parts
drawn anew each time. ``apart`` is the same of the postings that were not read when the phrases were
written, those whose ids hash to an odd number.

What people labelled is not what the program should say of a posting, so these phrases are a
profile of their own, beside this file, and never part of the program.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, TypeAlias

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jdeditor.checks.phrases import Index, Phrase, simplified, words_of

LABELS = ("age", "disability", "feminine", "general", "masculine", "racial", "sexuality", "neutral")
PUBLISHED = {"GPT-4o, zero-shot": 0.59, "RoBERTa-large": 0.64, "Flan-T5-XL": 0.74}
PROFILE = Path(__file__).with_name("wording-profile.toml")
WEIGHTS = Path(__file__).with_name("wording-weights.json")
FOLDS, TIMES, ROUNDS = 5, 4, 120
SECOND = 0.35  # how likely a second label has to be

# What a sign is believed to tell, by the weight of its group, and how hard that is to change.
SURE, WEAK, TOGETHER = 0.8, 0.3, 0.5
FIRM_SIGN, FIRM_GROUP = 12.5, 8.0

Row: TypeAlias = "Mapping[str, Any]"
Told: TypeAlias = "tuple[float, ...]"
"""How much something speaks for each label."""


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases that tell of a label; ``weight`` is how much, before anything is learned."""

    label: str
    weight: float
    name: str = ""
    match: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The groups of phrases."""

    group: tuple[Group, ...]

    def groups(self) -> dict[str, set[str]]:
        """Return each phrase with what it counts for: its group, and its label if it is sure."""
        sure = {text: {one.label} for one in self.group for text in one.match}
        return {
            text: sure.get(text, set()) | ({one.name} - {""})
            for one in self.group
            for text in (*one.match, *one.also)
        }

    def signs(self) -> dict[str, Told]:
        """Return what each phrase, and what they count for, is believed to tell."""
        believed = {_group(label): (0.0,) * len(LABELS) for label in LABELS}
        for one in self.group:
            whole = (_group(one.name),) if one.name else ()
            for signs, share in (one.match, SURE), (one.also, WEAK), (whole, TOGETHER):
                says = tuple(share * one.weight * (label == one.label) for label in LABELS)
                believed |= dict.fromkeys(signs, says)
        return believed


class Weights(msgspec.Struct, frozen=True):
    """How much each sign, and having none, speaks for each label.

    ``fitted`` are the digests of the postings that it was learned from; what no posting of them
    had is as the profile believes it.
    """

    none: Told
    signs: dict[str, Told]
    fitted: tuple[str, ...] = ()
    cross_validated: dict[str, Any] = {}


class Reader:
    """Finds the signs of a profile in texts."""

    def __init__(self, profile: Profile) -> None:
        self._groups = profile.groups()
        self._phrases = [Phrase(text) for text in self._groups]
        self._index = Index(self._phrases)

    def found(self, text: str) -> dict[str, float]:
        """Return the signs of a text: 1 for a phrase, and for a group the more, the more of it."""
        said = simplified(text)
        numbers = self._index.candidates(words_of(said))
        phrases = (self._phrases[number] for number in numbers)
        found = [phrase.text for phrase in phrases if phrase.pattern.search(said)]
        groups = Counter(name for text in found for name in self._groups[text])
        together = {_group(name): math.log2(1 + count) for name, count in groups.items()}
        return dict.fromkeys(found, 1.0) | together


Seen: TypeAlias = "tuple[dict[str, float], list[str]]"
"""The signs of a posting, and its labels."""


def likelihoods(weights: Weights, found: Mapping[str, float]) -> list[float]:
    """Return how likely each label is for a text with some signs."""
    total = list(weights.none)
    for sign, much in found.items():
        total = [old + much * one for old, one in zip(total, weights.signs[sign], strict=True)]
    top = max(total)
    powers = [math.exp(one - top) for one in total]
    every = sum(powers)
    return [power / every for power in powers]


def told(weights: Weights, found: Mapping[str, float]) -> set[str]:
    """Return the likeliest label, and a second one that is likely too."""
    odds = dict(zip(LABELS, likelihoods(weights, found), strict=True))
    first, second = sorted(odds, key=lambda label: -odds[label])[:2]
    also = odds[second] >= SECOND and "neutral" not in {first, second}
    return {first, second} if also else {first}


def fitted(believed: Mapping[str, Told], seen: Sequence[Seen]) -> Weights:
    """Return the weights that tell the labels of some postings best, not far from the believed.

    A softmax with a prior, down its slope with momentum; steps are as long as they safely can be.
    """
    steps = _steps(seen)
    weights = before = Weights((0.0,) * len(LABELS), dict(believed))
    for number in range(ROUNDS):
        ahead = _moved(weights, before, number / (number + 3))
        weights, before = _better(ahead, believed, seen, steps), weights
    return weights


def _steps(seen: Sequence[Seen]) -> dict[str, float]:
    """Return how far each sign may move for each unit of slope; ``""`` is having none."""
    curved = {"": 0.0}
    for found, _ in seen:
        much = 1 + sum(found.values())
        for sign, one in ("", 1.0), *found.items():
            curved[sign] = curved.get(sign, 0.0) + one * much / 2
    return {sign: 1 / (curve + _firm(sign)) for sign, curve in curved.items()}


def _moved(now: Weights, before: Weights, share: float) -> Weights:
    """Return weights moved on by a share of the way that they came."""

    def on(new: Told, old: Told) -> Told:
        return tuple(a + share * (a - b) for a, b in zip(new, old, strict=True))

    signs = {sign: on(new, before.signs[sign]) for sign, new in now.signs.items()}
    return Weights(on(now.none, before.none), signs)


def _better(
    weights: Weights,
    believed: Mapping[str, Told],
    seen: Sequence[Seen],
    steps: Mapping[str, float],
) -> Weights:
    """Return weights after one step down the slope."""
    slopes = {sign: [0.0] * len(LABELS) for sign in steps}
    for found, labels in seen:
        odds = likelihoods(weights, found)
        off = [
            one - (label in labels) / len(labels) for one, label in zip(odds, LABELS, strict=True)
        ]
        for sign, much in ("", 1.0), *found.items():
            slopes[sign] = [old + much * one for old, one in zip(slopes[sign], off, strict=True)]
    signs = dict(weights.signs)
    for sign, step in steps.items():
        if sign:
            firm, rows = _firm(sign), (signs[sign], slopes[sign], believed[sign])
            signs[sign] = tuple(
                old - step * (slope + firm * (old - first))
                for old, slope, first in zip(*rows, strict=True)
            )
    moved = zip(weights.none, slopes[""], strict=True)
    return Weights(tuple(old - steps[""] * slope for old, slope in moved), signs)


def _group(name: str) -> str:
    return f"# {name}"


def _firm(sign: str) -> float:
    if not sign:
        return 0.0
    return FIRM_GROUP if sign.startswith("# ") else FIRM_SIGN


def digest(row: Row) -> str:
    """Return what tells the text of a posting from others and says nothing of it."""
    return hashlib.sha256(row["text"].encode()).hexdigest()[:12]


def apart(row: Row) -> bool:
    """Tell whether a posting is of the half that was not read when the phrases were written."""
    return int(hashlib.sha256(row["id"].encode()).hexdigest(), 16) % 2 == 1


def parts(rows: Sequence[Row], time: int) -> Iterator[set[int]]:
    """Go through the numbers of the postings of each fifth, each with its share of every label."""

    def order(number: int) -> tuple[str, str]:
        row = rows[number]
        return row["labels"][0], hashlib.sha256(f"{time} {row['id']}".encode()).hexdigest()

    ordered = sorted(range(len(rows)), key=order)
    for part in range(FOLDS):
        yield set(ordered[part::FOLDS])


def cross_validated(
    rows: Sequence[Row], believed: Mapping[str, Told], seen: Sequence[Seen]
) -> dict[str, Any]:
    """Return the figures for postings told by weights that others made, and how far they vary."""
    half = [number for number, row in enumerate(rows) if apart(row)]
    every: list[dict[str, Any]] = []
    others: list[float] = []
    for time in range(TIMES):
        said: dict[int, set[str]] = {}
        for part in parts(rows, time):
            rest = [one for number, one in enumerate(seen) if number not in part]
            weights = fitted(believed, rest)
            said |= {number: told(weights, seen[number][0]) for number in part}
            print(f"part {len(said)} of {len(rows)}, time {time + 1} of {TIMES}", file=sys.stderr)
        every.append(measured(rows, [said[number] for number in range(len(rows))]))
        others.append(measured([rows[n] for n in half], [said[n] for n in half])["macro_f1"])
    found = [one["macro_f1"] for one in every]
    return {
        "postings": len(rows),
        "parts": FOLDS,
        "times": TIMES,
        "macro_f1": round(fmean(found), 3),
        "lowest": min(found),
        "highest": max(found),
        "apart": {"postings": len(half), "macro_f1": round(fmean(others), 3)},
        "labels": {
            label: round(fmean(one["labels"][label]["f1"] for one in every), 2) for label in LABELS
        },
    }


def measured(rows: Sequence[Row], said: Sequence[set[str]]) -> dict[str, Any]:
    """Return precision, recall and F1 of each label and their means."""
    figures = {label: _figures(label, rows, said) for label in LABELS}
    mean = fmean(one["f1"] for one in figures.values())
    return {"postings": len(rows), "macro_f1": round(mean, 3), "labels": figures}


def _figures(label: str, rows: Iterable[Row], said: Iterable[set[str]]) -> dict[str, float]:
    pairs = [(label in row["labels"], label in one) for row, one in zip(rows, said, strict=True)]
    hits = sum(true and one for true, one in pairs)
    precision = hits / max(1, sum(one for _, one in pairs))
    recall = hits / max(1, sum(true for true, _ in pairs))
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return {"precision": round(precision, 2), "recall": round(recall, 2), "f1": round(f1, 3)}


def fit(rows: Sequence[Row], believed: Mapping[str, Told], seen: Sequence[Seen]) -> None:
    """Weigh the phrases by some postings, and write the weights beside this file."""
    weights = fitted(believed, seen)
    met = {sign for found, _ in seen for sign in found}
    kept = {
        sign: tuple(round(one, 3) for one in says)
        for sign, says in weights.signs.items()
        if sign in met
    }
    none = tuple(round(one, 3) for one in weights.none)
    by = tuple(sorted(digest(row) for row in rows))
    every = Weights(none, kept, by, cross_validated(rows, believed, seen))
    text = msgspec.json.format(msgspec.json.encode(every), indent=0)
    WEIGHTS.write_bytes(text.replace(b"], ", b"],\n") + b"\n")


def main() -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.wording", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA.jsonl")
    parser.add_argument(
        "--fit", action="store_true", help="weigh the phrases by DATA first, in minutes"
    )
    asked = parser.parse_args()
    rows = [json.loads(line) for line in asked.data.read_text("utf-8").splitlines() if line.strip()]
    profile = msgspec.toml.decode(PROFILE.read_bytes(), type=Profile)
    believed, reader = profile.signs(), Reader(profile)
    seen = [(reader.found(row["text"]), row["labels"]) for row in rows]
    if asked.fit:
        fit(rows, believed, seen)
    weights = msgspec.json.decode(WEIGHTS.read_bytes(), type=Weights)
    if weights.signs.keys() - believed.keys():
        parser.error("the phrases are not those that were weighed: weigh them again with --fit")
    weights = msgspec.structs.replace(weights, signs=believed | weights.signs)
    known = sum(digest(row) in weights.fitted for row in rows)
    figures = measured(rows, [told(weights, found) for found, _ in seen])
    answer = {"published": PUBLISHED, "cross_validated": weights.cross_validated}
    if known:
        answer["fitted"] = {"fitted_by": known, **figures}
    else:
        answer["unseen"] = figures
    print(json.dumps(answer, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
