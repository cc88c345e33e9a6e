"""What a person does with recovered work before opening it: compare it, or discard it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting.posting import Posting
from jdeditor.storage import documents, posting_file, recovery
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.version import Reason
from jdeditor.ui import questions

if TYPE_CHECKING:
    from jdeditor.storage.recovery import Copy
    from jdeditor.ui.window import Window


def compare(window: Window, copy: Copy) -> None:
    """Show what recovered work says otherwise than its file."""
    # Imported here, as below: the start page needs none of it.
    from jdeditor.ui.comparing import dialog  # noqa: PLC0415

    before = _in_file(copy)
    if before is None:
        about = _tr("There is no file to compare with: this is all that was recovered.")
    else:
        words = _tr("What the recovered work says otherwise than “{name}”.")
        about = words.format(name=copy.path.name if copy.path else "")
    actions = (
        (_tr("Discard…"), lambda: discard(window, copy)),
        (_tr("Open the recovered work"), lambda: window.open_recovered(copy)),
    )
    dialog.show(window, before or Posting(), copy.posting, about, actions)


def discard(window: Window, copy: Copy) -> None:
    """Put recovered work away for good in a month, when the person says so in words."""
    from jdeditor.storage import versions  # noqa: PLC0415 - see above

    if not questions.about_discarding(window, copy.posting.title.strip()):
        return
    key = documents.document(copy.path) if copy.path else f"{documents.UNSAVED}{copy.id}"
    try:
        versions.keep(key, copy.posting, Reason.DISCARDED)
    except FileProblem as problem:
        questions.say(window, _tr("The work is not discarded"), problem)
        return
    recovery.drop(copy.id)
    window.start.refresh()


def _in_file(copy: Copy) -> Posting | None:
    try:
        return posting_file.load(copy.path) if copy.path else None
    except FileProblem:
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecoveredWork", text)
