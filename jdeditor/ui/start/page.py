"""The start page itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.storage import places
from jdeditor.ui.settings import CHANGES, PAPER, STYLE
from jdeditor.ui.start.greeting import Greeting
from jdeditor.ui.start.recent_list import RecentList
from jdeditor.ui.start.row import Row
from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import GALLERY_EDGE
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.preview.renderer import Renderer
    from jdeditor.ui.start.offers import Offer
    from jdeditor.ui.start.pictures import Pictures
    from jdeditor.ui.start.recovered import Recovered
    from jdeditor.ui.start.roles_column import RolesColumn

_WIDE = 1360
"""From this width on, at 100 % text, there is room for generous margins."""
_LEFT, _LEFT_NARROW = 328, 296
_LARGEST_SHARE = 0.45
_EDGE, _EDGE_NARROW = 48, 32
_BETWEEN, _BETWEEN_NARROW = 40, 36
_INSIDE = 16
"""The margin that the scrolling columns have of their own."""
_AIR = 16


class StartPage(QWidget):
    """What to begin with; each signal carries what was chosen.

    A role by its id, a file or an example by its path, recovered work as the copy of it.
    What takes long, roles and pictures, is made right after the page has been painted.
    """

    roleChosen = Signal(str)
    blankChosen = Signal()
    openChosen = Signal()
    profilesChosen = Signal()
    fileChosen = Signal(object)
    sampleChosen = Signal(object)
    recoveredChosen = Signal(object)
    recoveredCompared = Signal(object)
    recoveredUnwanted = Signal(object)

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.greeting = Greeting()
        self._recovered: Recovered | None = None
        self.recent = RecentList()
        self._renderer = renderer
        self._roles: RolesColumn | None = None
        self._pictures: Pictures | None = None
        self.ways = self._ways()
        self._title = Label(self.tr("New posting"), "title")
        self._left = Column("form", margin=_INSIDE, gap=0)
        self._fill_left()
        self._row = QHBoxLayout()
        self._row.addWidget(self._left)
        self._room = QWidget()
        self._row.addWidget(self._room, 1)
        # Above both columns: the greeting, and what else has to be said first.
        self._top = QVBoxLayout(self)
        self._top.addWidget(self.greeting)
        self._top.addLayout(self._row, 1)
        self._connect()
        self._unread = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_roles)
        THEME.follow(self.restyle)

    @property
    def roles(self) -> RolesColumn:
        """Roles and examples; made when they are first asked for."""
        if self._roles is None:
            from jdeditor.ui.start.roles_column import RolesColumn  # noqa: PLC0415

            self._roles = RolesColumn()
            self._roles.chosen.connect(self._choose)
            self._roles.seen.connect(
                lambda offer: self.pictures.ask(offer, offer.posting, offer.style)
            )
            self._row.replaceWidget(self._room, self._roles)
            self._room.deleteLater()
            had_focus = self.hasFocus()
            self.setFocusProxy(self._roles)
            if had_focus:
                self._roles.setFocus()
        return self._roles

    @property
    def pictures(self) -> Pictures:
        """What makes the pictures of pages; made when the first is asked for."""
        if self._pictures is None:
            from jdeditor.ui.start.pictures import Pictures  # noqa: PLC0415

            self._pictures = Pictures(self._renderer, self)
            self._pictures.made.connect(self._show_picture)
            self._pictures.pause(paused=not self.isVisible())
        return self._pictures

    @property
    def recovered(self) -> Recovered:
        """The work that was left behind; made when there is some."""
        if self._recovered is None:
            from jdeditor.ui.start.recovered import Recovered  # noqa: PLC0415

            self._recovered = Recovered()
            self._recovered.openWanted.connect(self.recoveredChosen)
            self._recovered.compareWanted.connect(self.recoveredCompared)
            self._recovered.discardWanted.connect(self.recoveredUnwanted)
            self._top.insertWidget(0, self._recovered)
        return self._recovered

    def _has_recovered(self) -> bool:
        return self._recovered is not None and bool(self._recovered.copies)

    def _connect(self) -> None:
        self.recent.chosen.connect(self.fileChosen)
        self.recent.listed.connect(self._connect_rows)
        self.recent.emptied.connect(self.ways[0].setFocus)
        self.recent.there.connect(lambda path: self.pictures.ask(path, partial(_posting, path)))
        CHANGES.changed.connect(self._follow_setting)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._search)

    def refresh(self) -> None:
        """Read again what was open last and what there is to begin from."""
        if self._recovered is not None or places.recovery_copies():
            self.recovered.refresh()
        self.recent.refresh()
        self.greeting.setVisible(not self.recent.rows and not self._has_recovered())
        self.restyle()
        if self.isVisible():
            self.roles.refresh()
        else:
            self._unread = True

    # ------------------------------------------------------------------ the left side

    def _ways(self) -> tuple[Row, ...]:
        role = Row(
            "layout-list",
            self.tr("From a role"),
            self.tr("A first draft to edit"),
            air=_AIR,
            prominent=True,
        )
        blank = Row("file-plus", self.tr("Blank"), self.tr("Start with empty sections"), air=_AIR)
        there = Row(
            "folder-open", self.tr("Open…"), self.tr("A posting you saved before"), air=_AIR
        )
        for row, keys, act in (
            (role, "Ctrl+N", self._enter_roles),
            (blank, "Ctrl+Shift+N", self.blankChosen.emit),
            (there, "Ctrl+O", self.openChosen.emit),
        ):
            row.setEnd(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            row.clicked.connect(lambda _on=False, act=act: act())
            row.walked.connect(partial(self._walk, row))
        return role, blank, there, self._profile_row()

    def _profile_row(self) -> Row:
        """Return the row of the employer's profile, named like the usual one."""
        name = self.tr("Employer profile")
        row = Row("building-2", name, self.tr("What all your postings share"), air=_AIR)
        row.clicked.connect(self.profilesChosen)
        row.walked.connect(partial(self._walk, row))
        return row

    def _fill_left(self) -> None:
        ways = QWidget()
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addSpacing(4)
        for way in self.ways:
            column.addWidget(way)
        column.addSpacing(21)
        self._left.add(ways)
        self._left.add(self.recent)

    def _connect_rows(self) -> None:
        """Let the arrow keys walk from each row to the next."""
        for row in self.recent.rows:
            row.walked.connect(partial(self._walk, row))

    def _walk(self, row: Row, step: int) -> None:
        rows = [*self.ways, *self.recent.rows]
        there = rows.index(row) + step
        if 0 <= there < len(rows):
            rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------------ the right side

    def _read_roles(self) -> None:
        self.roles.refresh()

    def _enter_roles(self) -> None:
        self.roles.enter()

    def _search(self) -> None:
        self.roles.search.setFocus()

    def _choose(self, offer: Offer) -> None:
        if offer.style:
            STYLE.set(offer.style)
        elif isinstance(offer.key, Path):
            self.sampleChosen.emit(offer.key)
        else:
            self.roleChosen.emit(offer.key)

    def _follow_setting(self, key: str) -> None:
        """Show other pages where they are made in another style or on another paper."""
        if self._roles is not None and key in (STYLE.key, PAPER.key):
            self.roles.mark_style()
            for card in self.roles.cards():
                card.ask_again()

    def _show_picture(self, offer: Offer | Path, image: QImage) -> None:
        if isinstance(offer, Path):
            self.recent.setImage(offer, image)
            return
        for card in self.roles.cards():
            if card.offer == offer:
                card.setImage(image)

    # ------------------------------------------------------------------ looks

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        wide = self.width() >= THEME.scale.px(_WIDE)
        edge = space(_EDGE if wide else _EDGE_NARROW)
        between = space(_BETWEEN if wide else _BETWEEN_NARROW)
        inside = space(_INSIDE)
        # On the right, each card brings the room for its focus ring.
        above = space(12 if self._has_recovered() else 8 if wide else 0)
        self._top.setContentsMargins(edge - inside, above, edge - inside - GALLERY_EDGE, 0)
        self._top.setSpacing(0)
        self._row.setSpacing(between - 2 * inside - GALLERY_EDGE)
        left = THEME.scale.px(_LEFT if wide else _LEFT_NARROW)
        most = round(self.width() * _LARGEST_SHARE)
        self._left.setFixedWidth(min(left, most) + 2 * inside)
        # As tall as the search field on the right, so that both headings stand on one line.
        self._title.setFixedHeight(THEME.scale.control())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look for what is typed while no field has focus."""
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        words = self.roles.search.words
        if held or not event.text().strip() or not event.text().isprintable() or words.hasFocus():
            super().keyPressEvent(event)
            return
        words.setFocus()
        words.insertPlainText(event.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        if self._pictures:
            self._pictures.pause(paused=False)
        if self._unread:
            self._unread = False
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._pictures:
            self._pictures.pause(paused=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), THEME.color("form"))


def _posting(path: Path) -> Posting:
    from jdeditor.storage import posting_file  # noqa: PLC0415 - the page comes before pictures

    return posting_file.load(path)
