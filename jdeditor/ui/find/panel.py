"""The panel to find and replace words in all fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.document.hits import Hit, Wanted, hits, replaced
from jdeditor.ui import names
from jdeditor.ui.find.hit_view import HitView
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.buttons import Button, Tool
from jdeditor.ui.widgets.fields import line_field
from jdeditor.ui.widgets.labels import Label

if TYPE_CHECKING:
    from jdeditor.ui.session import Session

_SIDE = 12
_PAUSE_MS = 200


class FindPanel(QWidget):
    """What is looked for, what shall stand there instead, and every place.

    ``shown`` carries the hit to show in the form and whether the person goes there with it;
    ``found`` follows each search; ``replacedWords`` tells how many places were changed.
    """

    shown = Signal(object, bool)
    found = Signal()
    replacedWords = Signal(int)
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._replacing = False
        self._title = Label("", "heading")
        self.cross = Tool("x", self.tr("Close"))
        self.words = line_field(self.tr("Find"), hint=self.tr("Find in all fields"))
        self.others = line_field(self.tr("Replace with"), hint=self.tr("Replace with"))
        self.case = QCheckBox(self.tr("Match case"))
        self.whole = QCheckBox(self.tr("Whole words"))
        self.count = Label("", "small", "3", wrap=True)
        self.to_replacing = Button(self.tr("Replace…"), "link")
        self.one = Button(self.tr("Replace"))
        self.every = Button("")
        self.view = HitView(self.tr("Places"), self._place)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay()
        self._connect()
        self.setReplacing(replacing=False)
        THEME.follow(self.restyle)

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.cross)
        self._options = QHBoxLayout()
        self._options.addWidget(self.case)
        self._options.addWidget(self.whole)
        self._options.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.one)
        buttons.addWidget(self.every, 1)
        told = QHBoxLayout()
        told.addWidget(self.count, 1)
        told.addWidget(self.to_replacing)
        self._rows = QVBoxLayout(self)
        for part in (head, self.words, self.others, self._options, buttons, told):
            if isinstance(part, QWidget):
                self._rows.addWidget(part)
            else:
                self._rows.addLayout(part)
        self._rows.addWidget(self.view, 1)

    def _connect(self) -> None:
        for field in (self.words, self.others):
            field.words.installEventFilter(self)
        self.view.installEventFilter(self)
        self.words.edited.connect(self.search)
        self.case.toggled.connect(self.search)
        self.whole.toggled.connect(self.search)
        self.cross.clicked.connect(self.closed)
        self.to_replacing.clicked.connect(self._begin_replacing)
        self.view.wanted.connect(self._go_to)
        self.view.toggled.connect(self._tell)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.one.clicked.connect(self.replace_one)
        self.every.clicked.connect(self.replace_chosen)
        self._pause.timeout.connect(self.search)
        self._session.changed.connect(self._posting_changed)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._rows.setContentsMargins(space(_SIDE), space(_SIDE), space(_SIDE), space(_SIDE))
        self._rows.setSpacing(space(8))
        self._options.setSpacing(space(16))
        self.case.setFont(THEME.font("ui"))
        self.whole.setFont(THEME.font("ui"))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), THEME.color("chrome"))

    # ------------------------------------------------------------------ opening

    def begin(self, words: str, *, replacing: bool) -> None:
        """Be ready for typing what to find; words that were selected are looked for."""
        self.setReplacing(replacing=replacing)
        if words:
            self.words.setMarkup(words)
        self.search()
        self.words.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.words.selectAll()

    def setReplacing(self, *, replacing: bool) -> None:
        """Show what is needed to replace words, or only what is needed to find them."""
        self._replacing = replacing
        self._title.setText(self.tr("Find and replace") if replacing else self.tr("Find"))
        for part in (self.others, self.one, self.every):
            part.setVisible(replacing)
        self.to_replacing.setVisible(not replacing)
        self.view.setChoosing(replacing)
        self._tell()

    def _begin_replacing(self) -> None:
        self.setReplacing(replacing=True)
        self.others.words.setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------------ finding

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Every place there is."""
        return self.view.hits.rows

    def search(self, *_: object) -> None:
        """Look for the words, as the posting is now."""
        self._pause.stop()
        wanted = Wanted(self.words.markup(), self.case.isChecked(), self.whole.isChecked())
        found = hits(self._session.posting, wanted)
        if found != self.hits:
            self.view.hits.become(found)
        self._tell()
        self.found.emit()

    def _posting_changed(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _tell(self) -> None:
        self.count.setText(self._counted() if self.words.markup() else "")
        some, chosen = bool(self.hits), sum(self.view.hits.chosen)
        self.one.setEnabled(some)
        self.every.setEnabled(chosen > 0)
        everything = chosen == len(self.hits)
        few = self.tr("Replace {count} chosen").format(count=chosen)
        self.every.setText(self.tr("Replace all") if everything else few)

    def _counted(self) -> str:
        if not self.hits:
            return self.tr("Nothing found")
        if len(self.hits) == 1:
            return self.tr("1 place")
        fields = len({hit.source for hit in self.hits})
        if fields == 1:
            return self.tr("{count} places in 1 field").format(count=len(self.hits))
        said = self.tr("{count} places in {fields} fields")
        return said.format(count=len(self.hits), fields=fields)

    def _place(self, hit: Hit) -> str:
        posting, entry = self._session.posting, hit.source.partition("#")[2].partition(".")[0]
        section, field = names.section(posting, hit.section), names.field(posting, hit.source)
        if hit.source.startswith("headings") or hit.source.endswith(".heading"):
            where = [section, self.tr("heading")]
        else:
            where = [field] if section.lower() in field.lower() else [section, field]
            if entry.isdigit():
                where.append(self.tr("item {n}").format(n=int(entry) + 1))
        if hit.hidden:
            where.append(self.tr("hidden"))
        elif hit.section in ("inside", "approval"):
            where.append(self.tr("never published"))
        return ", ".join(where)

    # ------------------------------------------------------------------ walking

    def step(self, step: int, *, stay: bool = False) -> None:
        """Go to the next hit or the one before, round and round; ``stay`` keeps the focus here."""
        if not self.hits:
            announce(self, self.tr("Nothing found"))
            return
        number = self.view.current()
        first = 0 if step > 0 else len(self.hits) - 1
        self.show_hit((number + step) % len(self.hits) if number >= 0 else first, stay=stay)

    def show_hit(self, number: int, *, stay: bool) -> None:
        """Show a hit in the form."""
        self.view.setCurrent(number)
        hit = self.hits[number]
        said = self.tr("{number} of {all}, {place}")
        self.shown.emit(hit, not stay)
        announce(self, said.format(number=number + 1, all=len(self.hits), place=self._place(hit)))

    def _go_to(self, number: int) -> None:
        self.show_hit(number, stay=False)

    def _current_changed(self, *_: object) -> None:
        if self.view.hasFocus() and self.view.current() >= 0:
            self.shown.emit(self.hits[self.view.current()], False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif enter and watched is self.words.words:
            self.step(-1 if back else 1, stay=True)
        elif enter and watched is self.others.words:
            self.replace_one()
        elif key == Qt.Key.Key_Down and watched is not self.view and self.hits:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.show_hit(max(0, self.view.current()), stay=True)
        else:
            return False
        return True

    # ------------------------------------------------------------------ replacing

    def replace_one(self) -> None:
        """Replace the current hit and go on to the next; without one, go to the first."""
        number = self.view.current()
        if number < 0 or not self.hits:
            self.step(1, stay=True)
            return
        self._replace([self.hits[number]])
        if self.hits:
            self.show_hit(min(number, len(self.hits) - 1), stay=True)

    def replace_chosen(self) -> None:
        """Replace every chosen hit: one step of the history."""
        chosen = zip(self.hits, self.view.hits.chosen, strict=True)
        count = self._replace([hit for hit, on in chosen if on])
        if count:
            self.replacedWords.emit(count)

    def _replace(self, found: list[Hit]) -> int:
        self.search()  # what is changed is what stands there now
        there = set(self.hits)
        found = [hit for hit in found if hit in there]
        if not found:
            return 0
        words, as_is = self.others.markup(), self.case.isChecked()
        label = self.tr("replacing “{words}”").format(words=found[0].words)
        before = self._session.posting
        self._session.end_run()
        self._session.edit(
            lambda posting: replaced(posting, found, words, as_is=as_is),
            label,
            field=found[0].source,
        )
        self.search()
        return len(found) if self._session.posting is not before else 0
