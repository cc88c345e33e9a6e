"""The field that a role is chosen in: type any of its names, a slip is forgiven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QListView

from jdeditor.drafting import roles, search
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.fields import WordsField
from jdeditor.ui.widgets.labels import Icon
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.drafting.roles import RoleName

_AIR, _PAD = 5, 8
_SEEN = 10
"""How many roles are seen at a time."""


class RoleField(WordsField):
    """A field with a list below it; ``chosen`` carries the id of the role that was chosen.

    Down shows every role, Enter takes the first one that is found, Escape keeps the old one.
    """

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(Words(name, single=True, rich=False))
        self._id = ""
        self._found: Sequence[RoleName] = ()
        self.row.addWidget(Icon("chevrons-up-down", "text3", 14))
        self._model = QStringListModel(self)
        self.view = QListView()
        self.list = QCompleter(self._model, self)
        self.list.setPopup(self.view)
        self.list.setWidget(self.words)
        self.list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list.setMaxVisibleItems(_SEEN)
        # Overloads: the one that carries a row, as two roles may have one title.
        picked = self.list.activated[QModelIndex]  # type: ignore[index]  # Qt's own way to say so
        picked.connect(lambda index: self._take(index.row()))
        self.edited.connect(self._look_for)
        self.words.entered.connect(lambda: self._take(0))
        self.words.left.connect(self._keep)
        self.words.installEventFilter(self)
        self.words.viewport().installEventFilter(self)
        THEME.follow(self.restyle_list)

    def value(self) -> str:
        """The id of the role that is chosen."""
        return self._id

    def setValue(self, role_id: str) -> None:
        """Choose without a signal."""
        self._id = role_id
        self._keep()

    def restyle_list(self) -> None:
        """Take over the look in use for the list, which is a window of its own."""
        high, wide = THEME.scale.space(_AIR), THEME.scale.space(_PAD)
        air = f"QListView::item {{ padding: {high}px {wide}px; }}"
        self.view.setStyleSheet(f"{THEME.sheet}\n{air}")
        self.view.setFont(THEME.font("body"))
        self.view.setAccessibleName(self.words.accessibleName())

    # ------------------------------------------------------------------ looking and taking

    def show_all(self) -> None:
        """Show every role."""
        self.words.selectAll()
        self._offer(roles.role_names(), "")

    def _look_for(self, sought: str) -> None:
        self._offer(search.found_roles(sought), sought)

    def _offer(self, found: Sequence[RoleName], sought: str) -> None:
        self._found = found
        self._model.setStringList([search.shown(name, sought) for name in found])
        if not found:
            self.view.hide()
            self.advised.emit(self.tr("No role is called that."))
            return
        self.advised.emit("")
        self.list.complete(QRect(-8, 0, self.width() - 4, self.words.height() + 6))

    def _take(self, row: int) -> None:
        """Choose what stands in a row of the list."""
        self.view.hide()
        if 0 <= row < len(self._found):
            self.setValue(self._found[row].id)
            self.chosen.emit(self._id)

    def _keep(self) -> None:
        """Show the role that is chosen, whatever was typed."""
        if self.view.isVisible():
            return
        self._found = ()
        self.advised.emit("")
        title = next((name.title for name in roles.role_names() if name.id == self._id), "")
        self.setMarkup(title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self.words.setFocus(Qt.FocusReason.MouseFocusReason)
            self.show_all()
            return True
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.show_all()
            return True
        if key == Qt.Key.Key_Escape and self._found:
            self.view.hide()
            self._keep()
            return True
        return False
