"""What the laws of a posting's places ask for, found or not found."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.checks import law
from jdeditor.checks.duties import Need

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

_MOST = 5


def law_lines(posting: Posting) -> list[str]:
    """Return a line for each place: what was found in the posting and what was not."""
    today = dt.datetime.now().astimezone().date()
    places: dict[str, list[law.Answer]] = {}
    for answer in law.answers(posting, law.codes(posting), today):
        places.setdefault(answer.duty.name, []).append(answer)
    lines = [f"{_tr(name)}: {_said(answers)}" for name, answers in list(places.items())[:_MOST]]
    more = len(places) - _MOST
    return [*lines, _tr("and {n} more places").format(n=more)] if more > 0 else lines


def _said(answers: list[law.Answer]) -> str:
    found = [_name(answer.need) for answer in answers if answer.found]
    missing = [_name(answer.need) for answer in answers if not answer.found]
    parts = []
    if found:
        parts.append(_tr("found {things}").format(things=", ".join(dict.fromkeys(found))))
    if missing:
        parts.append(_tr("not found {things}").format(things=", ".join(dict.fromkeys(missing))))
    return "; ".join(parts)


def _name(need: Need) -> str:
    return {
        Need.RANGE: _tr("pay range"),
        Need.BENEFITS: _tr("benefits"),
        Need.OTHER_PAY: _tr("other pay"),
        Need.DEADLINE: _tr("closing date"),
        Need.APPLY: _tr("how to apply"),
        Need.DESCRIPTION: _tr("description of the job"),
        Need.AI_USE: _tr("use of artificial intelligence"),
        Need.VACANCY: _tr("whether there is a vacancy"),
        Need.FAIR_CHANCE: _tr("fair chance for people with a record"),
    }[need]


def _tr(words: str) -> str:
    return QCoreApplication.translate("LawLines", words)
