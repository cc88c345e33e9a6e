"""What a version is called, when it was kept, and what was made of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from jdeditor.storage.version import Reason
from jdeditor.ui.exporting.formats import format_name
from jdeditor.ui.when import when

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.storage.version import Sent, Version


def title(version: Version) -> str:
    """Return the name of a version, or why it was kept."""
    return (
        version.name
        or {
            Reason.OPENED: _tr("Opened"),
            Reason.WORKED: _tr("While working"),
            Reason.IMPORTED: _tr("Imported"),
            Reason.SAVED: _tr("Saved"),
            Reason.RESTORED: _tr("Restored"),
            Reason.EXPORTED: _tr("Exported"),
            Reason.NAMED: _tr("Named"),
            Reason.DISCARDED: _tr("Closed without saving"),
        }[version.reason]
    )


def moment(at: dt.datetime) -> str:
    """Return “Today 12:04” or “Yesterday, 12:04”: the day and always the time."""
    now = dt.datetime.now().astimezone()
    said, local = when(at, now), at.astimezone(now.tzinfo)
    if local.date() == now.date():
        return said
    time = QTime(local.hour, local.minute)
    return f"{said}, {QLocale().toString(time, QLocale.FormatType.ShortFormat)}"


def about(version: Version, exported: Iterable[Sent]) -> str:
    """Return how many words a version has, how many changed, and to what it was exported."""
    said = _tr("1 word") if version.words == 1 else _tr("{n} words")
    parts = [said.format(n=QLocale().toString(version.words))]
    if version.added or version.removed:
        parts.append(f"+{version.added} −{version.removed}")
    formats = sorted({format_name(one.format) for one in exported})
    if formats:
        parts.append(_tr("exported: {formats}").format(formats=", ".join(formats)))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Versions", text)
