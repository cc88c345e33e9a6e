"""What the window says of where a line came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting.origins import Known, origin_of
from jdeditor.posting.vocabulary import OriginKind
from jdeditor.ui import names

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting


def told(posting: Posting, text: str) -> str:
    """Return where a line of a posting came from, in words."""
    return told_of(posting, origin_of(posting, text))


def told_of(posting: Posting, known: Known | None) -> str:
    """Return in words what is known of a line."""
    if known is None:
        return _tr("Typed by you")
    words = {
        OriginKind.ROLE: _tr("Role “{name}”"),
        OriginKind.PROFILE: _tr("Employer profile “{name}”"),
    }[known.source.kind].format(name=known.source.name)
    field, _, number = known.item.partition("#")
    known_items = {"skills": _tr("Skills"), "certificates": _tr("Certificates")}
    place = known_items.get(field) or names.field(posting, field)
    return f"{words} · {place} {int(number) + 1}" if number.isdigit() else f"{words} · {place}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tracing", text)
