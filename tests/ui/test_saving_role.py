"""Saving a posting as a role, and beginning from it on the start page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QInputDialog

from jdeditor.drafting import roles
from jdeditor.ui.actions import Actions
from jdeditor.ui.window import Window


@pytest.fixture(autouse=True)
def no_more_folders() -> Iterator[None]:
    yield
    roles.use_folders()


def test_a_posting_saved_as_a_role_stands_among_the_roles(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shown.start is not None
    shown.new_from_role("janitor")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("Night cleaner", True))
    actions: Actions = shown._actions
    save = next(a for a in actions.all if a.text().replace("&", "") == "Save as a role…")
    save.trigger()
    assert "Night cleaner" in [name.title for name in roles.role_names()]
    assert shown.workspace is not None
    shown.workspace.session.history.clear()
    shown._show_start()
    offered = [card.offer.name for card in shown.start.roles.roles.cards]
    assert "Night cleaner" in offered
