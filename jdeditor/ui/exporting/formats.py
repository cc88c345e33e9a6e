"""The formats as choices beside each other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from jdeditor.ui.exporting.choice import FormatChoice
from jdeditor.ui.names import QT_TRANSLATE_NOOP
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.labels import Label
from jdeditor.writers.formats import FORMATS

_COLUMNS = 2
_LOOKS = {
    "pdf": (
        QT_TRANSLATE_NOOP("Formats", "PDF"),
        QT_TRANSLATE_NOOP("Formats", "Looks the same everywhere"),
        "file-text",
    ),
    "docx": (
        QT_TRANSLATE_NOOP("Formats", "Word"),
        QT_TRANSLATE_NOOP("Formats", "For approval and changes"),
        "file-type",
    ),
    "txt": (
        QT_TRANSLATE_NOOP("Formats", "Plain text"),
        QT_TRANSLATE_NOOP("Formats", "For e-mail and forms"),
        "text-initial",
    ),
    "html": (
        QT_TRANSLATE_NOOP("Formats", "Web page"),
        QT_TRANSLATE_NOOP("Formats", "For your career site"),
        "file-code",
    ),
}
"""Name, line and picture of each format, in the order in which they are offered."""


class Formats(QWidget):
    """One choice a format; ``changed`` tells that others are chosen now."""

    changed = Signal()

    def __init__(self, chosen: Iterable[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Formats"))
        wanted = set(chosen)
        self.choices = {key: _choice(key) for key in _LOOKS if key in FORMATS}
        self._note = Label(
            self.tr("Word may place page breaks a little differently."), "small", "3", wrap=True
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for number, (key, choice) in enumerate(self.choices.items()):
            choice.setChecked(key in wanted)
            choice.toggled.connect(self._change)
            self._grid.addWidget(choice, number // _COLUMNS, number % _COLUMNS)
        self._grid.addWidget(self._note, self._grid.rowCount(), 0, 1, _COLUMNS)
        # The line keeps its place while Word is not chosen, so that nothing below it moves.
        policy = self._note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._note.setSizePolicy(policy)
        self.setFocusProxy(next(iter(self.choices.values())))
        THEME.follow(self.restyle)
        self._change()

    def chosen(self) -> tuple[str, ...]:
        """Return the formats that are chosen."""
        return tuple(key for key, choice in self.choices.items() if choice.isChecked())

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._grid.setSpacing(THEME.scale.space(8))

    def _change(self, *_: object) -> None:
        self._note.setVisible("docx" in self.chosen())
        self.changed.emit()


def format_name(key: str) -> str:
    """Return what people call a format."""
    return QCoreApplication.translate("Formats", _LOOKS[key][0])


def _choice(key: str) -> FormatChoice:
    _name, about, icon = _LOOKS[key]
    return FormatChoice(format_name(key), QCoreApplication.translate("Formats", about), icon)
