"""What a document says around the words of a posting, in the posting's own language."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import msgspec
import pytest

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout, layouts
from jdeditor.document.wording import voice
from jdeditor.posting.posting import Pay, Posting
from jdeditor.posting.vocabulary import PayPeriod
from jdeditor.storage import posting_file
from jdeditor.writers import text

LANGUAGES = ("de", "es", "fr")
SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))


def texts(language: str) -> dict[str, str]:
    wording = voice(language).wording
    parts = msgspec.to_builtins(wording)
    return {
        f"{part}.{key}": words
        for part in parts
        if part not in ("language", "colon")
        for key, words in parts[part].items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_words(language: str) -> None:
    assert voice(language).wording.language == language
    assert texts(language).keys() == texts("en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_name_what_the_english_ones_name(language: str) -> None:
    for key, words in texts(language).items():
        assert set(re.findall(r"{\w+}", words)) == set(re.findall(r"{\w+}", texts("en")[key])), key


def test_a_language_that_is_not_there_is_english() -> None:
    assert voice("fi").wording.language == "en"


@pytest.mark.parametrize(
    ("language", "pay"),
    [
        ("de-DE", "50.000\u00a0€–62.500\u00a0€ pro Jahr"),
        ("de-CH", "EUR\u00a050’000–EUR\u00a062’500 pro Jahr"),
        ("es-ES", "50.000\u00a0€ – 62.500\u00a0€ al año"),
        ("fr-FR", "50\u202f000\u00a0€ – 62\u202f500\u00a0€ par an"),
        ("en-US", "€50,000–€62,500 a year"),
    ],
)
def test_pay_is_written_as_people_there_write_it(language: str, pay: str) -> None:
    posting = Posting(
        title="-",
        language=language,
        pay=Pay(
            minimum=Decimal(50_000), maximum=Decimal(62_500), currency="EUR", period=PayPeriod.YEAR
        ),
    )
    assert pay in text.text(compose(posting, layout("career"))).replace("\n", " ")


@pytest.mark.parametrize(
    ("language", "day"),
    [("de", "14. Januar 2027"), ("es", "14 de enero de 2027"), ("fr", "14 janvier 2027")],
)
def test_days_are_written_out(language: str, day: str) -> None:
    assert voice(language).date(dt.date(2027, 1, 14)) == day


def test_a_label_in_french_has_a_space_before_its_colon() -> None:
    french = compose(Posting(title="-", language="fr-FR", openings=4), layout("career"))
    assert "Postes à pourvoir\u00a0: 4" in text.text(french)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [one.id for one in layouts()])
def test_no_english_heading_is_left_in_a_document(language: str, kind: str) -> None:
    english, own = texts("en"), texts(language)
    for file in SAMPLES[:3]:
        posting = msgspec.structs.replace(posting_file.load(file), language=language)
        lines = set(text.text(compose(posting, layout(kind))).splitlines())
        for key in english:
            if key.startswith(("headings.", "labels.")) and english[key] != own[key]:
                assert english[key] not in lines, (file.stem, key)
