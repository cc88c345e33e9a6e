from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from jdeditor import assets
from jdeditor.ui.theme import THEME, apply, icons, pictures
from jdeditor.ui.theme.scale import Scale
from jdeditor.ui.theme.tokens import DARK, LIGHT, TYPE, Colors
from jdeditor.ui.window import Window

ICONS = sorted((assets.resources() / "icons").glob("*.svg"))


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    apply(qapp, "light")
    yield
    apply(qapp, "light")


@pytest.mark.parametrize(("mode", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_a_look_is_switched_while_the_program_runs(
    qapp: QApplication, mode: str, colors: Colors
) -> None:
    apply(qapp, mode)  # type: ignore[arg-type]
    assert THEME.colors == colors
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == colors.chrome.lower()


def test_widgets_hear_of_a_new_look(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(THEME.changed):
        apply(qapp, "dark")


def test_a_widget_that_is_gone_is_no_longer_told(qapp: QApplication) -> None:
    told: list[str] = []

    class Listener(QPushButton):
        def restyle(self) -> None:
            told.append("")

    listener = Listener()
    THEME.follow(listener.restyle)
    shiboken6.delete(listener)
    apply(qapp, "dark")
    assert told == [""]


def test_the_shipped_font_is_the_font_of_the_program(qapp: QApplication) -> None:
    for role in TYPE:
        assert QFontInfo(THEME.font(role)).family() == "Inter"
    assert qapp.font().family() == "Inter"


def test_large_text_makes_words_grow_most_and_space_least() -> None:
    large = Scale(2.0)
    assert (large.px(14), large.icon(16), large.space(16)) == (28, 28, 20)
    assert (Scale(1.0).control(), large.control()) == (32, 55)


def test_the_text_size_is_followed(qapp: QApplication) -> None:
    apply(qapp, "light", 1.5)
    assert qapp.font().pixelSize() == 20


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_is_drawn_in_the_color_asked_for(path: Path) -> None:
    picture = icons.pixmap(path.stem, "#FF0000", 16, 2.0).toImage()
    assert picture.width() == 32
    reds = [picture.pixelColor(x, y) for x in range(32) for y in range(32)]
    assert any(color.alpha() > 100 and color.red() == 255 for color in reds)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 3.0])
def test_an_icon_is_sharp_on_each_screen_there_is(ratio: float) -> None:
    made = icons.icon("plus", "#FF0000", "#808080", 16, ratios=(1.0, 1.5, 3.0))
    assert made.pixmap(QSize(16, 16), ratio).size() == QSize(16, 16) * ratio
    assert icons.ratios() == (1.0,)


def test_motion_can_be_switched_off() -> None:
    THEME.motion = False
    try:
        assert THEME.duration(120) == 0
    finally:
        THEME.motion = True


def test_where_the_folder_for_passing_files_is_missing_the_program_keeps_its_pictures_itself(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "_folder", cache(pictures._folder.__wrapped__))
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path / "missing"))
    monkeypatch.chdir(tmp_path)
    written = [Path(path) for path in pictures.paths(LIGHT).values()]
    assert all(own_home in path.parents and "<svg" in path.read_text() for path in written)


@pytest.mark.skipif(sys.platform == "win32", reason="a file stands in for a disk that is full")
def test_without_any_room_for_pictures_the_look_does_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "_folder", cache(pictures._folder.__wrapped__))
    (tmp_path / "file").touch()
    for name in ("TMPDIR", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "file" / "in it"))
    monkeypatch.chdir(tmp_path)
    assert set(pictures.paths(LIGHT).values()) == {""}
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_outline_follows_a_new_look(shown: Window) -> None:
    shown.new_from_role("backend-engineer")
    assert shown.workspace is not None
    apply(QApplication.instance(), "dark")  # type: ignore[arg-type]
    ground = shown.workspace.sidebar.view.viewport().palette().color(QPalette.ColorRole.Base)
    assert ground.name() == DARK.chrome.lower()
