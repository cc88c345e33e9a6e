"""What the window calls things: sections, fields and choices, in the program's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting import vocabulary as v

if TYPE_CHECKING:
    from enum import Enum

    from jdeditor.posting.posting import Posting


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation; Qt's own says nothing of the type it returns."""
    return text


_SECTIONS = {
    "job": QT_TRANSLATE_NOOP("Names", "The job"),
    "pay": QT_TRANSLATE_NOOP("Names", "Pay"),
    "details": QT_TRANSLATE_NOOP("Names", "Details"),
    "brief": QT_TRANSLATE_NOOP("Names", "Job brief"),
    "responsibilities": QT_TRANSLATE_NOOP("Names", "Responsibilities"),
    "qualifications": QT_TRANSLATE_NOOP("Names", "Qualifications"),
    "benefits": QT_TRANSLATE_NOOP("Names", "Benefits"),
    "about": QT_TRANSLATE_NOOP("Names", "About the employer"),
    "apply": QT_TRANSLATE_NOOP("Names", "How to apply"),
    "statements": QT_TRANSLATE_NOOP("Names", "Equal opportunity"),
    "inside": QT_TRANSLATE_NOOP("Names", "Inside facts"),
    "approval": QT_TRANSLATE_NOOP("Names", "Approval"),
}

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("Names", "Job title"),
    "employer.name": QT_TRANSLATE_NOOP("Names", "Employer"),
    "employer.about": QT_TRANSLATE_NOOP("Names", "About the employer"),
    "language": QT_TRANSLATE_NOOP("Names", "Language of the posting"),
    "department": QT_TRANSLATE_NOOP("Names", "Department"),
    "locations": QT_TRANSLATE_NOOP("Names", "Locations"),
    "location.street": QT_TRANSLATE_NOOP("Names", "Street"),
    "location.city": QT_TRANSLATE_NOOP("Names", "City"),
    "location.region": QT_TRANSLATE_NOOP("Names", "State or region"),
    "location.postal_code": QT_TRANSLATE_NOOP("Names", "Postal code"),
    "location.country": QT_TRANSLATE_NOOP("Names", "Country"),
    "work.environment": QT_TRANSLATE_NOOP("Names", "Work environment"),
    "work.note": QT_TRANSLATE_NOOP("Names", "About the work environment"),
    "work.travel": QT_TRANSLATE_NOOP("Names", "Travel"),
    "employment_types": QT_TRANSLATE_NOOP("Names", "Employment"),
    "reports_to": QT_TRANSLATE_NOOP("Names", "Reports to"),
    "direct_reports": QT_TRANSLATE_NOOP("Names", "Direct reports"),
    "pay.minimum": QT_TRANSLATE_NOOP("Names", "Pay from"),
    "pay.maximum": QT_TRANSLATE_NOOP("Names", "Pay to"),
    "pay.currency": QT_TRANSLATE_NOOP("Names", "Currency"),
    "pay.period": QT_TRANSLATE_NOOP("Names", "Pay period"),
    "pay.extras": QT_TRANSLATE_NOOP("Names", "Also paid"),
    "pay.note": QT_TRANSLATE_NOOP("Names", "Note on pay"),
    "schedule": QT_TRANSLATE_NOOP("Names", "Schedule"),
    "openings": QT_TRANSLATE_NOOP("Names", "Openings"),
    "start_date": QT_TRANSLATE_NOOP("Names", "Start date"),
    "start_note": QT_TRANSLATE_NOOP("Names", "Note on the start"),
    "closing_date": QT_TRANSLATE_NOOP("Names", "Closing date"),
    "closing_note": QT_TRANSLATE_NOOP("Names", "Note on the closing date"),
    "requisition": QT_TRANSLATE_NOOP("Names", "Requisition number"),
    "job_code": QT_TRANSLATE_NOOP("Names", "Job code"),
    "brief": QT_TRANSLATE_NOOP("Names", "Job brief"),
    "responsibilities": QT_TRANSLATE_NOOP("Names", "Responsibilities"),
    "qualifications.required": QT_TRANSLATE_NOOP("Names", "Required qualifications"),
    "qualifications.preferred": QT_TRANSLATE_NOOP("Names", "Preferred qualifications"),
    "benefits": QT_TRANSLATE_NOOP("Names", "Benefits"),
    "application.instructions": QT_TRANSLATE_NOOP("Names", "How to apply"),
    "application.email": QT_TRANSLATE_NOOP("Names", "E-mail for applications"),
    "application.link": QT_TRANSLATE_NOOP("Names", "Link for applications"),
    "equal_opportunity": QT_TRANSLATE_NOOP("Names", "Equal-opportunity statement"),
    "accommodation": QT_TRANSLATE_NOOP("Names", "Accommodation statement"),
    "inside.flsa_status": QT_TRANSLATE_NOOP("Names", "FLSA status"),
    "inside.eeo_category": QT_TRANSLATE_NOOP("Names", "EEO category"),
    "inside.soc_code": QT_TRANSLATE_NOOP("Names", "SOC code"),
    "inside.pay_grade": QT_TRANSLATE_NOOP("Names", "Pay grade"),
    "inside.supervision": QT_TRANSLATE_NOOP("Names", "Supervision"),
    "inside.physical_demands": QT_TRANSLATE_NOOP("Names", "Physical demands"),
    "inside.review_date": QT_TRANSLATE_NOOP("Names", "Review date"),
    "spelling_words": QT_TRANSLATE_NOOP("Names", "Words of this posting"),
    "approval.status": QT_TRANSLATE_NOOP("Names", "Status"),
    "approval.version": QT_TRANSLATE_NOOP("Names", "Version"),
    "approval.answer_by": QT_TRANSLATE_NOOP("Names", "Answer by"),
    "approval.prepared_by": QT_TRANSLATE_NOOP("Names", "Prepared by"),
    "approval.prepared_by.name": QT_TRANSLATE_NOOP("Names", "Prepared by"),
    "approval.prepared_by.role": QT_TRANSLATE_NOOP("Names", "Role of the person who prepared it"),
    "approval.prepared_by.date": QT_TRANSLATE_NOOP("Names", "Prepared on"),
    "approval.reviewers": QT_TRANSLATE_NOOP("Names", "Reviewers"),
    "approval.approvers": QT_TRANSLATE_NOOP("Names", "Approvers"),
}

