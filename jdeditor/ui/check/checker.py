"""Looking at the posting again whenever it has changed, while nobody is typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from jdeditor.checks import Finding
    from jdeditor.ui.session import Session

_FIRST_MS = 1200
"""After the first page is there: the rules are read then for the first time."""
_PAUSE_MS = 300
"""Without a key for so long, looking costs nobody a keystroke."""


class Checker(QObject):
    """The findings of the open posting; ``checked`` follows every look.

    What the person set aside stays aside until the posting is closed.
    """

    checked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._aside: set[tuple[str, str, str]] = set()
        self.findings: tuple[Finding, ...] = ()
        self._looked = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        session.changed.connect(lambda: self._timer.start(_PAUSE_MS))
        self._timer.start(_FIRST_MS)

    def look(self) -> None:
        """Look at the posting as it is now."""
        # Imported here: reading the rules is nothing that opening a posting waits for.
        from jdeditor.checks import check, packs  # noqa: PLC0415
        from jdeditor.storage import own_rules  # noqa: PLC0415

        self._timer.stop()
        if not self._looked:
            self._looked = True
            packs.use_folders(*own_rules.folders())
        found = check(self._session.posting)
        self.findings = tuple(one for one in found if _key(one) not in self._aside)
        self.checked.emit()

    def must_fix(self) -> int:
        """Look, and return how much must be fixed besides filling in blanks."""
        self.look()
        return sum(
            one.severity.value == "error" and one.rule != "facts.blank" for one in self.findings
        )

    def set_aside(self, finding: Finding) -> None:
        """Say no more about a finding."""
        self._aside.add(_key(finding))
        self.look()


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, finding.source.partition("#")[0], finding.message
