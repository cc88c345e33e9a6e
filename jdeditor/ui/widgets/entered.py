"""A field whose words mean a value: read while they are typed, written anew on leaving."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.fields import WordsField
from jdeditor.ui.widgets.text import Words


class EnteredField(WordsField):
    """A box that never refuses a key and never loses one.

    ``end`` is what stands at its right end, such as a button that opens a list. Each kind of
    field says how it reads (``read``), what it makes of finished words (``settle``), and how
    it writes its value (``tidy``). ``unread`` carries words that mean no value, for a field that
    takes any: at once where there is no figure in them, which is no slip of the finger.
    """

    unread = Signal(str)

    def __init__(self, name: str, end: Tool | None = None) -> None:
        super().__init__(Words(name, single=True, rich=False))
        self._end = end
        self._typing = self._telling = self._untold = False
        self._unread = ""
        self.words.installEventFilter(self)
        self.edited.connect(self._type)
        self.words.entered.connect(self._finish)
        self.words.left.connect(self._finish)
        if end is not None:
            self.row.addWidget(end)
            self.restyle()

    def read(self, typed: str) -> None:
        """Take in what has been typed so far."""
        raise NotImplementedError

    def settle(self, typed: str) -> None:
        """Write the value in place of the finished words, or say why they stay."""
        raise NotImplementedError

    def tidy(self) -> None:
        """Write the value."""
        raise NotImplementedError

    def begin(self) -> None:
        """Take note of the first key since the field was entered."""

    def tell(self, signal: SignalInstance, value: object) -> None:
        """Send a signal; what comes back of it leaves the words alone."""
        self._telling, self._untold = True, False
        signal.emit(value)
        self._telling = False

    def come(self, *, changed: bool) -> None:
        """Show a value that came from elsewhere, such as an undo."""
        if changed and not self._telling:
            self.drop()

    def refuse(self, typed: str, advice: str) -> None:
        """Say why finished words stay as they are."""
        self._unread = typed.strip()
        self.advise(advice, "should")
        if not any(map(str.isdigit, typed)):
            self.hand_over()

    def hand_over(self) -> None:
        """Offer words that mean no value to who takes any, before they could be lost."""
        self._finish()
        if self._unread:
            self.unread.emit(self._unread)

    def drop(self) -> None:
        """Write the value in place of what is being typed."""
        self._typing = self._untold = False
        self._unread = ""
        self.tidy()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let undo take back first what was typed and has not become a value.

        The history of the window knows nothing of it, and would undo what was done before.
        """
        if watched is not self.words or not self._untold or not _is_undo(event):
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.drop()
        else:
            event.accept()
        return True

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        super().restyle()
        if getattr(self, "_end", None) is not None:
            margins = self.row.contentsMargins()
            # The button needs the whole height, and the words keep their baseline.
            self.row.setContentsMargins(
                margins.left(), 0, THEME.scale.space(4), 2 * self.words.lift
            )
            self.setFixedHeight(THEME.scale.control())

    def _type(self, typed: str) -> None:
        if not self._typing:
            self._typing = True
            self.begin()
        self._untold = True
        self._unread = ""
        self.read(typed)

    def _finish(self) -> None:
        if self._typing:
            self._typing = False
            self.settle(self.markup())


def _is_undo(event: QEvent) -> bool:
    kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    if event.type() not in kinds or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo)
