"""A field for a day, typed or chosen from a calendar; it may be empty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidgetAction

from jdeditor.document.typed_day import read_day, written_day
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.entered import EnteredField

_WIDE, _HIGH = 280, 264


class DateField(EnteredField):
    """A box for a day; ``typed`` and ``picked`` carry a date or None.

    A day counts as soon as it is whole; on leaving it is written in full, in the words of the
    posting's ``language``. Figures that can mean two days say which was read; what is no day
    is marked and kept.
    """

    typed = Signal(object)
    picked = Signal(object)

    def __init__(self, name: str, calendar_name: str, language: Callable[[], str]) -> None:
        self._calendar_name = calendar_name
        self._language = language
        self._value: dt.date | None = None
        self._shown_for = ""
        opens = Tool("calendar", calendar_name, role="text3")
        super().__init__(name, opens)
        opens.clicked.connect(self._choose)
        self.setValue(None)

    def value(self) -> dt.date | None:
        """The day, or None."""
        return self._value

    def setValue(self, day: dt.date | None) -> None:
        """Show a day without a signal; what is being typed stays as it is typed."""
        language = self._language()
        if language != self._shown_for:
            self.words.setHint(written_day(_example(), language))
        changed = day != self._value or language != self._shown_for
        self._value, self._shown_for = day, language
        self.come(changed=changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by the key that opens any list of choices."""
        opens = (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if opens:
            self._choose()
        else:
            super().keyPressEvent(event)

    def read(self, typed: str) -> None:
        found = read_day(typed, self._language())
        if found or not typed.strip():
            self._take_typed(found.day if found else None)

    def settle(self, typed: str) -> None:
        found = read_day(typed, self._language())
        if found is None and typed.strip():
            self._take_typed(None)
            advice = self.tr("Not read as a day. Write it as {day}.")
            self.refuse(typed, advice.format(day=self.words.hint()))
            return
        self.tidy()
        if found and found.other:
            day, other = (written_day(one, self._language()) for one in (found.day, found.other))
            advice = self.tr("Read as {day}. If you mean {other}, write the month as a word.")
            self.advise(advice.format(day=day, other=other))

    def tidy(self) -> None:
        self.advise("")
        self.setMarkup(written_day(self._value, self._language()) if self._value else "")

    def _take_typed(self, day: dt.date | None) -> None:
        if day != self._value:
            self._value = day
            self.tell(self.typed, day)

    # ------------------------------------------------------------------ the calendar

    def _choose(self) -> None:
        menu = QMenu(self)
        calendar = self._calendar(menu)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        for picked in (calendar.activated, calendar.clicked):
            picked.connect(self._take)
            picked.connect(menu.close)
        calendar.setFocus()
        menu.exec(self.mapToGlobal(QPoint(0, self.height() + 2)))
        menu.deleteLater()
        self.words.setFocus()

    def _calendar(self, menu: QMenu) -> QCalendarWidget:
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName(self._calendar_name)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLocale(QLocale(self._language().replace("-", "_")))
        _dress(calendar)
        if self._value:
            day = self._value
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        return calendar

    def _take(self, day: QDate) -> None:
        chosen = dt.date(day.year(), day.month(), day.day())
        if chosen != self._value:
            self.picked.emit(chosen)
        self.setValue(chosen)
        self.tidy()


def _dress(calendar: QCalendarWidget) -> None:
    """Give a calendar the looks of the window: Qt's own has red days and a bar in full color."""
    quiet, head = QTextCharFormat(), QTextCharFormat()
    quiet.setForeground(THEME.color("text2"))
    head.setForeground(THEME.color("text2"))
    head.setBackground(THEME.color("card"))
    calendar.setHeaderTextFormat(head)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, quiet)
    side = THEME.scale.icon(16)
    for name, icon in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if isinstance(button, QToolButton):
            button.setIcon(THEME.icon(icon))
            button.setIconSize(QSize(side, side))
    calendar.setMinimumSize(THEME.scale.px(_WIDE), THEME.scale.px(_HIGH))


def _example() -> dt.date:
    """Return a day of next year whose figures cannot be mistaken."""
    return dt.date(dt.datetime.now().astimezone().year + 1, 1, 15)
