from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.storage import atomic
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.proofing import Shape
from jdeditor.ui.start import StartPage
from jdeditor.ui.start.pictures import WIDTH, Pictures, first_page

SHAPE = Shape("career", "modern", "letter")


def has_ink(image: QImage) -> bool:
    pixels = (image.pixelColor(x, y) for x in range(0, WIDTH, 2) for y in range(0, 400, 2))
    return any(color.lightness() < 80 for color in pixels)


def test_every_card_in_sight_gets_the_real_first_page(page: StartPage, qtbot: QtBot) -> None:
    page.refresh()
    cards = page.roles.cards()
    assert not any(card.hasImage() for card in cards)
    qtbot.waitUntil(lambda: any(not card.visibleRegion().isEmpty() for card in cards))
    seen = [card for card in cards if not card.visibleRegion().isEmpty()]
    qtbot.waitUntil(lambda: all(card.hasImage() for card in seen), timeout=30_000)


def test_a_picture_shows_what_the_page_says(own_places: Path) -> None:
    empty = first_page(Posting(), SHAPE)
    written = first_page(Posting(title="Night Nurse"), SHAPE)
    assert written.width() == empty.width() == WIDTH
    assert has_ink(written)
    assert not has_ink(empty)


def test_a_picture_is_kept_and_not_made_twice(
    own_places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    posting = Posting(title="Night Nurse")
    made = first_page(posting, SHAPE)
    assert len(list(own_places.glob("*.png"))) == 1
    monkeypatch.setattr("jdeditor.ui.start.pictures._drawn", lambda *_: pytest.fail("made again"))
    again = first_page(posting, SHAPE)
    assert again.convertToFormat(made.format()) == made


def test_a_changed_posting_has_another_picture(own_places: Path) -> None:
    first_page(Posting(title="Night Nurse"), SHAPE)
    first_page(Posting(title="Day Nurse"), SHAPE)
    first_page(Posting(title="Day Nurse"), SHAPE._replace(paper="a4"))
    assert len(list(own_places.glob("*.png"))) == 3


def test_a_damaged_picture_is_made_again(own_places: Path) -> None:
    posting = Posting(title="Night Nurse")
    first_page(posting, SHAPE)
    (kept,) = own_places.glob("*.png")
    kept.write_bytes(b"no picture")
    assert has_ink(first_page(posting, SHAPE))
    assert QImage(str(kept)).width() == WIDTH


def test_pictures_do_without_a_place_to_keep_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, _data: bytes) -> None:
        raise FileProblem(path, "The disk is full.")

    monkeypatch.setattr(atomic, "write", refuse)
    assert has_ink(first_page(Posting(title="Night Nurse"), SHAPE))


def test_nothing_is_made_while_nobody_looks(renderer: Renderer, qtbot: QtBot) -> None:
    pictures = Pictures(renderer, renderer)
    pictures.pause(paused=True)
    made: list[object] = []
    pictures.made.connect(lambda key, _image: made.append(key))
    pictures.ask("one", lambda: Posting(title="One"))
    pictures.ask("two", lambda: Posting(title="Two"))
    renderer_is_free(renderer, qtbot)
    assert not made
    pictures.pause(paused=False)
    qtbot.waitUntil(lambda: made == ["one", "two"])


def test_a_page_that_cannot_be_drawn_does_not_stop_the_others(
    renderer: Renderer, qtbot: QtBot
) -> None:
    def broken() -> Posting:
        raise ValueError("no posting")

    pictures = Pictures(renderer, renderer)
    made: list[object] = []
    pictures.made.connect(lambda key, _image: made.append(key))
    asked: dict[str, Callable[[], Posting]] = {
        "broken": broken,
        "whole": lambda: Posting(title="Whole"),
    }
    for key, posting in asked.items():
        pictures.ask(key, posting)
    qtbot.waitUntil(lambda: made == ["whole"])


def renderer_is_free(renderer: Renderer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(renderer.submit(lambda: None).done):
        pass
