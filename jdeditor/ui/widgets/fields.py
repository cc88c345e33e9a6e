"""Fields: one line or many in a box, and the row that gives them label, help and finding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.text import Words

_PAD = 10
_LABEL_GAP = 6
_BEFORE, _BEHIND = 0, -1
"""Places in the row of a box."""


class WordsField(Box):
    """A box around words; ``words`` is the text widget itself.

    ``prefix`` and ``suffix`` are quiet words inside the box, such as a currency sign.
    """

    edited = Signal(str)
    advised = Signal(str)
    """Something is to be said about what was entered; nothing when that is no longer so."""

    def __init__(self, words: Words, *, prefix: str = "", suffix: str = "") -> None:
        super().__init__()
        self.words = words
        self._beside: dict[int, Label] = {}
        self.row = QHBoxLayout(self)
        self.row.addWidget(words, 1)
        self.setPrefix(prefix)
        if suffix:
            self.suffix.setText(suffix)
        self.setFocusProxy(words)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words.edited.connect(self.edited)
        THEME.follow(self.restyle)

    def setPrefix(self, prefix: str) -> None:
        """Show other words before the text, or none."""
        if prefix or _BEFORE in self._beside:
            label = self._label(_BEFORE)
            label.setText(prefix)
            label.setVisible(bool(prefix))

    @property
    def suffix(self) -> Label:
        """The words behind the text."""
        return self._label(_BEHIND)

    def _label(self, place: int) -> Label:
        """The words at a side of the text, made when they are first needed."""
        if place not in self._beside:
            self._beside[place] = Label("", "body", "3")
            self.row.insertWidget(place, self._beside[place])
            self._raise(self._beside[place])
        return self._beside[place]

    def _raise(self, label: Label) -> None:
        """Put words on the baseline of the text."""
        label.setContentsMargins(0, 2 * self.words.lift, 0, 0)

    def markup(self) -> str:
        """What the field says."""
        return self.words.markup()

    def setMarkup(self, markup: str) -> None:
        """Say something else, without a signal."""
        self.words.setMarkup(markup)

    def advise(self, advice: str, state: str = "rest") -> None:
        """Say something about what was entered, for eyes and ears; the field keeps its words."""
        self.setState(state)
        if advice != self.toolTip():
            self.setToolTip(advice)
            self.words.setAccessibleDescription(advice or self.words.hint())
            self.advised.emit(advice)
            if advice:
                announce(self.words, advice)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        scale, words = THEME.scale, self.words
        free = scale.control() - words.line()
        above, below = free // 2 - words.lift, free - free // 2 + words.lift
        side = scale.space(_PAD)
        self.row.setContentsMargins(side, above, side, below)
        self.row.setSpacing(scale.space(_LABEL_GAP))
        for label in self._beside.values():
            self._raise(label)

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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if label:
            above = Label(label, "label")
            above.setBuddy(control.focusProxy() or control)
            self._column.addWidget(above)
        self._column.addWidget(control)
        if help_text:
            self._column.addWidget(Label(help_text, "small", "3", wrap=True))
        self._advice: Label | None = None
        if isinstance(control, WordsField):
            control.advised.connect(self._advise)
        self._column.addStretch(1)
        THEME.follow(self.restyle)

    def _advise(self, advice: str) -> None:
        """Say below the control what it has to say of what was entered."""
        if self._advice is None:
            self._advice = Label("", "small", "2", wrap=True)
            self._column.insertWidget(self._column.indexOf(self.control) + 1, self._advice)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

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
