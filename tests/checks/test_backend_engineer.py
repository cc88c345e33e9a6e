"""A job description as many web pages offer it: every fault is found, nothing silly is said."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from jdeditor import checks
from jdeditor.posting.posting import (
    Application,
    Location,
    Pay,
    Posting,
    Qualifications,
    Responsibility,
    Work,
)
from jdeditor.posting.vocabulary import EmploymentType, WorkEnvironment

TODAY = dt.date(2026, 11, 24)
DUTIES = (
    "Building server code that answers quickly under load",
    "Design interfaces together with the front-end engineers, with cohesive codes",
    "Optimization of services for speed",
    "Managing the databases and the hosting",
    "Document each service for those on call",
)
POSTING = Posting(
    title="Backend Engineer",
    locations=(
        Location(city="[City, State] (specify the location or indicate if remote)", country="US"),
    ),
    employment_types=(EmploymentType.FULL_TIME,),
    work=Work(WorkEnvironment.HYBRID, note="office and home, with some travel for team meetings"),
    pay=Pay(Decimal(120000), Decimal(200000), "USD", None, note="commensurate with experience"),
    brief="We look for an engineer who builds the services behind our shop.",
    responsibilities=tuple(Responsibility(text=text) for text in DUTIES),
    qualifications=Qualifications(
        required=(
            "Experience with Java, Python or Ruby",
            "Good understanding of server-side CSS preprocessors",
            "Skill in finding the cause of a fault",
            "BSc degree in Computer Science; a Master’s degree is considered a plus",
        )
    ),
    benefits=("401(k)", "Health insurance", "Dental insurance", "Retirement plan"),
    application=Application(instructions="Send a résumé to [email address or portal]."),
    equal_opportunity="We are an equal opportunity employer.",
)
FAULTS = {
    ("facts.blank", "location.city"): "blank for the place",
    ("facts.instruction-left", "location.city"): "instruction that was left",
    ("facts.blank", "application.instructions"): "blank for the address",
    ("facts.no-employer", "employer.name"): "no employer",
    ("facts.pay-period", "pay.period"): "range without a period",
    ("plain.pay", "pay.note"): "phrase in the place of a figure",
    ("lists.one-benefit-twice", "benefits#3"): "401(k) beside a retirement plan",
    ("lists.degree", "qualifications.required#3"): "degree without an equivalent",
    ("lists.nice-in-must", "qualifications.required#3"): "a plus among the musts",
    ("facts.no-closing-date", "closing_date"): "no closing date",
    ("plain.travel", "work.note"): "travel without a figure",
    ("slip.plurals", "responsibilities#1"): "codes",
    ("facts.slip-of-field", "qualifications.required#1"): "style sheets on a server",
    ("lists.mixed-grammar", "responsibilities#1"): "lines that begin in different ways",
    ("facts.no-accommodation", "accommodation"): "nobody to ask for an accommodation",
}


def test_every_fault_is_found_and_nothing_silly_is_said() -> None:
    found = {(f.rule, f.source) for f in checks.check(POSTING, today=TODAY)}
    assert found == set(FAULTS)
