"""The start page itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor import assets
from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.storage import posting_file, recent
from jdeditor.ui import names
from jdeditor.ui.start.choices import Choice
from jdeditor.ui.start.gallery import Gallery, GalleryCard, Offer
from jdeditor.ui.start.pictures import first_page
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.fields import line_field
from jdeditor.ui.widgets.labels import Icon, Label
from jdeditor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.posting.posting import Posting
    from jdeditor.ui.preview.renderer import Renderer

_LEFT = 328
_RECENT = 8


class StartPage(QWidget):
    """What to begin with; each signal carries what was chosen."""

    roleChosen = Signal(str)
    blankChosen = Signal()
    openChosen = Signal()
    fileChosen = Signal(object)
    sampleChosen = Signal(object)

    def __init__(self, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._pictured = False
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_title = Label(self.tr("Recent"), "title")
        self.roles = Gallery(self.tr("Roles"))
        self.samples = Gallery(self.tr("Examples"))
        self._search = line_field(self.tr("Search the roles"), hint=self.tr("Search the roles"))
        self._search.row.insertWidget(0, Icon("search", "text3"))
        self._search.edited.connect(self.roles.show_matching)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._left())
        self._row.addWidget(self._right(), 1)
        THEME.follow(self.restyle)

    def refresh(self) -> None:
        """Read again what was open last, and make the pictures that are missing."""
        self._list_recent()
        if not self._pictured:
            self._pictured = True
            self._offer()
        if self.roles.cards:
            self.setFocusProxy(self.roles.cards[0])

    # ------------------------------------------------------------------ the left side

    def _left(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(THEME.scale.px(_LEFT))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("New posting"), "title"))
        column.addSpacing(8)
        for choice, act in self._ways():
            choice.clicked.connect(lambda _on=False, act=act: act())
            column.addWidget(choice)
        column.addSpacing(24)
        column.addWidget(self._recent_title)
        column.addSpacing(8)
        column.addLayout(self._recent)
        column.addStretch(1)
        return left

    def _ways(self) -> list[tuple[Choice, Callable[[], None]]]:
        tr = self.tr
        role = Choice(
            "layout-list", tr("From a role"), tr("A first draft to edit"), _keys("Ctrl+N")
        )
        blank = Choice("file-plus", tr("Blank"), tr("Empty sections"), _keys("Ctrl+Shift+N"))
        there = Choice(
            "folder-open", tr("Open…"), tr("A posting you saved before"), _keys("Ctrl+O")
        )
        return [
            (role, self._to_roles),
            (blank, self.blankChosen.emit),
            (there, self.openChosen.emit),
        ]

    def _to_roles(self) -> None:
        if self.roles.cards:
            self.roles.cards[0].setFocus()

    def _list_recent(self) -> None:
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        entries = recent.recent()[:_RECENT]
        self._recent_title.setVisible(bool(entries))
        for entry in entries:
            self._recent.addWidget(self._recent_row(entry))

    def _recent_row(self, entry: recent.Recent) -> Choice:
        path = Path(entry.path)
        opened = QDateTime.fromSecsSinceEpoch(int(entry.opened.timestamp()))
        when = QLocale().toString(opened, "d MMM HH:mm")
        there = path.exists()
        about = f"{when}, {path.parent.name}" if there else self.tr("File not found")
        icon, role = ("file-text", "text2") if there else ("file-warning", "should")
        row = Choice(icon, entry.title or path.stem, about, names.choice(entry.status), role)
        row.clicked.connect(lambda _on=False: self.fileChosen.emit(path))
        row.removeWanted.connect(lambda: self._forget(entry.path))
        row.setToolTip(entry.path)
        return row

    def _forget(self, path: str) -> None:
        recent.forget(path)
        self._list_recent()

    # ------------------------------------------------------------------ the right side

    def _right(self) -> QWidget:
        column = Column("form", margin=4)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self.tr("Start from a role"), "title"))
        row.addStretch(1)
        self._search.setFixedWidth(THEME.scale.px(240))
        row.addWidget(self._search)
        column.add(head)
        column.add(self.roles)
        column.add(Label(self.tr("Look at an example"), "title"))
        column.add(self.samples)
        return column

    def _offer(self) -> None:
        known = roles.roles()
        self.roles.setOffers(
            [Offer(r.title, r.family, partial(self.roleChosen.emit, r.id)) for r in known]
        )
        files = sorted((assets.templates() / "samples").glob(f"*{posting_file.SUFFIX}"))
        postings = [posting_file.load(file) for file in files]
        self.samples.setOffers(
            [
                Offer(posting.title, posting.employer.name, partial(self.sampleChosen.emit, file))
                for file, posting in zip(files, postings, strict=True)
            ]
        )
        drafts = [draft(role) for role in known]
        cards = [*self.roles.cards, *self.samples.cards]
        for card, posting in zip(cards, [*drafts, *postings], strict=True):
            # Once the window is there: nobody waits for pictures.
            QTimer.singleShot(0, partial(self._picture, card, posting))

    def _picture(self, card: GalleryCard, posting: Posting) -> None:
        task = self._renderer.submit(lambda: first_page(posting))
        task.done.connect(card.setImage)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._row.setContentsMargins(space(48), space(32), space(32), space(16))
        self._row.setSpacing(space(40))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), THEME.color("form"))


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
