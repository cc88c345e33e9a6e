from __future__ import annotations

import datetime as dt
from decimal import Decimal

import msgspec
import pytest

from jdeditor.document.blocks import Bullets, Document, FactsKind, Paragraph, Signatures
from jdeditor.document.compose import compose
from jdeditor.document.layout import UnknownLayoutError, layout
from jdeditor.posting.posting import (
    Application,
    Approval,
    Employer,
    FreeSection,
    Heading,
    Inside,
    Location,
    Pay,
    Person,
    Posting,
    Qualifications,
    Responsibility,
    Work,
)
from jdeditor.posting.vocabulary import PayPeriod, Status, WorkEnvironment

POSTING = Posting(
    title="Archivist",
    employer=Employer(name="Larkfield Museum"),
    department="Collections",
    locations=(Location(city="Denver", region="CO", country="US"),),
    work=Work(environment=WorkEnvironment.HYBRID, note="two days a week on site", travel=5),
    pay=Pay(minimum=Decimal("23.25"), maximum=Decimal(30), currency="USD", period=PayPeriod.HOUR),
    closing_date=dt.date(2027, 1, 14),
    brief="First **paragraph**.\n\nSecond paragraph.",
    responsibilities=(
        Responsibility(text="Catalogue new items.", share=60),
        Responsibility(text=""),
        Responsibility(text="Give tours.", share=5, essential=False),
    ),
    qualifications=Qualifications(required=("A degree or equivalent experience",)),
    application=Application(instructions="Send a letter.", email="jobs@larkfield.example"),
    equal_opportunity="We welcome everyone.",
    inside=Inside(pay_grade="7"),
)


def career(posting: Posting) -> Document:
    return compose(posting, layout("career"))


def approval(posting: Posting) -> Document:
    return compose(posting, layout("approval"))


def fact(document: Document, label: str) -> str:
    rows = [row for block in document.front for row in block.rows]
    return next(("".join(s.text for s in r.value) for r in rows if r.label == label), "")


def headings(document: Document) -> list[str]:
    return [section.heading for section in document.sections]


def test_an_empty_posting_gives_an_empty_document() -> None:
    document = career(Posting())
    assert (document.title, document.front, document.sections) == ("", (), ())


def test_facts_are_written_as_people_write_them() -> None:
    document = career(POSTING)
    assert fact(document, "Pay") == "$23.25–$30 an hour"
    assert fact(document, "Location") == "Denver, CO, United States"
    assert fact(document, "Workplace") == "Hybrid: two days a week on site"
    assert fact(document, "Travel") == "5% of the working time"
    assert fact(document, "Apply by") == "January 14, 2027"


@pytest.mark.parametrize(
    ("country", "language", "said"),
    [("de", "en-US", "Germany"), ("GB", "de-DE", "Vereinigtes Königreich"), ("UK", "en-GB", "UK")],
)
def test_a_country_is_named_in_the_language_of_the_posting(
    country: str, language: str, said: str
) -> None:
    posting = Posting(language=language, locations=(Location(country=country),))
    assert career(posting).lead == said


@pytest.mark.parametrize(
    ("pay", "said"),
    [
        (Pay(), ""),
        (Pay(note="by experience"), "by experience"),
        (Pay(minimum=Decimal(120000)), "From 120,000"),
        (Pay(maximum=Decimal(50), currency="GBP", period=PayPeriod.DAY), "Up to £50 a day"),
        (Pay(minimum=Decimal(9), maximum=Decimal(9), currency="EUR"), "€9"),
        (Pay(minimum=Decimal(9), currency="XQX", extras="meals"), "From XQX\xa09, plus meals"),
        (Pay(minimum=Decimal("NaN")), "From NaN"),
    ],
)
def test_pay_is_said_with_what_is_known(pay: Pay, said: str) -> None:
    assert fact(career(Posting(pay=pay)), "Pay") == said


def test_pay_and_dates_follow_the_locale_of_the_posting() -> None:
    german = msgspec.structs.replace(POSTING, language="de-DE")
    assert fact(career(german), "Bewerben bis") == "14. Januar 2027"
    assert "23,25" in fact(career(german), "Vergütung")


