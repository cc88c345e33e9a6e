from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.fields import line_field
from jdeditor.ui.widgets.ring import FocusRing, _Frame
from jdeditor.ui.widgets.scroll import Column


@pytest.fixture
def window(qtbot: QtBot) -> Column:
    made = Column()
    qtbot.addWidget(made)
    made.add(Button("Export", "primary"))
    made.add(line_field("Title"))
    made.resize(400, 200)
    FocusRing(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def rings(window: QWidget) -> list[QRect]:
    """Where rings can be seen, in the window's own measures."""
    QApplication.processEvents()
    found = [ring for ring in window.findChildren(_Frame) if ring.isVisible()]
    return [QRect(ring.mapTo(window, QPoint(0, 0)), ring.size()) for ring in found]


def place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_a_button_reached_by_keyboard_has_a_ring_outside_its_fill(window: Column) -> None:
    button = window.findChildren(Button)[0]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = rings(window)
    assert ring.adjusted(3, 3, -3, -3) == place(window, button)


def test_text_has_a_ring_on_its_own_edge_and_only_one_ring_is_seen(window: Column) -> None:
    window.findChildren(Button)[0].setFocus(Qt.FocusReason.TabFocusReason)
    field = window.content.layout().itemAt(1).widget()  # type: ignore[union-attr]
    assert field is not None
    field.setFocus()
    assert rings(window) == [place(window, field)]


def test_the_ring_goes_where_its_field_goes(window: Column) -> None:
    field = window.content.layout().itemAt(1).widget()  # type: ignore[union-attr]
    assert field is not None
    field.setFocus()
    window.insert(0, Button("Another one above"))
    assert rings(window) == [place(window, field)]
    window.resize(500, 200)
    assert rings(window) == [place(window, field)]
    at = place(window, field)
    field.hide()
    assert at not in rings(window)


def test_a_dialog_may_finish_twice(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    FocusRing(dialog)
    dialog.show()
    dialog.reject()
    dialog.reject()
