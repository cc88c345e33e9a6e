"""A version of a posting, and an exported file, as they are recorded."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Annotated, TypeAlias

import msgspec

Moment: TypeAlias = Annotated[dt.datetime, msgspec.Meta(tz=True)]
"""A time that can be compared with others."""


class Reason(Enum):
    """Why a version was kept; a later one of the list says more than an earlier one."""

    OPENED = "opened"
    WORKED = "worked"
    IMPORTED = "imported"
    SAVED = "saved"
    RESTORED = "restored"
    EXPORTED = "exported"
    NAMED = "named"
    DISCARDED = "discarded"


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A version without its words: when and why it was kept, its name if it has one.

    ``digest`` tells one text from another; ``words`` is how many there were, ``added`` and
    ``removed`` how many came and went since the version before.
    """

    id: str
    kept: Moment
    reason: Reason
    digest: str
    words: int = 0
    added: int = 0
    removed: int = 0
    name: str = ""
    title: str = ""


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was exported: which one, when, and from which version of which document."""

    sha256: str
    version: str
    document: str
    format: str
    file: str
    exported: Moment
    posting: str = ""
    """The posting's own file, if it had one."""
