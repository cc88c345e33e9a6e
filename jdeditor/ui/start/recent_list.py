"""The files that were open last, as rows that can be opened, pinned and removed."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jdeditor.storage import recent
from jdeditor.storage.recent import Recent
from jdeditor.ui import names
from jdeditor.ui.exporting.opening import show_in_folder
from jdeditor.ui.start.presence import Presence
from jdeditor.ui.start.row import Row
from jdeditor.ui.start.when import when
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import QuietTool
from jdeditor.ui.widgets.labels import Label

_SHOWN = 10
_AIR = 12
_DOTS = 24


class RecentRow(Row):
    """A file; its menu opens by the dots, a right click or the menu key.

    ``pinWanted`` carries whether it is to be pinned, ``removeWanted`` follows Delete too.
    """

    pinWanted = Signal(bool)
    removeWanted = Signal()

    def __init__(self, entry: Recent, now: dt.datetime) -> None:
        self.path = Path(entry.path)
        place = ", ".join(filter(None, (when(entry.opened, now), self.path.parent.name)))
        super().__init__("file-text", entry.title.strip() or self.path.stem, place, air=_AIR)
        self.pinned = entry.pinned
        self._status = names.choice(entry.status)
        self._dots = QuietTool("ellipsis", self.tr("More for “{title}”").format(title=self.words))
        self._dots.setParent(self)
        self._dots.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dots.clicked.connect(self._open_menu_below)
        self.setToolTip(str(self.path))
        self.setEnd(self._status, "text2")

    def mark_missing(self) -> None:
        """Show that the file is not where it was."""
        self._icon, self._icon_role, self._words_role = "file-warning", "should", "text2"
        self.about, self._status = self.tr("File not found"), ""
        self.setEnd("", "text2")

    def choices(self) -> QMenu:
        """Return what can be done with the file."""
        menu = QMenu(self)
        pin = self.tr("Unpin") if self.pinned else self.tr("Pin to the top")
        show = partial(show_in_folder, self.path)
        menu.addAction(self.tr("Open")).triggered.connect(lambda _on=False: self.click())
        menu.addAction(pin).triggered.connect(
            lambda _on=False: self.pinWanted.emit(not self.pinned)
        )
        menu.addAction(self.tr("Show in folder")).triggered.connect(lambda _on=False: show())
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove from this list"))
        remove.setShortcut(Qt.Key.Key_Delete)
        remove.triggered.connect(lambda _on=False: self.removeWanted.emit())
        return menu

    def _open_menu(self, at: QPoint) -> None:
        menu = self.choices()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _open_menu_below(self) -> None:
        self._open_menu(self._dots.mapToGlobal(self._dots.rect().bottomLeft()))

    # ------------------------------------------------------------------ events

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removeWanted.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the dots in the place of the status, so that nothing is pushed aside."""
        super().enterEvent(event)
        self._dots.setSeen(True)
        self.end = ""

    def leaveEvent(self, event: object) -> None:
        self._dots.setSeen(False)
        self.setEnd(self._status, "text2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._dots.width()
        right = self.width() - THEME.scale.space(6)
        self._dots.move(right - side, (self.height() - self._dots.height()) // 2)


class RecentList(QWidget):
    """The rows under their heading; hidden while there are none.

    ``chosen`` carries a path; ``listed`` tells that the rows are other ones now, ``emptied``
    that the person has removed the last.
    """

    chosen = Signal(object)
    listed = Signal()
    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RecentRow] = []
        self._presence = Presence(self)
        self._presence.found.connect(self._mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(Label(self.tr("Recent"), "title"))
        self._column.addSpacing(4)

    def refresh(self) -> None:
        """Read the list again."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        now = dt.datetime.now().astimezone()
        self.rows = [RecentRow(entry, now) for entry in recent.recent()[:_SHOWN]]
        for row in self.rows:
            self._column.addWidget(row)
            self._connect(row)
            # At once, so that it can take the focus.
            row.show()
        self.setVisible(bool(self.rows))
        self._presence.look(str(row.path) for row in self.rows)
        self.listed.emit()

    def _connect(self, row: RecentRow) -> None:
        row.clicked.connect(lambda _on=False: self.chosen.emit(row.path))
        row.removeWanted.connect(lambda: self._remove(row))
        row.pinWanted.connect(lambda pinned: self._pin(row, pinned=pinned))

    def _remove(self, row: RecentRow) -> None:
        place = self.rows.index(row)
        recent.forget(str(row.path))
        self.refresh()
        if not self.rows:
            self.emptied.emit()
        else:
            near = self.rows[min(place, len(self.rows) - 1)]
            near.setFocus(Qt.FocusReason.TabFocusReason)

    def _pin(self, row: RecentRow, *, pinned: bool) -> None:
        path = row.path
        recent.pin(str(path), pinned=pinned)
        self.refresh()
        for one in self.rows:
            if one.path == path:
                one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, path: str, there: bool) -> None:
        for row in self.rows:
            if str(row.path) == path and not there:
                row.mark_missing()
