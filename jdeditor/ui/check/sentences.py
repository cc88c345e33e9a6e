"""What a finding says in the language of the program; a pack of one's own keeps its words."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from jdeditor.checks import law
from jdeditor.checks.findings import DATED, filled
from jdeditor.ui.language import spoken

if TYPE_CHECKING:
    from jdeditor.checks import Finding

_FEW = 4
_OURS = ("benefit", "usual", "way", "ways")
"""The names whose values are words of the rules; all others come from the posting."""
WORDS = (
    QT_TRANSLATE_NOOP("Findings", "retirement plan"),
    QT_TRANSLATE_NOOP("Findings", "paid time off"),
    QT_TRANSLATE_NOOP("Findings", "health insurance"),
    QT_TRANSLATE_NOOP("Findings", "life insurance"),
    QT_TRANSLATE_NOOP("Findings", "tuition help"),
    QT_TRANSLATE_NOOP("Findings", "parental leave"),
    QT_TRANSLATE_NOOP("Findings", "remote work"),
    QT_TRANSLATE_NOOP("Findings", "training"),
    QT_TRANSLATE_NOOP("Findings", "a thing"),
    QT_TRANSLATE_NOOP("Findings", "a verb"),
    QT_TRANSLATE_NOOP("Findings", "a verb in -s"),
    QT_TRANSLATE_NOOP("Findings", "an -ing form"),
    QT_TRANSLATE_NOOP("Findings", "{place} (from {n} employees)"),
    QT_TRANSLATE_NOOP("Findings", "{place} (from {n} employees there)"),
    QT_TRANSLATE_NOOP("Findings", "{places} and {n} more"),
    QT_TRANSLATE_NOOP("Findings", "{place}: {law}"),
    QT_TRANSLATE_NOOP("Findings", "{place}: {law}, since {day}"),
    QT_TRANSLATE_NOOP("Findings", "{reference}. Rules as of {day}"),
    QT_TRANSLATE_NOOP("Findings", "the dictionary"),
    QT_TRANSLATE_NOOP("Findings", "the makers’ own pages"),
    QT_TRANSLATE_NOOP("Findings", "usual practice"),
    QT_TRANSLATE_NOOP("Findings", "usual practice; no law is cited"),
    QT_TRANSLATE_NOOP("Findings", "the boards’ own pages, as in templates/boards"),
)
"""Those words, and what a reference is made of; whom it cites keeps its name."""


def said(finding: Finding) -> str:
    """Return what was found."""
    values = tuple((name, _value(finding, name, value)) for name, value in finding.values)
    return filled(_tr(finding.sentence), values)


def why(finding: Finding) -> str:
    """Return why it matters, with who says so."""
    reason = _tr(finding.why)
    reference = _DAY.sub(_written, _reference(finding))
    return f"{reason} ({reference})" if reference else reason


_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")


def _written(day: re.Match[str]) -> str:
    """Return a day of a reference as people write it."""
    from jdeditor.document.wording import voice  # noqa: PLC0415 - reads the CLDR: after the start

    return voice(spoken()).date(dt.date(int(day[1]), int(day[2]), int(day[3])))


def _reference(finding: Finding) -> str:
    cited = _laws(finding.laws) if finding.laws else _tr(finding.cited)
    if finding.as_of is None:
        return cited
    return filled(_tr(DATED), (("reference", cited), ("day", f"{finding.as_of:%Y-%m-%d}")))


def _laws(ids: tuple[str, ...]) -> str:
    """Return the first laws of some; all of them are in the copy for approval."""
    every = law.of_ids(ids)
    cited, more = law.cited(every[:_FEW], _tr), len(every) - _FEW
    return filled(_tr(law.MORE), (("places", cited), ("n", str(more)))) if more > 0 else cited


def _value(finding: Finding, name: str, value: str) -> str:
    """Return a value as it is, or in the language of the program where it is one of our words."""
    if name == "places":
        return law.named(law.of_ids(finding.laws), _tr)
    if name not in _OURS:
        return value
    return ", ".join(_tr(part) for part in value.split(", "))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Findings", text) if text else ""
