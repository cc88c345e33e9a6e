"""Spelling in one open posting: what is marked, and what can be done about a word."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jdeditor.posting.lens import lens
from jdeditor.spelling.candidates import base, candidates
from jdeditor.spelling.misspellings import Misspelling, accepted, has_spelling, words
from jdeditor.storage import own_words
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.settings import CHANGES, SPELLING
from jdeditor.ui.spelling.service import service
from jdeditor.ui.states import BlankPlace
from jdeditor.ui.walking import Stop
from jdeditor.ui.widgets.marks import Kind, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdeditor.posting.posting import Posting
    from jdeditor.spelling.candidates import Word
    from jdeditor.ui.marking import Marked, Marking
    from jdeditor.ui.session import Session

NAME = "spelling"
_FIRST_MS = 1500
"""After the first page and the first look of the checks."""
_SLICE = 300
"""Words of the whole posting that are looked at in one go."""
_KEPT = lens(lambda p: p.spelling_words)


class Spelling(QObject):
    """Marks words that no dictionary knows, as soon as the posting has settled on screen.

    ``failed`` carries the problem where a word could not be kept.
    """

    failed = Signal(object)

    def __init__(self, session: Session, marking: Marking) -> None:
        super().__init__(marking)
        self._session, self._marking = session, marking
        self._ignored: set[str] = set()
        self._accepted: tuple[Posting | None, frozenset[str]] = (None, frozenset())
        self._own = frozenset[str]()
        self._rest: Iterator[tuple[str, Word]] = iter(())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._learn)
        self._depends: tuple[object, ...] = ()
        CHANGES.changed.connect(self._setting_changed)
        QTimer.singleShot(_FIRST_MS, self, self.begin)

    def begin(self) -> None:
        """Begin to mark words, unless the person does not want it."""
        self._depends = ()
        self._marking.withdraw(NAME)
        if not SPELLING.get():
            return
        self.read_own()
        self._marking.supply(NAME, self)
        service().learned.connect(self._marking.renew, Qt.ConnectionType.UniqueConnection)
        self._session.changed.connect(self._follow, Qt.ConnectionType.UniqueConnection)
        self._follow()

    def _setting_changed(self, key: str) -> None:
        if key == SPELLING.key:
            self.begin()

    def read_own(self) -> None:
        """Know the user's own words as they are now."""
        self._own = frozenset(word.lower() for word in own_words.words())
        self._marking.renew()

    def _follow(self) -> None:
        """Begin anew when the language has changed, or the words that the posting itself knows."""
        posting = self._session.posting
        depends = (posting.language, posting.spelling_words, posting.employer.name)
        if depends != self._depends:
            self._depends = depends
            self._marking.renew()
            self._rest = words(posting)
            self._timer.start(0)

    def _learn(self) -> None:
        """Ask about the words of the whole posting, a few at a time."""
        few = [word.text for _, (_, word) in zip(range(_SLICE), self._rest, strict=False)]
        if few:
            service().ask(self._session.posting.language, few)
            self._timer.start(0)

    # ------------------------------------------------------------------ marks

    def marks(self, source: str, words: str) -> Iterable[Mark]:
        """Mark the words of a field that nobody knows; what is new is asked about."""
        if not has_spelling(source):
            return
        new: list[str] = []
        language = self._session.posting.language
        for word in candidates(words):
            known = service().known(language, word.text)
            if known is None:
                new.append(word.text)
            elif not known and not self._accepts(word.text):
                said = self.tr("“{word}” is not in the dictionary").format(word=word.text)
                yield Mark(word.start, word.end, Kind.SPELLING, said)
        if new:
            service().ask(language, new)

    def misspellings(self) -> tuple[Misspelling, ...]:
        """Return the words of the whole posting that are known to be wrong."""
        if not SPELLING.get():
            return ()
        posting, found, new = self._session.posting, [], []
        for source, word in words(posting):
            known = service().known(posting.language, word.text)
            if known is None:
                new.append(word.text)
            elif not known and not self._accepts(word.text):
                found.append(Misspelling(source, word.start, word.end, word.text))
        service().ask(posting.language, new)
        return tuple(found)

    def stops(self) -> Iterable[Stop]:
        """Go through the misspelled words as places to look at."""
        for word in self.misspellings():
            said = self.tr("“{word}” is not in the dictionary").format(word=word.word)
            yield Stop(BlankPlace(word.source, word.start, word.end), said)

    def _accepts(self, word: str) -> bool:
        posting = self._session.posting
        if self._accepted[0] is not posting:
            self._accepted = (posting, accepted(posting))
        plain = base(word).lower()
        return plain in self._accepted[1] or plain in self._own or plain in self._ignored

    # ------------------------------------------------------------------ what can be done

    def offer(self, menu: QMenu, marked: Marked) -> None:
        """Offer other words, as soon as they are known, and ways to keep this one."""
        word = marked.text
        looking = menu.addAction(self.tr("Looking for other words…"))
        looking.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Add to dictionary"), partial(self.add, word))
        menu.addAction(self.tr("Keep with this posting"), partial(self.keep, word))
        menu.addAction(self.tr("Ignore until it is closed"), partial(self.ignore, word))
        then = partial(self._suggest, menu, looking, marked)
        service().suggest(self._session.posting.language, word, then)

    def _suggest(
        self, menu: QMenu, looking: QAction, marked: Marked, found: tuple[str, ...]
    ) -> None:
        if not shiboken6.isValid(menu) or not shiboken6.isValid(looking):
            return
        if not found:
            looking.setText(self.tr("No other words found"))
            return
        for word in found:
            action = QAction(word, menu)
            action.triggered.connect(partial(marked.replace, word))
            menu.insertAction(looking, action)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        active = menu.activeAction() in (None, looking)
        first = menu.actions()[menu.actions().index(looking) - len(found)]
        menu.removeAction(looking)
        if active:
            menu.setActiveAction(first)

    def add(self, word: str) -> None:
        """Have every posting know a word from now on."""
        self._keep_own((*own_words.words(), base(word)))

    def keep(self, word: str) -> None:
        """Have this posting know a word; it travels with it."""
        label = self.tr("keeping “{word}”").format(word=base(word))
        self._keep_here((*_KEPT.get(self._session.posting), base(word)), label)

    def set_words(self, own: tuple[str, ...], kept: tuple[str, ...]) -> bool:
        """Make these the words of every posting and of this one; tell whether they are kept."""
        self._keep_here(kept, self.tr("changing the words of this posting"))
        return own == own_words.words() or self._keep_own(own)

    def _keep_own(self, own: tuple[str, ...]) -> bool:
        try:
            own_words.keep(own)
        except FileProblem as problem:
            self.failed.emit(problem)
            return False
        self.read_own()
        return True

    def _keep_here(self, kept: tuple[str, ...], label: str) -> None:
        self._session.end_run()
        self._session.put(_KEPT, tuple(dict.fromkeys(kept)), label)
        self._marking.renew()

    def ignore(self, word: str) -> None:
        """Say no more about a word until the posting is closed."""
        self._ignored.add(base(word).lower())
        self._marking.renew()
