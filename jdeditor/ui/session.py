"""The open posting and its one history: every change goes through here and can be undone."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.posting.lens import Lens
    from jdeditor.posting.posting import Posting

T = TypeVar("T")

PAUSE = 1.0
"""Seconds without a key that end a run of typing."""
LONGEST_RUN = 10.0
"""Seconds after which steady typing starts a new step, so that undo never takes too much."""


class Session(QObject):
    """One open posting; :meth:`edit` is the only way to change it.

    ``changed`` follows every change, ``undone`` and ``redone`` each such step with the name of
    the field to show. ``revision`` grows with each change and never repeats. While ``read_only``,
    no edit has an effect, and ``refused`` tells so.
    """

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)
    refused = Signal()

    def __init__(self, posting: Posting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posting = posting
        self.revision = 0
        self.read_only = False
        self.history = QUndoStack(self)
        self._run_ended = False

    @property
    def posting(self) -> Posting:
        """The posting as it is now."""
        return self._posting

    def put(self, lens: Lens[T], value: T, label: str, *, run: str = "") -> None:
        """Set one field; puts with the same ``run`` in quick succession are one undo step."""
        self.edit(lambda posting: lens.put(posting, value), label, field=run or lens.name, run=run)

    def edit(
        self, change: Callable[[Posting], Posting], label: str, *, field: str, run: str = ""
    ) -> None:
        """Make a change that can be undone; ``field`` names where it shows."""
        self.push(change(self._posting), label, field=field, run=run)

    @property
    def state(self) -> Any:  # noqa: ANN401 - a kind of session may hold more than a posting
        """What the history keeps before and after a step: the posting."""
        return self._posting

    def push(self, after: Any, label: str, *, field: str, run: str = "") -> None:  # noqa: ANN401
        """Take on another state as a step of the history, unless it is the same."""
        if after == self.state:
            return
        if self.read_only:
            self._refuse()
            return
        step = _Step(self, after, label, field, "" if self._run_ended else run)
        self._run_ended = False
        step.run = run
        self.history.push(step)

    def load(self, posting: Posting) -> None:
        """Hold another posting, without a way back."""
        self.history.clear()
        self.become(posting)

    def _refuse(self) -> None:
        """Have every field show again what is there."""
        self.changed.emit()
        self.refused.emit()

    def end_run(self) -> None:
        """Make the next change a step of its own: focus moved, or the posting was saved."""
        self._run_ended = True

    def become(self, posting: Any) -> None:  # noqa: ANN401 - a state
        """Take on a posting from the history; only its steps call this."""
        self._posting = posting
        self.revision += 1
        self.changed.emit()


class _Step(QUndoCommand):
    """One step of the history: the whole state before and after.

    ``joins`` is the run that this step may be merged into, ``run`` the one it offers to the
    next step.
    """

    def __init__(self, session: Session, after: object, label: str, field: str, joins: str) -> None:
        super().__init__(label)
        self._session = session
        self._before, self.after = session.state, after
        self.field = field
        self.joins = joins
        self._started = self.changed = time.monotonic()
        self._fresh = True
        self.run = joins

    def undo(self) -> None:
        self._session.become(self._before)
        if self.field:
            self._session.undone.emit(self.field)

    def redo(self) -> None:
        self._session.become(self.after)
        if self.field and not self._fresh:
            self._session.redone.emit(self.field)
        self._fresh = False

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or not self._may_take(other):
            return False
        self.after, self.changed, self.field = other.after, other.changed, other.field
        self.setObsolete(self.after == self._before)
        return True

    def _may_take(self, other: _Step) -> bool:
        return (
            bool(other.joins)
            and other.joins == self.run
            and other.changed - self.changed < PAUSE
            and other.changed - self._started < LONGEST_RUN
        )
