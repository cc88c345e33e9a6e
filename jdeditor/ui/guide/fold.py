"""A part of the guide under a line that opens and closes it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.line_button import LineButton
from jdeditor.ui.widgets.wrapped_line import WrappedLine

_RIGHT = 8
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class _Head(LineButton):
    """The line itself: a chevron, a name, and how many there are."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.meta = name, ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMeta("")
        THEME.follow(self.restyle)

    def setMeta(self, meta: str) -> None:
        """Say a little more at the end of the line."""
        self.meta = meta
        self.setAccessibleName(", ".join(filter(None, (self.name, meta))))
        self.update()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFixedHeight(THEME.scale.control())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(THEME.scale.px(240), THEME.scale.control())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            super().keyPressEvent(event)
        elif self.isChecked() != (event.key() == Qt.Key.Key_Right):
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        space, high = THEME.scale.space, self.height()
        icon = "chevron-down" if self.isChecked() else "chevron-right"
        picture = THEME.pixmap(icon, "text2", 16, self.devicePixelRatioF())
        painter.drawPixmap(space(WrappedLine.MARK_AT), (high - THEME.scale.icon(16)) // 2, picture)
        painter.setFont(THEME.font("small"))
        painter.setPen(THEME.color("text3"))
        taken = painter.fontMetrics().horizontalAdvance(self.meta) + space(_RIGHT)
        end = QRect(self.width() - taken, 0, taken, high)
        painter.drawText(end, Qt.AlignmentFlag.AlignLeft | _MIDDLE, self.meta)
        painter.setFont(THEME.font("label"))
        painter.setPen(THEME.color("text"))
        left = WrappedLine.words_at()
        room = QRect(left, 0, self.width() - left - taken - space(_RIGHT), high)
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(self.name, elide, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | _MIDDLE, name)


class Fold(QWidget):
    """A headed part that can be open or not; what is in it goes below each other."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.head = _Head(name)
        self.body = QWidget()
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body)
        self.body.hide()
        self.head.toggled.connect(self.body.setVisible)

    def add(self, part: QWidget) -> None:
        """Put something below what is there."""
        self._rows.addWidget(part)

    def setOpen(self, *, open_: bool) -> None:
        """Show what is in it, or only its name."""
        self.head.setChecked(open_)

    def setMeta(self, meta: str) -> None:
        """Say a little more beside the name."""
        self.head.setMeta(meta)
