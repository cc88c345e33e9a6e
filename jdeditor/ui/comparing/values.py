"""Facts of a posting in words, for a person who compares two."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from jdeditor.ui import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting

_OF_ENTRY = ("share", "essential", "role", "date", "frequency", "note")
"""What an entry of a list holds besides its text."""


def value(posting: Posting, fact: object) -> str:
    """Return a fact as words; one that is not there is a dash."""
    match fact:
        case None | "" | ():
            return "–"
        case bool():
            return _tr("yes") if fact else _tr("no")
        case Enum():
            return names.choice(fact)
        case dt.date():
            day = QDate(fact.year, fact.month, fact.day)
            return QLocale().toString(day, QLocale.FormatType.ShortFormat)
        case tuple():
            return ", ".join(value(posting, _named(posting, part)) for part in fact)
        case _:
            return _figure(fact)


def _figure(fact: object) -> str:
    figure = isinstance(fact, Decimal | int)
    return QLocale().toString(float(str(fact)), "f", -128) if figure else str(fact)


def rest(posting: Posting, before: object, after: object) -> Iterator[str]:
    """Yield what is different in an entry of a list besides its text, in words."""
    for field in _OF_ENTRY:
        was, now = getattr(before, field, None), getattr(after, field, None)
        if isinstance(before, msgspec.Struct) and isinstance(after, msgspec.Struct) and was != now:
            words = _label(field), value(posting, was), value(posting, now)
            yield _tr("{field}: {before} → {after}").format(
                field=words[0], before=words[1], after=words[2]
            )


def _named(posting: Posting, part: object) -> object:
    return names.section(posting, part) if isinstance(part, str) else part


def _label(field: str) -> str:
    return {
        "share": _tr("Share of time"),
        "essential": _tr("Essential"),
        "role": _tr("Role"),
        "date": _tr("Date"),
        "frequency": _tr("How often"),
        "note": _tr("Note"),
    }[field]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)