_CHOICES: dict[Enum, str] = {
    v.WorkEnvironment.ON_SITE: QT_TRANSLATE_NOOP("Names", "On site"),
    v.WorkEnvironment.HYBRID: QT_TRANSLATE_NOOP("Names", "Hybrid"),
    v.WorkEnvironment.REMOTE: QT_TRANSLATE_NOOP("Names", "Remote"),
    v.PayPeriod.HOUR: QT_TRANSLATE_NOOP("Names", "an hour"),
    v.PayPeriod.DAY: QT_TRANSLATE_NOOP("Names", "a day"),
    v.PayPeriod.WEEK: QT_TRANSLATE_NOOP("Names", "a week"),
    v.PayPeriod.MONTH: QT_TRANSLATE_NOOP("Names", "a month"),
    v.PayPeriod.YEAR: QT_TRANSLATE_NOOP("Names", "a year"),
    v.EmploymentType.FULL_TIME: QT_TRANSLATE_NOOP("Names", "Full-time"),
    v.EmploymentType.PART_TIME: QT_TRANSLATE_NOOP("Names", "Part-time"),
    v.EmploymentType.CONTRACTOR: QT_TRANSLATE_NOOP("Names", "Contract"),
    v.EmploymentType.TEMPORARY: QT_TRANSLATE_NOOP("Names", "Temporary"),
    v.EmploymentType.INTERN: QT_TRANSLATE_NOOP("Names", "Internship"),
    v.EmploymentType.VOLUNTEER: QT_TRANSLATE_NOOP("Names", "Volunteer"),
    v.EmploymentType.PER_DIEM: QT_TRANSLATE_NOOP("Names", "Per diem"),
    v.EmploymentType.OTHER: QT_TRANSLATE_NOOP("Names", "Other"),
    v.FlsaStatus.EXEMPT: QT_TRANSLATE_NOOP("Names", "Exempt"),
    v.FlsaStatus.NON_EXEMPT: QT_TRANSLATE_NOOP("Names", "Non-exempt"),
    v.EeoCategory.EXECUTIVES: QT_TRANSLATE_NOOP("Names", "Executives and senior managers"),
    v.EeoCategory.MANAGERS: QT_TRANSLATE_NOOP("Names", "First and mid-level managers"),
    v.EeoCategory.PROFESSIONALS: QT_TRANSLATE_NOOP("Names", "Professionals"),
    v.EeoCategory.TECHNICIANS: QT_TRANSLATE_NOOP("Names", "Technicians"),
    v.EeoCategory.SALES: QT_TRANSLATE_NOOP("Names", "Sales workers"),
    v.EeoCategory.ADMINISTRATIVE: QT_TRANSLATE_NOOP("Names", "Administrative support"),
    v.EeoCategory.CRAFT: QT_TRANSLATE_NOOP("Names", "Craft workers"),
    v.EeoCategory.OPERATIVES: QT_TRANSLATE_NOOP("Names", "Operatives"),
    v.EeoCategory.LABORERS: QT_TRANSLATE_NOOP("Names", "Laborers and helpers"),
    v.EeoCategory.SERVICE: QT_TRANSLATE_NOOP("Names", "Service workers"),
    v.Frequency.NEVER: QT_TRANSLATE_NOOP("Names", "Never"),
    v.Frequency.OCCASIONAL: QT_TRANSLATE_NOOP("Names", "Occasional"),
    v.Frequency.FREQUENT: QT_TRANSLATE_NOOP("Names", "Frequent"),
    v.Frequency.CONSTANT: QT_TRANSLATE_NOOP("Names", "Constant"),
    v.Level.ENTRY: QT_TRANSLATE_NOOP("Names", "Entry"),
    v.Level.MID: QT_TRANSLATE_NOOP("Names", "Mid-level"),
    v.Level.SENIOR: QT_TRANSLATE_NOOP("Names", "Senior"),
    v.Level.LEAD: QT_TRANSLATE_NOOP("Names", "Lead"),
    v.Status.DRAFT: QT_TRANSLATE_NOOP("Names", "Draft"),
    v.Status.IN_REVIEW: QT_TRANSLATE_NOOP("Names", "In review"),
    v.Status.APPROVED: QT_TRANSLATE_NOOP("Names", "Approved"),
}


def section(posting: Posting, key: str) -> str:
    """Return what the outline and the card call a section."""
    from jdeditor.posting import sections  # noqa: PLC0415 - the start page has no posting

    own = sections.heading(posting, key).strip()
    if own:
        return own
    if sections.is_free(key):
        return QCoreApplication.translate("Names", "New section")
    return QCoreApplication.translate("Names", _SECTIONS[key])


def field(posting: Posting, source: str) -> str:
    """Return what a person calls the field that a source names: ``benefits#2``, ``title``."""
    from jdeditor.posting import sections  # noqa: PLC0415 - see above

    name = source.partition("#")[0]
    if name in _FIELDS:
        return QCoreApplication.translate("Names", _FIELDS[name])
    if name.startswith("free."):
        return section(posting, name.split(".")[1])
    known = name in sections.all_keys(posting)
    return section(posting, name) if known else name


def choice(value: Enum) -> str:
    """Return the word for a choice."""
    return QCoreApplication.translate("Names", _CHOICES[value])
