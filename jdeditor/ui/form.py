"""The form: every section of the posting as a card, in one scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from jdeditor.posting import sections
from jdeditor.posting.texts import section_of
from jdeditor.ui import names
from jdeditor.ui.binder import Binder, Field
from jdeditor.ui.furnishing import Furnishing
from jdeditor.ui.panels import facts, inside, prose
from jdeditor.ui.panels.rows import Rows
from jdeditor.ui.section_menu import SectionMenu
from jdeditor.ui.states import State, progress
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.card import Card
from jdeditor.ui.widgets.entered import EnteredField
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.posting.posting import Posting
    from jdeditor.ui.session import Session

_PANELS = {
    "job": facts.job,
    "pay": facts.pay,
    "details": facts.details,
    "brief": prose.brief,
    "responsibilities": prose.responsibilities,
    "qualifications": prose.qualifications,
    "benefits": prose.benefits,
    "about": prose.about,
    "apply": prose.apply,
    "statements": prose.statements,
    "inside": inside.inside,
    "approval": inside.approval,
}
_FOLDED_AT_FIRST = ("inside", "approval")
_SETTLING_MS = 200
"""How long a place that was gone to is held while the form still grows."""


def _nowhere() -> None:
    """Where to scroll when no place is sought."""


class Form(Column):
    """The cards; ``arrived`` tells the source that the person works in now."""

    arrived = Signal(str)
    removed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__("form")
        self._session = session
        self.binder = Binder(session, self)
        self.furnishing = Furnishing(self)
        self.cards: dict[str, Card] = {}
        self._place: QWidget = self
        self._scroll: Callable[[], object] = _nowhere
        self._seeking = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_in_sight)
        bar.actionTriggered.connect(self._let_go)  # a person scrolls
        self.binder.focused.connect(self._let_go)
        self.binder.focused.connect(self.arrived)
        self.binder.removed.connect(self.removed)
        session.changed.connect(self.refresh)
        self.refresh()
        for key in _FOLDED_AT_FIRST:
            self.cards[key].setFolded(folded=True)

    # ------------------------------------------------------------------ going places

    def reveal(self, source: str, caret: int | None = None) -> None:
        """Show the field of a source and put the caret into it."""
        name, _, entry = source.partition("#")
        card = self.cards.get(section_of(source))
        if card is None:
            return
        self.furnishing.furnish(section_of(source))
        card.setFolded(folded=False)
        field = self._field(name)
        if field is None:
            self.show_section(section_of(source))
            return
        number = int(entry.partition(".")[0]) if entry[:1].isdigit() else None
        field.focus(number, caret)
        # A list may be longer than the screen: what has to be seen is the row in it.
        focused = self.window().focusWidget()
        self._on_screen(focused if field.widget.isAncestorOf(focused) else field.widget)

    def _field(self, name: str) -> Field | None:
        """Return the field of that name, or the first of those that are printed as one."""
        fields = self.binder.fields
        if name in fields or name in self.cards:
            return fields.get(name)
        parts = (n for n in fields if n.startswith(f"{name}.") or n.endswith(f".{name}"))
        return fields.get(next(parts, ""))

    def hand_over(self) -> None:
        """Let no words be lost that a field holds and could not read: they go into its note."""
        for field in self.findChildren(EnteredField):
            field.hand_over()

    def show_section(self, key: str) -> None:
        """Scroll a section to the top and go to its first field."""
        card = self.cards.get(key)
        if card is None:
            return
        self.furnishing.furnish(key)
        card.setFolded(folded=False)
        first = self.first_field(key)
        (first or card.head).setFocus()
        self._seek(card, lambda: self.verticalScrollBar().setValue(card.y() - 16))

    def first_field(self, key: str) -> QWidget | None:
        """Return the first field of a section that can be typed in."""
        words = self.cards[key].body.findChildren(Words)
        return next((w for w in words if w.isVisibleTo(self.cards[key])), None)

    def _on_screen(self, widget: QWidget) -> None:
        self._seek(widget, lambda: self.ensureWidgetVisible(widget, 0, THEME.scale.space(24)))

    def _seek(self, place: QWidget, scroll: Callable[[], object]) -> None:
        """Scroll to a place now, and again while fields that come make others move."""
        self._place, self._scroll = place, scroll
        self._seeking.start()
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        under_way = self._seeking.isActive() or self.furnishing.under_way
        # The row or the section may have been taken away since.
        if under_way and isValid(self._place):
            self._scroll()

    def _let_go(self, *_: object) -> None:
        self._scroll = _nowhere

    # ------------------------------------------------------------------ keeping up

    def refresh(self) -> None:
        """Show the sections that there are, in their order, and how far they are."""
        posting = self._session.posting
        keys = sections.all_keys(posting)
        for key in [key for key in self.cards if key not in keys]:
            self._drop(key)
        for place, key in enumerate(keys):
            if key not in self.cards:
                self._make(key)
            if self._rows.indexOf(self.cards[key]) != place:
                self.insert(place, self.cards[key])
            self._tell(key)

    def _tell(self, key: str) -> None:
        posting, card = self._session.posting, self.cards[key]
        name = names.section(posting, key)
        if card.title.text() != name:
            card.setName(name)
        card.setHiddenFromDocument(hidden=key in posting.hidden)
        now = progress(posting, key)
        if now.items:
            card.setMeta(self.tr("{count} items").format(count=now.items))
        elif now.state is not State.EMPTY and key in ("brief", "about"):
            card.setMeta(self.tr("{count} words").format(count=now.words))
        else:
            card.setMeta("")

    def _make(self, key: str) -> None:
        name = names.section(self._session.posting, key)
        card = Card(name, hideable=key not in sections.ALWAYS_SHOWN, with_menu=self._has_menu(key))
        self.cards[key] = card
        self.furnishing.add(key, card, lambda: self._furnish(key))
        card.hideWanted.connect(lambda hide: self.hide_section(key, hide=hide))
        card.moveWanted.connect(lambda step: self.move_section(key, step))
        card.menu.aboutToShow.connect(SectionMenu(self, self._session, key, card.menu).fill)

    def _furnish(self, key: str) -> None:
        rows = Rows(self.binder, self.cards[key].rows)
        if key in _PANELS:
            _PANELS[key](rows)
        else:
            prose.free(rows, key)

    def _has_menu(self, key: str) -> bool:
        return key in sections.BODY or key == "statements" or sections.is_free(key)

    def _drop(self, key: str) -> None:
        card = self.cards.pop(key)
        self.furnishing.forget(key)
        self.binder.drop(f"free.{key}.")
        card.hide()
        card.setParent(None)
        card.deleteLater()

    # ------------------------------------------------------------------ arranging

    def hide_section(self, key: str, *, hide: bool) -> None:
        """Keep a section out of the document, or show it again."""
        words = self.tr("hiding {name}") if hide else self.tr("showing {name}")
        self._edit(words, key, lambda p: sections.with_hidden(p, key, hide=hide))
        said = self.tr("{name} is hidden") if hide else self.tr("{name} is shown")
        announce(self, said.format(name=names.section(self._session.posting, key)))

    def move_section(self, key: str, step: int) -> None:
        """Move a section up or down by one place; focus goes with it."""
        order = sections.body(self._session.posting)
        if key in order:
            self.place_section(key, order.index(key) + step)

    def place_section(self, key: str, place: int) -> None:
        """Move a section to a place among the body sections."""
        focused = self.window().focusWidget()
        self._edit(self.tr("moving {name}"), key, lambda p: sections.moved(p, key, place))
        if focused is not None:
            focused.setFocus()
            self._on_screen(self.cards[key].head)
        order = sections.body(self._session.posting)
        said = self.tr("Moved to {place} of {count}")
        if key in order:
            announce(self, said.format(place=order.index(key) + 1, count=len(order)))

    def fold_all(self, *, folded: bool) -> None:
        """Show only the heads of the sections, or everything."""
        for card in self.cards.values():
            card.setFolded(folded=folded)

    def add_section(self) -> None:
        """Add a section of the person's own and go to its heading."""
        grown, key = sections.with_free_section(self._session.posting, self.tr("New section"))
        self._session.edit(lambda _: grown, self.tr("adding a section"), field=key)
        self.reveal(f"free.{key}.heading")
        heading = self.window().focusWidget()
        if isinstance(heading, Words):
            heading.selectAll()

    def _edit(self, words: str, key: str, change: Callable[[Posting], Posting]) -> None:
        name = names.section(self._session.posting, key)
        self._session.edit(change, words.format(name=name), field=key)
