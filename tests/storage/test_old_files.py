"""Files of every version are read for ever, to exactly the same posting."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import msgspec

from jdeditor.posting.posting import (
    Application,
    Approval,
    Aside,
    Employer,
    FreeSection,
    Heading,
    Inside,
    Location,
    Origin,
    Pay,
    Person,
    PhysicalDemand,
    Posting,
    Qualifications,
    Responsibility,
    Work,
)
from jdeditor.posting.vocabulary import (
    EeoCategory,
    EmploymentType,
    FlsaStatus,
    Frequency,
    Level,
    OriginKind,
    PayPeriod,
    Status,
    WorkEnvironment,
)
from jdeditor.storage import posting_file

OLD = Path(__file__).parents[1] / "old_files"

WHOLE = Posting(
    title="Ärztin für Chirurgie 外科",
    role="physician",
    level=Level.SENIOR,
    employer=Employer(name="Klinik am See", about="Eine Klinik.\nMit **zwei** Absätzen."),
    language="de-CH",
    department="Chirurgie",
    locations=(
        Location(street="Seestrasse 1", city="Thun", region="BE", postal_code="3600", country="CH"),
        Location(city="[City, State]"),
    ),
    work=Work(environment=WorkEnvironment.ON_SITE, note="im *Haupthaus*", travel=5),
    employment_types=(EmploymentType.FULL_TIME, EmploymentType.PER_DIEM),
    reports_to="Chefärztin",
    direct_reports=0,
    pay=Pay(
        minimum=Decimal("7800.50"),
        maximum=Decimal(9900),
        currency="CHF",
        period=PayPeriod.MONTH,
        extras="13. Monatslohn",
        note="nach Erfahrung",
    ),
    schedule="50 Stunden",
    openings=2,
    start_date=dt.date(2027, 3, 1),
    start_note="oder später",
    closing_date=dt.date(2027, 1, 14),
    closing_note="oder bis besetzt",
    requisition="KS-1",
    job_code="CH-2",
    brief="Erster Absatz mit [Link](https://klinik.example/a).\nZweiter \\* Absatz.",
    responsibilities=(
        Responsibility(text="Operieren.", share=60),
        Responsibility(text="Unterrichten.", share=40, essential=False),
        Responsibility(),
    ),
    qualifications=Qualifications(required=("Facharzttitel",), preferred=("Französisch", "")),
    benefits=("Krippe",),
    free_sections=(
        FreeSection(key="section-1", heading="Das Team", text="Acht Leute.", bullets=("Nett",)),
    ),
    application=Application(
        instructions="Bewerben Sie sich.", email="hr@klinik.example", link="https://klinik.example"
    ),
    equal_opportunity="Alle sind willkommen.",
    accommodation="Sagen Sie uns, was Sie brauchen.",
    inside=Inside(
        flsa_status=FlsaStatus.EXEMPT,
        eeo_category=EeoCategory.PROFESSIONALS,
        soc_code="29-1249",
        pay_grade="A3",
        supervision="Leitet zwei Assistenten an",
        physical_demands=(
            PhysicalDemand(activity="Stehen", frequency=Frequency.CONSTANT, note="im Saal"),
        ),
        review_date=dt.date(2028, 1, 1),
    ),
    approval=Approval(
        status=Status.IN_REVIEW,
        version=3,
        answer_by=dt.date(2026, 12, 4),
        prepared_by=Person(name="U. Keller", role="HR", date=dt.date(2026, 11, 20)),
        reviewers=(Person(name="B. Frei"),),
        approvers=(Person(name="C. Wyss", role="Direktor"),),
    ),
    order=("benefits", "section-1", "brief"),
    hidden=("about",),
    headings=(Heading(section="benefits", text="Was wir bieten"),),
    asides=(
        Aside(
            rule="plain.empty",
            words="teamfähig",
            field="brief",
            around="0f1e2d3c",
            reason="So sagen wir es",
        ),
    ),
    origins=(
        Origin(
            kind=OriginKind.PROFILE,
            id="klinik",
            name="Klinik am See",
            lines=("benefits#0 1f0bd90275",),
        ),
    ),
    spelling_words=("Hautklinik", "KIS"),
)


def test_a_file_of_version_1_is_read_to_the_very_posting() -> None:
    assert posting_file.load(OLD / "version-1.jobpost") == WHOLE


ADDED_SINCE = {"profile", "fits"}
"""Fields of today that no file of version 1 has."""


def test_that_posting_leaves_no_field_at_its_default() -> None:
    empty = Posting()
    for field in set(Posting.__struct_fields__) - ADDED_SINCE:
        assert getattr(WHOLE, field) != getattr(empty, field), field
    for part in (WHOLE.employer, WHOLE.work, WHOLE.pay, WHOLE.application, WHOLE.inside):
        for known in msgspec.structs.fields(part):
            assert getattr(part, known.name) != known.default, known.name
