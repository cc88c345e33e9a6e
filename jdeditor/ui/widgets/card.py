"""A card: one section of the form, with its head, folded or not, hidden or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_CARD
from jdeditor.ui.widgets.boxes import Box
from jdeditor.ui.widgets.buttons import Tool
from jdeditor.ui.widgets.labels import Label


class Head(QWidget):
    """The line with the name of a section; Alt and the arrows move it, Enter folds it."""

    moved = Signal(int)
    folded = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring", True)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.folded.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.folded.emit()


class Card(Box):
    """A section: ``body`` is where its fields go, ``menu`` what its ellipsis offers.

    ``hideWanted`` carries whether to hide it from the document, ``moveWanted`` -1 or 1;
    ``unfolded`` comes before the body shows.
    """

    hideWanted = Signal(bool)
    moveWanted = Signal(int)
    unfolded = Signal()

    def __init__(self, name: str, *, hideable: bool = True, with_menu: bool = True) -> None:
        super().__init__(fill="card", edge="line", radius=RADIUS_CARD, ring=False)
        self.title = Label(name, "heading")
        self.meta = Label("", "small", "3")
        self.head = Head(name)
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.menu = QMenu(self)
        self._hidden = False
        self._folded = False
        self._note = Label(self.tr("Hidden: not in the document"), "small", "3")
        self._eye, self._more, self._fold = (
            Tool(icon, "", size=28, width=32, role="text3")
            for icon in ("eye", "ellipsis", "chevron-down")
        )
        self._lay()
        self._eye.setVisible(hideable)
        self._more.setVisible(with_menu)
        self._connect()
        self.setName(name)
        THEME.follow(self.restyle)

    def _lay(self) -> None:
        row = QHBoxLayout(self.head)
        row.addWidget(self.title)
        row.addWidget(self.meta)
        row.addWidget(self._note)
        row.addStretch(1)
        for tool in (self._eye, self._more, self._fold):
            row.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body)
        self._note.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self._eye.clicked.connect(lambda: self.hideWanted.emit(not self._hidden))
        self._fold.clicked.connect(lambda: self.setFolded(not self._folded))
        self._more.clicked.connect(self._offer)
        self.head.folded.connect(lambda: self.setFolded(not self._folded))
        self.head.moved.connect(self.moveWanted)

    def furnish(self, make: Callable[[], object]) -> None:
        """Have the fields made where nobody sees it: then all of them show at once."""
        self.body.setMinimumHeight(0)
        self.body.hide()
        make()
        self._show()

    def setName(self, name: str) -> None:
        """Call the section something else."""
        self.title.setText(name)
        self.head.setAccessibleName(name)
        self._name_tools()

    def setMeta(self, words: str) -> None:
        """Show a few words beside the name."""
        self.meta.setText(words)
        self.meta.setVisible(bool(words) and not self._hidden)

    @property
    def folded(self) -> bool:
        """Whether only the head shows."""
        return self._folded

    def setFolded(self, folded: bool) -> None:
        """Show only the head, or everything."""
        if self._folded and not folded:
            self.unfolded.emit()
        self._folded = folded
        self._show()

    def setHiddenFromDocument(self, hidden: bool) -> None:
        """Show that the section stays out of the document."""
        if hidden != self._hidden:
            self._hidden = hidden
            self._show()

    def allowEditing(self, allowed: bool) -> None:
        """Let the section be hidden, moved and renamed, or only read."""
        self._eye.setEnabled(allowed)
        self._more.setEnabled(allowed)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self.head.setFixedHeight(THEME.scale.control(24, 24))
        head = self.head.layout()
        if head is not None:
            head.setContentsMargins(space(16), 0, space(8), 0)
            head.setSpacing(0)
        self.title.setContentsMargins(0, 0, space(8), 0)
        self.rows.setContentsMargins(space(16), 0, space(16), space(16))
        self.rows.setSpacing(space(16))

    def _show(self) -> None:
        self.body.setVisible(not self._folded and not self._hidden)
        self._note.setVisible(self._hidden)
        self._fold.setVisible(not self._hidden)
        self.meta.setVisible(bool(self.meta.text()) and not self._hidden)
        self.title.setTone("2" if self._hidden else "")
        self.dashed = self._hidden
        self.fill, self.edge = ("form", "edge") if self._hidden else ("card", "line")
        self._name_tools()
        self.update()

    def _name_tools(self) -> None:
        name = self.title.text()
        hide, show = self.tr("Hide {name} from the document"), self.tr("Show {name} again")
        fold, unfold = self.tr("Fold {name}"), self.tr("Unfold {name}")
        if self._hidden:
            self._eye.set("eye-off", show.format(name=name))
        else:
            self._eye.set("eye", hide.format(name=name))
        if self._folded:
            self._fold.set("chevron-right", unfold.format(name=name))
        else:
            self._fold.set("chevron-down", fold.format(name=name))
        self._more.setName(self.tr("More for {name}").format(name=name))

    def _offer(self) -> None:
        self.menu.exec(self._more.mapToGlobal(self._more.rect().bottomLeft()))
