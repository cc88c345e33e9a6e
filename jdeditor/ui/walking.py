"""Going through what still needs a look, from one place to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from jdeditor.ui.field_words import place_in
from jdeditor.ui.states import BlankPlace, all_blanks

if TYPE_CHECKING:
    from jdeditor.ui.form import Form
    from jdeditor.ui.form_column import FormColumn
    from jdeditor.ui.session import Session


class Walk(QObject):
    """Where the person is on the way through the posting."""

    def __init__(self, session: Session, column: FormColumn) -> None:
        super().__init__(column)
        self._session, self._column = session, column
        self._at = -1

    @property
    def _form(self) -> Form:
        return self._column.form

    def next_blank(self) -> None:
        """Go to the next blank and select it."""
        self._step(1)

    def previous_blank(self) -> None:
        """Go to the blank before and select it."""
        self._step(-1)

    def _step(self, step: int) -> None:
        places = all_blanks(self._session.posting)
        if not places:
            self._column.toast.tell(self.tr("No blanks are left."))
            return
        self._at = (self._at + step) % len(places) if self._at >= 0 else 0
        self.show(places[min(self._at, len(places) - 1)])

    def show(self, place: BlankPlace, *, section: str = "") -> None:
        """Go to a place and select the words there, or to its section where no field has it."""
        self._form.reveal(place.source)
        found = place_in(self._form.binder, place)
        if found is not None:
            words, start, end = found
            words.setFocus(Qt.FocusReason.OtherFocusReason)
            words.select(start, end)
        elif section:
            self._form.show_section(section)
