"""The panels of the facts: the job, its pay, its details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting import vocabulary as v
from jdeditor.posting.lens import first_location, lens

if TYPE_CHECKING:
    from jdeditor.ui.panels.rows import Rows


def job(rows: Rows) -> None:
    """Title, employer, place, arrangement, employment, reporting line."""
    rows.add(rows.line(lens(lambda p: p.title), hint=_tr("Backend Engineer")))
    rows.add(
        rows.line(lens(lambda p: p.employer.name), hint=_tr("Your organization")),
        rows.line(lens(lambda p: p.department), hint=_tr("A team or unit")),
    )
    rows.add(
        rows.line(first_location("city"), hint=_tr("Denver")),
        rows.line(first_location("region"), hint=_tr("CO")),
        rows.country(first_location("country"), hint=_tr("US")),
        stretch=(5, 4, 3),
    )
    rows.add(
        rows.line(first_location("street")),
        rows.line(first_location("postal_code")),
        stretch=(9, 3),
    )
    rows.more_locations()
    rows.add(
        rows.segments(lens(lambda p: p.work.environment), v.WorkEnvironment),
        rows.line(lens(lambda p: p.reports_to), hint=_tr("A role, not a person")),
    )
    rows.add(rows.chips(lens(lambda p: p.employment_types), v.EmploymentType))


def pay(rows: Rows) -> None:
    """The range, what it is for, and what comes on top."""
    note = lens(lambda p: p.pay.note)
    rows.add(
        rows.money(lens(lambda p: p.pay.minimum), label=_tr("From"), note=note),
        rows.money(lens(lambda p: p.pay.maximum), label=_tr("To"), note=note),
        rows.choice(lens(lambda p: p.pay.period), v.PayPeriod, label=_tr("Per")),
        rows.currency(lens(lambda p: p.pay.currency)),
        stretch=(5, 5, 4, 3),
    )
    rows.add(
        rows.line(lens(lambda p: p.pay.extras), hint=_tr("a yearly bonus of up to 10%")),
        rows.line(note, hint=_tr("by experience")),
    )


def details(rows: Rows) -> None:
    """Everything else that an applicant wants to know before applying."""
    rows.add(
        rows.text(
            lens(lambda p: p.work.note),
            hint=_tr("Rooms, tools, hours at home and at the office"),
        )
    )
    rows.add(
        rows.number(lens(lambda p: p.work.travel), most=100, suffix="%"),
        rows.number(lens(lambda p: p.openings), most=9_999),
        rows.number(lens(lambda p: p.direct_reports), most=99_999),
    )
    rows.add(rows.line(lens(lambda p: p.schedule), hint=_tr("Monday to Friday, 40 hours a week")))
    start, closing = lens(lambda p: p.start_note), lens(lambda p: p.closing_note)
    rows.add(
        rows.date(lens(lambda p: p.start_date), note=start),
        rows.line(start, hint=_tr("or as soon as you can")),
    )
    rows.add(
        rows.date(lens(lambda p: p.closing_date), note=closing),
        rows.line(closing, hint=_tr("open until filled")),
    )
    rows.add(
        rows.line(lens(lambda p: p.requisition)),
        rows.line(lens(lambda p: p.job_code)),
        rows.language(lens(lambda p: p.language)),
        stretch=(4, 4, 6),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panels", text)
