# mypy: disable-error-code="no-untyped-call,arg-type"
"""The fields of a posting come when they are needed, and none is ever missed."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from jdeditor.posting.lens import named
from jdeditor.ui.form import Form
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window


@pytest.fixture
def form(shown: Window, monkeypatch: pytest.MonkeyPatch) -> Form:
    monkeypatch.undo()  # as a person has it
    shown.new_from_role("backend-engineer")
    assert shown.workspace is not None
    return shown.workspace.form


def there(form: Form) -> set[str]:
    return set(form.binder.fields)


def test_a_posting_opens_with_the_fields_in_sight(form: Form, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "title" in there(form))
    assert "approval.reviewers" not in there(form)


def test_what_is_scrolled_to_has_its_fields(form: Form, qtbot: QtBot) -> None:
    form.cards["benefits"].show()
    form.verticalScrollBar().setValue(form.cards["benefits"].y())
    qtbot.waitUntil(lambda: "benefits" in there(form))


def test_a_field_that_is_gone_to_is_there_and_takes_the_keys(form: Form) -> None:
    form.reveal("application.instructions")
    field = form.window().focusWidget()
    assert isinstance(field, Words)
    before = field.toPlainText()
    QTest.keyClicks(field, "Soon.")
    assert field.toPlainText() != before


def test_a_section_that_is_unfolded_has_its_fields(form: Form) -> None:
    head = form.cards["approval"].head
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert "approval.reviewers" in there(form)


def test_the_rest_follows_by_itself(form: Form, qtbot: QtBot) -> None:
    form.furnishing.furnish_rest()
    qtbot.waitUntil(lambda: {"benefits", "approval.reviewers", "statements"} & there(form) != set())
    qtbot.waitUntil(lambda: "approval.reviewers" in there(form), timeout=10_000)


def test_a_section_removed_before_its_fields_came_is_simply_gone(form: Form, qtbot: QtBot) -> None:
    form.add_section()
    form.window().workspace.undo()  # type: ignore[attr-defined]
    form.furnishing.furnish_all()
    qtbot.wait(50)
    assert not [name for name in there(form) if name.startswith("free.")]


def test_a_field_that_was_gone_to_stays_in_sight_while_the_others_come(
    form: Form, qtbot: QtBot
) -> None:
    form.reveal("application.instructions")
    field = form.window().focusWidget()
    form.furnishing.furnish_rest()
    qtbot.waitUntil(lambda: not form.furnishing.under_way, timeout=10_000)
    qtbot.wait(250)
    assert not field.visibleRegion().isEmpty()


def test_who_scrolls_meanwhile_is_left_alone(form: Form, qtbot: QtBot) -> None:
    form.reveal("application.instructions")
    qtbot.wait(20)
    form.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    form.furnishing.furnish_rest()
    qtbot.waitUntil(lambda: not form.furnishing.under_way, timeout=10_000)
    assert form.verticalScrollBar().value() == 0


def test_a_row_that_is_gone_to_and_taken_away_at_once_is_let_go(form: Form, qtbot: QtBot) -> None:
    form._seeking.setInterval(60_000)
    session = form.binder.session
    session.put(named("benefits"), ("Lunch.", "Trains."), "Benefits")
    form.reveal("benefits#1")
    row = form.window().focusWidget()
    session.put(named("benefits"), (), "Benefits")
    qtbot.waitUntil(lambda: not shiboken6.isValid(row))
    form.verticalScrollBar().setRange(0, form.verticalScrollBar().maximum() + 100)
    assert form._seeking.isActive()  # a fault in between would fail the test


def test_a_section_that_is_gone_to_and_taken_away_at_once_is_let_go(
    form: Form, qtbot: QtBot
) -> None:
    form._seeking.setInterval(60_000)
    there_before = set(form.cards)
    form.add_section()
    (key,) = set(form.cards) - there_before
    card = form.cards[key]
    form.show_section(key)
    form.binder.session.history.undo()
    qtbot.waitUntil(lambda: not shiboken6.isValid(card))
    form.verticalScrollBar().setRange(0, form.verticalScrollBar().maximum() + 100)
    assert form._seeking.isActive()
