"""A question that is answered by a line of words."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QWidget

from jdeditor.ui.theme import THEME


def ask_words(parent: QWidget, title: str, asked: str, verb: str, given: str = "") -> str | None:
    """Return the line that a person gives, None when they think better of it.

    The button is called by what it does, ``verb``.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(asked)
    dialog.setTextValue(given)
    dialog.setOkButtonText(verb)
    layout = dialog.layout()
    if layout is not None:
        space = THEME.scale.space
        layout.setContentsMargins(space(24), space(20), space(24), space(20))
        layout.setSpacing(space(8))
    accepted = dialog.exec() == QInputDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue() if accepted else None
