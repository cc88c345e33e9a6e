"""The few words that the outline says about a section."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jdeditor.ui.states import Progress, State


def meta(now: Progress, found: int = 0) -> str:
    """Return the words at the end of a row: “1 blank”, “6”, “Empty”, “2 to check”."""
    if found and now.state is not State.HIDDEN:
        to_check = _tr("{count} to check").format(count=found)
        blank = meta(now) if now.state is State.BLANK else ""
        return ", ".join(filter(None, (blank, to_check)))
    match now.state:
        case State.HIDDEN:
            return _tr("Hidden")
        case State.EMPTY:
            return _tr("Empty")
        case State.BLANK:
            words = _tr("1 blank") if now.blanks == 1 else _tr("{count} blanks")
            return words.format(count=now.blanks)
    return str(now.items) if now.items else ""


def spoken(state: State) -> str:
    """Return what a screen reader says of a state that the words do not say already."""
    return {State.DONE: _tr("filled"), State.BLANK: _tr("to fill in")}.get(state, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outline", text)
