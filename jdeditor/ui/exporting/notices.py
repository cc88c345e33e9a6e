"""What has to be said above the choices of the export dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.strip import Action, Strip

_SHOWN = 24
"""Of many characters that no font has, so many are named."""


class Notices(QWidget):
    """Strips above each other, at most one of a kind; hidden while there is none.

    ``resized`` tells that there are more or fewer now, ``blankWanted`` and ``checkWanted`` follow
    the links of the strips about blanks and about what must be fixed.
    """

    resized = Signal()
    blankWanted = Signal()
    checkWanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strips: dict[str, Strip] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._column.setSpacing(THEME.scale.space(8))

    def tell_blanks(self, count: int) -> None:
        """Say how many blanks are still on the page."""
        one = self.tr("1 blank is still on the page.")
        more = self.tr("{n} blanks are still on the page.").format(n=count)
        go = (self.tr("Go to the first"), self.blankWanted.emit)
        self._put("blanks", Severity.BLANK, (one if count == 1 else more) if count else "", (go,))

    def tell_must_fix(self, count: int) -> None:
        """Say how much the checks would not publish as it is."""
        one = self.tr("1 thing must be fixed before publishing.")
        more = self.tr("{n} things must be fixed before publishing.").format(n=count)
        show = (self.tr("Show"), self.checkWanted.emit)
        self._put("must", Severity.MUST, (one if count == 1 else more) if count else "", (show,))

    def tell_missing(self, characters: str) -> None:
        """Say which characters the PDF cannot show."""
        named = " ".join(characters[:_SHOWN]) + (" …" if len(characters) > _SHOWN else "")
        words = self.tr(
            "No font has these characters, so the PDF leaves them out; a Word file keeps them: "
            "{characters}"
        )
        said = words.format(characters=named) if characters else ""
        self._put("missing", Severity.SHOULD, said, ())

    def tell_trouble(
        self, words: str, actions: Sequence[Action] = (), severity: Severity = Severity.MUST
    ) -> None:
        """Say what went wrong and what can be done; no words take it back."""
        self._put("trouble", severity, words, actions)
        if words:
            announce(self, words)

    def _put(self, kind: str, severity: Severity, words: str, actions: Sequence[Action]) -> None:
        old = self.strips.pop(kind, None)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        if words:
            strip = self.strips[kind] = Strip(severity, words, actions)
            strip.setSizePolicy(_tall_enough())
            strip.setMinimumHeight(THEME.scale.control())
            self._column.insertWidget(0 if kind == "trouble" else self._column.count(), strip)
            strip.show()
        self.setVisible(bool(self.strips))
        self.resized.emit()


def _tall_enough() -> QSizePolicy:
    """Return the policy of what is as tall as its words are at its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
