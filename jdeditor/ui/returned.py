"""Opening a Word file that came back: a posting of its own, with a word on what was edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.storage.version import Reason
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.theme import Severity
from jdeditor.ui.widgets.strip import Bar

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.ui.window import Window

_SHOWN = 3
"""So many texts without a place are quoted."""


def show(window: Window, path: Path) -> None:
    """Show the posting of a Word file as unsaved work, or raise FileProblem."""
    # Imported here: few starts of the program open a Word file.
    from jdeditor.approval import returning  # noqa: PLC0415

    opened = returning.load(path)
    window.show_posting(OpenPosting(opened.posting, recovered=True))
    shown = window.workspace
    if shown is None or window.versions is None:
        return
    window.versions.keep(Reason.IMPORTED)
    if opened.lost:
        happened = _tr("Some words of “{name}” belong to no field.").format(name=path.name)
        quoted = " ".join(f"“{words[:80]}”" for words in opened.lost[:_SHOWN])
        more = " …" if len(opened.lost) > _SHOWN else ""
        shown.show_bar(Bar(Severity.SHOULD, happened, quoted + more, (), _tr("Hide")))
    shown.column.toast.tell(_said(opened.changed).format(name=path.name, n=opened.changed))


def _said(changed: int) -> str:
    if not changed:
        return _tr("Opened from “{name}”. Nothing was edited there.")
    if changed == 1:
        return _tr("Opened from “{name}”. 1 line that was edited there is taken over.")
    return _tr("Opened from “{name}”. {n} lines that were edited there are taken over.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Returned", text)
