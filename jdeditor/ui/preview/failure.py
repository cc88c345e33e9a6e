"""The card above the old pages when new ones could not be made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_CARD
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.labels import Icon, Label
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.room import fit

_DETAILS_SIZE = (640, 360)


class FailureCard(QFrame):
    """One sentence on what is seen instead, with a way to the details and a second try."""

    again = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._details = ""
        self._words = Label("", "ui", wrap=True)
        show, again = Button(self.tr("Show details"), "link"), Button(self.tr("Try again"), "small")
        show.clicked.connect(self._show_details)
        again.clicked.connect(self.again)
        self._row = QHBoxLayout(self)
        self._row.addWidget(Icon("triangle-alert", "should"))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(show)
        self._row.addWidget(again)
        THEME.follow(self._restyle)
        self.hide()

    def tell(self, time: str, details: str) -> None:
        """Say that the pages are those of an earlier time, if there are any at all."""
        self._details = details
        said = [self.tr("The page could not be drawn.")]
        if time:
            said.append(self.tr("You see the page of {time}.").format(time=time))
        self._words.setText(" ".join(said))
        self.setAccessibleName(self._words.text())
        self.show()
        self.raise_()

    def heightFor(self, width: int) -> int:
        """Return the height that the card needs at a width."""
        return max(self.sizeHint().height(), self.heightForWidth(width))

    def _restyle(self) -> None:
        space = THEME.scale.space
        self._row.setContentsMargins(space(14), space(8), space(10), space(8))
        self._row.setSpacing(space(12))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(THEME.color("edge"), 1))
        painter.setBrush(THEME.color("card"))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS_CARD, RADIUS_CARD)

    def _show_details(self) -> None:
        dialog = DetailsDialog(self._details, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class DetailsDialog(QDialog):
    """What a person can send to whoever helps them with the program."""

    def __init__(self, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Why the page could not be drawn"))
        fit(self, *_DETAILS_SIZE)
        text = QPlainTextEdit(details, readOnly=True)
        text.setAccessibleName(self.tr("Details"))
        text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        rows = QVBoxLayout(self)
        space = THEME.scale.space
        rows.setContentsMargins(space(24), space(20), space(24), space(20))
        rows.setSpacing(space(16))
        rows.addWidget(text)
        rows.addWidget(buttons)
        self._ring = FocusRing(self)
