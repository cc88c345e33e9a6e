from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from jdeditor.drafting import roles
from jdeditor.ui import settings
from jdeditor.ui.start import StartPage
from jdeditor.ui.start.card import GalleryCard

Key = Qt.Key
NAMES = ("Accountant", "Baker", "Carpenter", "Dentist", "Electrician", "Farmer")


@pytest.fixture
def many(page: StartPage, monkeypatch: pytest.MonkeyPatch) -> StartPage:
    """The page with six roles of two families."""
    (one, *_) = roles.role_names()
    made = tuple(
        msgspec.structs.replace(
            one, id=name.lower(), title=name, other_titles=(), family=("Office", "Trades")[n % 2]
        )
        for n, name in enumerate(NAMES)
    )
    monkeypatch.setattr(roles, "role_names", lambda: made)
    page.refresh()
    return page


def focused() -> GalleryCard:
    card = QApplication.focusWidget()
    assert isinstance(card, GalleryCard)
    return card


def press(*keys: Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def shown(page: StartPage) -> list[str]:
    return [card.offer.name for card in page.roles.roles.shown()]


def test_a_click_on_a_role_begins_from_it(page: StartPage, qtbot: QtBot) -> None:
    page.refresh()
    card = page.roles.roles.cards[0]
    with qtbot.waitSignal(page.roleChosen) as chosen:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen.args == [roles.role_names()[0].id]


def test_enter_on_an_example_opens_it(page: StartPage, qtbot: QtBot) -> None:
    page.refresh()
    page.setFocus()
    press(Key.Key_End, Key.Key_Down)
    with qtbot.waitSignal(page.sampleChosen) as chosen:
        press(Key.Key_Return)
    assert chosen.args is not None
    assert isinstance(chosen.args[0], Path)
    assert chosen.args[0].suffix == ".jobpost"


def test_from_a_role_leads_to_the_roles(page: StartPage) -> None:
    page.refresh()
    QTest.mouseClick(page.ways[0], Qt.MouseButton.LeftButton)
    assert focused() is page.roles.roles.cards[0]


def test_the_other_ways_say_what_was_chosen(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.blankChosen):
        QTest.mouseClick(page.ways[1], Qt.MouseButton.LeftButton)
    page.ways[2].setFocus()
    with qtbot.waitSignal(page.openChosen):
        press(Key.Key_Return)


def test_arrows_walk_the_cards_in_both_directions(many: StartPage) -> None:
    cards = many.roles.roles.cards
    assert many.roles.roles._columns == 4
    many.setFocus()
    press(Key.Key_Right, Key.Key_Right)
    assert focused() is cards[2]
    press(Key.Key_Down)
    assert focused() is cards[5]
    press(Key.Key_Up)
    assert focused() is cards[1]
    press(Key.Key_End)
    assert focused() is cards[5]
    press(Key.Key_Right)
    assert focused() is cards[5]
    press(Key.Key_Home)
    assert focused() is cards[0]


def test_below_the_roles_come_the_examples_and_above_them_the_search(many: StartPage) -> None:
    many.setFocus()
    press(Key.Key_End, Key.Key_Down)
    assert focused() is many.roles.samples.cards[0]
    press(Key.Key_Up)
    assert focused() is many.roles.roles.cards[5]
    press(Key.Key_Home, Key.Key_Up)
    assert many.roles.search.words.hasFocus()
    press(Key.Key_Down)
    assert focused() is many.roles.roles.cards[0]


def test_tab_stops_only_once_at_the_roles(many: StartPage) -> None:
    many.setFocus()
    press(Key.Key_Right, Key.Key_Right)
    QTest.keyClick(focused(), Key.Key_Tab)
    assert focused() is many.roles.samples.cards[0]
    QTest.keyClick(focused(), Key.Key_Backtab)
    assert focused() is many.roles.roles.cards[2]


def test_a_search_narrows_the_roles_down(many: StartPage) -> None:
    many.roles.search.words.setFocus()
    QTest.keyClicks(many.roles.search.words, "carp")
    assert shown(many) == ["Carpenter"]
    assert many.roles.samples.isHidden()
    press(Key.Key_Return)
    assert focused().offer.name == "Carpenter"
    press(Key.Key_Up)
    press(Key.Key_Escape)
    assert shown(many) == list(NAMES)


def test_a_search_shows_first_what_is_called_so(page: StartPage) -> None:
    page.refresh()
    page.roles.search.words.setFocus()
    QTest.keyClicks(page.roles.search.words, "nurse")
    assert shown(page)[0] == "Registered Nurse"
    QTest.keyClicks(page.roles.search.words, " ")
    press(Key.Key_Escape)
    assert shown(page)[0] == "Accountant"


def test_a_search_for_nothing_that_is_there_says_so(many: StartPage) -> None:
    many.roles.search.words.setFocus()
    QTest.keyClicks(many.roles.search.words, "astronaut")
    assert shown(many) == []
    assert many.roles._nothing.isVisible()
    press(Key.Key_Return)
    assert many.roles.search.words.hasFocus()


def test_find_leads_to_the_search(many: StartPage) -> None:
    many.setFocus()
    QTest.keyClick(focused(), Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert many.roles.search.words.hasFocus()


def test_a_family_shows_only_its_roles(many: StartPage) -> None:
    chips = many.roles.families.chips
    assert list(chips) == ["", "Office", "Trades"]
    QTest.mouseClick(chips["Trades"], Qt.MouseButton.LeftButton)
    assert shown(many) == ["Baker", "Dentist", "Farmer"]
    chips["Trades"].setFocus()
    press(Key.Key_Left)
    assert chips["Office"].isChecked()


def test_one_family_needs_no_chips(page: StartPage, monkeypatch: pytest.MonkeyPatch) -> None:
    only = roles.role_names()[:1]
    monkeypatch.setattr(roles, "role_names", lambda: only)
    page.refresh()
    assert page.roles.families.isHidden()


@pytest.mark.parametrize(("width", "columns"), [(800, 2), (1280, 4), (1440, 4), (1920, 7)])
def test_cards_fill_the_room_and_nothing_is_cut(
    many: StartPage, qtbot: QtBot, width: int, columns: int
) -> None:
    many.window().resize(width, 720)
    qtbot.waitUntil(lambda: many.width() == width)
    gallery = many.roles.roles
    qtbot.waitUntil(lambda: gallery._columns == columns)
    assert all(gallery.rect().contains(card.geometry()) for card in gallery.cards)
    qtbot.waitUntil(lambda: many.roles._scroll.horizontalScrollBar().maximum() == 0)


def test_everything_that_can_be_pressed_has_a_name(many: StartPage) -> None:
    unnamed = [
        button
        for button in many.findChildren(QAbstractButton)
        if not button.accessibleName() and not button.text()
    ]
    assert not unnamed
    assert many.roles.search.words.accessibleName() == "Search roles"


def test_styles_are_shown_as_real_pages_and_one_is_in_use(page: StartPage, qtbot: QtBot) -> None:
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.roles.styles.cards))
    cards = {card.offer.style: card for card in page.roles.styles.cards}
    assert cards["modern"].accessibleName() == "Modern, In use"
    qtbot.waitUntil(lambda: page.roles._scroll.verticalScrollBar().maximum() > 0)
    page.roles._scroll.ensureWidgetVisible(cards["classic"])
    qtbot.waitUntil(cards["classic"].hasImage, timeout=10_000)
    cards["classic"].click()
    assert settings.STYLE.get() == "classic"
    assert cards["classic"].accessibleName() == "Classic, In use"
    settings.STYLE.set("modern")


def test_what_is_typed_with_the_focus_on_a_card_is_looked_for(many: StartPage) -> None:
    many.roles.setFocus()
    focused()
    for letter in "carp":
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, letter)
    assert shown(many) == ["Carpenter"]
    press(Key.Key_Escape)
    assert shown(many) == list(NAMES)
