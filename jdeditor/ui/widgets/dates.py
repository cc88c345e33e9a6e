"""A field for a day, typed or chosen from a calendar; it may be empty."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

from PySide6.QtCore import QDate, QLocale, QPoint, Signal
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidgetAction

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.fields import WordsField
from jdeditor.ui.widgets.text import Words

_FORMATS = ("yyyy-M-d", "d MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMM yyyy", "d.M.yyyy")


def read_day(typed: str) -> dt.date | None:
    """Return the day that was typed in the system's way or as 2027-01-14, or None."""
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).replace("yy", "yyyy")
    patterns = [short.replace("yyyyyyyy", "yyyy"), *_FORMATS]
    for pattern in patterns:
        day = locale.toDate(typed.strip(), pattern)
        if day.isValid() and day.year() >= 1900:  # noqa: PLR2004 - a year with four figures
            return dt.date(day.year(), day.month(), day.day())
    return None


def written_day(day: dt.date | None) -> str:
    """Return a day in full, in the program's language: January 14, 2027."""
    if day is None:
        return ""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, "d MMMM yyyy" if _day_first() else "MMMM d, yyyy")


class DateField(WordsField):
    """A box for a day; ``changed`` carries a date or None when the person has entered one.

    What is typed is read on leaving or on Enter; what is no day is marked and kept.
    """

    changed = Signal(object)

    def __init__(self, name: str, calendar_name: str) -> None:
        words = Words(name, single=True, rich=False)
        words.setHint(written_day(dt.date(dt.datetime.now().astimezone().year + 1, 1, 15)))
        super().__init__(words)
        self._value: dt.date | None = None
        self._open = Tool("calendar", calendar_name, role="text3")
        self._open.clicked.connect(self._choose)
        self.row.addWidget(self._open)
        words.entered.connect(self._read)
        words.left.connect(self._read)
        self.edited.connect(self._peek)
        self.restyle()

    def value(self) -> dt.date | None:
        """The day, or None."""
        return self._value

    def setValue(self, day: dt.date | None) -> None:
        """Show a day without a signal."""
        if day != self._value:
            self._value = day
            self.setState("rest")
            self.setMarkup(written_day(day))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        super().restyle()
        if hasattr(self, "_open"):
            margins = self.row.contentsMargins()
            self.row.setContentsMargins(margins.left(), 0, THEME.scale.space(4), 0)
            self.setFixedHeight(THEME.scale.control())

    def _peek(self, typed: str) -> None:
        """Take in a day as soon as it is whole, and its removal at once."""
        day = read_day(typed)
        if (day or not typed.strip()) and day != self._value:
            self._value = day
            self.changed.emit(day)

    def _read(self) -> None:
        typed = self.markup()
        known = read_day(typed) or not typed.strip() or typed == written_day(self._value)
        self.setState("rest" if known else "should")
        if known:
            self.setMarkup(written_day(self._value))
        else:
            self.setToolTip(self.tr("Write a day such as {day}.").format(day=self.words.hint()))

    def _choose(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._value:
            day = self._value
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        for picked in (calendar.activated, calendar.clicked):
            picked.connect(self._take)
            picked.connect(menu.close)
        calendar.setFocus()
        menu.exec(self.mapToGlobal(QPoint(0, self.height() + 2)))
        menu.deleteLater()

    def _take(self, day: QDate) -> None:
        with suppress(ValueError):
            chosen = dt.date(day.year(), day.month(), day.day())
            self.setMarkup(written_day(chosen))
            self.setState("rest")
            if chosen != self._value:
                self._value = chosen
                self.changed.emit(chosen)


def _day_first() -> bool:
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return pattern.find("d") < pattern.find("MMM") if "MMM" in pattern else True
