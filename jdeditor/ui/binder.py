"""Ties the widgets of the form to the fields of the open posting, both ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jdeditor.ui import names

if TYPE_CHECKING:
    from jdeditor.posting.lens import Lens
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.session import Session

T = TypeVar("T")


class Field(NamedTuple):
    """A bound field: its name, its widget, and how to bring it up to date and into focus.

    ``focus`` takes the number of an entry, or nothing, and where the caret goes, or nothing.
    """

    name: str
    widget: QWidget
    show: Callable[[Posting], None]
    focus: Callable[[int | None, int | None], None]


class Binder(QObject):
    """The fields of one form.

    ``focused`` tells the source that the person works in, ``removed`` the words of an entry
    that was taken away, ``originsWanted`` that the person asks where lines came from.
    ``landed`` carries a list's field, a line that was dropped into it, and its place;
    ``filled`` a row of a list that has its words only now.
    """

    focused = Signal(str)
    removed = Signal(str)
    told = Signal(str)
    originsWanted = Signal()
    landed = Signal(str, bytes, int)
    filled = Signal(QWidget)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.fields: dict[str, Field] = {}
        session.changed.connect(self._show)

    def add(
        self,
        lens: Lens[T],
        widget: QWidget,
        show: Callable[[T], None],
        focus: Callable[[int | None, int | None], None] | None = None,
    ) -> None:
        """Bind a widget to a field; its object name becomes the name of the field."""
        if not widget.objectName():
            widget.setObjectName(lens.name)

        def bring_up_to_date(posting: Posting) -> None:
            show(lens.get(posting))

        def take_focus(_entry: int | None, _caret: int | None) -> None:
            widget.setFocus()

        field = Field(lens.name, widget, bring_up_to_date, focus or take_focus)
        self.fields[lens.name] = field
        field.show(self.session.posting)

    def drop(self, prefix: str) -> None:
        """Forget the fields whose names start so: their widgets are going."""
        for name in [name for name in self.fields if name.startswith(prefix)]:
            del self.fields[name]

    def typed(self, lens: Lens[T], value: T, entry: int | None = None) -> None:
        """Take in what a person types, in one entry of a list or in the whole field."""
        source = lens.name if entry is None else f"{lens.name}#{entry}"
        label = self.tr("typing in {field}").format(field=self._named(source))
        self.session.put(lens, value, label, run=source)

    def wrote(self, source: str, change: Callable[[Posting], Posting]) -> None:
        """Take in what a person types into one field and means for several."""
        label = self.tr("typing in {field}").format(field=self._named(source))
        self.session.edit(change, label, field=source, run=source)

    def chose(self, lens: Lens[Any], value: object) -> None:
        """Take in a choice, or another change that is a step of its own."""
        label = self.tr("change of {field}").format(field=self._named(lens.name))
        self.session.put(lens, value, label)

    def moved(self, lens: Lens[Any], to: Lens[str], words: str) -> None:
        """Take in that what was typed into a field is another field's, as one step with it."""
        label = self.tr("change of {field}").format(field=self._named(to.name))
        self.session.edit(
            lambda posting: to.put(posting, words), label, field=to.name, run=lens.name
        )

    def entered(self, source: str) -> None:
        """Take note that the person works in a field now."""
        self.focused.emit(source)

    def left(self) -> None:
        """Take note that the person has left a field: what comes next is another step."""
        self.session.end_run()

    def _named(self, source: str) -> str:
        return names.field(self.session.posting, source)

    def _show(self) -> None:
        posting = self.session.posting
        for field in tuple(self.fields.values()):
            field.show(posting)
