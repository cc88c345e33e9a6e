# mypy: disable-error-code="no-untyped-call"
"""Segments by keyboard: one stop for Tab, arrow keys inside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.ui.application import application
from jdeditor.ui.widgets.segments import Segments

Key = Qt.Key


@pytest.fixture
def row(qapp: QApplication, qtbot: QtBot) -> QWidget:
    application()
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    column.addWidget(QLineEdit("before"))
    column.addWidget(Segments("Level", [(n, words) for n, words in enumerate(("A", "B", "C"))]))
    column.addWidget(QLineEdit("after"))
    whole.show()
    qtbot.waitUntil(whole.isVisible)
    return whole


def press(key: Key) -> str:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)
    focused = QApplication.focusWidget()
    return "" if focused is None else str(focused.property("text"))


@pytest.mark.parametrize(("value", "stop"), [(None, "A"), (1, "B"), (2, "C")])
def test_tab_comes_to_the_chosen_segment_and_leaves_again(
    row: QWidget, value: int | None, stop: str
) -> None:
    row.findChildren(Segments)[0].setValue(value)
    row.findChildren(QLineEdit)[0].setFocus()
    assert press(Key.Key_Tab) == stop
    assert press(Key.Key_Tab) == "after"
    assert press(Key.Key_Backtab) == stop
    assert press(Key.Key_Backtab) == "before"


def test_arrows_choose_and_tab_goes_on_from_there(row: QWidget) -> None:
    segments = row.findChildren(Segments)[0]
    segments.setValue(0)
    row.findChildren(QLineEdit)[0].setFocus()
    press(Key.Key_Tab)
    assert press(Key.Key_Right) == "B"
    assert segments.value() == 1
    assert press(Key.Key_Tab) == "after"
