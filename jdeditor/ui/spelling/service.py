"""The process that looks words up, and what has been learned from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import msgspec
from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QTimer,
    Signal,
)

from jdeditor.spelling.questions import Answer, Question
from jdeditor.ui import itself

_CHUNK = 200
"""Words in one question, so that the first answers come soon."""
_PATIENCE_MS = 8000
_MOST_STARTS = 3
_Suggested = Callable[[tuple[str, ...]], None]


class Service(QObject):
    """Knows which words are right, asking another process about those that are new.

    ``learned`` follows new knowledge. Whatever goes wrong in the other process, here nothing
    waits for it and words that nobody knows about count as right.
    """

    learned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, dict[str, bool]] = {}
        self._dictionary: dict[str, str] = {}
        self._asked: dict[int, Question] = {}
        self._then: dict[int, _Suggested] = {}
        self._wanted: dict[str, dict[str, None]] = {}
        self._next, self._starts = 1, 0
        self._process: QProcess | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._start_again)

    def known(self, language: str, word: str) -> bool | None:
        """Tell whether a word is right, or None while nobody has said."""
        return self._known.get(language, {}).get(word)

    def dictionary(self, language: str) -> str | None:
        """Return whose dictionary serves a language: empty is none, None is not known yet."""
        return self._dictionary.get(language)

    def ask(self, language: str, words: list[str]) -> None:
        """Learn about words, in a moment."""
        known = self._known.setdefault(language, {})
        wanted = self._wanted.setdefault(language, {})
        for word in words:
            if word not in known:
                wanted[word] = None
        if wanted and not self._soon.isActive():
            self._soon.start()

    def suggest(self, language: str, word: str, then: _Suggested) -> None:
        """Find out what could be meant by a word; ``then`` may come late or never."""
        question = Question(self._next, language, suggest=word)
        self._then[question.id] = then
        self._send(question)

    def forget(self) -> None:
        """Learn everything anew, as there are other dictionaries."""
        self._known.clear()
        self._dictionary.clear()
        self._starts = 0
        self.end()
        self.learned.emit()

    # ------------------------------------------------------------------ the process

    def end(self) -> None:
        """End the process; the next question starts it again."""
        self._patience.stop()
        self._asked.clear()
        self._then.clear()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _ask(self) -> None:
        for language, words in self._wanted.items():
            every = list(words)
            for start in range(0, len(every), _CHUNK):
                chunk = tuple(every[start : start + _CHUNK])
                self._known.setdefault(language, {}).update(dict.fromkeys(chunk, True))
                self._send(Question(self._next, language, check=chunk))
        self._wanted.clear()

    def _send(self, question: Question) -> None:
        process = self._running()
        if process is None:
            self._then.pop(question.id, _nothing)(())
            return
        self._next += 1
        self._asked[question.id] = question
        process.write(msgspec.json.encode(question) + b"\n")
        if not self._patience.isActive():
            self._patience.start()

    def _running(self) -> QProcess | None:
        if self._process is None and self._starts < _MOST_STARTS:
            self._starts += 1
            process = self._process = itself.as_process("spelling")
            process.setParent(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._read)
            process.errorOccurred.connect(self._start_again)
            process.start()
        return self._process

    def _read(self) -> None:
        process = self._process
        learned = False
        while process is not None and process.canReadLine():
            try:
                answer = msgspec.json.decode(process.readLine().data(), type=Answer)
            except msgspec.MsgspecError:
                continue
            learned = self._take(answer) or learned
        self._patience.stop()
        if self._asked:
            self._patience.start()
        if learned:
            self.learned.emit()

    def _take(self, answer: Answer) -> bool:
        question = self._asked.pop(answer.id, None)
        if question is None:
            return False
        told = self._dictionary.get(question.language) == answer.dictionary
        self._dictionary[question.language] = answer.dictionary
        self._starts = 0  # it works
        then = self._then.pop(answer.id, None)
        if then is not None:
            then(answer.words)
        known = self._known.setdefault(question.language, {})
        known.update(dict.fromkeys(answer.wrong, False))
        return bool(answer.wrong) or not told

    def _start_again(self, *_: object) -> None:
        """Give up on a process that is silent or gone; what it was asked counts as right."""
        for then in list(self._then.values()):
            then(())
        self.end()


def _nothing(_words: tuple[str, ...]) -> None:
    """Do nothing with suggestions."""


@cache
def service() -> Service:
    """Return the service of this program."""
    made = Service()
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(made.end)
    return made
