"""Buttons: one filled, the default, quiet ones, links, and small pictures with a name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets import as_is

Kind: TypeAlias = Literal["primary", "default", "quiet", "small", "link", "segment"]

BoxRole = QDialogButtonBox.ButtonRole

_CHEVRON = 14
_GAP = 6
_ICON_GAP = 4
"""What Qt leaves out between an icon and its words."""


class Button(QPushButton):
    """A button whose words say what it does."""

    def __init__(self, words: str, kind: Kind = "default", icon: str = "") -> None:
        super().__init__(words)
        self._kind: Kind = kind
        self._icon = icon
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the font and the icon of the look in use."""
        strong = self._kind in ("primary", "link")
        self.setFont(THEME.font("label" if strong else "ui"))
        if self._icon:
            role = {"primary": "on_accent", "link": "accent"}.get(self._kind, "text2")
            gap = THEME.scale.space(_ICON_GAP) if self.text() else 0
            self.setIcon(THEME.icon(self._icon, role, gap=gap))
            side = THEME.scale.icon(16)
            self.setIconSize(QSize(side + gap, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has focus; Qt would press the default one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button_box(*buttons: tuple[QPushButton, BoxRole]) -> QDialogButtonBox:
    """Return the buttons of a dialog, in the order that the system gives to what they do."""
    box = QDialogButtonBox()
    for button, role in buttons:
        box.addButton(button, role)
    return box


class Tool(QToolButton):
    """A small picture that can be pressed; its name is spoken and shown as a tip."""

    def __init__(
        self, icon: str, name: str, *, size: int = 24, width: int = 0, role: str = "text2"
    ) -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self._size = QSize(width or size, size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setName(name)
        THEME.follow(self.restyle)

    def setName(self, name: str) -> None:
        """Say what it does."""
        self.setToolTip(as_is.tip(name))
        self.setAccessibleName(name)

    def set(self, icon: str, name: str, role: str = "") -> None:
        """Show another picture with another name."""
        self._icon = icon
        self._role = role or self._role
        self.setName(name)
        self.restyle()

    def setRole(self, role: str) -> None:
        """Draw the picture in another color role."""
        if role != self._role:
            self._role = role
            self.restyle()

    def restyle(self) -> None:
        """Take over the sizes and colors of the look in use."""
        scale = THEME.scale
        self.setIcon(THEME.icon(self._icon, self._role))
        self.setIconSize(QSize(scale.icon(16), scale.icon(16)))
        self.setFixedSize(scale.icon(self._size.width()), scale.icon(self._size.height()))


class QuietTool(Tool):
    """A tool that is unseen until its row is entered, its place kept so that nothing moves."""

    def __init__(self, icon: str, name: str, *, size: int = 24, role: str = "text2") -> None:
        super().__init__(icon, name, size=size, role=role)
        self._seen = False

    def setSeen(self, seen: bool) -> None:
        """Show or hide it."""
        self._seen = seen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._seen or self.hasFocus():
            super().paintEvent(event)


class MenuButton(QPushButton):
    """A word with a small chevron behind it, which opens a menu.

    ``prefix`` is a quieter word before it, ``icon`` a picture.
    """

    def __init__(self, words: str, menu: QMenu, *, prefix: str = "", icon: str = "") -> None:
        super().__init__()
        self._prefix, self._icon = prefix, icon
        self._prefixed = True
        self.setProperty("kind", "quiet")
        self.setMenu(menu)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setWords(words)
        THEME.follow(self.restyle)

    def setWords(self, words: str, icon: str = "") -> None:
        """Show what is chosen."""
        self._words = words
        self._icon = icon or self._icon
        self.setAccessibleName(" ".join(filter(None, (self._prefix, words))))
        self.restyle()

    def setPrefixed(self, prefixed: bool) -> None:
        """Show the quieter word, or leave it out where room is short."""
        if prefixed != self._prefixed:
            self._prefixed = prefixed
            self.restyle()

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self.setFont(THEME.font("ui"))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        scale, metrics = THEME.scale, self.fontMetrics()
        words = [metrics.horizontalAdvance(part) for part in self._parts()]
        icon = [scale.icon(16)] if self._icon else []
        parts = [*icon, *words, scale.icon(_CHEVRON)]
        gaps = scale.space(_GAP) * (len(parts) - 1)
        return QSize(sum(parts) + gaps + 2 * scale.space(8), scale.control())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self.font())
        scale, ratio = THEME.scale, self.devicePixelRatioF()
        x = scale.space(8)
        if self._icon:
            side = scale.icon(16)
            picture = THEME.pixmap(self._icon, self._tone("text2"), 16, ratio)
            painter.drawPixmap(x, (self.height() - side) // 2, picture)
            x += side + scale.space(_GAP)
        for part in self._parts():
            painter.setPen(THEME.color(self._tone("text3" if part is self._prefix else "text")))
            box = self.rect().adjusted(x, 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, part)
            x += self.fontMetrics().horizontalAdvance(part) + scale.space(_GAP)
        side = scale.icon(_CHEVRON)
        chevron = THEME.pixmap("chevron-down", self._tone("text2"), _CHEVRON, ratio)
        painter.drawPixmap(x, (self.height() - side) // 2, chevron)

    def _tone(self, role: str) -> str:
        return role if self.isEnabled() else "off"

    def _parts(self) -> list[str]:
        shown = [self._prefix] if self._prefix and self._prefixed else []
        return [*shown, self._words]


class SplitButton(QWidget):
    """The filled button of a view, with a menu part of its own."""

    def __init__(self, words: str, menu: QMenu, menu_name: str) -> None:
        super().__init__()
        self.main = Button(words, "primary")
        self.more = Button("", "primary", "chevron-down")
        self.main.setProperty("side", "left")
        self.more.setProperty("side", "right")
        self.more.setAccessibleName(menu_name)
        self.more.setToolTip(menu_name)
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.main)
        row.addWidget(self.more)


class Segment(QPushButton):
    """One of a few choices; the current one carries a bar, so that color is not the only sign."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setProperty("kind", "segment")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self.restyle())
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the font of the look in use."""
        self.setFont(THEME.font("label" if self.isChecked() else "ui"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows to the tray: a button of Qt would only hand on the focus."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("accent"))
        width, thick = THEME.scale.px(16), THEME.scale.px(2)
        bar = QRectF((self.width() - width) / 2, self.height() - thick - 1, width, thick)
        painter.drawRoundedRect(bar, 1, 1)
