"""The panels of what is told: brief, lists, how to apply, statements, free sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting.lens import free_section, lens

if TYPE_CHECKING:
    from jdeditor.ui.panels.rows import Rows


def brief(rows: Rows) -> None:
    """What the job is for."""
    rows.add(
        rows.text(
            lens(lambda p: p.brief),
            label="",
            hint=_tr("What the job is for, and what the person will do in it"),
            lines=3,
        )
    )


def responsibilities(rows: Rows) -> None:
    """The duties, with their shares of time."""
    rows.duties(lens(lambda p: p.responsibilities), add=_tr("Add a responsibility"))


def qualifications(rows: Rows) -> None:
    """What is needed, and what helps."""
    add = _tr("Add a qualification")
    rows.bullets(lens(lambda p: p.qualifications.required), add=add, label=_tr("Required"))
    rows.bullets(lens(lambda p: p.qualifications.preferred), add=add, label=_tr("Preferred"))


def benefits(rows: Rows) -> None:
    """What the employer offers besides pay."""
    rows.bullets(lens(lambda p: p.benefits), add=_tr("Add a benefit"))


def about(rows: Rows) -> None:
    """Who the employer is."""
    hint = _tr("What your organization does, for whom, and what it is like to work there")
    rows.add(rows.text(lens(lambda p: p.employer.about), label="", hint=hint))


def apply(rows: Rows) -> None:
    """What a person does to apply."""
    rows.add(
        rows.text(
            lens(lambda p: p.application.instructions),
            label=_tr("What to send"),
            hint=_tr("Send a résumé and a short letter"),
        )
    )
    rows.add(
        rows.line(
            lens(lambda p: p.application.email), label=_tr("E-mail"), hint="jobs@example.com"
        ),
        rows.line(lens(lambda p: p.application.link), label=_tr("Link"), hint="example.com/jobs"),
    )


def statements(rows: Rows) -> None:
    """Equal opportunity and accommodation."""
    rows.add(rows.text(lens(lambda p: p.equal_opportunity)))
    rows.add(rows.text(lens(lambda p: p.accommodation)))


def free(rows: Rows, key: str) -> None:
    """A section that the user added: its heading, text and bullets."""
    rows.add(rows.line(free_section(key, "heading"), label=_tr("Heading")))
    rows.add(rows.text(free_section(key, "text"), label=_tr("Text")))
    rows.bullets(free_section(key, "bullets"), add=_tr("Add a bullet"), label=_tr("Bullets"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panels", text)
