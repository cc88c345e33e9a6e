"""The preview as the window has it.

The pages, the line that says new ones are being made, the card that says they could not be.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QTime, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.ui.preview.desk import GAP, MARGIN
from jdeditor.ui.preview.failure import FailureCard
from jdeditor.ui.preview.page_view import PageView
from jdeditor.ui.preview.pages import Job, Proof, Spot
from jdeditor.ui.preview.progress import ProgressLine
from jdeditor.ui.preview.renderer import Renderer

if TYPE_CHECKING:
    from jdeditor.ui.preview.sheets import Sheets
    from jdeditor.writers.rendered import Rendered


class Preview(QWidget):
    """The pages of the newest posting that could be drawn.

    ``clicked`` and ``doubleClicked`` carry a source and the words of it that stand before the
    pointer, ``updating`` whether new pages are late, ``arrived`` each new ``Proof``.
    """

    clicked = Signal(str, str)
    doubleClicked = Signal(str, str)
    updating = Signal(bool)
    arrived = Signal(object)

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._job: Job | None = None
        self._held = False
        self._good_since = ""
        self.pages = PageView(self)
        self._line = ProgressLine(self)
        self._card = FailureCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.setFocusProxy(self.pages)
        self._connect()

    def _connect(self) -> None:
        renderer, pages = self._renderer, self.pages
        renderer.ready.connect(self._take)
        renderer.drawn.connect(pages.addRaster)
        renderer.failed.connect(self._fail)
        pages.wanted.connect(renderer.want)
        pages.clicked.connect(partial(self._locate, self.clicked))
        pages.doubleClicked.connect(partial(self._locate, self.doubleClicked))
        self._line.shown.connect(self.updating)
        self._card.again.connect(self._request)

    def request(self, revision: int, build: Callable[[], Rendered]) -> None:
        """Show the pages of a revision as soon as they can be made, or once they can be seen."""
        self._job = Job(revision, build, origin=self)
        self._request()

    def _request(self) -> None:
        self._held = not self.isVisible()
        if self._job is not None and not self._held:
            self._line.expect()
            self._renderer.request(self._job)

    def _take(self, proof: Proof) -> None:
        if proof.job.origin is not self:
            return
        self._line.arrived()
        if proof.job is not self._job:
            self._line.expect()
        self._good_since = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.pages.setProof(proof)
        self._show_failure(shown=False)
        self.arrived.emit(proof)

    def _fail(self, job: Job, _problem: str, details: str) -> None:
        if job is not self._job:  # another preview's, or newer pages are on their way
            return
        self._line.arrived()
        self._card.tell(self._good_since, details)
        self._show_failure(shown=True)

    def _show_failure(self, *, shown: bool) -> None:
        self._card.setVisible(shown)
        self.pages.setVeiled(shown and bool(self._good_since))
        self._place()

    def _place(self) -> None:
        """Put the line and the card above the pages; the card moves the first page down."""
        self._line.setGeometry(0, 0, self.width(), self._line.height())
        top = MARGIN
        if not self._card.isHidden():
            width = self.width() - 2 * MARGIN
            self._card.setGeometry(QRect(MARGIN, MARGIN, width, self._card.heightFor(width)))
            top = self._card.geometry().bottom() + 1 + GAP
        self.pages.setTop(top)

    def _locate(self, signal: SignalInstance, source: str, spot: Spot) -> None:
        """Find out what stands before the spot, and tell."""
        marks = self.pages.marks(source)

        def before(sheets: Sheets) -> str:
            return sheets.before(marks, spot)

        task = self._renderer.ask(before)
        task.done.connect(lambda words: signal.emit(source, words or ""))
        task.failed.connect(lambda _problem: signal.emit(source, ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._held:
            self._request()
