"""When something was, in the words that people use for it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def when(moment: dt.datetime, now: dt.datetime) -> str:
    """Return “Today 12:04”, “Yesterday”, “November 14” or “November 14, 2025”."""
    moment = moment.astimezone(now.tzinfo)
    day, today = moment.date(), now.date()
    if day == today:
        time = QTime(moment.hour, moment.minute)
        shown = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("When", "Today {time}").format(time=shown)
    if day == today - dt.timedelta(days=1):
        return QCoreApplication.translate("When", "Yesterday")
    this_year = day.year == today.year
    # Qt's date patterns; a language orders day, month and year as it does.
    pattern = (
        QCoreApplication.translate("When", "MMMM d")
        if this_year
        else QCoreApplication.translate("When", "MMMM d, yyyy")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
