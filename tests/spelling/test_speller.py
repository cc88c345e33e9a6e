"""What the shipped dictionaries know, and what they suggest."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest

from jdeditor import assets
from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.posting.vocabulary import Level
from jdeditor.spelling import server
from jdeditor.spelling.dictionaries import dictionaries, dictionary_for, shipped
from jdeditor.spelling.misspellings import misspellings
from jdeditor.spelling.speller import NoSpellingError, Speller, speller
from jdeditor.storage import posting_file

NOWHERE = Path("/nowhere/at/all")
SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))


def of(language: str) -> Speller:
    found = dictionary_for(language, dictionaries(NOWHERE))
    assert found
    return speller(found.path, language)


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en-US", "color organization center", "colour organise centre"),
        ("en-GB", "colour organise centre", "color center"),
        ("en-CA", "colour centre organize", "color"),
        ("en-AU", "colour organise centre", "color"),
    ],
)
def test_each_country_has_its_own_spelling(language: str, right: str, wrong: str) -> None:
    found = of(language)
    assert [word for word in right.split() if not found.knows(word)] == []
    assert [word for word in wrong.split() if found.knows(word)] == []


def test_what_could_be_meant_is_thought_of_once_a_word() -> None:
    asked: list[str] = []

    class Slow:
        def spell(self, word: str) -> bool:
            return word == ""

        def suggest(self, word: str) -> tuple[str, ...]:
            asked.append(word)
            return ("meant",)

    found = Speller(Slow(), "en-US")
    assert [found.suggest("n" * 50) for _ in range(3)] == [("meant",)] * 3
    assert len(asked) == 1


@pytest.mark.parametrize(
    "words",
    [
        "onboarding upskilled headcount caregivers timesheets résumé wellbeing nonprofits",
        "Kubernetes kubernetes Postgres microservices refactoring DevOps backend webhooks",
        "don’t team’s teams' employer’s",
        "Larkfield Okafor Bodmin Salina Nguyen",
    ],
)
def test_words_of_the_trade_and_names_are_right(words: str) -> None:
    found = of("en-US")
    assert [word for word in words.split() if not found.knows(word)] == []


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("teh", "the"),
        ("recieve", "receive"),
        ("Managment", "Management"),
        ("responsable", "responsible"),
        ("comunication", "communication"),
        ("developpment", "development"),
        ("oportunity", "opportunity"),
        ("experiance", "experience"),
        ("definately", "definitely"),
        ("acommodate", "accommodate"),
    ],
)
def test_a_slip_is_noticed_and_what_was_meant_comes_first(word: str, meant: str) -> None:
    found = of("en-US")
    assert not found.knows(word)
    assert found.suggest(word)[0] == meant


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_the_examples_are_spelled_right(sample: Path) -> None:
    posting = posting_file.load(sample)
    assert misspellings(posting, of(posting.language).knows) == ()


def test_what_the_roles_offer_is_spelled_right() -> None:
    knows = of("en-US").knows
    postings = [
        draft(roles.role(name.id), level=level) for name in roles.role_names() for level in Level
    ]
    slips = {slip.word for posting in postings for slip in misspellings(posting, knows)}
    assert slips == set()


def test_the_nearest_dictionary_serves_a_language() -> None:
    known = dictionaries(NOWHERE)
    chosen = {
        language: found.language if (found := dictionary_for(language, known)) else ""
        for language in ("en", "en-US", "en-NZ", "en-AU", "xx", "xx-YY")
    }
    assert chosen == {
        "en": "en-US",
        "en-US": "en-US",
        "en-NZ": "en-GB",
        "en-AU": "en-AU",
        "xx": "",
        "xx-YY": "",
    }


def test_every_shipped_dictionary_has_its_license_beside_it() -> None:
    for file in shipped().glob("*.dic"):
        assert "Copyright" in file.with_suffix(".license.txt").read_text(encoding="utf-8")


def test_a_damaged_dictionary_is_told_apart_from_none(tmp_path: Path) -> None:
    with pytest.raises(NoSpellingError):
        speller(tmp_path / "gone.dic", "gone")


def test_questions_are_answered_line_by_line_and_nonsense_is_passed_over() -> None:
    asked = [
        {"id": 1, "language": "en-US", "check": ["teh", "the", "Kubernetes"]},
        {"id": 2, "language": "en-GB", "suggest": "color"},
        {"id": 3, "language": "xx", "check": ["teh"]},
    ]
    lines = [b"nonsense", *(json.dumps(one).encode() for one in asked)]
    told = BytesIO()
    server.serve(NOWHERE, BytesIO(b"\n".join(lines) + b"\n"), told)
    first, second, third = (json.loads(line) for line in told.getvalue().splitlines())
    assert (first["id"], first["wrong"]) == (1, ["teh"])
    assert "colour" in second["words"]
    assert third == {"id": 3, "dictionary": "", "wrong": [], "words": []}
