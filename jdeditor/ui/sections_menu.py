"""The menu that goes to a section: its words come from the open posting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jdeditor.posting import sections
from jdeditor.ui import names
from jdeditor.ui.widgets import as_is

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.actions import Actions


def fill(actions: Actions, posting: Posting, go: Callable[[int], None]) -> None:
    """Name the sections in the menu; those that have no key of their own come below."""
    menu, numbered = actions.sections, actions.numbered
    keys = sections.all_keys(posting)
    for action in menu.actions():
        if action not in numbered:
            menu.removeAction(action)
    for number, action in enumerate(numbered):
        action.setVisible(number < len(keys))
    for number, key in enumerate(keys):
        further = number >= len(numbered)
        action = menu.addAction("") if further else numbered[number]
        action.setText(as_is.entry(names.section(posting, key)))
        if further:
            action.triggered.connect(lambda _on=False, n=number: go(n))
