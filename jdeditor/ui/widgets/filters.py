"""What has to be said to every field: undo belongs to the window, the wheel to the page.

Each field is guarded by itself: a filter on the whole application would see every event of
every widget, 40,000 of them while a posting opens.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMainWindow,
    QWidget,
)

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_REDO_EVERYWHERE = QKeySequence("Ctrl+Y")


def guard(field: QWidget) -> None:
    """Let undo reach the window from inside a field, and let the wheel scroll the page."""
    field.installEventFilter(_filter())


@cache
def _filter() -> _Filter:
    return _Filter()


class _Filter(QObject):
    """Watches the two events that Qt's fields keep to themselves."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            return isinstance(event, QKeyEvent) and _leave_to_window(watched, event)
        if kind == QEvent.Type.Wheel:
            return isinstance(event, QWheelEvent) and _scroll_instead(watched, event)
        return False


def _leave_to_window(watched: QObject, event: QKeyEvent) -> bool:
    """Refuse an undo that a field wants for itself where the window has a history of its own."""
    if not isinstance(watched, QWidget) or not isinstance(watched.window(), QMainWindow):
        return False
    pressed = QKeySequence(event.keyCombination())
    if any(event.matches(key) for key in _HISTORY) or pressed == _REDO_EVERYWHERE:
        event.ignore()
        return True
    return False


def _scroll_instead(watched: QObject, event: QWheelEvent) -> bool:
    """Scroll the page around a field whose value the wheel would change."""
    if not isinstance(watched, QComboBox | QAbstractSpinBox):
        return False
    area = _area_around(watched)
    if area is not None:
        QApplication.sendEvent(area.viewport(), event)
    return True


def _area_around(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent
