"""A start page in a window of its own, with a list of recent files of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.posting.vocabulary import Status
from jdeditor.storage import posting_file, recent
from jdeditor.ui import theme
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.start import StartPage
from jdeditor.ui.widgets.ring import FocusRing

Keep = Callable[..., Path]


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of this test alone, and no pictures of pages yet."""
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    place = QStandardPaths.StandardLocation.CacheLocation
    return Path(QStandardPaths.writableLocation(place)) / "pages"


@pytest.fixture
def renderer(qtbot: QtBot) -> Iterator[Renderer]:
    made = Renderer()
    yield made
    made.close()


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, renderer: Renderer) -> Iterator[StartPage]:
    """The page as the window has it, not read yet."""
    theme.apply(qapp, "light")
    window = QMainWindow()
    qtbot.addWidget(window)
    made = StartPage(renderer, window)
    window.setCentralWidget(made)
    ring = FocusRing(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    # Held until here, as nothing else holds the window; the ring is put away before it.
    del ring
    window.close()


@pytest.fixture
def keep(tmp_path: Path) -> Keep:
    """Save a posting and remember it as opened: ``keep(title)``."""

    def kept(title: str, status: Status = Status.DRAFT) -> Path:
        file = tmp_path / "Postings" / f"{title}.jobpost"
        file.parent.mkdir(exist_ok=True)
        posting_file.save(file, Posting(title=title))
        recent.remember(file, title, status)
        return file

    return kept
