"""What can be written after --set, and what becomes of it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from jdeditor.cli.usage import UsageError
from jdeditor.cli.values import fields, with_values
from jdeditor.posting.lens import named
from jdeditor.posting.posting import Location, Pay, Person, Posting, Responsibility
from jdeditor.posting.vocabulary import EmploymentType, PayPeriod, WorkEnvironment


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("title=A = B", "A = B"),
        ("title=", ""),
        ("employer.name=Müller & Söhne", "Müller & Söhne"),
        ("pay.minimum=120000", Decimal(120000)),
        ("pay.minimum=120,000", Decimal(120000)),
        ("pay.minimum=$ 1,250,000.50", Decimal("1250000.50")),
        ("pay.minimum=120k", Decimal(120000)),
        ("pay.minimum=23.25", Decimal("23.25")),
        ("pay.minimum=", None),
        ("pay.minimum=12,50", Decimal("12.50")),
        ("pay=120k", Pay(minimum=Decimal(120000), maximum=Decimal(120000))),
        (
            "pay=$120k-150k/year",
            Pay(
                minimum=Decimal(120000),
                maximum=Decimal(150000),
                currency="USD",
                period=PayPeriod.YEAR,
            ),
        ),
        ("start_date=1 March 2027", dt.date(2027, 3, 1)),
        ("pay.period=Year", PayPeriod.YEAR),
        ("work.environment=on-site", WorkEnvironment.ON_SITE),
        ("work.travel=25%", 25),
        ("openings=1,000", 1000),
        ("start_date=2027-03-01", dt.date(2027, 3, 1)),
        ("employment_types=full time, PART_TIME", tuple(EmploymentType)[:2]),
        ("employment_types=", ()),
        ("benefits=Health\nDental\n", ("Health", "Dental")),
        ("benefits=Health | Dental", ("Health", "Dental")),
        (
            "responsibilities=Build|Test",
            (Responsibility(text="Build"), Responsibility(text="Test")),
        ),
        ("approval.approvers=Ann", (Person(name="Ann"),)),
        ("approval.prepared_by.name=Ann", "Ann"),
        ("location.city=Denver", "Denver"),
        ("pay.currency=chf", "CHF"),
        ("language=de-AT", "de-AT"),
        ("hidden=pay, benefits", ("pay", "benefits")),
        ("order=benefits|brief", ("benefits", "brief")),
        ("inside.soc_code=15-1252", "15-1252"),
    ],
)
def test_a_text_becomes_the_value_of_its_field(setting: str, value: object) -> None:
    posting = with_values(Posting(), [setting])
    assert named(setting.partition("=")[0]).get(posting) == value


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("pay.minimum=1,0,0", "write an amount such as"),
        ("pay.minimum=-5", "write an amount such as"),
        ("pay.minimum=1e999", "write an amount such as"),
        ("pay.minimum=nan", "write an amount such as"),
        ("pay.minimum=" + "9" * 5000, "write an amount such as"),
        ("pay.minimum=٣٤", "write an amount such as"),
        ("openings=2.5", "write a whole number"),
        ("start_date=3/1/2027", "it can mean 2027-03-01 or 2027-01-03"),
        ("start_date=soon", "write a day as 2027-01-14"),
        ("start_date=2027-02-30", "write a day as 2027-01-14"),
        ("employment_types=full_time,moon", "it takes full_time, part_time"),
        ("pay=150k-120k", "the second figure is smaller"),
        ("work=5", "work.travel"),
        ("approval.prepared_by=Ann", "approval.prepared_by.name"),
        ("pay.minimun=5", "Did you mean pay.minimum"),
        ("free.section-1.text=x", "There is no field"),
        ("locations=Denver", "Did you mean"),
        ("title.upper=x", "There is no field"),
        ("work.travel=150", "write a number from 0 to 100"),
        ("approval.version=0", "write a number from 1 to 9,999"),
        ("hidden=pay,salary", "it takes pay, details, brief"),
        ("order=inside", "it takes brief, responsibilities"),
        ("pay.currency=dollar", "write a code of three letters"),
        ("language=not a tag", "write a code such as en-US"),
        ("__class__=x", "There is no field"),
        ("=x", "There is no field"),
    ],
)
def test_what_cannot_be_is_explained_in_one_sentence(setting: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        with_values(Posting(), [setting])
    assert said in str(caught.value)


def test_the_last_of_several_settings_holds_and_they_add_up() -> None:
    given = ["title=A", "location.city=Denver", "location.country=US", "title=B"]
    posting = with_values(Posting(), given)
    assert posting == Posting(title="B", locations=(Location(city="Denver", country="US"),))


def test_every_field_that_can_be_set_has_its_lens() -> None:
    assert {"title", "pay.minimum", "location.region", "inside.review_date"} <= fields().keys()
    for name in fields():
        assert named(name).name == name
