"""The preferences: what a person can set, on few pages, in effect at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jdeditor.ui import itself, language
from jdeditor.ui.check import acting
from jdeditor.ui.settings import CHANGES, LANGUAGE, PREFERENCES, Page, Preference
from jdeditor.ui.spelling import menu
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.fields import FormRow
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import room_for
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from jdeditor.ui.window import Window
    from jdeditor.ui.workspace import Workspace

_WIDTH = 520


class Preferences(QDialog):
    """Every preference on its page; there is nothing to confirm."""

    def __init__(self, window: Window, page: Page = "look") -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preferences"))
        self._behind = window
        pages = self._pages()
        self.tabs = Segments(self.tr("Pages of the preferences"), pages, optional=False)
        self.tabs.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self._made: dict[str, QWidget] = {
            key: _page(key, self._aids(window.workspace) if key == "writing" else None)
            for key, _ in pages
        }
        for made in self._made.values():
            self._stack.addWidget(made)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(buttons)
        for row in self.findChildren(_Language):
            row.restart.clicked.connect(self._restart)
        self._ring = FocusRing(self)
        self.show_page(page)
        THEME.follow(self.restyle)

    def show_page(self, page: Page) -> None:
        """Show one of the pages."""
        self.tabs.setValue(page)
        self._stack.setCurrentWidget(self._made[page])

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(24), space(20), space(24), space(20))
        self._column.setSpacing(space(16))
        room = room_for(self)
        self.setMinimumWidth(min(THEME.scale.px(_WIDTH), room.width()))
        self.resize(self.sizeHint().boundedTo(room))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        rows = self._made[self.tabs.value()].findChildren(QWidget)
        first = next((row for row in rows if isinstance(row, _Choice | _Switch)), None)
        if first is not None:
            first.setFocus()

    def _restart(self) -> None:
        app, window = QApplication.instance(), self._behind
        self.accept()
        if isinstance(app, QApplication):
            QTimer.singleShot(0, window, lambda: itself.restart(app, window))

    def _aids(self, workspace: Workspace | None) -> QWidget:
        """Return the way to what is set in windows of its own."""
        self.words = Button(self.tr("Words of your own…"))
        self.dictionary = Button(self.tr("Add a dictionary…"))
        self.rules = Button(self.tr("Rules…"))
        if workspace is not None:
            self.words.clicked.connect(lambda: menu.edit_words(workspace))
            self.dictionary.clicked.connect(lambda: menu.add_dictionary(workspace))
        checker = workspace.sidebar.checker if workspace else None
        self.rules.clicked.connect(lambda: acting.choose_packs(self, checker))
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(THEME.scale.space(8))
        for button in (self.words, self.dictionary, self.rules):
            button.setEnabled(workspace is not None or button is self.rules)
            beside.addWidget(button)
        beside.addStretch(1)
        closed = self.tr("Words and dictionaries can be added while a posting is open.")
        return FormRow(self.tr("Spelling and Check"), row, "" if workspace else closed)

    def _pages(self) -> Sequence[tuple[Page, str]]:
        named: tuple[tuple[Page, str], ...] = (
            ("look", self.tr("Window")),
            ("writing", self.tr("Writing")),
            ("files", self.tr("Pages and files")),
        )
        used = {preference.page for preference in PREFERENCES}
        return [(key, words) for key, words in named if key in used]


def _page(page: str, more: QWidget | None) -> QWidget:
    column = Column("chrome", margin=0)
    for preference in PREFERENCES:
        if preference.page == page:
            column.add(_row(preference))
    if more is not None:
        column.add(more)
    return column


def _row(preference: Preference[Any]) -> QWidget:
    """Return the row of a preference: a switch that says itself, or a choice under its words."""
    if isinstance(preference.default, bool):
        return FormRow("", _Switch(preference), preference.explained)
    if preference is LANGUAGE:
        return FormRow(preference.words, _Language(), preference.explained)
    return FormRow(preference.words, _Choice(preference), preference.explained)


class _Choice(Combo):
    """One of several values, wherever else it is set meanwhile."""

    def __init__(self, preference: Preference[Any]) -> None:
        super().__init__(preference.words, list(preference.choices.items()))
        self._preference = preference
        self.setObjectName(preference.name)
        self.setAccessibleDescription(preference.explained)
        self.chosen.connect(preference.set)
        CHANGES.changed.connect(self._follow)
        self._follow(preference.key)

    def _follow(self, key: str) -> None:
        if key == self._preference.key:
            self.setValue(self._preference.get())


class _Language(QWidget):
    """The language, and a start that speaks it."""

    def __init__(self) -> None:
        super().__init__()
        choice = _Choice(LANGUAGE)
        self.restart = Button(self.tr("Restart now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.scale.space(8))
        row.addWidget(choice, 1)
        row.addWidget(self.restart)
        self.setFocusProxy(choice)
        CHANGES.changed.connect(self._offer)
        self._offer()

    def _offer(self, *_: object) -> None:
        self.restart.setVisible(not language.is_spoken())


class _Switch(QCheckBox):
    """On or off, wherever else it is set meanwhile."""

    def __init__(self, preference: Preference[bool]) -> None:
        super().__init__(preference.words)
        self._preference = preference
        self.setObjectName(preference.name)
        self.setAccessibleName(preference.words)
        self.setAccessibleDescription(preference.explained)
        self.clicked.connect(preference.set)
        CHANGES.changed.connect(self._follow)
        THEME.follow(self.restyle)
        self._follow(preference.key)

    def restyle(self) -> None:
        """Take over the font of the look in use."""
        self.setFont(THEME.font("ui"))

    def _follow(self, key: str) -> None:
        if key == self._preference.key:
            self.setChecked(self._preference.get())
