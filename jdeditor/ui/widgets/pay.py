"""A field for pay, which takes a figure, a range, a currency and a period as people write them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Signal

from jdeditor.document.figures import written_figure
from jdeditor.document.typed_pay import PayWords, read_pay
from jdeditor.ui.widgets.entered import EnteredField

_EXAMPLE = Decimal(120_000)


class PayField(EnteredField):
    """A box for one end of a range.

    ``begun`` comes before the first key since the field was entered, ``meant`` carries what the
    words mean at every key. ``language`` tells how figures are written, ``currency`` what $ is.
    """

    begun = Signal()
    meant = Signal(PayWords)

    def __init__(self, name: str, language: Callable[[], str], currency: Callable[[], str]) -> None:
        super().__init__(name)
        self._language, self._currency = language, currency
        self._value: Decimal | None = None
        self._shown_for = ""

    def value(self) -> Decimal | None:
        """The figure, or None while there is none."""
        return self._value

    def setValue(self, value: Decimal | None) -> None:
        """Show a figure without a signal; what is being typed stays as it is typed."""
        changed = value != self._value or self._shown_for != self._language()
        self._value, self._shown_for = value, self._language()
        self.come(changed=changed)

    def begin(self) -> None:
        self.begun.emit()

    def read(self, typed: str) -> None:
        written = read_pay(typed, self._language(), self._currency())
        if written is not None:
            self.tell(self.meant, written)

    def settle(self, typed: str) -> None:
        written = read_pay(typed, self._language(), self._currency())
        if written is None:
            self.tell(self.meant, PayWords())
            figure = written_figure(_EXAMPLE, self._language())
            advice = self.tr("Not read as pay. Write {figure} or 120k–150k.").format(figure=figure)
            self.refuse(typed, advice)
        elif not written.orderly:
            self.advise(self.tr("The second figure is smaller than the first."), "should")
        else:
            self.tidy()

    def tidy(self) -> None:
        self.advise("")
        shown = "" if self._value is None else written_figure(self._value, self._language())
        self.setMarkup(shown)
