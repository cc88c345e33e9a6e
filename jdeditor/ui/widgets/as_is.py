"""Words of people where Qt would read more into them: shown as they are.

Qt takes & in a menu for a key, and what looks like HTML in a tip or a box for HTML, whose
pictures it fetches from wherever they say.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QWidget


def entry(words: str) -> str:
    """Return words for an entry of a menu."""
    return words.replace("&", "&&")


def tip(words: str) -> str:
    """Return words for a tip."""
    as_html = "<" in words or "&" in words
    return f"<span style='white-space: pre-wrap'>{escape(words)}</span>" if as_html else words


class _Box(QMessageBox):
    """A box that is wide enough for the words of its buttons.

    The least width of the style sheet would let Qt make them narrower than that.
    """

    def showEvent(self, event: QShowEvent) -> None:
        for button in self.buttons():
            button.ensurePolished()
            button.setMinimumWidth(button.sizeHint().width())
        super().showEvent(event)


def box(parent: QWidget | None) -> QMessageBox:
    """Return a box without a picture whose words are set as they are."""
    made = _Box(parent)
    made.setIcon(QMessageBox.Icon.NoIcon)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
