"""A field for one of very many: typed to search by name or code, or chosen from a long list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.entered import EnteredField

Known = Sequence[tuple[str, str]]
"""Codes and their names, in the order of the list."""

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_WIDTH = 260
"""Pixels at 100 % that the name of a currency or a country needs."""


class ChoiceList(QListView):
    """The list below a field; the style sheet knows it by this name."""


class KnownField(EnteredField):
    """A box for a code such as EUR, whose list is searched by name; ``changed`` carries it.

    ``known`` is asked when the list is first needed. With ``free``, any words count; else
    words that are neither code nor name are marked, kept, and count as nothing.
    """

    changed = Signal(str)

    def __init__(
        self, name: str, list_name: str, known: Callable[[], Known], *, free: bool = False
    ) -> None:
        opens = Tool("chevrons-up-down", list_name, role="text3")
        opens.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._known, self._free, self._list_name = known, free, list_name
        self._value = ""
        self._list: QCompleter | None = None
        super().__init__(name, opens)
        self.row.setSpacing(0)
        opens.clicked.connect(self._show_all)

    def value(self) -> str:
        """The code, or the words of the person's own."""
        return self._value

    def setValue(self, value: str) -> None:
        """Show a code without a signal; what is being typed stays as it is typed."""
        changed = value != self._value
        self._value = value
        self.come(changed=changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list by the keys that open any list, and take what is marked in it by Enter.

        The list hands every key to the words first, to which Enter means something else.
        """
        if super().eventFilter(watched, event):
            return True
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is not self.words:
            return event.key() in _TAKING and self._take_marked()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        opens = event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down)
        if opens:
            self._show_all()
        return opens

    # ------------------------------------------------------------------ what is typed

    def read(self, typed: str) -> None:
        self._take(self._meant(typed))
        self._offer(typed.strip())

    def settle(self, typed: str) -> None:
        if self._value or not typed.strip():
            self.tidy()
        else:
            self.advise(self.tr("Not found. Choose from the list."), "should")

    def tidy(self) -> None:
        self.advise("")
        self.setMarkup(self._value)

    def _meant(self, typed: str) -> str:
        """Return the code that was typed or named, or the words themselves where any count."""
        wanted = typed.strip().casefold()
        for code, name in self._known():
            if wanted in (code.casefold(), name.casefold()):
                return code
        return typed if self._free else ""

    def _take(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.tell(self.changed, value)

    # ------------------------------------------------------------------ the list

    def _show_all(self) -> None:
        self.words.setFocus()
        self._offer("", always=True)

    def _offer(self, typed: str, *, always: bool = False) -> None:
        listed = self._completer()
        popup = listed.popup()
        assert popup is not None  # noqa: S101 - _completer has given it one
        listed.setCompletionPrefix(typed)
        none = not listed.completionCount() or (not typed and not always)
        if none or self._value.casefold() == typed.casefold() != "":
            popup.hide()
            return
        # A window of its own, which takes over no style sheet from the one below it.
        popup.setStyleSheet(THEME.sheet)
        popup.setFont(THEME.font("ui"))
        place = self.rect()
        place.setWidth(max(place.width(), THEME.scale.px(_WIDTH)))
        listed.complete(place)
        if not self._free:
            popup.setCurrentIndex(listed.completionModel().index(0, 0))

    def _completer(self) -> QCompleter:
        if self._list is None:
            names = [f"{name}  {code}" for code, name in self._known()]
            made = self._list = QCompleter(QStringListModel(names, self), self)
            made.setWidget(self.words)
            made.setFilterMode(Qt.MatchFlag.MatchContains)
            made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            made.setMaxVisibleItems(12)
            popup = self._popup()
            made.setPopup(popup)
            made.activated.connect(self._choose)
            popup.installEventFilter(self)
        return self._list

    def _take_marked(self) -> bool:
        popup = self._completer().popup()
        marked = popup.currentIndex() if popup else None
        if popup is None or marked is None or not marked.isValid():
            return False
        popup.hide()
        self._choose(str(marked.data()))
        return True

    def _popup(self) -> QListView:
        view = ChoiceList()
        view.setAccessibleName(self._list_name)
        view.setUniformItemSizes(True)
        return view

    def _choose(self, chosen: str) -> None:
        self._take(chosen.rpartition("  ")[2])
        self.tidy()
        self.words.setCaret(-1)
