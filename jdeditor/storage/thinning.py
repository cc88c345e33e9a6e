"""Which versions go as they grow old, so that what is left can be looked through."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from jdeditor.storage.version import Reason

if TYPE_CHECKING:
    from jdeditor.storage.version import Version

GIVEN_UP = dt.timedelta(days=30)
"""So long is kept what a person closed without saving."""

_MOST = 50


def unneeded(there: Iterable[Version], needed: set[str], now: dt.datetime) -> Iterator[Version]:
    """Yield what goes: all of the last day stay, then one an hour, a day, a week, fifty in all.

    Named versions and those that were exported stay for good, those given up for a month.
    """
    taken: set[tuple[str, int]] = set()
    kept = 0
    for version in sorted(there, key=lambda one: one.id, reverse=True):
        age = now - version.kept
        if version.name or version.id in needed:
            continue
        if version.reason is Reason.DISCARDED:
            if age > GIVEN_UP:
                yield version
            continue
        slot = _slot(version.kept, age, kept)
        if slot in taken or kept >= _MOST:
            yield version
            continue
        taken.add(slot)
        kept += 1


def _slot(kept: dt.datetime, age: dt.timedelta, number: int) -> tuple[str, int]:
    """Return the stretch of time that keeps one version."""
    seconds = int(kept.timestamp())
    if age <= dt.timedelta(days=1):
        return "each", number
    if age <= dt.timedelta(days=7):
        return "hour", seconds // 3600
    if age <= dt.timedelta(days=60):
        return "day", seconds // 86400
    return "week", seconds // (7 * 86400)
