"""Fields: one line or many in a box, and the row that gives them label, help and finding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.text import Words

_PAD = 10
_LABEL_GAP = 6


class WordsField(Box):
    """A box around words; ``words`` is the text widget itself.

    ``prefix`` and ``suffix`` are quiet words inside the box, such as a currency sign.
    """

    edited = Signal(str)

    def __init__(self, words: Words, *, prefix: str = "", suffix: str = "") -> None:
        super().__init__()
        self.words = words
        self.prefix = Label(prefix, "body", "3")
        self.suffix = Label(suffix, "body", "3")
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.prefix)
        self.row.addWidget(words, 1)
        self.row.addWidget(self.suffix)
        self.setPrefix(prefix)
        self.suffix.setVisible(bool(suffix))
        self.setFocusProxy(words)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words.edited.connect(self.edited)
        THEME.follow(self.restyle)

    def setPrefix(self, prefix: str) -> None:
        """Show other words before the text, or none."""
        self.prefix.setText(prefix)
        self.prefix.setVisible(bool(prefix))

    def markup(self) -> str:
        """What the field says."""
        return self.words.markup()

    def setMarkup(self, markup: str) -> None:
        """Say something else, without a signal."""
        self.words.setMarkup(markup)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        scale, words = THEME.scale, self.words
        free = scale.control() - words.line()
        above, below = free // 2 - words.lift, free - free // 2 + words.lift
        side = scale.space(_PAD)
        self.row.setContentsMargins(side, above, side, below)
        self.row.setSpacing(scale.space(_LABEL_GAP))
        for label in (self.prefix, self.suffix):
            label.setContentsMargins(0, 2 * words.lift, 0, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret where the box was pressed beside the words."""
        self.words.setFocus(Qt.FocusReason.MouseFocusReason)
        place = self.words.mapFrom(self, event.position().toPoint())
        self.words.setTextCursor(self.words.cursorForPosition(place))


def line_field(name: str, *, hint: str = "", prefix: str = "", suffix: str = "") -> WordsField:
    """Return a field of one line of plain words."""
    words = Words(name, single=True, rich=False)
    words.setHint(hint)
    return WordsField(words, prefix=prefix, suffix=suffix)


def text_field(name: str, *, hint: str = "", lines: int = 2) -> WordsField:
    """Return a field of many lines, with bold, italic and links."""
    words = Words(name, lines=lines)
    words.setHint(hint)
    return WordsField(words)


class FormRow(QWidget):
    """A label above a control, with help below it; the label is the control's buddy."""

    def __init__(self, label: str, control: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.control = control
        self.label = Label(label, "label")
        self.label.setBuddy(control.focusProxy() or control)
        self.help = Label(help_text, "small", "3", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.label, control, self.help):
            self._column.addWidget(part)
        # Only now: a widget without a parent would show itself as a window.
        self.label.setVisible(bool(label))
        self.help.setVisible(bool(help_text))
        self._column.addStretch(1)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._column.setSpacing(THEME.scale.space(_LABEL_GAP))


class SideBySide(QWidget):
    """Rows beside each other while each keeps enough room, else below each other."""

    LEAST = 132
    """Pixels that a row of this kind needs at 100 % text."""

    def __init__(self, rows: tuple[QWidget, ...], stretch: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._rows = rows
        self._stretch = stretch or (1,) * len(rows)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for row, share in zip(rows, self._stretch, strict=True):
            row.setMinimumWidth(1)
            self._box.addWidget(row, share)
        THEME.follow(self.restyle)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._box.setSpacing(THEME.scale.space(12 if len(self._rows) > 2 else 16))  # noqa: PLR2004
        self._arrange()

    def _arrange(self) -> None:
        need = THEME.scale.px(self.LEAST) * sum(self._stretch) / max(self._stretch)
        beside = self.width() >= need * 0.75
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)

    def resizeEvent(self, event: object) -> None:
        self._arrange()
