"""Pay as people write it, in the words and figures of several countries."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdeditor.document.figures import read_figure, written_figure
from jdeditor.document.typed_pay import read_pay
from jdeditor.posting.posting import Pay
from jdeditor.posting.vocabulary import PayPeriod

HOUR, MONTH, YEAR = PayPeriod.HOUR, PayPeriod.MONTH, PayPeriod.YEAR


def pay(low: object, high: object, currency: str = "", period: PayPeriod | None = None) -> Pay:
    ends = (None if end is None else Decimal(str(end)) for end in (low, high))
    return Pay(minimum=next(ends), maximum=next(ends), currency=currency, period=period)


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en-US", "120,000 - 200,000", pay(120000, 200000)),
        ("en-US", "120k–150k/year", pay(120000, 150000, period=YEAR)),
        ("en-US", "120-150k", pay(120000, 150000)),
        ("en-US", "120k-150", pay(120000, 150000)),
        ("en-US", "$120K/yr - $150K/yr", pay(120000, 150000, "USD", YEAR)),
        ("en-US", "USD 120,000 to 200,000 a year", pay(120000, 200000, "USD", YEAR)),
        ("en-US", "between 45k and 60k per annum", pay(45000, 60000, period=YEAR)),
        ("en-GB", "£30,000-£35,000 pa", pay(30000, 35000, "GBP", YEAR)),
        ("en-US", "from 45k", pay(45000, None)),
        ("en-US", "50k+", pay(50000, None)),
        ("en-US", "up to $60,000 a year", pay(None, 60000, "USD", YEAR)),
        ("en-IN", "8-10 lakh", pay(800000, 1000000)),
        ("de-DE", "45.000 bis 60.000 Euro brutto im Jahr", pay(45000, 60000, "EUR", YEAR)),
        ("de-DE", "ab 3.200 € im Monat", pay(3200, None, "EUR", MONTH)),
        ("de-CH", "120’000 - 150’000 CHF", pay(120000, 150000, "CHF")),
        ("fr-FR", "de 35 000 à 40 000 € par an", pay(35000, 40000, "EUR", YEAR)),
        ("fr-FR", "jusqu’à 2 500 € par mois", pay(None, 2500, "EUR", MONTH)),
        ("es-ES", "30.000 a 35.000 euros al año", pay(30000, 35000, "EUR", YEAR)),
        ("en-US", "starting at $20 an hour", pay(20, None, "USD", HOUR)),
        ("en-GB", "c. £30k or more", pay(30000, None, "GBP")),
        ("de-DE", "von 45.000 bis 60.000 € Jahresgehalt", pay(45000, 60000, "EUR", YEAR)),
        ("de-DE", "45–60 T€ p. a.", pay(45000, 60000, "EUR", YEAR)),
        ("fr-FR", "au moins 45 000 € bruts annuels", pay(45000, None, "EUR", YEAR)),
        ("es-ES", "a partir de 30.000 € brutos anuales", pay(30000, None, "EUR", YEAR)),
    ],
)
def test_a_range_is_read_with_all_that_stands_beside_it(
    language: str, text: str, meant: Pay
) -> None:
    written = read_pay(text, language)
    assert written is not None
    assert written.put(Pay(), "both") == meant


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en-US", "$23.25/h", pay(23.25, None, "USD", HOUR)),
        ("en-US", "€45.000,50 p.a.", pay("45000.50", None, "EUR", YEAR)),
        ("en-US", "23,25", pay(23.25, None)),
        ("en-IN", "1.2 lakh", pay(120000, None)),
        ("en-IN", "12 LPA", pay(1200000, None, period=YEAR)),
        ("en-IN", "₹12,00,000 per annum", pay(1200000, None, "INR", YEAR)),
        ("en-US", "3m", pay(3000000, None)),
        ("en-US", "2500 m", pay(2500, None, period=MONTH)),
        ("en-CA", "$80,000", pay(80000, None, "CAD")),
        ("en-CA", "80,000 dollars", pay(80000, None, "CAD")),
        ("es-MX", "$500 por hora", pay(500, None, "MXN", HOUR)),
        ("en-US", "A$100k", pay(100000, None, "AUD")),
        ("fr-FR", "15 € de l'heure", pay(15, None, "EUR", HOUR)),
        ("de-DE", "18,50 €/Std.", pay("18.50", None, "EUR", HOUR)),
        ("sv-SE", "35 000 kr", pay(35000, None, "SEK")),
        ("en-US", "", pay(None, None)),
        ("de-DE", "45 TEUR", pay(45000, None, "EUR")),
        ("de-DE", "3.500,00 € brutto mtl.", pay(3500, None, "EUR", MONTH)),
        ("de-DE", "45.000 Pfund", pay(45000, None, "GBP")),
        ("de-CH", "CHF 45'000.-", pay(45000, None, "CHF")),
        ("fr-FR", "1,2 M€", pay(1200000, None, "EUR")),
        ("fr-FR", "1,2 million d’euros", pay(1200000, None, "EUR")),
        ("fr-CA", "60 K$", pay(60000, None, "CAD")),
        ("es-MX", "$15,000.00 M.N. mensuales", pay(15000, None, "MXN", MONTH)),
        ("es-CO", "15,000 pesos", pay(15000, None, "COP")),
        ("es-ES", "30.000 dólares", pay(30000, None, "USD")),
    ],
)
def test_one_figure_fills_the_field_it_is_written_in(language: str, text: str, meant: Pay) -> None:
    written = read_pay(text, language)
    assert written is not None
    assert written.put(Pay(), "minimum") == meant


@pytest.mark.parametrize(
    "text",
    [
        "by agreement",
        "minimum wage",
        "$120k + bonus",
        "-5",
        "10 20",
        "120k USD - 150k EUR",
        "1e5",
        "9" * 40,
        "1,0,0",
        "٣٤",
        "nan",
        "0.0000001",
    ],
)
def test_what_is_no_pay_is_not_guessed_at(text: str) -> None:
    assert read_pay(text, "en-US") is None


def test_a_range_that_is_half_typed_leaves_the_other_end_alone() -> None:
    before = pay(100000, 110000)
    for typed in ("120k-", "120k-1", "120k-15"):
        written = read_pay(typed, "en-US")
        assert written is not None
        assert written.put(before, "minimum") == pay(120000, 110000)


def test_a_shared_sign_means_the_currency_that_the_posting_has() -> None:
    written = read_pay("$5", "en-CA", "USD")
    assert written is not None
    assert written.currency == "USD"


def test_a_word_inside_the_name_of_a_currency_is_not_the_currency() -> None:
    written = read_pay("de 45 000 à 50 000 €", "fr-FR", "SGD")  # dollar de Singapour
    assert written is not None
    assert written.currency == "EUR"


@given(
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.sampled_from(["en-US", "de-DE", "fr-FR", "en-IN", "de-CH", "es-ES", "sv-SE"]),
)
def test_what_the_window_writes_it_reads_again(amount: Decimal, language: str) -> None:
    assert read_figure(written_figure(amount, language), language) == amount
