"""How wide the columns are: remembered for each width of the window that has its own layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.ui.settings import Setting
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

_STEPS = ((1800, 320, 720), (1360, 288, 0), (1200, 264, 0), (0, 232, 0))
"""From which effective width on, how wide the sidebar is, and the form if it is fixed."""
_FORM = 0.53
_COLUMNS = 3

WITH_SIDEBAR = 1200
"""Effective width from which the outline stands beside the form; below, it is a menu."""
WITH_PAGES = 960
"""Effective width from which the pages stand beside the form; below, one of them shows."""


def step(splitter: QSplitter) -> int:
    """Return the effective width from which the layout in use is used."""
    return _step(splitter.window().width())[0]


def restore(splitter: QSplitter) -> None:
    """Give the columns the widths that they had last at this width of the window."""
    sizes = _setting(splitter).get()
    splitter.setSizes(sizes if len(sizes) == splitter.count() else _usual(splitter))


def remember(splitter: QSplitter) -> None:
    """Keep the widths of the columns for this width of the window."""
    sizes = splitter.sizes()
    if all(sizes) and len(sizes) == _COLUMNS:
        _setting(splitter).set(sizes)


def _usual(splitter: QSplitter) -> list[int]:
    width = splitter.window().width()
    _, sidebar, form = _step(width)
    left = THEME.scale.px(sidebar)
    middle = THEME.scale.px(form) or round((width - left) * _FORM)
    handles = (splitter.count() - 1) * splitter.handleWidth()
    return [left, middle, max(1, width - left - middle - handles)]


def _step(width: int) -> tuple[int, int, int]:
    effective = width / THEME.scale.text
    return next(one for one in _STEPS if effective >= one[0])


def _setting(splitter: QSplitter) -> Setting[list[int]]:
    return Setting(f"window/columns_{step(splitter)}", [])
