"""The posting: one frozen value that holds all HR enters about a job.

Every field has a default, so a half-filled draft is as valid as a finished posting.
Prose fields hold plain text with the inline markup of ``document/inline.py``; a newline
separates paragraphs. A blank such as ``[City, State]`` is ordinary text.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import msgspec

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


class Value(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """The base of every part of a posting: frozen, by keyword, and strict when read."""


class Employer(Value, frozen=True):
    """Who hires."""

    name: str = ""
    about: str = ""


class Responsibility(Value, frozen=True):
    """One duty; ``share`` is its part of the working time in percent."""

    text: str = ""
    share: int | None = None
    essential: bool = True


class Qualifications(Value, frozen=True):
    """What a person must bring, and what only helps."""

    required: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()


class Work(Value, frozen=True):
    """Where and how the work is done; ``travel`` is in percent of the working time."""

    environment: WorkEnvironment | None = None
    note: str = ""
    travel: int | None = None


class Pay(Value, frozen=True):
    """What is paid; ``currency`` is an ISO 4217 code, ``extras`` says what else is paid."""

    minimum: Decimal | None = None
    maximum: Decimal | None = None
    currency: str = ""
    period: PayPeriod | None = None
    extras: str = ""
    note: str = ""


class Location(Value, frozen=True):
    """A place of work; ``country`` is an ISO 3166-1 code of two letters or a name."""

    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


class Application(Value, frozen=True):
    """How a person applies."""

    instructions: str = ""
    email: str = ""
    link: str = ""


class PhysicalDemand(Value, frozen=True):
    """An activity that the job asks of the body, and how often."""

    activity: str = ""
    frequency: Frequency = Frequency.OCCASIONAL
    note: str = ""


class Inside(Value, frozen=True):
    """Facts that the organisation keeps and never publishes."""

    flsa_status: FlsaStatus | None = None
    eeo_category: EeoCategory | None = None
    soc_code: str = ""
    pay_grade: str = ""
    supervision: str = ""
    physical_demands: tuple[PhysicalDemand, ...] = ()
    review_date: dt.date | None = None


class Person(Value, frozen=True):
    """Somebody who prepares, reviews or approves; ``date`` is the day they did."""

    name: str = ""
    role: str = ""
    date: dt.date | None = None


class Approval(Value, frozen=True):
    """How the posting gets its yes."""

    status: Status = Status.DRAFT
    version: int = 1
    answer_by: dt.date | None = None
    prepared_by: Person = Person()
    reviewers: tuple[Person, ...] = ()
    approvers: tuple[Person, ...] = ()


class FreeSection(Value, frozen=True):
    """A section that the user added; ``key`` names it for as long as it lives."""

    key: str
    heading: str = ""
    text: str = ""
    bullets: tuple[str, ...] = ()


class Heading(Value, frozen=True):
    """The user's own wording for the heading of a section."""

    section: str
    text: str


class Origin(Value, frozen=True):
    """A role or an employer profile, and which lines came from it; see ``posting/origins.py``."""

    kind: OriginKind = OriginKind.ROLE
    id: str = ""
    name: str = ""
    lines: tuple[str, ...] = ()


class Aside(Value, frozen=True):
    """A finding of the checks that somebody set aside, and why.

    Without ``words`` every finding of the ``rule`` is meant, without ``field`` and ``around``
    those words anywhere; ``around`` tells one place of a field from others with the same words.
    """

    rule: str
    words: str = ""
    field: str = ""
    around: str = ""
    reason: str = ""


class Fit(Value, frozen=True):
    """The document for one audience, set tighter so that it fits so many pages if it can.

    ``layout`` is the id of its layout.
    """

    layout: str
    pages: int


class Posting(Value, frozen=True):
    """All that is known of one job, for those outside and inside the organisation.

    ``language`` is a BCP 47 tag. ``order`` names body sections as the user arranged them;
    those it does not name keep their usual place. ``hidden`` names what stays out of every
    document. ``role`` is the id of the role that it began from, for the guide beside the form,
    ``level`` the one that was chosen, ``origins`` where its lines came from, and ``profile`` the id
    of the employer profile whose logo, colour and letterhead it has. ``spelling_words`` are
    spelled right in this posting whatever a dictionary says.
    """

    title: str = ""
    role: str = ""
    profile: str = ""
    level: Level | None = None
    employer: Employer = Employer()
    language: str = "en-US"
    department: str = ""
    locations: tuple[Location, ...] = ()
    work: Work = Work()
    employment_types: tuple[EmploymentType, ...] = ()
    reports_to: str = ""
    direct_reports: int | None = None
    pay: Pay = Pay()
    schedule: str = ""
    openings: int | None = None
    start_date: dt.date | None = None
    start_note: str = ""
    closing_date: dt.date | None = None
    closing_note: str = ""
    requisition: str = ""
    job_code: str = ""
    brief: str = ""
    responsibilities: tuple[Responsibility, ...] = ()
    qualifications: Qualifications = Qualifications()
    benefits: tuple[str, ...] = ()
    free_sections: tuple[FreeSection, ...] = ()
    application: Application = Application()
    equal_opportunity: str = ""
    accommodation: str = ""
    inside: Inside = Inside()
    approval: Approval = Approval()
    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    fits: tuple[Fit, ...] = ()
    asides: tuple[Aside, ...] = ()
    origins: tuple[Origin, ...] = ()
    spelling_words: tuple[str, ...] = ()
