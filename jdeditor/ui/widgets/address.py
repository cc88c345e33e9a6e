"""Asking for the address of a link."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from jdeditor.document.inline import ADDRESS
from jdeditor.ui.widgets.question import ask_words


def ask_address(parent: QWidget, address: str) -> str | None:
    """Return the address that a person gives; empty takes the link away, None leaves it."""
    words = QCoreApplication.translate("Address", "Web page or e-mail address:")
    title = QCoreApplication.translate("Address", "Link")
    verb = QCoreApplication.translate("Address", "Set link")
    typed = ask_words(parent, title, words, verb, address)
    return typed if typed is None else whole(typed)


def whole(typed: str) -> str:
    """Return what was typed as an address with its scheme, or nothing if it can be none."""
    typed = typed.strip()
    if not typed or ADDRESS.fullmatch(typed):
        return typed
    scheme = "mailto:" if "@" in typed and "/" not in typed else "https://"
    return scheme + typed if ADDRESS.fullmatch(scheme + typed) else ""
