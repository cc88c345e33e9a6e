"""Packs of an organisation and of the user: they win by id, and a bad one is named and left out."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jdeditor import checks
from jdeditor.checks import packs
from jdeditor.checks.phrases import Phrase, PhraseError, simplified
from jdeditor.posting.posting import Location, Posting

TODAY = dt.date(2026, 11, 24)
HEAD = 'name = "Ours"\nchecked = 2026-11-24\n'
RULE = """
[[rule]]
id = "ours.stakeholder"
category = "house style"
family = "tone"
severity = "note"
match = ["stakeholder*"]
message = "“{words}” is not what we say."
fixes = ["the people concerned"]
why = "Our style guide says so."
source = "Style guide, page 4"
bad = ["Talk to stakeholders."]
good = ["Talk to the people concerned."]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    packs.use_folders(tmp_path)
    yield tmp_path
    packs.use_folders()


def put(folder: Path, text: str, name: str = "ours.toml") -> None:
    (folder / name).write_text(text, encoding="utf-8")
    packs.refresh()


def ids(posting: Posting) -> list[str]:
    return [finding.rule for finding in checks.check(posting, today=TODAY)]


def test_a_rule_of_our_own_is_looked_for(folder: Path) -> None:
    put(folder, HEAD + RULE)
    (finding,) = [
        f for f in checks.check(Posting(brief="Our stakeholders.")) if f.rule == "ours.stakeholder"
    ]
    assert finding.fixes == ("the people concerned",)
    assert finding.reference == "Style guide, page 4"
    assert packs.library().problems == ()


def test_our_own_rule_wins_over_a_shipped_one_by_its_id(folder: Path) -> None:
    put(folder, HEAD + RULE.replace("ours.stakeholder", "plain.empty"))
    assert "plain.empty" not in ids(Posting(brief="A world-class team player."))
    assert "plain.empty" in ids(Posting(brief="A stakeholder."))


def test_an_earlier_folder_wins(tmp_path: Path) -> None:
    for name, why in (("mine", "Mine."), ("shared", "Shared.")):
        (tmp_path / name).mkdir()
        put(tmp_path / name, HEAD + RULE.replace("Our style guide says so.", why))
    packs.use_folders(tmp_path / "mine", tmp_path / "shared")
    (rule,) = [rule for rule in checks.rules() if rule.id == "ours.stakeholder"]
    packs.use_folders()
    assert rule.why == "Mine."


def test_a_rule_is_switched_off_with_a_reason(folder: Path) -> None:
    young = Posting(brief="Join our young team.")
    assert "age.young" in ids(young)
    put(folder, HEAD + '[[adjust]]\nrule = "age.young"\nreason = "We are a school."\n')
    assert "age.young" not in ids(young)
    assert packs.library().off["age.young"] == "We are a school."
    put(folder, HEAD + '[[adjust]]\nrule = "facts.no-title"\nreason = "Named elsewhere."\n')
    assert "facts.no-title" not in ids(young)


def test_a_pack_is_switched_off_with_a_reason(folder: Path) -> None:
    off = '[[adjust]]\npack = "words-inclusion-en"\nreason = "Federal hiring plan of 2025."\n'
    put(folder, HEAD + off)
    assert "age.young" not in ids(Posting(brief="Join our young team."))
    assert "plain.empty" in ids(Posting(brief="A team player."))
    (pack,) = [pack for pack in packs.library().packs if pack.id == "words-inclusion-en"]
    assert pack.off == "Federal hiring plan of 2025."


def test_the_law_is_switched_off_as_a_pack(folder: Path) -> None:
    there = Posting(locations=(Location(region="CO", country="US"),))
    assert "law.benefits" in ids(there)
    put(folder, HEAD + '[[adjust]]\npack = "law-pay"\nreason = "Counsel looks at it."\n')
    assert "law.benefits" not in ids(there)


def test_a_rule_is_made_stronger(folder: Path) -> None:
    adjust = '[[adjust]]\nrule = "plain.empty"\nseverity = "error"\nreason = "House style."\n'
    put(folder, HEAD + adjust)
    (finding,) = [f for f in checks.check(Posting(brief="A team player.")) if "empty" in f.rule]
    assert finding.severity is checks.Severity.ERROR


