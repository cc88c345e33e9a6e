"""A posting that can only be read: every control that would change it is off, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from jdeditor.ui.widgets.bullet_parts import Foot
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jdeditor.ui.actions import Actions
    from jdeditor.ui.workspace import Workspace

_READING = Qt.TextInteractionFlag.TextSelectableByMouse | (
    Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def show(workspace: Workspace, actions: Actions) -> None:
    """Switch what would edit the posting off or on again, as the posting is."""
    writable = not workspace.session.read_only
    actions.allow_editing(writable)
    column = workspace.column
    for part in (column.insert, column.status, workspace.sidebar.add):
        part.setEnabled(writable)
    for card in column.form.cards.values():
        card.allowEditing(writable)
        show_fields(card.body, writable=writable)


def show_fields(part: QWidget, *, writable: bool) -> None:
    """Let the words of a part of the form be read and copied, and nothing else."""
    for words in part.findChildren(Words):
        if words.isReadOnly() == writable:
            words.setReadOnly(not writable)
            if not writable:
                words.setTextInteractionFlags(_READING)
    kinds: tuple[type[QWidget], ...] = (Foot, QAbstractButton, QComboBox)
    for kind in kinds:
        for control in part.findChildren(kind):
            _switch(control, writable=writable)


def _switch(control: QWidget, *, writable: bool) -> None:
    """Switch a control off; on again only if it was switched off here."""
    if not writable and control.isEnabled():
        control.setProperty("held", True)
        control.setEnabled(False)
    elif writable and control.property("held"):
        control.setProperty("held", False)
        control.setEnabled(True)
