"""The text widget: every field and every row of a list is one of these."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit

from jdeditor.document.blocks import Span, Text
from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import BOLD
from jdeditor.ui.widgets import filters, prose, text_clipboard, text_painting
from jdeditor.ui.widgets.address import ask_address
from jdeditor.ui.widgets.marks import Mark
from jdeditor.ui.widgets.scroll import reveal
from jdeditor.ui.widgets.text_marks import Offer, TextMarks, open_offers
from jdeditor.ui.widgets.text_menu import fill_menu

_LIFT = 0.3
"""Qt puts four fifths of the extra space of a line above the words: this part is too much."""
_CARET = 1.5
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Words(QTextEdit):
    """Words of one line or many, as tall as they need, with bold, italic and links if ``rich``."""

    edited = Signal(str)
    """The person changed the words; carries the markup."""
    entered = Signal()
    """Enter was pressed where there is only one line."""
    focused = Signal()
    left = Signal()

    def __init__(
        self, name: str = "", *, single: bool = False, rich: bool = True, lines: int = 1
    ) -> None:
        super().__init__()
        self.single = single
        self.rich = rich
        self.lift = 0
        self.keep: Callable[[str], str] | None = None
        self.more: Callable[[QMenu], None] | None = None
        self._marks: TextMarks | None = None
        self._lines = lines
        self._role = "body"
        self._hint = ""
        self._markup = ""
        self._writing = False
        self._tall = 0
        self._set_up()
        filters.guard(self)
        self.setAccessibleName(name)
        self.document().contentsChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._follow_caret)
        THEME.follow(self.restyle)

    def _set_up(self) -> None:
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(never)
        self.setHorizontalScrollBarPolicy(never)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)
        if self.single:
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        else:
            self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine)

    def restyle(self) -> None:
        """Take over the fonts and measures of the look in use."""
        self.setFont(THEME.font(self._role))
        self.setCursorWidth(max(1, THEME.scale.px(_CARET)))
        extra = self.line() - QFontMetricsF(self.font()).height()
        self.lift = max(0, round(_LIFT * extra))
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self.line(), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        self._writing = True
        everything.mergeBlockFormat(spaced)
        if self.rich:
            prose.recolor(self.document())
        self._writing = False
        self._grow()

    # ------------------------------------------------------------------ what it says

    def markup(self) -> str:
        """What the field says."""
        return self._markup

    def setMarkup(self, markup: str) -> None:
        """Say something else, without a signal; a caret in the field stays with its words."""
        if markup == self._markup:
            return
        self._writing = True
        prose.patch(self.document(), self._parsed(markup))
        self._writing = False
        self._markup = markup
        self._rest()
        self.viewport().update()

    def words(self) -> str:
        """What the field says, without its voices."""
        return prose.words(self.document())

    def hint(self) -> str:
        """The example that stands in an empty field."""
        return self._hint

    def setHint(self, hint: str) -> None:
        """Show an example while the field is empty."""
        self._hint = hint
        self.describe()
        self.viewport().update()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is marked, where it is now."""
        return self._marks.marks if self._marks else ()

    def setMarks(self, marks: tuple[Mark, ...], offer: Offer | None = None) -> None:
        """Mark stretches, and no others; ``offer`` says what can be done about one."""
        if self._marks is None:
            if not marks:
                return
            self._marks = TextMarks(self)
        self._marks.offer = offer
        self._marks.show(marks)

    def describe(self) -> None:
        """Say to a screen reader what stands in an empty field and how much is marked."""
        spoken = self._marks.spoken() if self._marks else ""
        self.setAccessibleDescription(". ".join(filter(None, (self._hint, spoken))))

    def openOffers(self) -> None:
        """Open what can be done about what is marked at the caret."""
        open_offers(self, self._marks)

    def markup_between(self, start: int, end: int | None) -> str:
        """What a stretch of the field says, in Qt's units; None is the end."""
        return prose.between(self.document(), start, end, rich=self.rich)

    def _parsed(self, markup: str) -> Text:
        if self.rich:
            return prose.parsed(markup)
        return (Span(markup),) if markup else ()

    def _tell(self) -> None:
        if self._writing:
            return
        markup = prose.markup(self.document()) if self.rich else self.words()
        if markup != self._markup:
            self._markup = markup
            self.edited.emit(markup)

    # ------------------------------------------------------------------ voices and blanks

    def toggleBold(self) -> None:
        """Make the selected words bold, or no longer bold."""
        look = QTextCharFormat()
        look.setFontWeight(400 if self.fontWeight() >= BOLD else BOLD)
        self._speak(look)

    def toggleItalic(self) -> None:
        """Make the selected words italic, or no longer italic."""
        look = QTextCharFormat()
        look.setFontItalic(not self.fontItalic())
        self._speak(look)

    def link(self) -> str:
        """The address behind the words at the caret, or nothing."""
        return self.currentCharFormat().anchorHref()

    def setLink(self, address: str) -> None:
        """Put an address behind the selected words or the link at the caret; empty removes it."""
        if not self.rich or self.isReadOnly():
            return
        prose.set_link(self.textCursor(), address)

    def editLink(self) -> None:
        """Ask for the address behind the selected words, or behind the link at the caret."""
        if self.rich and not self.isReadOnly():
            address = ask_address(self, self.link())
            if address is not None:
                self.setLink(address)

    def selectBlank(self, forward: bool = True) -> bool:
        """Select the next blank after the caret, or the one before it; False if there is none."""
        places = text_painting.blank_places(self.document())
        cursor = self.textCursor()
        if forward:
            ahead = [place for place in places if place[0] >= cursor.selectionEnd()]
        else:
            ahead = [place for place in places if place[1] <= cursor.selectionStart()][::-1]
        if not ahead:
            return False
        self.select(*ahead[0])
        return True

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the words, as far as there are so many."""
        last = self.document().characterCount() - 1
        start, end = min(start, last), min(end, last)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def replace(self, start: int, end: int, words: str) -> None:
        """Put other words in the place of a stretch, in the voice of the first that goes."""
        cursor = self.textCursor()
        cursor.setPosition(min(start + 1, end))
        voice = cursor.charFormat()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words, voice)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Where the caret is."""
        return self.textCursor().position()

    def setCaret(self, place: int) -> None:
        """Put the caret somewhere; -1 is the end."""
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(place, last) if place >= 0 else last)
        self.setTextCursor(cursor)

    def _speak(self, look: QTextCharFormat) -> None:
        if self.rich and not self.isReadOnly():
            self.mergeCurrentCharFormat(look)

    # ------------------------------------------------------------------ size

    def line(self) -> int:
        """The height of one line."""
        return THEME.line(self._role)

    def setRole(self, role: str) -> None:
        """Write in another type role than body."""
        self._role = role
        self.restyle()

    def _grow(self, *_size: object) -> None:
        """Be as tall as the words, and never less than asked for."""
        least = (1 if self.single else self._lines) * self.line()
        tall = least if self.single else max(least, round(self.document().size().height()))
        if tall != self._tall:
            self._tall = tall
            self.setFixedHeight(tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _follow_caret(self) -> None:
        if self.hasFocus():
            reveal(self, self.cursorRect())

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), 0)
        if self.document().isEmpty() and self._hint:
            painter.setFont(self.font())
            text_painting.paint_hint(painter, self._hint, self.line(), self.viewport().width())
        seen = self._marks.seen() if self._marks else ()
        text_painting.paint_marks(painter, self, seen, event.rect())
        painter.end()
        super().paintEvent(event)

    # ------------------------------------------------------------------ keys and focus

    def hasSelection(self) -> bool:
        """Whether some words are selected."""
        return self.textCursor().hasSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.single and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            event.ignore()
            return
        self._step_out_of_link()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._step_out_of_link()
        super().inputMethodEvent(event)

    def _step_out_of_link(self) -> None:
        """Let what is typed behind a link not belong to it."""
        if self.rich and prose.behind_link(self.textCursor()):
            self.setCurrentCharFormat(prose.unlinked(self.currentCharFormat()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and not self.isReadOnly():
            self._arrive()
        if event.reason() not in _STILL_HERE:
            self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()
            self._rest()

    def _rest(self) -> None:
        """Show no selection, and the beginning of a long line, while nobody writes in it."""
        if not self.hasFocus():
            self.setCaret(0 if self.single else self.caret())

    def _arrive(self) -> None:
        """Select the first blank whole, or else a single line, so that typing takes its place."""
        places = text_painting.blank_places(self.document())
        if places:
            self.select(*places[0])
        elif self.single:
            self.selectAll()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.caret() if by_keys else self.cursorForPosition(event.pos()).position()
        menu = QMenu(self)
        if self._marks:
            self._marks.add_offers(menu, place)
        fill_menu(menu, self)
        self.offerMore(menu)
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        menu.exec(below if by_keys else event.globalPos())
        menu.deleteLater()

    def offerMore(self, menu: QMenu) -> None:
        """Add to the menu what only texts of a kind offer, or what its owner has to offer."""
        if self.more is not None:
            self.more(menu)

    # ------------------------------------------------------------------ the clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        return text_clipboard.copied(self.textCursor(), rich=self.rich)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words only, cleaned of what other programs leave in them."""
        if not self.isReadOnly():
            spans = text_clipboard.spans(source, rich=self.rich, single=self.single, keep=self.keep)
            self.insertText(spans)

    def insertText(self, text: Text) -> None:
        """Put words with their voices in the place of what is selected."""
        cursor = self.textCursor()
        text_clipboard.put(cursor, text)
        self.setTextCursor(cursor)
