"""Keeps the look of the window as the person has set it, whenever that is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.ui import settings, theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_KEYS = frozenset(
    preference.key
    for preference in (
        settings.APPEARANCE,
        settings.TEXT_SIZE,
        settings.SYSTEM_FONT,
        settings.MOTION,
    )
)


def follow(app: QApplication) -> None:
    """Put the look that is set into effect, now and after every change."""
    _refresh(app)
    # One property, because an application that is made ready twice must not follow twice.
    if not app.property("follows_appearance"):
        app.setProperty("follows_appearance", True)
        settings.CHANGES.changed.connect(lambda key: _refresh(app) if key in _KEYS else None)


def _refresh(app: QApplication) -> None:
    theme.apply(
        app,
        settings.appearance(),
        settings.TEXT_SIZE.get() / 100,
        system_font=settings.SYSTEM_FONT.get(),
        motion=settings.MOTION.get(),
    )
