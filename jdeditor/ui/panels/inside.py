"""The panels of what stays inside: inside facts and the approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting import vocabulary as v
from jdeditor.posting.lens import lens

if TYPE_CHECKING:
    from jdeditor.ui.panels.rows import Rows


def inside(rows: Rows) -> None:
    """Facts that are never published."""
    rows.note(_tr("These facts appear in the approval copy and are never published."))
    rows.add(
        rows.choice(lens(lambda p: p.inside.flsa_status), v.FlsaStatus),
        rows.choice(lens(lambda p: p.inside.eeo_category), v.EeoCategory),
    )
    rows.add(
        rows.line(lens(lambda p: p.inside.soc_code), hint="15-1252"),
        rows.line(lens(lambda p: p.inside.pay_grade)),
        rows.date(lens(lambda p: p.inside.review_date)),
    )
    rows.add(
        rows.text(
            lens(lambda p: p.inside.supervision),
            hint=_tr("How closely the work is supervised, and whom the person supervises"),
        )
    )
    rows.physical_demands(lens(lambda p: p.inside.physical_demands))


def approval(rows: Rows) -> None:
    """Who says yes, and by when."""
    rows.add(
        rows.segments(lens(lambda p: p.approval.status), v.Status, optional=False),
    )
    rows.add(
        rows.number(lens(lambda p: p.approval.version), least=1, most=9_999, always=1),
        rows.date(lens(lambda p: p.approval.answer_by)),
    )
    rows.add(
        rows.line(lens(lambda p: p.approval.prepared_by.name)),
        rows.line(lens(lambda p: p.approval.prepared_by.role), label=_tr("Role")),
        rows.date(lens(lambda p: p.approval.prepared_by.date), label=_tr("Date")),
    )
    rows.people(lens(lambda p: p.approval.reviewers), add=_tr("Add a reviewer"))
    rows.people(lens(lambda p: p.approval.approvers), add=_tr("Add an approver"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panels", text)
