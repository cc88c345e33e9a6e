"""The folder of shared roles, chosen in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from jdeditor.drafting import role_folders
from jdeditor.storage import own_roles
from jdeditor.ui import sharing_roles
from jdeditor.ui.window import Window


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "welder.toml").write_text('title = "Welder"\n', "utf-8")
    yield tmp_path
    own_roles.share(None)
    role_folders.use()


def choose(window: Window) -> None:
    action = next(a for a in window._actions.all if "shared" in a.text())
    action.trigger()


def offered(window: Window) -> list[str]:
    return [card.offer.name for card in window.start.roles.roles.cards]


def test_the_roles_of_a_folder_stand_on_the_start_page_at_once_and_stay(
    shown: Window, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Welder" not in offered(shown)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(house))
    choose(shown)
    assert "Welder" in offered(shown)
    assert own_roles.shared() == house
    assert house in own_roles.folders()


def test_the_folder_can_be_given_up(
    shown: Window, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_roles.share(house)
    role_folders.use(*own_roles.folders())
    monkeypatch.setattr(sharing_roles, "_answer", lambda *_: False)
    choose(shown)
    assert own_roles.shared() is None
    assert "Welder" not in offered(shown)


def test_nothing_changes_when_no_folder_is_chosen(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page = shown.start
    choose(shown)
    assert own_roles.shared() is None
    assert shown.start is page
