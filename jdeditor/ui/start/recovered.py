"""Work that was kept when the program ended without a goodbye."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui import recovery
from jdeditor.ui.states import words_published
from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import SCROLL_BAR
from jdeditor.ui.when import when
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Icon, Label

if TYPE_CHECKING:
    from jdeditor.storage.recovery import Copy

_LEAST = 80
"""Pixels at 100 % that two rows need."""


class Recovered(Box):
    """Each recovered posting with what can be done about it; hidden while there are none.

    ``openWanted``, ``compareWanted`` and ``discardWanted`` carry a copy.
    """

    openWanted = Signal(object)
    compareWanted = Signal(object)
    discardWanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(fill="card", edge="line", ring=False)
        self.bar = "should"
        self.copies: tuple[Copy, ...] = ()
        self.buttons: list[tuple[Button, Button, Button]] = []
        self._title = Label("", "label")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._rows = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._column.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        THEME.follow(self.restyle)

    def refresh(self) -> None:
        """Look again for what was left behind."""
        self.copies = recovery.left_behind()
        self.buttons = []
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(THEME.scale.space(8))
        for copy in self.copies:
            rows.addWidget(self._row(copy))
        self._scroll.setWidget(self._rows)  # which deletes the old ones, and fills the new
        self._rows.setAutoFillBackground(False)
        self._fit()
        many = self.tr("Recovered work: {n} documents").format(n=len(self.copies))
        one = self.tr("Recovered work: 1 document")
        self._title.setText(one if len(self.copies) == 1 else many)
        self.setAccessibleName(self._title.text())
        self.setVisible(bool(self.copies))

    def _row(self, copy: Copy) -> QWidget:
        title = copy.posting.title.strip() or self.tr("New posting")
        ways = (
            (self.tr("Open"), self.tr("Open {title}"), self.openWanted),
            (self.tr("Compare"), self.tr("Compare {title}"), self.compareWanted),
            (self.tr("Discard…"), self.tr("Discard {title}"), self.discardWanted),
        )
        buttons = [Button(words, "small") for words, _, _ in ways]
        for button, (_, name, wanted) in zip(buttons, ways, strict=True):
            button.setAccessibleName(name.format(title=title))
            button.clicked.connect(lambda _on=False, wanted=wanted: wanted.emit(copy))
        self.buttons.append((buttons[0], buttons[1], buttons[2]))
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.scale.space(8))
        row.addWidget(Icon("life-buoy", "should", 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(title, "label", wrap=True))
        words.addWidget(Label(self._about(copy), "small", "2", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)
        return part

    def _about(self, copy: Copy) -> str:
        now = dt.datetime.now().astimezone()
        said = self.tr("{n} words, kept: {when}").format(
            n=words_published(copy.posting), when=when(copy.kept, now)
        )
        if copy.path is None:
            return self.tr("{said}, never saved to a file").format(said=said)
        return f"{said}, {copy.path.name}"

    def _fit(self) -> None:
        """Be as tall as the rows, up to a third of the page: the rest is scrolled to."""
        rows, page = self._rows.layout(), self.parentWidget()
        if rows is None or page is None or not self.copies:
            return
        width = max(1, self._scroll.width() - SCROLL_BAR)
        wanted = rows.totalHeightForWidth(width)
        self._rows.setFixedHeight(wanted)  # less than Qt would keep for words that wrap
        self._scroll.setFixedHeight(min(wanted, max(page.height() // 3, THEME.scale.px(_LEAST))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._column.setContentsMargins(space(16), space(12), space(12), space(12))
        self._column.setSpacing(space(8))
        self.update()
