"""What a responsibility holds besides its words: its share of time, and whether it is essential."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from jdeditor.posting.posting import Responsibility
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.bullet_row import Extra
from jdeditor.ui.widgets.buttons import QuietTool
from jdeditor.ui.widgets.numbers import NumberField

_WIDTH = 62
_FULL = 100


class DutyExtra(Extra):
    """A field for the share and a star for essential."""

    def __init__(self) -> None:
        super().__init__()
        words = _tr("Share of the working time, in percent")
        self._share = NumberField(words, most=_FULL, suffix="%")
        self._share.words.setToolTip(words)
        # The order of a row is of its words; as their proxy, the box would be one stop too many.
        self._share.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes it: there is none
        self._share.changed.connect(self._set_share)
        self._seen = False
        self._essential = QuietTool("star", "")
        self._essential.setCheckable(True)
        self._essential.clicked.connect(self._set_essential)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._share)
        row.addWidget(self._essential)
        self._name(essential=True)
        THEME.follow(self.restyle)

    def setValue(self, duty: Responsibility) -> None:
        """Show what a responsibility holds."""
        self._share.setValue(duty.share)
        self._essential.setChecked(duty.essential)
        self._name(essential=duty.essential)

    def setSeen(self, seen: bool) -> None:
        """Show both as fields while the person is in the row; else only what is stated."""
        self._seen = seen
        self._look()

    def _look(self) -> None:
        share = self._share
        empty = share.value() is None
        share.edge = "edge" if self._seen else ""
        share.fill = "field" if self._seen else ""
        share.suffix.setVisible(self._seen or not empty)
        share.update()
        self._essential.setSeen(self._seen or not self._essential.isChecked())

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        scale = THEME.scale
        self._share.setFixedSize(scale.px(_WIDTH), scale.icon(24))
        words = self._share.words
        free = scale.icon(24) - words.line()
        self._share.row.setContentsMargins(
            scale.space(8), max(0, free // 2 - words.lift), scale.space(8), 0
        )

    def _set_share(self, value: Decimal | None) -> None:
        share = None if value is None else int(value)
        self.changed.emit(lambda duty: replace(duty, share=share))

    def _set_essential(self, essential: bool) -> None:
        self._name(essential=essential)
        self.changed.emit(lambda duty: replace(duty, essential=essential))

    def _name(self, *, essential: bool) -> None:
        words = _tr("Essential duty") if essential else _tr("Not an essential duty")
        self._essential.set("star" if essential else "star-off", words)
        self._look()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panels", text)
