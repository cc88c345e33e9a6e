"""What the program remembers from one day to the next: one typed declaration a setting."""

from __future__ import annotations

import json
import locale
from typing import Any, Generic, Literal, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from jdeditor.writers.paper import usual_paper

T = TypeVar("T")


class Setting(Generic[T]):
    """One remembered value with its default; a damaged or foreign value counts as the default."""

    def __init__(self, key: str, default: T) -> None:
        self.key = key
        self.default = default

    def get(self) -> T:
        """Return the remembered value, or the default."""
        value: Any = QSettings().value(self.key)
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                return self.default
        return value if type(value) is type(self.default) else self.default

    def set(self, value: T) -> None:
        """Remember a value."""
        stored = value if isinstance(value, QByteArray) else json.dumps(value)
        QSettings().setValue(self.key, stored)


APPEARANCE = Setting("window/appearance", "system")
GEOMETRY = Setting("window/geometry", QByteArray())
PREVIEW_SHOWN = Setting("window/preview_shown", True)
STARTED_BEFORE = Setting("window/started_before", False)

LAYOUT = Setting("page/layout", "career")
STYLE = Setting("page/style", "modern")
PAPER = Setting[str]("page/paper", usual_paper(locale.getlocale()[0] or ""))

FOLDER = Setting("files/folder", "")

BOARD = Setting("copy/board", "generic")

EXPORT_FORMATS = Setting("export/formats", ["docx", "pdf"])
EXPORT_FOLDER = Setting("export/folder", "")
EXPORT_OPEN = Setting("export/open_when_done", True)


def appearance() -> Literal["system", "light", "dark"]:
    """Return how the person wants the window to look."""
    chosen = APPEARANCE.get()
    return "light" if chosen == "light" else "dark" if chosen == "dark" else "system"
