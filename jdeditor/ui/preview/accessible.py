"""What a screen reader is told about the painted pages: that they are a document.

Qt knows a scroll area only as a nameless part of the window.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"

_told: list[QAccessibleInterface] = []
"""Qt owns what it was told but keeps no reference that Python can see."""


def be_document(widget: QWidget) -> None:
    """Present a widget as a document."""
    _install()
    widget.setProperty(_ROLE, QAccessible.Role.Document)


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_kind: str, about: QObject) -> QAccessibleInterface | None:
    role = about.property(_ROLE) if isinstance(about, QWidget) else None
    if not isinstance(about, QWidget) or role is None:
        return None
    _told.append(QAccessibleWidget(about, role))
    return _told[-1]
