"""What the law of a place wants in a posting, as the packs have it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import Enum

import msgspec


class Need(Enum):
    """What a law can want a posting to state."""

    RANGE = "range"
    BENEFITS = "benefits"
    OTHER_PAY = "other_pay"
    DEADLINE = "deadline"
    APPLY = "apply"
    DESCRIPTION = "description"
    AI_USE = "ai_use"
    VACANCY = "vacancy"
    FAIR_CHANCE = "fair_chance"


class Duty(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A law of a place on postings; without ``needs`` it wants nothing in the posting itself.

    ``code`` is *US-CO*, *GB*, or *US-NY-ITHACA* for one of the ``cities`` of a state. ``size`` are
    the employees from which it holds, in that place alone where ``size_there``. ``floor`` is the
    yearly salary in US dollars under which nobody is exempt from overtime pay; ``widest`` is how
    far apart the ends of a yearly range may be, unless it ends above ``widest_until``. What may be
    told ``before_interview`` need not be in the posting. What is not ``verified`` is only believed.
    """

    id: str
    code: str
    name: str
    law: str
    since: dt.date | None = None
    until: dt.date | None = None
    size: int = 1
    size_there: bool = False
    needs: tuple[Need, ...] = ()
    before_interview: bool = False
    closed_range: bool = True
    floor: Decimal | None = None
    widest: Decimal | None = None
    widest_until: Decimal | None = None
    cities: tuple[str, ...] = ()
    note: str = ""
    source: str
    checked: dt.date | None = None
    verified: bool = True

    def holds_on(self, day: dt.date) -> bool:
        """Tell whether the law is in force on a day."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)
