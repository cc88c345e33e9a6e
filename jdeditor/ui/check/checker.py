"""Looking at the posting again whenever it has changed, aside and while nobody is typing."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from jdeditor.ui import names

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.checks import Finding
    from jdeditor.checks.asides import Reach
    from jdeditor.posting.posting import Aside, Posting
    from jdeditor.ui.session import Session

    Parted: TypeAlias = tuple[tuple[Finding, ...], tuple[tuple[Finding, Aside], ...]]

_FIRST_MS = 1200
"""After the first page is there: the rules are read then for the first time."""
_PAUSE_MS = 300
"""Without a key for so long, looking costs nobody a keystroke."""
_ASK_MS = 10
"""How often a look that goes on is asked whether it is done."""
BLANK = "facts.blank"


class _Look(Thread):
    """One look at a posting on a thread of its own, which knows nothing of Qt.

    It is asked whether it is done: what it could tell may be gone by then.
    """

    def __init__(self, posting: Posting, *, first: bool) -> None:
        super().__init__(daemon=True)
        self.posting = posting
        self._first = first
        self._parted: Parted = ((), ())
        self._problem: Exception | None = None

    def run(self) -> None:
        try:
            self._parted = _parted(self.posting, first=self._first)
        except Exception as problem:  # noqa: BLE001 - raised where faults are told
            self._problem = problem

    def parted(self) -> Parted:
        """Return what was found and what of it is set aside, or raise what went wrong."""
        if self._problem is not None:
            raise self._problem
        return self._parted


class Checker(QObject):
    """The findings of the open posting, open and set aside; ``checked`` follows every look.

    ``problems`` are sentences on packs of rules that could not be used. Checks are imported where
    they are needed: reading the rules is nothing that opening a posting waits for.
    """

    checked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.findings: tuple[Finding, ...] = ()
        self.away: tuple[tuple[Finding, Aside], ...] = ()
        self.problems: tuple[str, ...] = ()
        self._of: Posting | None = None
        self._looked = False
        self._look: _Look | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._asking = QTimer(self, interval=_ASK_MS)
        self._asking.timeout.connect(self._ask)
        session.changed.connect(lambda: self._timer.start(_PAUSE_MS))
        self._timer.start(_FIRST_MS)

    def look(self) -> None:
        """Look at the posting as it is now, and wait for it."""
        self._timer.stop()
        self._asking.stop()
        self._look = None
        posting, first = self._session.posting, not self._looked
        self._looked = True
        self._take(posting, _parted(posting, first=first))

    def _begin(self) -> None:
        """Look aside: a long posting takes longer than a key may wait."""
        if self._look is not None and self._look.is_alive():
            self._timer.start(_PAUSE_MS)
            return
        self._look = _Look(self._session.posting, first=not self._looked)
        self._looked = True
        self._look.start()
        self._asking.start()

    def _ask(self) -> None:
        look = self._look
        if look is None or look.is_alive():
            return
        self._asking.stop()
        self._look = None
        parted = look.parted()
        if look.posting is self._session.posting:  # otherwise, another look comes
            self._take(look.posting, parted)

    def _take(self, posting: Posting, parted: Parted) -> None:
        from jdeditor.checks import packs  # noqa: PLC0415 - see above

        self._of = posting
        self.findings, self.away = parted
        self.problems = packs.library().problems
        self.checked.emit()

    def look_anew(self) -> None:
        """Read the packs of rules again, and look."""
        from jdeditor.checks import packs  # noqa: PLC0415 - see above

        packs.refresh()
        self.look()

    def must_fix(self) -> int:
        """Look, and return how much must be fixed besides filling in blanks."""
        self.look()
        return sum(one.severity.value == "error" and one.rule != BLANK for one in self.findings)

    def words_at(self, source: str) -> str:
        """Return the words of a field as they were at the last look."""
        from jdeditor.checks.asides import words_at  # noqa: PLC0415 - see above

        return words_at(self._of, source) if self._of else ""

    # ------------------------------------------------------------------ what can be done

    def of_kind(self, finding: Finding) -> tuple[Finding, ...]:
        """Return the findings of the same rule that one thing would mend."""
        from jdeditor.checks.mending import of_kind  # noqa: PLC0415 - see above

        return of_kind(self.findings, finding)

    def mend(self, finding: Finding, words: str) -> None:
        """Put other words in the place of those that were found: one step of the history."""
        from jdeditor.checks.mending import with_words  # noqa: PLC0415 - see above

        field = names.field(self._session.posting, finding.source)
        self._edit(
            lambda posting: with_words(posting, finding, words),
            self.tr("mending {field}").format(field=field),
            finding.source,
        )

    def mend_all(self, finding: Finding) -> int:
        """Mend every finding of a kind in one step of the history; return how many."""
        from jdeditor.checks.mending import mended  # noqa: PLC0415 - see above

        every = self.of_kind(finding)
        step = self.tr("mending {n} of a kind").format(n=len(every))
        self._edit(lambda posting: mended(posting, every), step, finding.source)
        return len(every)

    def set_aside(self, finding: Finding, reach: Reach, reason: str) -> None:
        """Say no more about a finding, for a reason that stays with the posting.

        Raises FileProblem where a rule cannot be switched off for the whole organization.
        """
        from jdeditor.checks import asides  # noqa: PLC0415 - see above
        from jdeditor.storage import own_rules  # noqa: PLC0415

        if reach is asides.Reach.ORGANIZATION:
            own_rules.switch_off(reason, rule=finding.rule)
            self._forget_packs()
        one = asides.aside(self._session.posting, finding, reach, reason)
        self._edit(
            lambda posting: asides.with_aside(posting, one),
            self.tr("setting a finding aside"),
            finding.source,
        )

    def bring_back(self, finding: Finding, one: Aside) -> None:
        """Take back that a finding is set aside."""
        from jdeditor.checks.asides import without_aside  # noqa: PLC0415 - see above

        self._edit(
            lambda posting: without_aside(posting, one),
            self.tr("bringing a finding back"),
            finding.source,
        )

    def _forget_packs(self) -> None:
        from jdeditor.checks import packs  # noqa: PLC0415 - see above

        packs.refresh()

    def _edit(self, change: Callable[[Posting], Posting], label: str, field: str) -> None:
        self._session.end_run()
        self._session.edit(change, label, field=field)
        self.look()


def _parted(posting: Posting, *, first: bool) -> Parted:
    from jdeditor.checks import asides, check, packs  # noqa: PLC0415 - see above
    from jdeditor.storage import own_rules  # noqa: PLC0415

    if first:  # there may be other packs than when the last posting was opened
        packs.use_folders(*own_rules.folders())
    return asides.parted(posting, check(posting))