@pytest.mark.parametrize("language", ["", "🙂", "en_US", "../../x", "x" * 50])
def test_what_is_no_language_is_told_to_no_reader(language: str) -> None:
    odd = msgspec.structs.replace(POSTING, language=language)
    assert compose(odd, layout("career")).language == "en-US"


def test_an_unknown_language_is_written_in_english() -> None:
    odd = msgspec.structs.replace(POSTING, language="xx-nowhere-ß")
    assert fact(career(odd), "Apply by") == "January 14, 2027"


def test_empty_sections_and_bullets_leave_no_trace() -> None:
    document = career(POSTING)
    assert headings(document) == [
        "Job brief",
        "Responsibilities",
        "Qualifications",
        "How to apply",
        "",
    ]
    (duties,) = document.sections[1].blocks
    assert isinstance(duties, Bullets)
    assert [item.source for item in duties.items] == ["responsibilities#0", "responsibilities#2"]


def test_paragraphs_know_where_they_came_from() -> None:
    blocks = career(POSTING).sections[0].blocks
    assert all(isinstance(block, Paragraph) for block in blocks)
    assert [block.source for block in blocks] == ["brief#0", "brief#2"]


def test_the_public_posting_holds_no_inside_facts() -> None:
    document = career(POSTING)
    kinds = {block.kind for block in document.front}
    assert kinds == {FactsKind.FACTS}
    assert "Inside facts" not in headings(document)
    assert not document.furniture.watermark


def test_the_approval_copy_adds_inside_facts_and_lines_to_sign() -> None:
    document = approval(
        msgspec.structs.replace(
            POSTING,
            approval=Approval(
                prepared_by=Person(name="Ana", role="HR"), approvers=(Person(name="Bo"),)
            ),
        )
    )
    assert headings(document)[-2:] == ["Inside facts", "Approval"]
    *_, signatures = document.sections[-1].blocks
    assert isinstance(signatures, Signatures)
    assert [(row.role, row.name) for row in signatures.rows] == [
        ("Prepared by", "Ana"),
        ("Approver", "Bo"),
    ]
    assert document.furniture.watermark == "DRAFT"
    assert document.furniture.header_right == "Version 1 · Draft"


def test_an_approved_copy_has_no_watermark() -> None:
    approved = msgspec.structs.replace(POSTING, approval=Approval(status=Status.APPROVED))
    assert not approval(approved).furniture.watermark


def test_shares_and_essential_duties_show_in_the_approval_copy_only() -> None:
    blocks = approval(POSTING).sections[1].blocks
    lists = [block for block in blocks if isinstance(block, Bullets)]
    assert [[item.share for item in block.items] for block in lists] == [["60%"], ["5%"]]
    (public,) = career(POSTING).sections[1].blocks
    assert isinstance(public, Bullets)
    assert not any(item.share for item in public.items)


def test_hidden_sections_stay_out_and_order_is_the_users() -> None:
    arranged = msgspec.structs.replace(
        POSTING, order=("qualifications", "brief"), hidden=("responsibilities", "pay")
    )
    document = career(arranged)
    assert headings(document)[:2] == ["Qualifications", "Job brief"]
    assert "Responsibilities" not in headings(document)
    assert fact(document, "Pay") == ""


def test_users_own_headings_and_sections_appear() -> None:
    own = msgspec.structs.replace(
        POSTING,
        headings=(Heading(section="brief", text="What it is about"),),
        free_sections=(FreeSection(key="section-1", heading="Our team", bullets=("Six people",)),),
    )
    assert headings(career(own))[:1] == ["What it is about"]
    assert "Our team" in headings(career(own))


def test_an_address_becomes_a_link_and_a_blank_does_not() -> None:
    def link(posting: Posting) -> str:
        last = career(posting).sections[-2].blocks[-1]
        assert isinstance(last, Paragraph)
        return "".join(span.link for span in last.text)

    assert link(POSTING) == "mailto:jobs@larkfield.example"
    blank = msgspec.structs.replace(POSTING, application=Application(email="[e-mail address]"))
    assert link(blank) == ""


def test_an_unknown_layout_is_named_with_those_there_are() -> None:
    with pytest.raises(UnknownLayoutError, match=r"“poster”.*career, approval"):
        layout("poster")


def test_facts_block_is_missing_when_nothing_is_stated() -> None:
    assert career(Posting(title="X")).front == ()
