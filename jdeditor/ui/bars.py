"""The messages across the window: one is shown, the gravest, and the others wait behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from jdeditor.ui.problems import told
from jdeditor.ui.theme import Severity
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.strip import Bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from jdeditor.storage.problems import FileProblem

FILE = "file"
"""The topic of what has become of the file; a save that works ends it."""

HELD = "held"
"""The topic of who has the file: why nothing can be edited, which only a fault goes before."""

_GRAVEST = (Severity.MUST, Severity.SHOULD, Severity.CONSIDER, Severity.BLANK, Severity.GOOD)


class Bars(QObject):
    """At most one bar of each topic; a new one takes the place of the old one."""

    def __init__(self, column: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._column, self._parent = column, parent
        self._bars: dict[str, Bar] = {}

    @property
    def shown(self) -> Bar | None:
        """The bar that can be seen."""
        newest = reversed(list(self._bars.items()))
        return min(newest, key=lambda one: _rank(*one), default=("", None))[1]

    def show(self, bar: Bar, topic: str = "") -> None:
        """Show a message, unless a graver one is there, behind which it waits."""
        self.hide(topic)
        self._bars[topic] = bar
        bar.destroyed.connect(lambda: self._forget(bar))
        self._column.insertWidget(0, bar)
        self._arrange()
        announce(self._parent, bar.accessibleName())

    def hide(self, topic: str = "") -> None:
        """Take the message of a topic away."""
        bar = self._bars.pop(topic, None)
        if bar is not None:
            bar.hide()
            bar.deleteLater()
            self._arrange()

    def _forget(self, gone: Bar) -> None:
        for topic in [topic for topic, bar in self._bars.items() if bar is gone]:
            del self._bars[topic]
        self._arrange()

    def _arrange(self) -> None:
        shown = self.shown
        for bar in self._bars.values():
            bar.setVisible(bar is shown)


def _rank(topic: str, bar: Bar) -> int:
    held = topic == HELD and bar.severity is not Severity.MUST
    return 1 if held else 2 * _GRAVEST.index(bar.severity)


def not_saved(
    problem: FileProblem,
    *,
    kept: bool,
    save_as: Callable[[], object],
    again: Callable[[], object],
) -> Bar:
    """Return the bar that says why a posting could not be saved, and what can be done."""
    happened = _tr("Could not save “{name}”.").format(name=problem.path.name)
    words = [told(problem)]
    if kept:
        words.append(_tr("Your text is safe in the recovery copy."))
    actions = ((_tr("Save elsewhere…"), save_as), (_tr("Try again"), again))
    return Bar(Severity.MUST, happened, " ".join(words), actions)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bars", text)
