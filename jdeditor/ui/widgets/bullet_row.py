"""One row of a bullet list: a grip, a dot, the words, what belongs to them, and a cross."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.buttons import QuietTool, Tool
from jdeditor.ui.widgets.text import Words

_CURRENT_TINT = 0.45
_GRIP = 24


class RowWords(Words):
    """The words of a row; the list sees keys and pastes first."""

    def __init__(
        self,
        on_key: Callable[[RowWords, QKeyEvent], bool],
        on_paste: Callable[[RowWords, QMimeData], bool],
    ) -> None:
        super().__init__()
        self._on_key, self._on_paste = on_key, on_paste

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(self, event):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self._on_paste(self, source):
            super().insertFromMimeData(source)


class Grip(Tool):
    """Drags its row; a click without a drag opens the row's menu."""

    dragged = Signal(QPoint)
    dropped = Signal()
    menuWanted = Signal(QPoint)

    def __init__(self, name: str) -> None:
        super().__init__("grip-vertical", name, size=_GRIP, role="edge")
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(self._click)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        self._dragging = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        if self._pressed is not None and (
            self._dragging or (event.position() - self._pressed).manhattanLength() >= far
        ):
            self._dragging = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            self.setDown(False)
            self.dropped.emit()
            self._dragging = False
        else:
            super().mouseReleaseEvent(event)

    def _click(self) -> None:
        self.menuWanted.emit(self.mapToGlobal(self.rect().bottomLeft()))


class BulletRow(QWidget):
    """A row; ``first`` draws no line above itself."""

    removed = Signal()

    def __init__(self, words: RowWords, extra: QWidget | None) -> None:
        super().__init__()
        self.words = words
        self.extra = extra
        self.first = False
        self._hovered = False
        self.grip = Grip("")
        self.cross = QuietTool("x", "", size=_GRIP)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.clicked.connect(self.removed)
        self.setProperty("ring", True)
        self.row = QHBoxLayout(self)
        top = Qt.AlignmentFlag.AlignTop
        self.row.addWidget(self.grip, 0, top)
        self.row.addSpacing(THEME.scale.space(18))
        box = QWidget()
        self._column = QVBoxLayout(box)
        self._column.addWidget(words)
        self.row.addWidget(box, 1, top)
        if extra is not None:
            self.row.addWidget(extra, 0, top)
        self.row.addWidget(self.cross, 0, top)
        for signal in (words.focused, words.left):
            signal.connect(self._look)
        THEME.follow(self.restyle)

    def setPlace(self, number: int, of: int, grip: str, cross: str, item: str) -> None:
        """Take over the place in the list and the names that follow from it."""
        self.first = number == 0
        self.grip.setName(grip.format(number=number + 1))
        self.cross.setName(cross.format(number=number + 1))
        self.words.setAccessibleName(item.format(number=number + 1, of=of))

    @property
    def current(self) -> bool:
        """Whether the person is in this row."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        free = max(0, THEME.scale.icon(_GRIP) - self.words.line())
        lift = self.words.lift
        above, below = max(0, free // 2 - lift), free - free // 2 + lift
        self.row.setSpacing(space(4))
        self.row.setContentsMargins(space(4), space(4), space(4), space(4))
        self._column.setContentsMargins(0, above, 0, below)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(0, hint.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(hovered=False)

    def _hover(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self._look()

    def _look(self) -> None:
        """Show whether the person is in this row or over it."""
        seen = self.current or self._hovered
        self.cross.setSeen(seen)
        if self.extra is not None:
            self.extra.setSeen(seen)  # type: ignore[attr-defined]  # an Extra by its factory
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current = self.current
        seen = current or self._hovered
        if seen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tint = THEME.color("tint", _CURRENT_TINT) if current else THEME.color("hover_card")
            painter.fillPath(self._inside(), tint)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if not self.first:
            painter.setPen(THEME.color("line"))
            painter.drawLine(1, 0, self.width() - 2, 0)
        self._paint_dot(painter)

    def _inside(self) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        box = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        round_ = RADIUS - 1 if self.first else 0
        path.addRoundedRect(box, round_, round_)
        path.addRect(box.adjusted(0, round_, 0, 0))
        return path

    def _paint_dot(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("text2"))
        size = 2 * THEME.scale.text
        at = self.words.mapTo(self, QPoint(0, 0))
        x = at.x() - THEME.scale.space(12)
        y = at.y() + self.words.line() / 2 + self.words.lift
        painter.drawEllipse(QPointF(x, y), size, size)
