"""What is paid elsewhere, drawn beside what this posting pays."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jdeditor.document.wording import voice
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from jdeditor.drafting.roles import Earnings
    from jdeditor.posting.posting import Pay

_BAR = 8
_TICK = 3
_ROOM = 0.12
"""How far the scale goes beyond what is on it."""


class _Span(NamedTuple):
    """From where to where, both the same for a single figure."""

    low: float
    high: float


class PayRange(QWidget):
    """One line for what the source says and, where they can be compared, one for this posting."""

    def __init__(self, earnings: Earnings, language: str) -> None:
        super().__init__()
        self._earnings = earnings
        self._said = voice(language)
        self._theirs = _theirs(earnings)
        self._ours: _Span | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setPay(None)
        THEME.follow(self.restyle)

    def setPay(self, pay: Pay | None) -> None:
        """Compare with what a posting pays, if that is in the same money and for the same time."""
        same = pay is not None and (pay.currency, pay.period) == (
            self._earnings.currency,
            self._earnings.period,
        )
        self._ours = _ours(pay) if same and pay is not None else None
        self.setAccessibleName(", ".join(f"{name} {words}" for name, words, *_ in self._lines()))
        self.restyle()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        scale = THEME.scale
        one = scale.px(16) + scale.space(_BAR + 12)
        return QSize(scale.px(240), one * len(self._lines()) + scale.space(4))

    def _lines(self) -> list[tuple[str, str, _Span, str]]:
        """Return name, words, figures and color of each line."""
        lines = []
        if self._theirs:
            name = self._earnings.place or self.tr("Elsewhere")
            lines.append((name, self._worded(self._theirs), self._theirs, "text3"))
        if self._ours:
            lines.append((self.tr("This posting"), self._worded(self._ours), self._ours, "accent"))
        return lines

    def _worded(self, span: _Span) -> str:
        figures = dict.fromkeys(span)
        money = (self._said.money(Decimal(int(f)), self._earnings.currency) for f in figures)
        return "–".join(money)

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self._lines()
        if not lines:
            return
        low = min(line[2].low for line in lines) * (1 - _ROOM)
        high = max(line[2].high for line in lines) * (1 + _ROOM)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, top = THEME.scale, 0.0
        for name, words, span, role in lines:
            painter.setFont(THEME.font("small"))
            painter.setPen(THEME.color("text2"))
            box = QRectF(0, top, self.width(), scale.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, name)
            painter.setPen(THEME.color("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, words)
            top = box.bottom() + scale.space(4)
            self._bar(painter, top, 0, self.width(), "press")
            per = self.width() / (high - low or 1)
            left, right = (span.low - low) * per, (span.high - low) * per
            thick = max(right - left, _TICK)
            self._bar(painter, top, left, thick, role)
            top += scale.space(_BAR + 8)

    def _bar(self, painter: QPainter, top: float, left: float, width: float, role: str) -> None:
        high = THEME.scale.space(_BAR) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color(role))
        painter.drawRoundedRect(QRectF(left, top, width, high), high / 2, high / 2)


def _theirs(earnings: Earnings) -> _Span | None:
    low = earnings.minimum or earnings.typical
    high = earnings.maximum or earnings.typical
    return _Span(low, high) if low and high else None


def _ours(pay: Pay) -> _Span | None:
    low, high = pay.minimum or pay.maximum, pay.maximum or pay.minimum
    finite = low is not None and high is not None and low.is_finite() and high.is_finite()
    return _Span(float(low), float(high)) if finite and low and high else None
