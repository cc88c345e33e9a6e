"""What can be done with a section besides writing in it: move, rename, duplicate, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from jdeditor.posting import sections
from jdeditor.ui import names
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.question import ask_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.ui.form import Form
    from jdeditor.ui.session import Session


class SectionMenu(QObject):
    """The menu of one section's card."""

    def __init__(self, form: Form, session: Session, key: str, menu: QMenu) -> None:
        super().__init__(menu)
        self._form, self._session, self._key, self._menu = form, session, key, menu

    def fill(self) -> None:
        """Offer what can be done with the section as it is now."""
        self._menu.clear()
        order = sections.body(self._session.posting)
        if self._key in order:
            place = order.index(self._key)
            self._add(self.tr("Move up"), "arrow-up", lambda: self._move(-1), on=place > 0)
            last = place == len(order) - 1
            self._add(self.tr("Move down"), "arrow-down", lambda: self._move(1), on=not last)
        self._add(self.tr("Rename…"), "pencil", self._rename)
        if not sections.is_free(self._key):
            own = bool(sections.heading(self._session.posting, self._key))
            self._add(self.tr("Use the usual heading"), "undo-2", self._usual, on=own)
        else:
            self._add(self.tr("Duplicate"), "copy", self._duplicate)
            self._menu.addSeparator()
            self._add(self.tr("Remove the section"), "x", self._remove)

    def _add(self, words: str, icon: str, act: Callable[[], None], *, on: bool = True) -> None:
        action = self._menu.addAction(THEME.icon(icon), words)
        action.setEnabled(on)
        action.triggered.connect(lambda _checked=False: act())

    def _name(self) -> str:
        return names.section(self._session.posting, self._key)

    def _move(self, step: int) -> None:
        self._form.move_section(self._key, step)

    def _rename(self) -> None:
        words = self.tr("Heading in the document:")
        title = self.tr("Rename")
        typed = ask_words(self._form, title, words, title, self._name())
        if typed is not None:
            self._head(typed.strip())

    def _usual(self) -> None:
        self._head("")

    def _head(self, heading: str) -> None:
        label = self.tr("renaming {name}").format(name=self._name())
        self._session.edit(
            lambda p: sections.with_heading(p, self._key, heading), label, field=self._key
        )

    def _duplicate(self) -> None:
        grown, copy = sections.duplicated(self._session.posting, self._key)
        label = self.tr("duplicating {name}").format(name=self._name())
        self._session.edit(lambda _: grown, label, field=copy)
        self._form.show_section(copy)

    def _remove(self) -> None:
        name = self._name()
        label = self.tr("removing {name}").format(name=name)
        self._session.edit(lambda p: sections.without_section(p, self._key), label, field=self._key)
        self._form.removed.emit(name)
