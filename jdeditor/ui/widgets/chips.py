"""Chips: a few chosen words that can be taken away again, and a button that adds more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QMenu,
    QSizePolicy,
    QWidget,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.buttons import Button, Tool
from jdeditor.ui.widgets.labels import Label


class Flow(QLayout):
    """Puts widgets beside each other and goes on in the next line when one is full."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def _lay(self, rect: QRect, *, move: bool) -> int:
        gap, y = THEME.scale.space(self._gap), rect.y()
        for line in self._lines(rect.width(), gap):
            tall = max(item.sizeHint().height() for item in line)
            x = rect.x()
            for item in line if move else ():
                size = item.sizeHint()
                item.setGeometry(QRect(QPoint(x, y + (tall - size.height()) // 2), size))
                x += size.width() + gap
            y += tall + gap
        return max(0, y - gap - rect.y())

    def _lines(self, width: int, gap: int) -> list[list[QLayoutItem]]:
        """The items of each line, as many as it has room for."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            needed = item.sizeHint().width()
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= needed + gap
        return lines


class Chip(Box):
    """One chosen word; Delete or Backspace takes it away."""

    removed = Signal()

    def __init__(self, words: str, remove_name: str) -> None:
        super().__init__(fill="chip", edge="line")
        self._label = Label(words)
        self._cross = Tool("x", remove_name, role="text3")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.addWidget(self._label)
        row.addWidget(self._cross)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        scale = THEME.scale
        row = self.layout()
        if row is not None:
            row.setContentsMargins(scale.space(10), 0, scale.space(2), 0)
            row.setSpacing(scale.space(2))
        self.setFixedHeight(scale.control(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """The chosen ones of some values; ``chosen`` carries all of them, in the order given."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]], add: str) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._values: tuple[Any, ...] | None = None
        self._chips: list[Chip] = []
        self._flow = Flow(self)
        self._add = Button(add, "quiet", "plus")
        # Of the button: between the chips and what has their focus, Tab would lose its way.
        self._menu = QMenu(self._add)
        self._menu.aboutToShow.connect(self._offer)
        self._add.setMenu(self._menu)
        self._add.setAccessibleName(f"{name}: {add}")
        self._flow.addWidget(self._add)
        self.setAccessibleName(name)
        self.setFocusProxy(self._add)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def values(self) -> tuple[Any, ...]:
        """What is chosen."""
        return self._values or ()

    def setValues(self, values: tuple[Any, ...]) -> None:
        """Choose without a signal."""
        if values == self._values:
            return
        self._values = values
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = [self._chip(value) for value in values]
        self._flow.addWidget(self._add)
        self.updateGeometry()

    def _chip(self, value: object) -> Chip:
        words = dict(self._choices).get(value, str(value))
        chip = Chip(words, self.tr("Remove {name}").format(name=words))
        chip.removed.connect(lambda: self._become(tuple(v for v in self.values() if v != value)))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _offer(self) -> None:
        self._menu.clear()
        for value, words in self._choices:
            if value not in self.values():
                action = self._menu.addAction(words)
                action.triggered.connect(
                    lambda _on=False, value=value: self._become((*self.values(), value))
                )

    def _become(self, values: tuple[Any, ...]) -> None:
        order = [value for value, _ in self._choices]
        arranged = tuple(sorted(values, key=order.index))
        self.setValues(arranged)
        self._add.setFocus()
        self.chosen.emit(arranged)
