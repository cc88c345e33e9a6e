"""What can be done with a section in the outline, by menu key or right button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from jdeditor.posting import sections
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from jdeditor.ui.form import Form
    from jdeditor.ui.session import Session


def offer(form: Form, session: Session, key: str, at: QPoint) -> None:
    """Offer to go to a section, to hide it, and what its card offers besides."""
    menu = QMenu(form.window())
    menu.addAction(_tr("Go to the section")).triggered.connect(lambda: form.show_section(key))
    if key not in sections.ALWAYS_SHOWN:
        hidden = key in session.posting.hidden
        words = _tr("Show in the document") if hidden else _tr("Hide from the document")
        hide = menu.addAction(THEME.icon("eye" if hidden else "eye-off"), words)
        hide.triggered.connect(lambda: toggle(form, session, key))
        hide.setEnabled(not session.read_only)
    own = form.cards[key].menu
    own.aboutToShow.emit()
    if own.actions() and not session.read_only:
        menu.addSeparator()
        menu.addActions(own.actions())
    menu.exec(at)
    menu.deleteLater()


def toggle(form: Form, session: Session, key: str) -> None:
    """Hide a section from the document, or show it again; nothing of it is lost."""
    if key not in sections.ALWAYS_SHOWN and not session.read_only:
        form.hide_section(key, hide=key not in session.posting.hidden)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outline", text)
