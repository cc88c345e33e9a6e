"""The closed choices of a posting. The words for them live in the layouts and the window."""

from __future__ import annotations

from enum import Enum


class WorkEnvironment(Enum):
    """Where the work is done."""

    ON_SITE = "on_site"
    HYBRID = "hybrid"
    REMOTE = "remote"


class PayPeriod(Enum):
    """The time that a pay figure is for; the names of schema.org's ``unitText``."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class EmploymentType(Enum):
    """The kind of employment; the values of schema.org's ``employmentType``, in lower case."""

    FULL_TIME = "full_time"
    PART_TIME = "part_time"
    CONTRACTOR = "contractor"
    TEMPORARY = "temporary"
    INTERN = "intern"
    VOLUNTEER = "volunteer"
    PER_DIEM = "per_diem"
    OTHER = "other"


class FlsaStatus(Enum):
    """Whether the US Fair Labor Standards Act's overtime rules cover the job (29 U.S.C. 213)."""

    EXEMPT = "exempt"
    NON_EXEMPT = "non_exempt"


class EeoCategory(Enum):
    """The ten job categories of the US EEO-1 report."""

    EXECUTIVES = "executives"
    MANAGERS = "managers"
    PROFESSIONALS = "professionals"
    TECHNICIANS = "technicians"
    SALES = "sales"
    ADMINISTRATIVE = "administrative"
    CRAFT = "craft"
    OPERATIVES = "operatives"
    LABORERS = "laborers"
    SERVICE = "service"


class Frequency(Enum):
    """How often a physical demand arises, in the US Department of Labor's four steps."""

    NEVER = "never"
    OCCASIONAL = "occasional"
    FREQUENT = "frequent"
    CONSTANT = "constant"


class Level(Enum):
    """How much experience a job asks for."""

    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"


class OriginKind(Enum):
    """What a line of a posting can come from, besides a person."""

    ROLE = "role"
    PROFILE = "profile"


class Status(Enum):
    """How far the posting is on its way to a yes."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
