"""Opening a Word file that came back: a posting of its own, with a word on what was edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.problems import quoted
from jdeditor.ui.theme import Severity
from jdeditor.ui.widgets.strip import Bar

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.approval.returning import Opened
    from jdeditor.ui.window import Window
    from jdeditor.ui.workspace import Workspace

_SHOWN = 2
"""So many texts are quoted; the report has them all."""


def show(window: Window, path: Path) -> None:
    """Show the posting of a Word file as unsaved work, or raise FileProblem."""
    # Imported here: few starts of the program open a Word file.
    from jdeditor.approval import returning  # noqa: PLC0415

    opened = returning.load(path)
    window.show_posting(OpenPosting(opened.posting, recovered=True))
    shown = window.workspace
    if shown is None or window.versions is None:
        return
    window.versions.keep_import(opened.sent)
    if opened.untaken or opened.remarks:
        _show_bar(shown, path.name, opened)
    shown.column.toast.tell(_said(opened.changed).format(name=path.name, n=opened.changed))


def _show_bar(shown: Workspace, name: str, opened: Opened) -> None:
    if opened.untaken:
        happened = _tr("Some edits of “{name}” fit in no field.").format(name=name)
    else:
        happened = _tr("“{name}” came back with comments.").format(name=name)
    texts = [edit.words or edit.before for edit in opened.untaken]
    texts += [remark.words for remark in opened.remarks]
    said = " ".join(quoted(" ".join(words.split())[:80]) for words in texts[:_SHOWN])
    more = " …" if len(texts) > _SHOWN else ""

    def read_all() -> None:
        from jdeditor.ui.returned_report import Report  # noqa: PLC0415 - as above

        Report(name, opened, shown.window()).show()

    actions = ((_tr("Read all"), read_all),)
    shown.show_bar(Bar(Severity.SHOULD, happened, said + more, actions, _tr("Hide")))


def _said(changed: int) -> str:
    if not changed:
        return _tr("Opened from “{name}”. Nothing was edited there.")
    if changed == 1:
        return _tr("Opened from “{name}”. 1 line that was edited there is taken over.")
    return _tr("Opened from “{name}”. {n} lines that were edited there are taken over.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Returned", text)
