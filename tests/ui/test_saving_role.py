"""Saving a posting as a role, and beginning from it on the start page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jdeditor.drafting import role_folders, roles
from jdeditor.ui.actions import Actions
from jdeditor.ui.start.offers import role_offers
from jdeditor.ui.window import Window


@pytest.fixture(autouse=True)
def no_more_folders() -> Iterator[None]:
    yield
    role_folders.use()


def test_a_posting_saved_as_a_role_stands_among_the_roles(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shown.start is not None
    shown.new_from_role("janitor")
    monkeypatch.setattr("jdeditor.ui.saving_role.ask_words", lambda *_: "Night cleaner")
    actions: Actions = shown._actions
    save = next(a for a in actions.all if a.text().replace("&", "") == "Save as a role…")
    save.trigger()
    assert "Night cleaner" in [name.title for name in roles.role_names()]
    assert shown.workspace is not None
    shown.workspace.session.history.clear()
    shown._show_start()
    offered = [card.offer.name for card in shown.start.roles.roles.cards]
    assert "Night cleaner" in offered
    (own,) = [
        card.offer for card in shown.start.roles.roles.cards if card.offer.about == "Your roles"
    ]
    assert own.name == "Night cleaner"
    assert "Your roles" in shown.start.roles.families.chips


def test_a_shared_role_is_marked_as_one(shown: Window, tmp_path: Path) -> None:
    (tmp_path / "welder.toml").write_text('title = "Welder"\nfamily = "Trades"\n', "utf-8")
    role_folders.use(tmp_path / "own", tmp_path)
    assert roles.owner_of("welder") is roles.Owner.SHARED
    assert roles.owner_of("janitor") is roles.Owner.PROGRAM
    (welder,) = [offer for offer in role_offers() if offer.key == "welder"]
    assert welder.about == "Shared roles · Trades"
