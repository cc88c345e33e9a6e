"""The card above the old pages when new ones could not be made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import RADIUS_CARD

_DETAILS_SIZE = (640, 360)


class FailureCard(QFrame):
    """One sentence on what is seen instead, with a way to the details and a second try."""

    again = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._details = ""
        self._icon = QLabel(self)
        self._words = QLabel(self, wordWrap=True)
        self._show = QPushButton(self.tr("Show details"), self)
        self._again = QPushButton(self.tr("Try again"), self)
        self._show.clicked.connect(self._show_details)
        self._again.clicked.connect(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        for widget in (self._icon, self._words, self._show, self._again):
            row.addWidget(widget, 1 if widget is self._words else 0)
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
        self._icon.setPixmap(THEME.pixmap("triangle-alert", "should", 16, self.devicePixelRatioF()))

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
        self.resize(*_DETAILS_SIZE)
        text = QPlainTextEdit(details, readOnly=True)
        text.setAccessibleName(self.tr("Details"))
        text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        rows = QVBoxLayout(self)
        rows.addWidget(text)
        rows.addWidget(buttons)