def test_a_law_of_ones_own_is_asked(folder: Path) -> None:
    duty = (
        '[[duty]]\nid = "texas"\ncode = "US-TX"\nname = "Texas"\nlaw = "a law"\n'
        'needs = ["benefits"]\nsource = "our counsel"\n'
    )
    put(folder, HEAD + duty)
    there = Posting(locations=(Location(region="TX", country="US"),))
    assert "law.benefits" in ids(there)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = ", "cannot be read"),
        (HEAD + "surprise = 1", "surprise"),
        (HEAD + RULE.replace('"note"', '"terrible"'), "terrible"),
        (HEAD + RULE.replace("[[rule]]", "[[ruel]]"), "ruel"),
        (HEAD + RULE.replace("stakeholder*", "(stakeholder"), "do not close"),
        (HEAD + RULE.replace("stakeholder*", "[a] [b]"), "names no words"),
        (HEAD + RULE.replace("stakeholder*", "[a] " * 30 + "b"), "too many ways"),
        (HEAD + RULE.replace("stakeholder*", "(" * 30 + "a" + ")" * 30), "too deep"),
        (HEAD + RULE.replace("stakeholder*", "shareholder*"), "does not find its bad example"),
        (HEAD + RULE.replace("the people concerned.", "stakeholders."), "in its good example"),
        (HEAD + 'keep = ["(open"]\n' + RULE, "do not close"),
        ("#" * 1_100_000, "larger than a megabyte"),
        ("\x00\x01", "cannot be read"),
    ],
)
def test_a_bad_pack_is_named_and_the_rest_goes_on(folder: Path, text: str, said: str) -> None:
    put(folder, text)
    problems = " ".join(packs.library().problems)
    assert "ours" in problems
    assert said in problems
    assert "age.young" in ids(Posting(brief="Join our young team. Stakeholders (open)."))


def test_a_pack_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "ours.toml").write_bytes(b"\xff\xfe\x00name")
    packs.refresh()
    assert "ours.toml" in packs.library().problems[0]


def test_a_slow_pack_is_named_and_left_out(folder: Path) -> None:
    many = ", ".join(f'"a ... b ... c ... d{n}"' for n in range(1500))
    bad = "a b c " * 300 + "d1"
    slow = RULE.replace('"stakeholder*"', many).replace("Talk to stakeholders.", bad)
    put(folder, HEAD + slow)
    assert "too slow" in packs.library().problems[0]
    assert "ours.stakeholder" not in [rule.id for rule in checks.rules()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_in_place_of_a_pack_is_named(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    os.mkfifo(folder / "ours.toml")
    assert "it is no file" in packs.library().problems[0]


@pytest.mark.parametrize("key", ["unless", "near", "keep"])
def test_a_pack_whose_exceptions_are_slow_is_left_out_too(folder: Path, key: str) -> None:
    many = ", ".join(f'"a ... b ... c ... d{n}"' for n in range(4000))
    line = f"{key} = [{many}]\n"
    put(folder, HEAD + line + RULE if key == "keep" else HEAD + RULE + line)
    assert "too slow" in packs.library().problems[0]


def test_a_rule_for_a_section_that_there_is_not_is_named(folder: Path) -> None:
    put(folder, HEAD + RULE + 'scope = ["requirements"]\n')
    assert "no section “requirements”" in packs.library().problems[0]


def test_the_hash_changes_with_a_pack_so_that_texts_are_looked_at_again(folder: Path) -> None:
    posting = Posting(brief="Our stakeholders.")
    before = packs.library().hash
    assert "ours.stakeholder" not in ids(posting)
    put(folder, HEAD + RULE)
    assert packs.library().hash != before
    assert "ours.stakeholder" in ids(posting)


@pytest.mark.parametrize(
    ("phrase", "found", "missed"),
    [
        ("rock~star*", ["rockstars", "rock-star", "rock star"], ["rocks tar", "bedrock star"]),
        ("(he|she) [or they] will", ["he or they will", "she will"], ["the will"]),
        ("<n> years[\\'] [of] experience", ["5 years experience", "ten years’ experience"], ["a"]),
        ("(sales|fore)man", ["salesman", "foreman"], ["man", "salesmanship"]),
        ("young ... team", ["young team", "young and very dynamic team"], ["young a b c d team"]),
        ("native speaker*", ["native-speaker level"], ["non-native speakers"]),
        ("401\\(k\\)", ["a 401(k) plan"], ["401 k"]),
    ],
)
def test_a_phrase_finds_what_it_says(phrase: str, found: list[str], missed: list[str]) -> None:
    pattern = Phrase(phrase).pattern
    assert all(pattern.search(simplified(text)) for text in found)
    assert not any(pattern.search(simplified(text)) for text in missed)


def test_a_phrase_that_cannot_be_read_says_why() -> None:
    with pytest.raises(PhraseError, match="names no words"):
        Phrase("...")
