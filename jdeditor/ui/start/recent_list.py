"""The files that were open last, as rows that can be opened, pinned and removed."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jdeditor.storage import recent
from jdeditor.storage.recent import Recent
from jdeditor.ui import names
from jdeditor.ui.exporting.opening import show_in_folder
from jdeditor.ui.start.presence import Presence
from jdeditor.ui.start.row import Row
from jdeditor.ui.theme import THEME
from jdeditor.ui.when import when
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.buttons import Button, QuietTool
from jdeditor.ui.widgets.labels import Label

_SHOWN, _MORE = 10, 50
"""Rows at first, and with each press of the button below them."""
_PAGE = 28
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
        self._dots: QuietTool | None = None
        self._image: QImage | None = None
        self._drawn = QPixmap()
        self.setToolTip(as_is.tip(str(self.path)))
        self.setEnd(self._status, "text2")

    def mark_missing(self) -> None:
        """Show that the file is not where it was."""
        self._icon, self._icon_role, self._words_role = "file-warning", "should", "text2"
        self.about, self._status = self.tr("File not found"), ""
        self.setEnd("", "text2")

    def setImage(self, image: QImage) -> None:
        """Show the first page of the file."""
        self._image, self._drawn = image, QPixmap()
        self.update()

    def paint_picture(self, painter: QPainter, room: QRect) -> None:
        if self._image is None:
            super().paint_picture(painter, room)
            return
        # Wider than the icons of other rows, around the same axis.
        beyond = (THEME.scale.icon(_PAGE) - room.width()) // 2
        room = room.adjusted(-beyond, 0, beyond, 0)
        tall = room.height() - THEME.scale.space(10)
        page = QRect(room.left(), (room.height() - tall) // 2, room.width(), tall)
        painter.fillRect(page, THEME.color("paper"))
        painter.drawPixmap(page.topLeft(), self._fitted(page))
        painter.setPen(THEME.color("rule"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page.adjusted(0, 0, -1, -1))

    def _fitted(self, page: QRect) -> QPixmap:
        """Return the upper part of the page in the size it is seen in."""
        ratio = self.devicePixelRatioF()
        across, down = round(page.width() * ratio), round(page.height() * ratio)
        if self._image is not None and self._drawn.width() != across:
            smooth = Qt.TransformationMode.SmoothTransformation
            small = self._image.scaledToWidth(across, smooth)
            self._drawn = QPixmap.fromImage(small.copy(0, 0, across, min(down, small.height())))
            self._drawn.setDevicePixelRatio(ratio)
        return self._drawn

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

    def _made_dots(self) -> QuietTool:
        """Return the button of the menu, made when the pointer first comes: keys need none."""
        if self._dots is None:
            name = self.tr("More for “{title}”").format(title=self.words)
            made = self._dots = QuietTool("ellipsis", name)
            made.setParent(self)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(
                lambda: self._open_menu(made.mapToGlobal(made.rect().bottomLeft()))
            )
            made.show()
            self._place_dots()
        return self._dots

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
        self._made_dots().setSeen(True)
        self.end = ""

    def leaveEvent(self, event: object) -> None:
        self._made_dots().setSeen(False)
        self.setEnd(self._status, "text2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_dots()

    def _place_dots(self) -> None:
        if self._dots is not None:
            right = self.width() - THEME.scale.space(6)
            top = (self.height() - self._dots.height()) // 2
            self._dots.move(right - self._dots.width(), top)


class RecentList(QWidget):
    """The rows under their heading; hidden while there are none.

    ``chosen`` carries a path; ``listed`` tells that the rows are other ones now, ``emptied``
    that the person has removed the last; ``there`` carries the path of a file that was found.
    """

    chosen = Signal(object)
    listed = Signal()
    emptied = Signal()
    there = Signal(object)

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
        self._shown = _SHOWN
        self._more = Button("", "quiet", "chevron-down")
        self._more.clicked.connect(self._show_more)

    def refresh(self) -> None:
        """Read the list again."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        now = dt.datetime.now().astimezone()
        entries = recent.recent()
        self.rows = [RecentRow(entry, now) for entry in entries[: self._shown]]
        for row in self.rows:
            self._column.addWidget(row)
            self._connect(row)
            # At once, so that it can take the focus.
            row.show()
        self._offer_more(len(entries) - len(self.rows))
        self.setVisible(bool(self.rows))
        self._presence.look(str(row.path) for row in self.rows)
        self.listed.emit()

    def setImage(self, path: Path, image: QImage) -> None:
        """Show the first page of a file."""
        for row in self.rows:
            if row.path == path:
                row.setImage(image)

    def _offer_more(self, left: int) -> None:
        self._column.removeWidget(self._more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.setText(self.tr("Show {n} more").format(n=min(left, _MORE)))
        self._more.setVisible(left > 0)

    def _show_more(self) -> None:
        first = len(self.rows)
        self._shown += _MORE
        self.refresh()
        self.rows[first].setFocus(Qt.FocusReason.TabFocusReason)

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
        if there:
            self.there.emit(Path(path))
        for row in self.rows:
            if str(row.path) == path and not there:
                row.mark_missing()
