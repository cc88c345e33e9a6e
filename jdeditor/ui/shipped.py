"""What the program ships as data, under the names that the window gives it in its own language.

``packaging/translations.py`` reads those names from the same files.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jdeditor.document.layout import layouts
from jdeditor.writers.style import styles


def layout_names() -> tuple[tuple[str, str], ...]:
    """Return id and name of every layout, the everyday one first."""
    return tuple((layout.id, named(layout.title)) for layout in layouts())


def style_names() -> tuple[tuple[str, str], ...]:
    """Return id and name of every style, the usual one first."""
    return tuple((id_, named(title)) for id_, title in styles())


def named(words: str) -> str:
    """Return the name of a shipped thing, or of a family of roles, in the program's language."""
    return QCoreApplication.translate("Shipped", words) if words else ""
