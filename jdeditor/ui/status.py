"""The status bar: what is saved, how much there is to read, which page, how large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStatusBar, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.labels import Icon, Label
from jdeditor.ui.widgets.small_menu import SmallMenu

if TYPE_CHECKING:
    import datetime as dt


class StatusBar(QStatusBar):
    """The line at the foot of the window.

    ``paperChosen`` carries *a4* or *letter*, ``zoomWanted`` -1 or 1.
    """

    paperChosen = Signal(str)
    zoomWanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._recovered = self._place = ""
        self._unkept = False
        self._icon = Icon("info", "text3")
        self._kept = Label("", "small", "2")
        self._words = Label("", "small", "2")
        self._page = Label("", "small", "2")
        self._percent = Label("", "small", "2")
        self._paper = SmallMenu(self.tr("Paper"), self._papers())
        self._out = Tool("minus", self.tr("Zoom out"))
        self._in = Tool("plus", self.tr("Zoom in"))
        self._out.clicked.connect(lambda: self.zoomWanted.emit(-1))
        self._in.clicked.connect(lambda: self.zoomWanted.emit(1))
        self._left, self._right = QWidget(), QWidget()
        self._lay(self._left, (self._icon, self._kept, self._words))
        zoom = (self._out, self._percent, self._in)
        self._lay(self._right, (self._page, self._paper, *zoom))
        self.addWidget(self._left, 1)
        self.addPermanentWidget(self._right)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFixedHeight(THEME.scale.px(16) + THEME.scale.space(12))

    def show_start(self) -> None:
        """Say what there is to say while no posting is open."""
        self._recovered, self._unkept = "", False
        self._icon.set("info", "text3")
        self._kept.setText(self.tr("Works offline. Nothing leaves this computer."))
        self._words.setText("")
        self._right.hide()

    def show_making(self) -> None:
        """Say that there is no posting yet, only choices for one."""
        self._icon.set("circle-dashed", "text3")
        self._kept.setText(self.tr("Not created yet"))
        self._words.setText("")
        self._right.hide()

    def show_kept(self, at: QDateTime | None, *, unsaved: bool, new: bool = False) -> None:
        """Say whether the posting is saved, and since when; ``new`` when it has no file yet."""
        if unsaved and self._unkept:
            return
        self._unkept = False
        if unsaved:
            self._icon.set("pencil-line", "text2")
            self._kept.setText(self._not_saved())
            return
        self._recovered = ""
        if new:
            self._icon.set("circle-dashed", "text3")
            self._kept.setText(self.tr("Nothing to save yet"))
            return
        self._icon.set("circle-check", "good")
        time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat) if at else ""
        self._kept.setText(self.tr("Saved {time}").format(time=time).strip())

    def show_recovery(self, at: dt.datetime) -> None:
        """Say when the recovery copy was written, as long as the posting is not saved."""
        said = self._not_saved()
        time = QTime(at.hour, at.minute)
        self._recovered = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        if self._kept.text() == said or self._unkept:
            self._unkept = False
            self._icon.set("pencil-line", "text2")
            self._kept.setText(self._not_saved())

    def show_no_recovery(self, problem: str) -> None:
        """Say that the posting is neither saved nor kept, and what to do."""
        self._recovered, self._unkept = "", True
        said = self.tr("Not saved, and no recovery copy. {problem}").format(problem=problem)
        self._icon.set("triangle-alert", "should")
        self._kept.setText(said)

    def _not_saved(self) -> str:
        if not self._recovered:
            return self.tr("Not saved")
        return self.tr("Not saved. Kept for recovery {time}").format(time=self._recovered)

    def show_words(self, words: int) -> None:
        """Say how much there is to read."""
        from jdeditor.ui.states import WORDS_A_MINUTE  # noqa: PLC0415 - the start page has none

        minutes = max(1, round(words / WORDS_A_MINUTE))
        reading = self.tr("1 minute to read") if minutes == 1 else self.tr("{n} minutes to read")
        counted = self.tr("1 word") if words == 1 else self.tr("{n} words")
        parts = (counted.format(n=QLocale().toString(words)), reading.format(n=minutes))
        self._words.setText(", ".join(parts) if words else "")

    def show_page(self, page: int, pages: int) -> None:
        """Say which page is in view."""
        self._place = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self._page.setText(self._place)

    def show_updating(self, updating: bool) -> None:
        """Say that new pages are late, or that they are there."""
        self._page.setText(self.tr("Updating…") if updating else self._place)

    def show_pages(self, shown: bool) -> None:
        """Say something about the pages only while they can be seen."""
        self._right.setVisible(shown)

    def show_zoom(self, percent: int) -> None:
        """Say how large the pages are."""
        self._percent.setText(f"{percent}%")

    def show_paper(self, paper: str) -> None:
        """Say which paper the pages are on."""
        self._paper.setWords("A4" if paper == "a4" else self.tr("Letter"))
        for action in self._paper.menu().actions():
            action.setChecked(action.data() == paper)

    def _papers(self) -> QMenu:
        menu = QMenu(self)
        for paper, words in (
            ("letter", self.tr("Letter (8.5 × 11 in)")),
            ("a4", self.tr("A4 (210 × 297 mm)")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(paper)
            action.triggered.connect(lambda _on=False, paper=paper: self.paperChosen.emit(paper))
        return menu

    def _lay(self, group: QWidget, parts: tuple[QWidget, ...]) -> None:
        row = QHBoxLayout(group)
        space = THEME.scale.space
        row.setContentsMargins(space(20), 0, space(8), 0)
        row.setSpacing(space(8))
        for part in parts:
            row.addWidget(part)
        if group is self._left:
            row.addStretch(1)
