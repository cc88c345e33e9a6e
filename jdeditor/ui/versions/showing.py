"""Showing the page of the versions in the window, and what an exported file is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.storage.version import Sent
    from jdeditor.ui.window import Window

_EXPORTED = frozenset({".pdf", ".html", ".txt", ".md", ".jsonld"})
"""Endings of files that can be opened only to ask what they are."""


def show(window: Window) -> None:
    """Show the versions of the open posting in its place."""
    # Imported here: a posting is opened and written before anybody asks for its versions.
    from jdeditor.ui.versions.page import VersionsPage  # noqa: PLC0415

    if window.document is None or window.versions is None or window.versions_page is not None:
        return
    window.document.session.end_run()
    window.versions.flush()
    page = VersionsPage(window.document, window.versions, window.stack)
    page.closed.connect(lambda: put_away(window))
    page.copyWanted.connect(window.open_copy)
    window.versions_page = page
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)
    page.list.setFocus()


def put_away(window: Window) -> None:
    """Take the page of the versions away; the posting is behind it."""
    page, window.versions_page = window.versions_page, None
    if page is not None:
        # First the posting: the stack gives focus back to the field that had it.
        if window.workspace is not None:
            window.stack.setCurrentWidget(window.workspace)
        window.stack.removeWidget(page)
        page.deleteLater()


def tell_sent(window: Window, path: Path) -> bool:
    """Say which version an exported file is, and offer to open it; tell whether it is one."""
    if path.suffix.lower() not in _EXPORTED:
        return False
    from jdeditor.storage import sent  # noqa: PLC0415 - few files that are opened are such
    from jdeditor.ui import questions  # noqa: PLC0415

    found = sent.which(path)
    if found is None:
        return False
    if questions.about_sent(window, _said(found, path)):
        window.open_copy(_posting(found))
    return True


def _posting(found: Sent) -> Posting:
    from jdeditor.storage import versions  # noqa: PLC0415 - see above

    there = {one.id: one for one in versions.versions(found.document)}
    return versions.load(found.document, there[found.version])


def _said(found: Sent, path: Path) -> str:
    from jdeditor.ui.versions.words import moment  # noqa: PLC0415

    posting = Path(found.posting).name
    if posting:
        words = _tr("“{file}” was exported {when} from “{posting}”.")
    else:
        words = _tr("“{file}” was exported {when} from a posting that had no file.")
    return words.format(file=path.name, when=moment(found.exported), posting=posting)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Versions", text)
