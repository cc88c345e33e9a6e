"""What the outline says about a section: how far it is, and what there is to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting import sections
from jdeditor.posting.texts import section_of
from jdeditor.ui import names
from jdeditor.ui.check.checker import BLANK
from jdeditor.ui.states import Progress, State, progress
from jdeditor.ui.widgets.outline_view import OutlineRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.checks import Finding
    from jdeditor.posting.posting import Posting

_GRAVE = {"error": "must", "warning": "should", "note": "consider"}
"""The states of rows that findings make, the gravest first."""
_PROSE = frozenset({"brief", "about", "apply", "statements"})


def rows(posting: Posting, findings: Sequence[Finding] = ()) -> list[OutlineRow]:
    """Return the rows of the outline, in the order of the form."""
    order = sections.body(posting)
    found: dict[str, list[str]] = {}
    for finding in findings:
        if finding.rule != BLANK:
            grave = _GRAVE[finding.severity.value]
            found.setdefault(section_of(finding.source), []).append(grave)
    return [
        _row(posting, key, found.get(key, []), movable=key in order)
        for key in sections.all_keys(posting)
    ]


def _row(posting: Posting, key: str, found: list[str], *, movable: bool) -> OutlineRow:
    now = progress(posting, key)
    state = _state(now, found)
    prose = key in _PROSE or sections.is_free(key)
    words = _meta(now, len(found), now.words if prose else 0)
    name = names.section(posting, key)
    return OutlineRow(key, name, state, words, _spoken(state), movable=movable)


def _state(now: Progress, found: list[str]) -> str:
    """Return what the icon shows: whatever is gravest, and a blank before a remark."""
    if now.state is State.HIDDEN or not found:
        return now.state.value
    gravest = next(grave for grave in _GRAVE.values() if grave in found)
    return now.state.value if now.state is State.BLANK and gravest != "must" else gravest


def _meta(now: Progress, found: int, words: int) -> str:
    """Return the words at the end of a row: “1 blank”, “6”, “Empty”, “2 to check”."""
    if now.state is State.HIDDEN:
        return _tr("Hidden")
    blanks = _counted(now.blanks, _tr("1 blank"), _tr("{count} blanks"))
    to_check = _tr("{count} to check").format(count=found) if found else ""
    if blanks or to_check:
        return ", ".join(filter(None, (blanks, to_check)))
    if now.state is State.EMPTY:
        return _tr("Empty")
    return str(now.items) if now.items else _counted(words, _tr("1 word"), _tr("{count} words"))


def _counted(count: int, one: str, several: str) -> str:
    return "" if not count else one if count == 1 else several.format(count=count)


def _spoken(state: str) -> str:
    """Return what a screen reader says of a state that the words do not say already."""
    said = {
        "done": _tr("filled"),
        "blank": _tr("to fill in"),
        "must": _tr("must fix"),
        "should": _tr("worth fixing"),
        "consider": _tr("consider"),
    }
    return said.get(state, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outline", text)
