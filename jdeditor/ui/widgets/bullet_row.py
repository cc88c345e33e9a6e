"""One row of a bullet list: a grip, a dot, the words, what belongs to them, and a cross."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.bullet_grip import GRIP, Grip
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.text import Words

_CURRENT_TINT = 0.45
_EDGE = 4
_DOT = 12
_TEXT = 18


class Extra(QWidget):
    """What stands at the end of a row and edits the rest of its value.

    ``changed`` carries a function from the old value to the new one.
    """

    changed = Signal(object)

    def setValue(self, value: Any) -> None:  # noqa: ANN401 - of the list's kind
        """Show the value of the row."""

    def setSeen(self, seen: bool) -> None:
        """Show what can be changed, as the person is in the row or over it."""


class Owner(Protocol):
    """The list, which fills its rows and sees their keys, pastes and menus first."""

    def fill_row(self, row: BulletRow) -> None:
        """Give a bare row its words."""

    def fill_seen(self) -> None:
        """Give their words to the rows in sight: a bare one has been painted."""

    def key(self, words: RowWords, event: QKeyEvent) -> bool:
        """Do what a key does, or leave it to the words."""

    def paste(self, words: RowWords, data: QMimeData) -> bool:
        """Take what is pasted, or leave it to the words."""

    def offer(self, words: RowWords, menu: QMenu) -> None:
        """Add what can be done with the row."""


class RowWords(Words):
    """The words of a row."""

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._owner.key(self, event):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly() or not self._owner.paste(self, source):
            super().insertFromMimeData(source)

    def offerMore(self, menu: QMenu) -> None:
        if not self.isReadOnly():
            menu.addSeparator()
            self._owner.offer(self, menu)


class BulletRow(QWidget):
    """A row; ``first`` draws no line above itself.

    It begins bare, as a long list would need hundreds of texts before the first can be read:
    its words are made when they are first asked for, its grip and its cross when it is entered.
    """

    removed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal()
    menuWanted = Signal(QPoint)
    entered = Signal()

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self._owner = owner
        self._words: RowWords | None = None
        self._extra: Extra | None = None
        self.first = False
        self._hovered = False
        self._grip: Grip | None = None
        self._cross: Tool | None = None
        self.setProperty("ring", True)

    @property
    def bare(self) -> bool:
        """Whether the row has no words yet."""
        return self._words is None

    @property
    def words(self) -> RowWords:
        """The words of the row."""
        self.fill()
        assert self._words is not None  # noqa: S101 - it has them now
        return self._words

    @property
    def extra(self) -> Extra | None:
        """What belongs to the words; none while the row is bare."""
        return self._extra

    def fill(self) -> None:
        """Get the words now, if they are not there."""
        if self._words is None:
            self._owner.fill_row(self)

    def room(self, width: int) -> int:
        """How wide the words are in a list of a width."""
        around = self._row.contentsMargins()
        beside = self._extra.sizeHint().width() + self._row.spacing() if self._extra else 0
        return width - around.left() - around.right() - beside

    def expect(self, lines: int) -> None:
        """Be about as tall as so many lines of words will be."""
        scale, line = THEME.scale, THEME.line("body")
        self.setMinimumHeight(
            2 * scale.space(_EDGE) + max(scale.icon(GRIP), line) + (lines - 1) * line
        )

    def put(self, words: RowWords, extra: Extra | None) -> None:
        """Take the words, and what belongs to them, for good."""
        self._words, self._extra = words, extra
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._column.addWidget(words)
        self._column.addStretch(1)
        self._row.addLayout(self._column, 1)
        if extra is not None:
            self._row.addWidget(extra, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(0)
        words.focused.connect(self._look)
        words.left.connect(self._look)
        THEME.follow(self.restyle)
        for part in filter(None, (extra, words)):
            part.show()  # now, as it may be gone to at once

    @property
    def grip(self) -> Grip:
        """What drags the row and opens its menu."""
        if self._grip is None:
            self._grip = Grip(self)
            self._grip.dragged.connect(self.dragged)
            self._grip.dropped.connect(self.dropped)
            self._grip.menuWanted.connect(self.menuWanted)
            self._put(self._grip)
        return self._grip

    @property
    def cross(self) -> Tool:
        """What removes the row."""
        if self._cross is None:
            self._cross = Tool("x", self.tr("Remove"), size=GRIP)
            self._cross.setParent(self)
            self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._cross.clicked.connect(self.removed)
            self._put(self._cross)
        return self._cross

    def stops(self) -> list[QWidget]:
        """Where the tabulator stops in this row, once it has words."""
        inside = self.extra.findChildren(QWidget) if self.extra is not None else []
        tabbed = Qt.FocusPolicy.TabFocus.value
        return [self.words, *(part for part in inside if part.focusPolicy().value & tabbed)]

    def come_after(self, before: QWidget) -> None:
        """Let the tabulator come to this row from what is before it."""
        for stop in self.stops():
            self.setTabOrder(before, stop)
            before = stop

    @property
    def current(self) -> bool:
        """Whether the person is in this row."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    # ------------------------------------------------------------------ size

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space, tool = THEME.scale.space, THEME.scale.icon(GRIP)
        free = max(0, tool - self.words.line())
        lift, edge = self.words.lift, space(_EDGE)
        self._row.setSpacing(edge)
        self._row.setContentsMargins(edge + tool + space(_TEXT), edge, 2 * edge + tool, edge)
        self._column.setContentsMargins(0, max(0, free // 2 - lift), 0, free - free // 2 + lift)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for tool in (self._grip, self._cross):
            if tool is not None:
                self._put(tool)

    def _put(self, tool: Tool) -> None:
        """Put the grip to the left of the words, and the cross to their right."""
        edge = THEME.scale.space(_EDGE)
        right = self.width() - tool.width() - edge
        tool.move(edge if tool is self._grip else right, edge)

    # ------------------------------------------------------------------ looks

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(hovered=True)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(hovered=False)

    def _hover(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self._look()

    def _look(self) -> None:
        """Show whether the person is in this row or over it."""
        seen = (self.current or self._hovered) and not self.words.isReadOnly()
        if seen or self._cross is not None:
            self.grip.setVisible(seen)
            self.cross.setVisible(seen)
        if self.extra is not None:
            self.extra.setSeen(seen)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current = self.current
        if current or self._hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tint = THEME.color("tint", _CURRENT_TINT) if current else THEME.color("hover_card")
            painter.fillPath(self._inside(), tint)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        else:
            self._paint_grip(painter)
        if not self.first:
            painter.setPen(THEME.color("line"))
            painter.drawLine(1, 0, self.width() - 2, 0)
        if self.bare:
            self._owner.fill_seen()
        else:
            self._paint_dot(painter)

    def _inside(self) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        box = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        round_ = RADIUS - 1 if self.first else 0
        path.addRoundedRect(box, round_, round_)
        path.addRect(box.adjusted(0, round_, 0, 0))
        return path

    def _paint_grip(self, painter: QPainter) -> None:
        """Draw the grip of a row at rest where the real one will be."""
        scale = THEME.scale
        at = scale.space(_EDGE) + (scale.icon(GRIP) - scale.icon(16)) // 2
        picture = THEME.pixmap("grip-vertical", "edge", 16, self.devicePixelRatioF())
        painter.drawPixmap(at, at, picture)

    def _paint_dot(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("text2"))
        size = 2 * THEME.scale.text
        at = self.words.pos()
        x = at.x() - THEME.scale.space(_DOT)
        y = at.y() + self.words.line() / 2 + self.words.lift
        painter.drawEllipse(QPointF(x, y), size, size)
